/**
 * Text as it is searched: letters and digits alone, in one form. Width, case, accents, katakana or hiragana and old or new
 * kanji make no difference; spaces, ー, ・ and all other signs do not count. Each letter knows where it stands in the original.
 */

import { kanjiOfToday } from './old-kanji.js';
import { codePointLength, unitsAt } from './text.js';

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
  goThrough(text, ({ text: letter, running }, joined, start, end) => {
    letters.push({ text: letter, start, end, running, joined });
  });
  return letters;
}

/** All letters in a row. */
export function foldedText(text: string): string {
  let letters = '';
  goThrough(text, (letter) => {
    letters += letter.text;
  });
  return letters;
}

/** @param take - is given one letter after the other, as the fields of `Letter` say */
function goThrough(
  text: string,
  take: (letter: FoldedLetter, joined: boolean, start: number, end: number) => void,
): void {
  let former: FoldedLetter | undefined;
  let position = 0;
  let broken = false;
  for (let unit = 0; unit < text.length;) {
    const cluster = clusterAt(text, unit);
    const start = position;
    unit += cluster.length;
    position += cluster.length === 1 ? 1 : codePointLength(cluster);
    const folded = foldedCluster(cluster);
    if (folded.length === 0) broken ||= !apostrophes.has(cluster);
    for (const letter of folded) {
      const joined = !broken && former?.running === letter.running;
      former = joined && isRespelled(letter, former) ? letterS : letter;
      take(former, joined, start, position);
      broken = false;
    }
  }
}

/** A code point with the marks that change it: が written as か and ゛, ｶﾞ. */
function clusterAt(text: string, start: number): string {
  let end = start + unitsAt(text, start);
  while (end < text.length && mayBeMark(text.charCodeAt(end))) {
    const next = text.slice(end, end + unitsAt(text, end));
    if (!mark.test(next)) break;
    end += next.length;
  }
  return end === start + 1 ? text.charAt(start) : text.slice(start, end);
}

const mark = /^[\p{M}\uFF9E\uFF9F]/u;

/** False for most of what texts are made of: ASCII, kana, kanji of the basic plane. */
function mayBeMark(unit: number): boolean {
  return unit >= 0x300 && !(unit >= 0x309b && unit <= 0xa66e) && !(unit >= 0x3030 && unit <= 0x3098);
}

const apostrophes: ReadonlySet<string> = new Set(["'", '’', '＇', 'ʼ']);

type FoldedLetter = Pick<Letter, 'text' | 'running'>;

/** `-ize` and `-yze` are written `-ise` and `-yse` as well. */
function isRespelled({ text }: FoldedLetter, former: FoldedLetter | undefined): boolean {
  return text === 'z' && (former?.text === 'i' || former?.text === 'y');
}

const letterS: FoldedLetter = { text: 's', running: false };

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
