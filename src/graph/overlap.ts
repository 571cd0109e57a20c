/** How much two sets have in common. */

import type { Similarity } from '../model/terms.js';

import { intersection } from './set-table.js';

export interface Overlap {
  /** 0 … 1, to twelve digits, so that what is equal by the law is equal here. */
  readonly score: number;
  /** Ordinals, ascending. */
  readonly shared: Uint32Array;
  readonly unionCount: number;
}

/** |shared| / |union|; two empty sets have 0. */
export function jaccardOverlap(a: Uint32Array, b: Uint32Array): Overlap {
  const shared = intersection(a, b);
  const unionCount = a.length + b.length - shared.length;
  return { score: twelveDigits(unionCount === 0 ? 0 : shared.length / unionCount), shared, unionCount };
}

/** The cosine of the sets as vectors of weights; 0 where one of them weighs nothing. */
export function cosineOverlap(a: Uint32Array, b: Uint32Array, weightOf: (item: number) => number): Overlap {
  const { shared, unionCount } = jaccardOverlap(a, b);
  const square = (set: Uint32Array): number => set.reduce((sum, item) => sum + weightOf(item) ** 2, 0);
  const [inner, lengths] = [square(shared), Math.sqrt(square(a)) * Math.sqrt(square(b))];
  return { score: twelveDigits(inner === 0 ? 0 : inner / lengths), shared, unionCount };
}

export type OverlapOf = (a: Uint32Array, b: Uint32Array) => Overlap;

/**
 * @param df - how many of the `size` sets hold the item: what is rarer weighs more, and what all have nothing
 */
export function overlapBy(by: Similarity, size: number, df: (item: number) => number): OverlapOf {
  if (by === 'JACCARD') return jaccardOverlap;
  return (a, b) => cosineOverlap(a, b, (item) => Math.log(size / df(item)));
}

/** Sums differ in their last digits with the order of what is summed. */
function twelveDigits(score: number): number {
  return Number(score.toPrecision(12));
}
