/** A quote in stretches: terms of the lexicon, and what stands between them. */

export interface Stretch {
  readonly text: string;
  readonly isTerm: boolean;
}

/** Joined, the stretches are the quote. Terms that overlap are one stretch; places are code points of the source. */
export function washed({
  quote,
  start,
  terms,
}: {
  readonly quote: string;
  readonly start: number;
  readonly terms: readonly { readonly start: number; readonly end: number }[];
}): readonly Stretch[] {
  const points = Array.from(quote);
  const inTerm = points.map((_, index) =>
    terms.some((term) => term.start <= start + index && start + index < term.end),
  );
  const stretches: { text: string; isTerm: boolean }[] = [];
  for (const [index, point] of points.entries()) {
    const isTerm = inTerm[index] === true;
    const last = stretches.at(-1);
    if (last?.isTerm === isTerm) last.text += point;
    else stretches.push({ text: point, isTerm });
  }
  return stretches;
}
