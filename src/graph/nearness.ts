/** How alike things are by the themes they touch: the nearest of one, and the pairs that share enough. */

import type { Similarity } from '../model/terms.js';

import type { Incidence } from './incidence.js';
import { type Overlap, overlapBy, type OverlapOf } from './overlap.js';
import type { Profiles } from './profiles.js';

export interface Pair {
  readonly a: number;
  readonly b: number;
}

export class Nearness {
  readonly #incidence: Incidence;
  readonly #profiles: Profiles;
  readonly #overlapOf: OverlapOf;

  constructor(incidence: Incidence, profiles: Profiles, by: Similarity) {
    this.#incidence = incidence;
    this.#profiles = profiles;
    this.#overlapOf = overlapBy(by, incidence.themes.size, (theme) => incidence.touchers.of(theme).length);
  }

  between(a: number, b: number): Overlap {
    const { themes } = this.#incidence;
    return this.#overlapOf(themes.of(a), themes.of(b));
  }

  /** Nearest first, equally near ones in their order; none that has nothing of worth in common. */
  nearest(from: number, minShared: number, isLeftOut: (thing: number) => boolean): Uint32Array {
    const { themes, members, having } = this.#profiles;
    const own = this.#incidence.themes.of(from);
    const tiers = new Map<number, number[]>();
    for (const profile of new Set(Array.from(own, (theme) => [...having.of(theme)]).flat())) {
      const { score, shared } = this.#overlapOf(own, themes.of(profile));
      if (score === 0 || shared.length < minShared) continue;
      const tier = tiers.get(score) ?? [];
      tiers.set(score, tier);
      for (const thing of members.of(profile)) {
        if (thing !== from && !isLeftOut(thing)) tier.push(thing);
      }
    }
    const falling = [...tiers].sort(([a], [b]) => b - a);
    return Uint32Array.from(falling.flatMap(([, things]) => things.sort((a, b) => a - b)));
  }

  /**
   * Pairs that share so many themes, each once and the earlier thing first; nearest first, equally near ones in their
   * order. Null when there are more than `most` of them, those that are left out counted too.
   */
  pairs(minShared: number, most: number, isLeftOut: (pair: Pair) => boolean): readonly Pair[] | null {
    const { themes, members } = this.#profiles;
    const tiers = new Map<number, Pair[]>();
    let count = 0;
    for (const [one, other] of this.#profilesSharing(minShared)) {
      const [these, those] = [members.of(one), members.of(other)];
      count += one === other ? (these.length * (these.length - 1)) / 2 : these.length * those.length;
      if (count > most) return null;
      const { score } = this.#overlapOf(themes.of(one), themes.of(other));
      if (score === 0) continue;
      const tier = tiers.get(score) ?? [];
      tiers.set(score, tier);
      for (const pair of pairsBetween(these, those)) if (!isLeftOut(pair)) tier.push(pair);
    }
    const falling = [...tiers].sort(([a], [b]) => b - a);
    return falling.flatMap(([, pairs]) => pairs.sort((one, other) => one.a - other.a || one.b - other.b));
  }

  /** Profiles that share so many themes, each pair once; a profile shares all it has with itself. */
  *#profilesSharing(minShared: number): Generator<readonly [one: number, other: number]> {
    const { themes, having } = this.#profiles;
    const counts = new Uint32Array(themes.size);
    for (let one = 0; one < themes.size; one += 1) {
      const own = themes.of(one);
      if (own.length < minShared) continue;
      counts.fill(0, one);
      for (const theme of own) {
        for (const other of having.of(theme)) {
          if (other < one) continue;
          const shared = (counts[other] ?? 0) + 1;
          counts[other] = shared;
          if (shared === minShared) yield [one, other];
        }
      }
    }
  }
}

/** Every thing of one profile with every thing of another, or with every other thing of the same. */
function* pairsBetween(these: Uint32Array, those: Uint32Array): Generator<Pair> {
  const same = these[0] === those[0];
  for (const one of these) {
    for (const other of those) {
      if (one < other) yield { a: one, b: other };
      else if (one > other && !same) yield { a: other, b: one };
    }
  }
}
