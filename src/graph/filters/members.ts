import type { Stock } from '../blocks.js';

/** Some of the things of a kind, a byte for each thing. */
export class Members {
  readonly #stock: Stock;
  readonly #bytes: Uint8Array;

  constructor(stock: Stock) {
    this.#stock = stock;
    this.#bytes = new Uint8Array(stock.count);
  }

  add(ordinal: number): void {
    this.#bytes[ordinal - this.#stock.first] = 1;
  }

  has(ordinal: number): boolean {
    return this.#bytes[ordinal - this.#stock.first] === 1;
  }
}
