/** A quote in its line, cut so that what it turns on stands under the same of other quotes. */

import type { Cited } from './marks.js';
import { merged, type Span } from './span.js';

/** A piece of evidence with the text around it, as `context(characters:)` gives it. */
export interface Quoted extends Cited {
  readonly context: string;
}

/** A stretch of a concordance line. */
export interface Stretch {
  readonly text: string;
  /** Does it belong to the quote? */
  readonly isQuote: boolean;
  /** Is it a term of the lexicon? */
  readonly isTerm: boolean;
}

export interface ConcordanceLine {
  readonly before: readonly Stretch[];
  /** The first term of the quote; the quote itself where it has none. */
  readonly key: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** @param reach - the code points of context that were asked for on either side */
export function concordanceLine(piece: Quoted, reach: number): ConcordanceLine {
  const characters = Array.from(piece.context);
  const origin = Math.max(0, piece.start - reach);
  const line = lineAround(characters, { start: piece.start - origin, end: piece.end - origin });
  const shown = { start: line.start + origin, end: line.end + origin };
  const terms = merged(piece.basis === 'STATED' ? piece.terms : []);
  const key = terms[0] ?? piece;
  const stretches = ({ start, end }: Span): readonly Stretch[] =>
    pieces({ start, end }, [piece.start, piece.end, ...terms.flatMap((term) => [term.start, term.end])]).map(
      (span) => ({
        text: characters.slice(span.start - origin, span.end - origin).join(''),
        isQuote: within(span, piece),
        isTerm: terms.some((term) => within(span, term)),
      }),
    );
  // Context of full length that reaches no line end was cut there.
  const isCutBefore = line.start === 0 && origin > 0;
  const isCutAfter = line.end === characters.length && characters.length === piece.end - origin + reach;
  return {
    before: [...(isCutBefore ? [ellipsis] : []), ...stretches({ start: shown.start, end: key.start })],
    key: stretches(key),
    after: [...stretches({ start: key.end, end: shown.end }), ...(isCutAfter ? [ellipsis] : [])],
  };
}

const ellipsis: Stretch = { text: '…', isQuote: false, isTerm: false };

/** From the last line end before the quote to the first one after it. */
function lineAround(characters: readonly string[], quote: Span): Span {
  const before = characters.lastIndexOf('\n', quote.start - 1);
  const after = characters.indexOf('\n', quote.end);
  return {
    start: quote.start === 0 ? 0 : before + 1,
    end: after === -1 ? characters.length : after,
  };
}

function pieces({ start, end }: Span, cuts: readonly number[]): readonly Span[] {
  const inside = [...new Set(cuts)].filter((at) => start < at && at < end).sort((a, b) => a - b);
  const edges = [start, ...inside, end];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? start;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
