/** Spans of Japanese fiscal years as plans write them: 令和4年度～令和6年度. */

import type { Period } from './dataset.js';

interface Era {
  /** Gregorian year of the year before its first (元年). */
  readonly before: number;
  readonly last: number;
  /** As in R5. */
  readonly letter: string;
}

const eras: Readonly<Record<string, Era>> = {
  昭和: { before: 1925, last: 64, letter: 'S' },
  平成: { before: 1988, last: 31, letter: 'H' },
  令和: { before: 2018, last: 99, letter: 'R' },
};

// NFKC turns full-width digits into half-width ones and ～ (U+FF5E) into ~; 〜 (U+301C) and － stay.
const span =
  /^(昭和|平成|令和)(元|\d{1,2})年度(?:[~〜\-–—−ー]|から)(昭和|平成|令和)?(元|\d{1,2})年度(?:まで)?$/u;
const single = /^(昭和|平成|令和)(元|\d{1,2})年度$/u;

/** The fiscal years and dates of a period, or null when the text is none or ends before it starts. */
export function parsePeriod(text: string): Period | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const [, era, year, secondEra, secondYear] = span.exec(plain) ?? single.exec(plain) ?? [];
  const start = fiscalYear(era, year);
  const end = secondYear === undefined ? start : fiscalYear(secondEra ?? era, secondYear);
  if (start === null || end === null || end < start) return null;
  return {
    text,
    startFiscalYear: start,
    endFiscalYear: end,
    start: `${start}-04-01`,
    end: `${end + 1}-03-31`,
  };
}

function fiscalYear(era: string | undefined, year: string | undefined): number | null {
  const reckoning = eras[era ?? ''];
  if (reckoning === undefined || year === undefined) return null;
  const count = year === '元' ? 1 : Number(year);
  return count < 1 || count > reckoning.last ? null : reckoning.before + count;
}

/** How people write a fiscal year: 2023年度, FY2023, 令和5年度, R5; one in which an era ended, in both eras. */
export function writtenFiscalYears(year: number): readonly string[] {
  const inEras = Object.entries(eras).flatMap(([era, { before, last, letter }]) => {
    const count = year - before;
    if (count < 1 || count > last) return [];
    return [...(count === 1 ? [`${era}元年度`] : []), `${era}${count}年度`, `${letter}${count}`];
  });
  return [`${year}年度`, `FY${year}`, ...inEras];
}
