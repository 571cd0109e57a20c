/** Evidence as side-lines in its source: what is said of one stretch is one mark with one number. */

import { byPlace, merged, type Span } from './span.js';

/** What of a piece of evidence decides how it is drawn. */
export interface Cited extends Span {
  readonly basis: 'STATED' | 'CURATED';
  /** Where the terms stand that make it stated. */
  readonly terms: readonly Span[];
}

export interface Mark<Piece extends Cited> extends Span {
  /** From 1, in the order of places. */
  readonly number: number;
  /** Does the text itself say any of it? */
  readonly isStated: boolean;
  /** All that is said of just this stretch, in the order given. */
  readonly pieces: readonly Piece[];
}

export function marksOf<Piece extends Cited>(pieces: readonly Piece[]): readonly Mark<Piece>[] {
  return stretchesOf(pieces).map(({ start, end, together }, index) => ({
    ...{ start, end, number: index + 1, pieces: together },
    isStated: together.some(({ basis }) => basis === 'STATED'),
  }));
}

/** What stands at one place together, in the order of places. */
export function stretchesOf<Item extends Span>(
  items: readonly Item[],
): readonly (Span & { readonly together: readonly Item[] })[] {
  const stretches: { readonly start: number; readonly end: number; readonly together: Item[] }[] = [];
  for (const item of [...items].sort(byPlace)) {
    const last = stretches.at(-1);
    if (last?.start === item.start && last.end === item.end) last.together.push(item);
    else stretches.push({ start: item.start, end: item.end, together: [item] });
  }
  return stretches;
}

/** Where the words stand that make stated evidence stated, in order and apart from each other. */
export function termsOf(pieces: readonly Cited[]): readonly Span[] {
  return merged(pieces.filter(({ basis }) => basis === 'STATED').flatMap(({ terms }) => terms));
}
