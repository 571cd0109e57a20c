/** Spans of Japanese fiscal years as plans write them: 令和4年度～令和6年度. */

import type { Period } from './dataset.js';

/** Gregorian year of the year before each era's first (元年), and the last year the era has. */
const eras: Readonly<Record<string, { readonly before: number; readonly last: number }>> = {
  昭和: { before: 1925, last: 64 },
  平成: { before: 1988, last: 31 },
  令和: { before: 2018, last: 99 },
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
