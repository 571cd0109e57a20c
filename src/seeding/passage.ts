/** A long passage, known by its first and last words. */

import { findQuote } from './find-quote.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { SearchArea } from './search-area.js';
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
  const last = area.source
    .within(to, { ...area.stretch, start: first.start })
    .find(({ end }) => end >= first.end);
  if (last !== undefined) return { start: first.start, end: last.end };
  const rest = {
    ...area,
    stretch: { ...area.stretch, start: first.end },
    label: { en: `${area.label.en} after 「${from}」`, ja: `${area.label.ja}の「${from}」より後` },
  };
  findQuote(rest, { quote: to }, at(spot, 'to'), report);
  return undefined;
}
