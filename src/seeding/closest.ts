/** "Did you mean": the known value nearest to one that is not known. */

import { codePointsOf, matchingKey } from '../model/text.js';

import type { Bilingual } from './bilingual.js';
import { spaced } from './bilingual.js';

/** The nearest of the known values, or null when none is near enough to be meant. */
export function closest(given: string, known: Iterable<string>): string | null {
  const key = matchingKey(given);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(key.length / 3)) + 1;
  for (const candidate of known) {
    const other = matchingKey(candidate);
    if (Math.abs(other.length - key.length) >= least) continue;
    const distance = editDistance(key, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** A sentence that names the nearest known value, or lists a few. */
export function didYouMean(given: string, known: Iterable<string>): Bilingual {
  const all = [...known];
  const near = closest(given, all);
  if (near !== null) return meant(`\`${near}\``);
  if (all.length === 0) return { en: 'None is known yet.', ja: 'まだ一つも定義されていません。' };
  const shown = all.slice(0, 12).map((value) => `\`${value}\``);
  const more = all.length > shown.length;
  return {
    en: `Known: ${shown.join(', ')}${more ? `, … (${all.length})` : ''}.`,
    ja: `使えるもの：${shown.join('、')}${more ? `、…（全${all.length}件）` : ''}`,
  };
}

/** The question whether something else is meant. */
export function meant(other: string): Bilingual {
  return { en: `Did you mean ${other}?`, ja: `${spaced(other)}の間違いではありませんか。` };
}

/** Insertions, deletions and substitutions from one text to the other (Levenshtein), in code points. */
export function editDistance(from: string, to: string): number {
  const target = codePointsOf(to);
  let row = [0, ...target.map((_, index) => index + 1)];
  for (const [line, character] of codePointsOf(from).entries()) {
    row = nextRow(row, character, target, line + 1);
  }
  return row[target.length] ?? 0;
}

/** A row of the table of distances from the row above it; `first` is its leftmost cell. */
export function nextRow(
  above: readonly number[],
  character: string,
  target: readonly string[],
  first: number,
): number[] {
  const row = [first];
  for (const [index, other] of target.entries()) {
    const substituted = (above[index] ?? 0) + (character === other ? 0 : 1);
    row.push(Math.min(substituted, (above[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
  }
  return row;
}
