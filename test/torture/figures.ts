/** How long torture takes, and the table of what it measures: short and silent in `npm run test:faults`, long in `npm run torture`. */

import { appendFileSync } from 'node:fs';

/** Where the lines of the table go. */
const table = process.env['TSUNAGU_TORTURE'];

/** How often, or how long. */
export function times(short: number, long: number): number {
  return table === undefined ? short : long;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What has been measured, in the unit: how often, the median and the largest. */
export function tell(what: string, values: readonly number[], unit: string): void {
  const shown = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  // more answers than a call takes arguments
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity);
  line([what, String(values.length), shown(median(values)), shown(most)]);
}

/** So many of so many. */
export function tellCount(what: string, count: number, among: number): void {
  line([what, String(among), '', String(count)]);
}

/** A share of 1, over so many. */
export function tellShare(what: string, share: number, among: number): void {
  line([what, String(among), '', `${(share * 100).toFixed(0)} %`]);
}

function line(cells: readonly string[]): void {
  if (table !== undefined) appendFileSync(table, `| ${cells.join(' | ')} |\n`);
}
