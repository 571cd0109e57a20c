/** A quote, found by its own words where it should stand. */

import { explainMissing } from './near-passage.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { SourceText, Stretch } from './source-text.js';

/** Where to look, and what to call it in a message. */
export interface SearchArea {
  readonly source: SourceText;
  readonly stretch: Stretch;
  readonly label: string;
}

/** A quote as a file gives it. */
export interface CitedSeed {
  readonly quote: string;
  /** Which of the equal passages in the area, from 1; needed only where there are several. */
  readonly occurrence?: number | undefined;
}

/** The stretch of a quote; undefined, and a problem at the spot of the quote, when it is missing or ambiguous. */
export function findQuote(
  area: SearchArea,
  { quote, occurrence }: CitedSeed,
  spot: Spot,
  report: Report,
): Stretch | undefined {
  const { source, stretch, label } = area;
  const found = source.within(quote, stretch);
  if (found.length === 0) report.add(spot, ...explainMissing(source, stretch, label, quote));
  return choose(found, occurrence, { area, quote, spot, report });
}

/** Whole lines alone: captions and the text of figures. */
export function findLines(
  area: SearchArea,
  { quote, occurrence }: CitedSeed,
  spot: Spot,
  report: Report,
): Stretch | undefined {
  const { source, stretch, label } = area;
  const parts = source.within(quote, stretch);
  const found = parts.filter(
    ({ start, end }) => start === source.lineAt(start).start && end === source.lineAt(end).end,
  );
  const part = parts[0];
  if (part === undefined) report.add(spot, ...explainMissing(source, stretch, label, quote));
  else if (found.length === 0) {
    const line = source.lineAt(part.start);
    report.add(
      spot,
      `「${quote}」 is only a part of line ${line.number}.`,
      `Write the whole line: 「${line.text}」`,
    );
  }
  return choose(found, occurrence, { area, quote, spot, report });
}

interface Choice {
  readonly area: SearchArea;
  readonly quote: string;
  readonly spot: Spot;
  readonly report: Report;
}

function choose(
  found: readonly Stretch[],
  occurrence: number | undefined,
  choice: Choice,
): Stretch | undefined {
  const { area, quote, spot, report } = choice;
  if (found.length === 0) return undefined;
  if (found.length === 1 && occurrence === undefined) return found[0];
  const lines = found.map(({ start }) => area.source.lineAt(start).number).join(', ');
  if (occurrence === undefined) {
    report.add(
      spot,
      `「${quote}」 stands ${found.length} times in ${area.label} (line ${lines}).`,
      'Add `occurrence:` with the number of the one that is meant, counted from 1, or quote more of the line.',
    );
    return undefined;
  }
  const chosen = found[occurrence - 1];
  if (chosen === undefined) {
    const occurrenceSpot = at({ ...spot, steps: spot.steps.slice(0, -1) }, 'occurrence');
    report.add(
      occurrenceSpot,
      `「${quote}」 stands ${found.length} times in ${area.label} (line ${lines}), not ${occurrence}.`,
      'Give the number of the one that is meant, counted from 1.',
    );
  }
  return chosen;
}
