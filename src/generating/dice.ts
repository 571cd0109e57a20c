/** Chance that a seed decides: the same name gives the same numbers, whatever else is thrown beside it. */

import { createHash } from 'node:crypto';

/** Numbers of one name (xoshiro128**, its state from a hash of the name). */
export class Dice {
  readonly #name: string;
  readonly #state: Uint32Array;

  constructor(name: string) {
    this.#name = name;
    const hash = createHash('sha256').update(name).digest();
    this.#state = Uint32Array.from({ length: 4 }, (_, index) => hash.readUInt32LE(4 * index));
  }

  /** Dice of their own for a part, so that a change in one part leaves the others as they are. */
  fork(part: string): Dice {
    return new Dice(`${this.#name}/${part}`);
  }

  /** From 0 to below 1. */
  fraction(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const [c1, d1] = [c ^ a, d ^ b];
    this.#state.set([a ^ d1, b ^ c1, c1 ^ (b << 9), rotated(d1, 11)]);
    return result / 2 ** 32;
  }

  /** A whole number from 0 to below the bound. */
  below(bound: number): number {
    return Math.floor(this.fraction() * bound);
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** Throws for an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  }

  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    const keyed = items.map((item) => ({ item, key: this.fraction() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  /** As many as there are, at most `count`, none twice. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    return this.shuffled(items).slice(0, count);
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
