/** The words in which the parts of a filter speak to each other. */

import type { Target } from '../leads.js';
import type { MaybePromise } from '../maybe-promise.js';
import type { Scope } from '../scope.js';

import type { Link } from './link-table.js';

/** A filter as the schema's `<Kind>Where` has it: its fields all hold together; null is as if it were not there. */
export type Where = Readonly<Record<string, unknown>>;

/** Whether a thing – at the end of this link, where one led to it – is wanted. */
export type Test = (ordinal: number, link: Link) => boolean;

/** What a filter is asked about. */
export interface Candidates {
  readonly scope: Scope;
  readonly kind: Target;
  /** Ordinals of all that the test will be asked about; null when it may be anything of the kind. */
  readonly reached: readonly number[] | null;
  /** Whether links lead there that evidence makes. */
  readonly linked: boolean;
  /** The reading under which those links hold, where it is not that of the scope. */
  readonly links?: Scope;
}

export type TestOf = (where: Where, candidates: Candidates) => MaybePromise<Test>;

/** Where no link led to the thing. */
export const noLink: Link = { codes: new Float64Array(0), start: 0, end: 0 };

/** Of none, everything passes. */
export function everyOf(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return (ordinal, link) => tests.every((test) => test(ordinal, link));
}

/** Of none, nothing passes. */
export function someOf(tests: readonly Test[]): Test {
  return (ordinal, link) => tests.some((test) => test(ordinal, link));
}
