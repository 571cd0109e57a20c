/**
 * Text as it is searched: letters and digits alone, in one form. Width, case, accents, katakana or hiragana and old or new
 * kanji make no difference; spaces, ー, ・ and all other signs do not count. Each letter knows where it stands in the original.
 */

import { kanjiOfToday } from './old-kanji.js';

export interface Letter {
  readonly text: string;
  /** The code points of the original that it comes from, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Does it stand in running script (kanji, kana), where words are not set apart? */
  readonly running: boolean;
  /** Does it follow a letter of the same kind without a sign between them? An apostrophe is none. */
  readonly joined: boolean;
}

/** The letters of a text, in order; none for a text of signs alone. */
export function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  let position = 0;
  let broken = false;
  for (const [cluster] of text.matchAll(clusters)) {
    const start = position;
    position += cluster.length === 1 ? 1 : Array.from(cluster).length;
    const folded = foldedCluster(cluster);
    if (folded.length === 0) broken ||= !apostrophes.has(cluster);
    for (const { text: letter, running } of folded) {
      const former = letters.at(-1);
      const joined = !broken && former?.running === running;
      const place = { start, end: position, running, joined };
      letters.push({ text: joined ? inWord(letter, former) : letter, ...place });
      broken = false;
    }
  }
  return letters;
}

/** A code point with the marks that change it: が written as か and ゛, ｶﾞ. */
const clusters = /[^][\p{M}\uFF9E\uFF9F]*/gu;

const apostrophes: ReadonlySet<string> = new Set(["'", '’', '＇', 'ʼ']);

/** `-ize` and `-yze` are written `-ise` and `-yse` as well. */
function inWord(letter: string, former: Letter | undefined): string {
  return letter === 'z' && (former?.text === 'i' || former?.text === 'y') ? 's' : letter;
}

type FoldedLetter = Pick<Letter, 'text' | 'running'>;

/** Texts are made of few different clusters. */
const known = new Map<string, readonly FoldedLetter[]>();
const knownMost = 50_000;

function foldedCluster(cluster: string): readonly FoldedLetter[] {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = foldCluster(cluster);
  if (known.size < knownMost) known.set(cluster, folded);
  return folded;
}

function foldCluster(cluster: string): readonly FoldedLetter[] {
  const plain = Array.from(cluster.normalize('NFKC').toLowerCase().normalize('NFKC'));
  return plain
    .flatMap((character) => (accented.test(character) ? Array.from(character.normalize('NFD')) : [character]))
    .map((character) => kanjiOfToday(hiraganaOf(character)))
    .filter((character) => letter.test(character) && !lengthMarks.has(character))
    .map((text) => ({ text, running: runningScript.test(text) }));
}

/** Accents of these are no letters of their own: ō is o. That of が is. */
const accented = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const letter = /[\p{L}\p{N}]/u;
const lengthMarks: ReadonlySet<string> = new Set(['ー', 'ʼ', 'ʻ']);
const runningScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

const toHiragana = 'ア'.charCodeAt(0) - 'あ'.charCodeAt(0);

/** ア → あ; the small ヵ and ヶ of place names are か and け. */
function hiraganaOf(character: string): string {
  const hiragana = /[ァ-ヶヽヾ]/u.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - toHiragana)
    : character;
  return hiragana === 'ゕ' ? 'か' : hiragana === 'ゖ' ? 'け' : hiragana;
}
