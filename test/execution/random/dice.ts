/** Choices read from a tape of numbers, so that fast-check can shrink whatever was made with them. */

export class Dice {
  readonly #tape: ArrayLike<number>;
  #at = 0;

  constructor(tape: ArrayLike<number>) {
    this.#tape = tape;
  }

  /** From 0 to `sides - 1`; 0 once the tape has ended, so 0 has to be the choice that ends things. */
  roll(sides: number): number {
    const number = this.#tape[this.#at++];
    return number === undefined ? 0 : number % sides;
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.roll(times) === times - 1;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.roll(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  }

  /** Items made one by one, up to `most` of them. */
  several<Item>(most: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: this.roll(most + 1) }, (_, index) => make(index));
  }
}
