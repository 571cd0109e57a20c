/** The records of 128 things that follow each other, which the database gives in the time of a few that are asked for one by one. */

import type { Kind } from '../model/kinds.js';

import { type Block, blockOf } from './blocks.js';
import { between, prefixOf, type Question, type Within } from './question.js';
import { type AnyRecord, fieldNames, recordFrom } from './questions/records.js';
import type { ReleaseView } from './release-view.js';

/**
 * As JSON in bytes, since most are never asked for: as objects they would take three times as much, where the collector of garbage
 * goes. The values of thing `first + i`, in the order of the fields of its kind, stand from `starts[i]` up to `starts[i + 1]`.
 */
export interface RecordBlock {
  readonly first: number;
  readonly starts: Uint32Array;
  readonly json: Buffer;
}

export function recordsInBlock(kind: Kind): Question<Block, RecordBlock> {
  return {
    name,
    cypher: `RETURN key, COLLECT {
  MATCH (thing:Entity) WHERE ${between('thing')}
  WITH thing, properties(thing) AS held
  RETURN [field IN $fields | held[field]] ORDER BY thing.nid
} AS answer`,
    parameters: { fields: fieldNames[kind] },
    decode: (rows, [first]) => recordBlock(rows as readonly unknown[], first),
    bytesOf: ({ starts, json }) => 300 + starts.byteLength + json.byteLength,
  };
}

const name = 'recordsInBlock';
const prefix = prefixOf({ name });

/** Where the record of a thing is a part of what is kept. */
export function withinRecords(view: ReleaseView): Within<number, AnyRecord> {
  return {
    nameOf: (thing) => prefix + String(blockOf(view, thing)),
    part: (block, thing) => recordIn(block as RecordBlock, view.kindOf(thing), thing),
  };
}

/** Where the values of a field are a part of what is kept. */
export function withinColumns<Values>(
  kind: Kind,
  field: string,
  decode: (values: readonly unknown[]) => Values,
): Within<Block, Values> {
  return {
    nameOf: (block) => prefix + String(block),
    part: (block) => decode(valuesIn(block as RecordBlock, kind, field)),
  };
}

/** What the record of each thing holds in the field. */
export function valuesIn(block: RecordBlock, kind: Kind, field: string): readonly unknown[] {
  const place = fieldNames[kind].indexOf(field);
  return Array.from({ length: block.starts.length - 1 }, (_, index) => rowAt(block, index)[place]);
}

function recordBlock(rows: readonly unknown[], first: number): RecordBlock {
  const texts = rows.map((row) => Buffer.from(JSON.stringify(row)));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach(({ length }, index) => (starts[index + 1] = (starts[index] ?? 0) + length));
  return { first, starts, json: Buffer.concat(texts) };
}

function recordIn(block: RecordBlock, kind: Kind, thing: number): AnyRecord {
  const held = { fields: fieldNames[kind], values: rowAt(block, thing - block.first) };
  return recordFrom(kind, held, String(thing));
}

function rowAt({ starts, json }: RecordBlock, index: number): readonly unknown[] {
  return JSON.parse(json.toString('utf8', starts[index], starts[index + 1])) as readonly unknown[];
}
