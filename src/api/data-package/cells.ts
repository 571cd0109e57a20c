/** Records as rows of a table: references by id, lists as JSON, in the form that the contract gives them. */

import type { Id } from '../../model/kinds.js';
import { themeMatches } from '../../model/records.js';

import type { DataColumn } from './tables.js';

type Cell = string | number;

/** @param ids - of all things, by ordinal */
export function rowOf(
  columns: readonly DataColumn[],
  record: Readonly<Record<string, unknown>>,
  ids: readonly Id[],
): Cell[] {
  return columns.map((column) => cellOf(column, record[column.name], ids));
}

function cellOf({ name, type, refersTo }: DataColumn, value: unknown, ids: readonly Id[]): Cell {
  if (value === null || value === undefined) return '';
  if (refersTo !== undefined) return ids[value as number] ?? '';
  if (type === 'array') return JSON.stringify(itemsOf[name]?.(value) ?? value);
  return typeof value === 'boolean' ? String(value) : (value as Cell);
}

/** By column, lists that records hold in a form of their own. */
const itemsOf: Readonly<Record<string, (value: unknown) => readonly unknown[]>> = {
  matches: (texts) => themeMatches(texts as readonly string[]),
  terms: (places) => pairsOf(places as readonly number[]),
};

function pairsOf(places: readonly number[]): readonly { readonly start: number; readonly end: number }[] {
  return places.flatMap((start, index) =>
    index % 2 === 0 ? [{ start, end: places[index + 1] ?? start }] : [],
  );
}
