/**
 * A question: a named, constant Cypher text that answers many keys at once. The text gets each `key` (an ordinal, a text or
 * two ordinals), `$release` (the sequence) and `$base` (the number of ordinal 0), and returns `key` and `answer` – one row
 * for each key whose release is still kept.
 */

import { type ReleaseInfo, releaseSpan } from '../model/release.js';

import type { Parameters } from './store.js';

export type QuestionKey = number | string | readonly [number, number];

export interface Question<Key extends QuestionKey, Answer> {
  /** Its words in the database's query log. */
  readonly name: string;
  /** From the row of the `key` to `RETURN key, … AS answer`. */
  readonly cypher: string;
  readonly parameters?: Parameters;
  /** Tells apart questions of one name with other parameters; answers are kept under it. */
  readonly variant?: string | number;
  /** What else may hold the answer: the first of these that is kept gives it. */
  readonly within?: readonly Within<Key, Answer>[];
  decode(answer: unknown, key: Key, release: ReleaseInfo): Answer;
  /** About how much memory an answer takes while it is kept. */
  bytesOf(answer: Answer): number;
}

/** Something kept that holds the answer: while it is, nothing is asked. */
export interface Within<Key extends QuestionKey, Answer> {
  /** Under which the whole is kept in a release. */
  nameOf(key: Key): string;
  /** @param whole - what is kept as `nameOf(key)` */
  part(whole: unknown, key: Key): Answer;
}

/** The beginning of the names under which its answers are kept in a release; the rest is the key. */
export function prefixOf({ name, variant = '' }: Pick<Question<never, unknown>, 'name' | 'variant'>): string {
  return `${name} ${String(variant)} `;
}

/** What the database is sent for a question. */
export interface Statement {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/**
 * The question with its keys. All parameters go in one map, `$ask`: the database plans a text anew for each size class of
 * a list it is given as a parameter, but not for what is inside a map. So a text is planned once, whatever is asked.
 */
export function statementOf<Key extends QuestionKey>(
  question: Pick<Question<Key, unknown>, 'name' | 'cypher' | 'parameters'>,
  keys: readonly Key[],
  sequence: number,
): Statement {
  // once each: a question may make them only now
  const { name, cypher, parameters = {} } = question;
  const sent = Object.entries(parameters).flatMap(([parameter, value]) => {
    if (!sets.has(parameter)) return [[parameter, value]];
    return cypher.includes(`$${parameter}`) ? [[parameter, hashed(value as readonly number[])]] : [];
  });
  const ask = {
    ...(Object.fromEntries(sent) as Parameters),
    ...sentKeys(keys),
    release: sequence,
    base: sequence * releaseSpan,
  };
  return { cypher: textOf({ name, cypher }), parameters: { ask } };
}

/** Whole numbers as one text: the driver takes twenty times as long to send them one by one. */
function sentKeys(keys: readonly QuestionKey[]): Parameters {
  return keys.every((key) => typeof key === 'number')
    ? { numbers: keys.join(' '), keys: null }
    : { numbers: null, keys };
}

/**
 * The whole text: the name for the query log, the guard that the release is still there, the keys one by one. It is short,
 * since the database plans it in a time that grows with every word: a tenth of a second for most.
 */
export function textOf({ name, cypher }: Pick<Question<never, unknown>, 'name' | 'cypher'>): string {
  return `// ${name}
MATCH (:Release {sequence: $ask.release})
UNWIND coalesce(toIntegerList(split($ask.numbers, ' ')), $ask.keys) AS key
${cypher.replaceAll(/\$(\w+)/g, '$ask.$1')}`;
}

/** The Cypher condition that a node is among the things from ordinal `key[0]` up to, but without, `key[1]`. */
export function between(node: string): string {
  return `$base + key[0] <= ${node}.nid < $base + key[1]`;
}

/** Parameters that are only ever looked into, by IN; a text need not name them. */
const sets: ReadonlySet<string> = new Set(['shapes', 'aspects']);

/** The database goes through a list of up to so many for each row that asks; only a longer one it makes a set of. */
const longestSearched = 128;

/** Below it, going through is as fast. */
const shortest = 16;

/** Its numbers, or so many, by repeating the last, that they are looked up by hash. As floats they are sent in no time. */
function hashed(list: readonly number[]): Float64Array {
  const length = list.length < shortest ? list.length : Math.max(list.length, longestSearched + 1);
  const set = new Float64Array(length).fill(list.at(-1) ?? 0);
  set.set(list);
  return set;
}
