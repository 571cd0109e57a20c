import type { Kind } from '../../model/kinds.js';
import { decoders, recordFields, type RecordOf } from '../../model/records.js';
import type { Question } from '../question.js';

export type AnyRecord = RecordOf[Kind];

/**
 * What the nodes of these things hold. They come as lists of the fields of all their kinds: names of properties would be sent
 * and read again with each thing, which takes as long as all the rest.
 */
export function recordsOf(
  things: Iterable<number>,
  kindOf: (ordinal: number) => Kind,
): Question<number, AnyRecord> {
  let known: readonly string[] | undefined;
  // most often all of them are kept, and nothing is asked
  const fields = (): readonly string[] => (known ??= fieldsOf(new Set(Array.from(things, kindOf))));
  return {
    name: 'records',
    cypher: `MATCH (thing:Entity {nid: $base + key})
WITH key, properties(thing) AS held
RETURN key, [field IN $fields | held[field]] AS answer`,
    get parameters() {
      return { fields: fields() };
    },
    decode(values, ordinal, { sequence }) {
      const kind = kindOf(ordinal);
      const held: Record<string, unknown> = {};
      fields().forEach((field, index) => (held[field] = (values as readonly unknown[])[index]));
      return decoders[kind](held, `${kind} ${String(ordinal)} of release ${String(sequence)}`);
    },
    bytesOf: (record) => 200 + bytesOfValues(Object.values(record)),
  };
}

function fieldsOf(kinds: Iterable<Kind>): readonly string[] {
  return [...new Set(Array.from(kinds, (kind) => Object.keys(recordFields[kind])).flat())];
}

function bytesOfValues(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => {
    if (typeof value === 'string') return sum + 40 + 2 * value.length;
    return sum + (Array.isArray(value) ? 40 + bytesOfValues(value) : 16);
  }, 0);
}
