/** A quote, found by its own words where it should stand. */

import { explainMissing } from './near-passage.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { SearchArea } from './search-area.js';
import type { Stretch } from './source-text.js';

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
  const { source, stretch } = area;
  const found = source.within(quote, stretch);
  if (found.length === 0) reportMissing(area, quote, spot, report);
  return choose(found, occurrence, { area, quote, spot, report });
}

/** Whole lines alone: captions and the text of figures. */
export function findLines(
  area: SearchArea,
  { quote, occurrence }: CitedSeed,
  spot: Spot,
  report: Report,
): Stretch | undefined {
  const { source, stretch } = area;
  const parts = source.within(quote, stretch);
  const found = parts.filter(
    ({ start, end }) => start === source.lineAt(start).start && end === source.lineAt(end).end,
  );
  const part = parts[0];
  if (part === undefined) reportMissing(area, quote, spot, report);
  else if (found.length === 0) {
    const line = source.lineAt(part.start);
    report.add(
      spot,
      {
        en: `「${quote}」 is only a part of line ${line.number}.`,
        ja: `「${quote}」は${line.number}行目の一部にすぎません。`,
      },
      { en: `Write the whole line: 「${line.text}」`, ja: `行全体を書いてください：「${line.text}」` },
    );
  }
  return choose(found, occurrence, { area, quote, spot, report });
}

function reportMissing(area: SearchArea, quote: string, spot: Spot, report: Report): void {
  report.add(spot, ...explainMissing(area, quote, report.patience.lastsFor(spot.seed.file)));
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
      {
        en: `「${quote}」 stands ${found.length} times in ${area.label.en} (line ${lines}).`,
        ja: `「${quote}」は${area.label.ja}に${found.length}か所あります（${lines}行目）。`,
      },
      {
        en: 'Add `occurrence:` with the number of the one that is meant, counted from 1, or quote more of the line.',
        ja: '何番目のものかを `occurrence:` に1から数えて書くか、前後を含めて長めに引用してください。',
      },
    );
    return undefined;
  }
  const chosen = found[occurrence - 1];
  if (chosen === undefined) {
    const occurrenceSpot = at({ ...spot, steps: spot.steps.slice(0, -1) }, 'occurrence');
    report.add(
      occurrenceSpot,
      {
        en: `「${quote}」 stands ${found.length === 1 ? 'once' : `${found.length} times`} in ${area.label.en} (line ${lines}), not ${occurrence}.`,
        ja: `「${quote}」は${area.label.ja}に${found.length}か所しかありません（${lines}行目）。${occurrence}番目はありません。`,
      },
      {
        en: 'Give the number of the one that is meant, counted from 1.',
        ja: '何番目のものかを1から数えて書いてください。',
      },
    );
  }
  return chosen;
}
