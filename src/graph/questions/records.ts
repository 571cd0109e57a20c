import type { Kind } from '../../model/kinds.js';
import { decoders, type RecordOf } from '../../model/records.js';
import type { Question } from '../question.js';

export type AnyRecord = RecordOf[Kind];

/** What a thing's node holds. */
export function recordsOf(kindOf: (ordinal: number) => Kind): Question<number, AnyRecord> {
  return {
    name: 'records',
    cypher: `MATCH (thing:Entity {nid: $base + key})
RETURN index, properties(thing) AS answer`,
    decode(properties, ordinal, { sequence }) {
      const kind = kindOf(ordinal);
      return decoders[kind](properties, `${kind} ${String(ordinal)} of release ${String(sequence)}`);
    },
    bytesOf: (record) => 2 * JSON.stringify(record).length + 200,
  };
}
