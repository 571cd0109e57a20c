/**
 * What is looked for, and where it occurs. A query falls into parts: stretches of kanji and kana, which may occur anywhere in
 * a text, and Latin words or numbers, which must begin a word; in romaji several words in a row. The query as a whole may also
 * begin a name, spaces aside.
 */

import { type Letter, lettersOf } from './fold.js';
import { isRomaji, spelledAlike } from './romaji.js';

/** Letters after which a word or a whole name is no longer told apart from others. */
export const tellingLength = 250;

export interface Part {
  readonly letters: string;
  readonly running: boolean;
}

export interface SearchQuery {
  /** Each once. Empty when there is no letter in the text, and then nothing is found. */
  readonly parts: readonly Part[];
  /** All letters in a row. */
  readonly whole: string;
}

/** Between the words of a query; other signs stand inside names. */
const separators = /[\s、。，．､｡,;；|｜]+/u;

export function searchQuery(text: string): SearchQuery {
  const words = text.split(separators).map(lettersOf);
  const parts = words
    .flatMap(runsOf)
    .map((run) => ({ letters: spelling(run.letters), running: run.running }));
  const distinct = new Map(parts.map((part) => [`${String(part.running)} ${part.letters}`, part]));
  return { parts: [...distinct.values()], whole: spelling(words.flat()) };
}

/** Letters that belong together: a word, or running script up to the next word. */
export interface Run {
  readonly letters: readonly Letter[];
  readonly running: boolean;
}

/** Signs and spaces set words apart; in running script they do not count. */
export function runsOf(letters: readonly Letter[]): readonly Run[] {
  const runs: { letters: Letter[]; running: boolean }[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last?.running === letter.running && (letter.running || letter.joined)) last.letters.push(letter);
    else runs.push({ letters: [letter], running: letter.running });
  }
  return runs;
}

export function spelling(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}

/** The beginning that tells it apart; never half a character. */
export function telling(letters: string): string {
  const end =
    letters.length > tellingLength && isHalf(letters, tellingLength) ? tellingLength - 1 : tellingLength;
  return letters.slice(0, end);
}

function isHalf(letters: string, index: number): boolean {
  return (letters.codePointAt(index - 1) ?? 0) > 0xffff;
}

/** A text of something that can be searched. */
export interface SearchedText {
  readonly text: string;
  /** Japanese in Latin letters, of which all spellings count. */
  readonly romaji: boolean;
  /** A name or another word for it, which a query may begin as a whole. */
  readonly named: boolean;
}

/** Code points of the original, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the query occurs in the text, in order; stretches that overlap are one. */
export function occurrences({ parts, whole }: SearchQuery, searched: SearchedText): readonly Stretch[] {
  const letters = lettersOf(searched.text);
  const runs = runsOf(letters);
  const ofParts = parts.flatMap((part) =>
    runs.flatMap((run, index) => {
      if (part.running !== run.running) return [];
      return part.running
        ? everywhere(part.letters, run.letters)
        : inWords(part.letters, runs.slice(index), searched);
    }),
  );
  return merged([...ofParts, ...(searched.named ? atBeginning(whole, letters, searched) : [])]);
}

/** In the first of the runs, or, of romaji, in as many of them as it takes. */
function inWords(sought: string, runs: readonly Run[], { romaji }: SearchedText): readonly Stretch[] {
  const most = romaji && isRomaji(sought) ? runs.length : 1;
  for (let count = 1; count <= most; count += 1) {
    const letters = runs.slice(0, count).flatMap((run) => run.letters);
    const found = atBeginning(sought, letters, { romaji });
    if (found.length > 0) return found;
  }
  return [];
}

function atBeginning(
  sought: string,
  letters: readonly Letter[],
  { romaji }: Pick<SearchedText, 'romaji'>,
): readonly Stretch[] {
  const written = spelling(letters);
  if (sought === '') return [];
  if (written.startsWith(sought)) return [stretchOf(letters, 0, sought.length)];
  return romaji && isRomaji(sought) && spelledAlike(written).startsWith(spelledAlike(sought))
    ? [stretchOf(letters, 0, written.length)]
    : [];
}

function everywhere(sought: string, letters: readonly Letter[]): readonly Stretch[] {
  const written = spelling(letters);
  const found: Stretch[] = [];
  for (let at = written.indexOf(sought); at >= 0; at = written.indexOf(sought, at + 1)) {
    found.push(stretchOf(letters, at, at + sought.length));
  }
  return found;
}

/** From UTF-16 units of the letters to code points of the original. */
function stretchOf(letters: readonly Letter[], from: number, to: number): Stretch {
  let unit = 0;
  let start: number | undefined;
  let end = 0;
  for (const letter of letters) {
    const next = unit + letter.text.length;
    if (next > from && unit < to) {
      start ??= letter.start;
      end = letter.end;
    }
    unit = next;
  }
  return { start: start ?? 0, end };
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last === undefined || stretch.start >= last.end) found.push(stretch);
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return found;
}
