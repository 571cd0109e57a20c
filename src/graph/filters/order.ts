/**
 * Orders that a caller chooses: by the reading of names, by a value, by how many things a list leads to under the reading.
 * What has no reading or value comes last in both directions; ties stay in the order of the list.
 */

import type { Kind } from '../../model/kinds.js';
import { recordFields } from '../../model/records.js';
import { type Stock, stockOf } from '../blocks.js';
import { leads } from '../leads.js';
import { type LinkSet, pick } from '../link-set.js';
import { all, type MaybePromise, then } from '../maybe-promise.js';
import type { Scope } from '../scope.js';

import { type Column, columnOf, type Value } from './columns.js';
import { linkTable } from './link-table.js';
import { readingKey, type Readings } from './reading-order.js';

/** `NAME_ASC`, `POPULATION_DESC`, `THEMES_COUNT_DESC`: a value of the schema's `<Kind>Order`. */
export type OrderName = string;

/** Each set in these orders, the first before the second; places as they were where there is no other order. */
export function ordered(
  { scope, kind }: { readonly scope: Scope; readonly kind: Kind },
  names: readonly OrderName[],
  sets: readonly LinkSet[],
): MaybePromise<readonly LinkSet[]> {
  const things = [...new Set(sets.flatMap(({ items }) => [...items]))];
  const keys = names.map((name) => keyOf({ scope, stock: stockOf(scope.view, kind), things }, name));
  return then(all(keys), (chosen) => sets.map((set) => sorted(set, chosen)));
}

/** What an item is sorted by; its place in the list comes with it. */
interface Key {
  readonly of: (ordinal: number, place: number) => Value;
  readonly sign: 1 | -1;
}

function sorted(set: LinkSet, keys: readonly Key[]): LinkSet {
  const values = keys.map(({ of }) => Array.from(set.items, (ordinal, place) => of(ordinal, place)));
  const places = [...set.items.keys()].sort((a, b) => {
    for (const [index, { sign }] of keys.entries()) {
      const difference = compare(values[index]?.[a] ?? null, values[index]?.[b] ?? null, sign);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return pick(set, places);
}

function compare(a: Value, b: Value, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}

interface Things {
  readonly scope: Scope;
  readonly stock: Stock;
  readonly things: readonly number[];
}

function keyOf(things: Things, name: OrderName): MaybePromise<Key> {
  const sign = name.endsWith('_DESC') ? -1 : 1;
  const what = name.slice(0, name.lastIndexOf('_'));
  return then(valuesFor(things, what), (of) => ({ of, sign }));
}

function valuesFor(things: Things, what: string): MaybePromise<Key['of']> {
  if (what === 'PLACE') return (_ordinal, place) => place;
  if (what === 'NAME') return readingsOf(things);
  if (what.endsWith('_COUNT')) return countsOf(things, camelCase(what.slice(0, -'_COUNT'.length)));
  return columnFor(things, camelCase(what));
}

/** START_FISCAL_YEAR → startFiscalYear, the name in schema and records. */
function camelCase(words: string): string {
  return words.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function columnFor({ scope, stock, things }: Things, property: string): MaybePromise<Column> {
  return columnOf(scope, { stock, property }, things);
}

const readings = ['kana', 'romaji', 'nameEn'] as const;

function readingsOf(things: Things): MaybePromise<Column> {
  const columns = readings.map((reading) =>
    reading in recordFields[things.stock.kind] ? columnFor(things, reading) : () => null,
  );
  return then(all<Column>(columns), ([kana, romaji, nameEn]) => (ordinal) => {
    const text = (column: Column | undefined): string | null => (column?.(ordinal) ?? null) as string | null;
    const names: Readings = { kana: text(kana), romaji: text(romaji), nameEn: text(nameEn) };
    return readingKey(names);
  });
}

/** Throws a TypeError for what is no list of the kind: a defect of the caller. */
function countsOf({ scope, stock, things }: Things, field: string): MaybePromise<Column> {
  const lead = leads[stock.kind][field];
  if (lead === undefined || 'property' in lead) throw new TypeError(`${stock.kind} has no list ${field}.`);
  return then(linkTable(scope, { walk: lead.walk, stock }, things), (table) => {
    const counts = new Uint32Array(stock.count);
    table.forEachPair((parent) => {
      counts[parent - stock.first] = (counts[parent - stock.first] ?? 0) + 1;
    });
    return (ordinal) => counts[ordinal - stock.first] ?? 0;
  });
}
