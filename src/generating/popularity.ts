/** Zipf's law: the item of rank r is met in proportion to 1 / r. */

import type { Dice } from './dice.js';

/** Items in the order of their popularity. */
export class Popularity<Item> {
  readonly #items: readonly Item[];
  /** Of each rank the share of all ranks up to it. */
  readonly #shares: readonly number[];

  constructor(items: readonly Item[]) {
    this.#items = items;
    let sum = 0;
    const sums = items.map((_, rank) => (sum += 1 / (rank + 1)));
    this.#shares = sums.map((share) => share / sum);
  }

  /** Throws when there are no items. */
  pick(dice: Dice): Item {
    const fraction = dice.fraction();
    const item = this.#items[this.#shares.findIndex((share) => fraction < share)] ?? this.#items.at(-1);
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  }
}
