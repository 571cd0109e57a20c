/** A long passage, known by its first and last words. */

import { findQuote } from './find-quote.js';
import type { SearchArea } from './find-quote.js';
import { at } from './report.js';
import type { Report, Spot } from './report.js';
import type { Stretch } from './source-text.js';

/** From the first words to the nearest last words after them. */
export function passageOf(
  area: SearchArea,
  { from, to }: { readonly from: string; readonly to: string },
  spot: Spot,
  report: Report,
): Stretch | undefined {
  const first = findQuote(area, { quote: from }, at(spot, 'from'), report);
  if (first === undefined) return undefined;
  const rest = { start: first.start, end: area.stretch.end };
  const last = area.source.within(to, rest).find(({ end }) => end >= first.end);
  if (last !== undefined) return { start: first.start, end: last.end };
  // Not after the first words: the search explains what stands there instead.
  findQuote({ ...area, stretch: rest }, { quote: to }, at(spot, 'to'), report);
  return undefined;
}
