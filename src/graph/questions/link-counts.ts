import type { Reading } from '../../model/reading.js';
import type { ShapeTable } from '../../model/shape.js';
import { relations } from '../../model/terms.js';
import type { Question } from '../question.js';

/** How many links of the domain a thing has inside the reading. */
export function linkCounts(reading: Reading, shapes: ShapeTable): Question<number, number> {
  return {
    name: 'linkCounts',
    cypher: `MATCH (thing:Entity {nid: $base + key})
RETURN key, COUNT {
  MATCH (thing)-[link:${relations.join('|')}]-()
  WHERE link.shape IS NULL OR link.shape IN $shapes
} AS answer`,
    parameters: { shapes: shapes.accepted(reading) },
    variant: reading.code,
    decode: (count) => count as number,
    bytesOf: () => 50,
  };
}
