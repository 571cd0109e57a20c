import { type Kind, kinds } from '../../model/kinds.js';
import { decoders, recordFields, type RecordOf } from '../../model/records.js';
import type { Question, Within } from '../question.js';

export type AnyRecord = RecordOf[Kind];

/**
 * What the nodes of these things hold. They come as lists of the fields of all their kinds: names of properties would be sent
 * and read again with each thing, which takes as long as all the rest.
 *
 * @param within - what else may hold them
 */
export function recordsOf(
  things: Iterable<number>,
  kindOf: (ordinal: number) => Kind,
  within: readonly Within<number, AnyRecord>[] = [],
): Question<number, AnyRecord> {
  let known: readonly string[] | undefined;
  // most often all of them are kept, and nothing is asked
  const fields = (): readonly string[] => (known ??= fieldsOf(new Set(Array.from(things, kindOf))));
  return {
    ...{ name: 'records', within },
    cypher: `MATCH (thing:Entity {nid: $base + key})
WITH key, properties(thing) AS held
RETURN key, [field IN $fields | held[field]] AS answer`,
    get parameters() {
      return { fields: fields() };
    },
    decode(values, ordinal, { sequence }) {
      const held = { fields: fields(), values: values as readonly unknown[] };
      return recordFrom(kindOf(ordinal), held, `${String(ordinal)} of release ${String(sequence)}`);
    },
    bytesOf: (record) => 200 + bytesOfValues(Object.values(record)),
  };
}

/** What nodes hold under these names, in their order. */
export interface Held {
  readonly fields: readonly string[];
  readonly values: readonly unknown[];
}

/** Throws a TypeError, with the name of the thing, where a value is none of its field. */
export function recordFrom(kind: Kind, { fields, values }: Held, thing: string): AnyRecord {
  const held: Record<string, unknown> = {};
  fields.forEach((field, index) => (held[field] = values[index]));
  return decoders[kind](held, `${kind} ${thing}`);
}

/** By kind, in the order of its fields. */
export const fieldNames = Object.fromEntries(
  kinds.map((kind) => [kind, Object.keys(recordFields[kind])]),
) as unknown as Readonly<Record<Kind, readonly string[]>>;

function fieldsOf(all: Iterable<Kind>): readonly string[] {
  return [...new Set(Array.from(all, (kind) => fieldNames[kind]).flat())];
}

function bytesOfValues(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => {
    if (typeof value === 'string') return sum + 40 + 2 * value.length;
    return sum + (Array.isArray(value) ? 40 + bytesOfValues(value) : 16);
  }, 0);
}
