/** Columns: what the records of a kind hold under one name, for many things at once. */

import type { Kind } from '../../model/kinds.js';
import { recordFields } from '../../model/records.js';
import { comparable } from '../../model/text.js';
import { type Block, blockSize, blocksOf, type Stock } from '../blocks.js';
import { type MaybePromise, then } from '../maybe-promise.js';
import { between, type Question } from '../question.js';
import { withinColumns } from '../record-blocks.js';
import type { Scope } from '../scope.js';

/** Texts in the form in which they are compared; null where the record is silent. */
export type Value = string | number | boolean | null;

/** The values of things by ordinal. Throws a RangeError for a thing that was not asked for. */
export type Column = (ordinal: number) => Value;

/** The column of the things among these ordinals, and of their neighbours; of all when it is null. */
export function columnOf(
  scope: Scope,
  { stock, property }: { readonly stock: Stock; readonly property: string },
  ordinals: Iterable<number> | null,
): MaybePromise<Column> {
  const blocks = blocksOf(stock, ordinals);
  return then(scope.ask(valuesInBlock(stock.kind, property), blocks), (answers) => {
    const { first } = stock;
    const byBlock: (readonly Value[])[] = [];
    blocks.forEach(([start], index) => (byBlock[(start - first) / blockSize] = answers[index] ?? []));
    return (ordinal) => {
      const place = ordinal - first;
      const value = byBlock[Math.floor(place / blockSize)]?.[place % blockSize];
      if (value === undefined) throw new RangeError(`${stock.kind} ${String(ordinal)} was not asked for.`);
      return value;
    };
  });
}

/**
 * One text for all properties: the database takes a tenth of a second to plan another. Throws a TypeError for a property that
 * is not one of the kind's record: a defect of the caller.
 */
export function valuesInBlock(kind: Kind, property: string): Question<Block, readonly Value[]> {
  if (!Object.hasOwn(recordFields[kind], property)) throw new TypeError(`${kind} has no ${property}.`);
  return {
    name: 'valuesInBlock',
    cypher: `RETURN key, COLLECT {
  MATCH (item:Entity) WHERE ${between('item')}
  RETURN item[$property] ORDER BY item.nid
} AS answer`,
    parameters: { property },
    variant: property,
    within: [withinColumns(kind, property, comparableValues)],
    decode: (values) => comparableValues(values as readonly Value[]),
    bytesOf,
  };
}

/** The same text is one string in memory: columns of terms and prefectures repeat themselves. */
function comparableValues(values: readonly unknown[]): readonly Value[] {
  const texts = new Map<string, string>();
  return (values as readonly Value[]).map((value) => {
    if (typeof value !== 'string') return value;
    const text = texts.get(value) ?? comparable(value);
    texts.set(value, text);
    return text;
  });
}

function bytesOf(values: readonly Value[]): number {
  const texts = new Set(values.filter((value) => typeof value === 'string'));
  return [...texts].reduce((sum, text) => sum + 30 + 2 * text.length, 50 + 8 * values.length);
}
