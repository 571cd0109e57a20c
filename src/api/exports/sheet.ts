/** Rows as text: CSV for spreadsheets, TSV and JSON Lines for programs. */

import { stringify } from 'csv-stringify/sync';

import { type TableColumn, valuesAt } from './table.js';

/** What stands between the values of one cell. */
export const separator = '|';

/**
 * RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for Shift JIS. Texts that a spreadsheet would
 * take for formulas get an apostrophe in front.
 */
export function csv(table: Columned, rows: readonly unknown[]): string {
  const options = { ...rfc4180, bom: true, escape_formulas: true };
  return stringify(records(table, rows), { ...options, ...quoting(table) });
}

/** Unchanged texts; those with tabs, quotes or line ends inside stand in quotes. */
export function tsv(table: Columned, rows: readonly unknown[]): string {
  return stringify(records(table, rows), { delimiter: '\t', ...quoting(table) });
}

/** The rows as they stand in the answer, one a line. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Any line end ends a row to most readers, whichever one the rows end with. */
const quoted = { quoted_match: /[\r\n]/u } as const;

/** For `stringify`. */
export const rfc4180 = { ...quoted, record_delimiter: '\r\n' } as const;

/** An empty line is a row to few readers. */
function quoting({ columns }: Columned) {
  return { ...quoted, quoted_empty: columns.length === 1 };
}

function records({ columns }: Columned, rows: readonly unknown[]): Cell[][] {
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => cellOf(row, column))),
  ];
}

type Columned = { readonly columns: readonly TableColumn[] };

type Cell = string | number;

function cellOf(row: unknown, { path, many }: TableColumn): Cell {
  const values = valuesAt(row, path);
  return many ? values.map(plain).join(separator) : plain(values[0]);
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value);
}
