/**
 * A question: a named, constant Cypher text that answers many keys at once. The text gets `$keys` (ordinals, or lists of
 * ordinals or texts), `$release` (the sequence) and `$base` (the number of ordinal 0), and returns `index` (of the key in
 * `$keys`) and `answer` – one row for each key whose release is still kept.
 */

import type { ReleaseInfo } from '../model/release.js';

import type { Parameters } from './store.js';

export type QuestionKey = number | string | readonly [number, number];

export interface Question<Key extends QuestionKey, Answer> {
  /** Its words in the database's query log. */
  readonly name: string;
  /** Between the key's row (`index`, `key`) and `RETURN index, … AS answer`. */
  readonly cypher: string;
  readonly parameters?: Parameters;
  /** Tells apart questions of one name with other parameters; answers are kept under it. */
  readonly variant?: string | number;
  decode(answer: unknown, key: Key, release: ReleaseInfo): Answer;
  /** About how much memory an answer takes while it is kept. */
  bytesOf(answer: Answer): number;
}

/** The whole text: the name for the query log, the guard that the release is still there, the keys one by one. */
export function textOf({ name, cypher }: Pick<Question<never, unknown>, 'name' | 'cypher'>): string {
  return `// ${name}
MATCH (:Release {sequence: $release})
UNWIND range(0, size($keys) - 1) AS index
WITH index, $keys[index] AS key
${cypher}`;
}
