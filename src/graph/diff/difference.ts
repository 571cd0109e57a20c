/** One difference between two releases: what is in one of them, or not the same in both. */

import type { ComparedFields, ComparedRelation } from '../../model/compared.js';
import type { Kind } from '../../model/kinds.js';

import type { ComparedRelease } from './compared-release.js';

export interface ComparedReleases {
  readonly from: ComparedRelease;
  readonly to: ComparedRelease;
}

/** Something in the earlier release and in the later one; null where it is not. */
export interface Sides<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** Ordinals of one thing. */
export type ThingSides = Sides<number>;

export interface ThingDifference {
  readonly what: Kind;
  readonly thing: ThingSides;
  /** Whether its place in its source is told: only while the text is the same, or all is new. */
  readonly placed: boolean;
  /** The thing of its kind before it, when that is another; of those that are in both releases, unless it is not itself. */
  readonly after: ThingSides | null;
}

export interface LinkDifference {
  readonly what: ComparedRelation;
  readonly as: string;
  /** Where it starts, and where it ends. */
  readonly subject: ThingSides;
  readonly object: ThingSides;
  readonly fields: Sides<ComparedFields>;
  /** In a list the thing before it, as above. */
  readonly after: ThingSides | null;
}

export type Difference = ThingDifference | LinkDifference;

/** Something that only one side has. */
export function oneSide<T>(side: 'from' | 'to', value: T | null): Sides<T> {
  return side === 'from' ? { from: value, to: null } : { from: null, to: value };
}
