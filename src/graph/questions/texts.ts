import type { Question } from '../question.js';

/** The whole text of a source by code points, so that offsets are indices; null for one without text. */
export interface SourceText {
  readonly text: string;
  readonly codePoints: readonly string[];
}

export const textsOfSources: Question<number, SourceText | null> = {
  name: 'textsOfSources',
  cypher: `MATCH (source:Entity&Source {nid: $base + key})
RETURN key, head(COLLECT { MATCH (source)-[:HAS_TEXT]->(text) RETURN text.text }) AS answer`,
  decode: (text) => (typeof text === 'string' ? { text, codePoints: Array.from(text) } : null),
  bytesOf: (text) => 100 + 12 * (text?.codePoints.length ?? 0),
};
