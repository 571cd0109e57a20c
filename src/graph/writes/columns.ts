/** The properties of many rows as a column for each name: maps, with their keys in every row, take twice as long to send. */

import type { Properties } from '../../model/release.js';

export interface Columns {
  /** Cypher for the properties of the row numbered `row`, taken of the parameter `$columns`: what stands in a map. */
  readonly ofRow: string;
  /** By name a value for each row, null where it has none. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

export function columnsOf(rows: readonly Properties[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return {
    ofRow: names.map((name) => `${name}: $columns.${name}[row]`).join(', '),
    values: Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)])),
  };
}
