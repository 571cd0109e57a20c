import { quotedRelations } from '../../model/searched-texts.js';
import type { Question } from '../question.js';

/** The quotes that say something of a thing, under any reading, in the order of the sources. */
export const quotesOfThings: Question<number, readonly string[]> = {
  name: 'quotesOfThings',
  cypher: `MATCH (thing:Entity {nid: $base + key})
RETURN key, COLLECT {
  MATCH (thing)<-[:ABOUT|SUPPORTS]-(evidence)
  WHERE evidence.relation IN $relations
  RETURN evidence.quote ORDER BY evidence.nid
} AS answer`,
  parameters: { relations: quotedRelations },
  decode: (quotes) => quotes as readonly string[],
  bytesOf: (quotes) => 100 + quotes.reduce((sum, quote) => sum + 2 * quote.length + 20, 0),
};
