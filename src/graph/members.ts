/** Some of the things whose ordinals follow each other, a bit each: where many are met, a set of numbers would take most of the time. */
export class Members {
  readonly #first: number;
  readonly #bits: Uint32Array;

  /** @param span - `count` ordinals from `first` on, such as those of a kind */
  constructor({ first, count }: { readonly first: number; readonly count: number }) {
    this.#first = first;
    this.#bits = new Uint32Array(Math.ceil(count / 32));
  }

  add(ordinal: number): void {
    const place = ordinal - this.#first;
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  addAll(ordinals: readonly number[] | ReadonlySet<number> | Uint32Array): this {
    ordinals.forEach((ordinal: number) => {
      this.add(ordinal);
    });
    return this;
  }

  has(ordinal: number): boolean {
    const place = ordinal - this.#first;
    return (((this.#bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }
}
