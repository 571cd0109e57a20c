/** Nodes whose properties come late: to read one before its node has been made ready is an error of the executor. */

import type { Dice } from './dice.js';
import type { RandomNode } from './random-data.js';

export class LateProperties {
  readonly #dice: Dice;
  readonly #ready = new Set<unknown>();
  /** Where they are not, all nodes are ready. */
  #late = false;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** From now on they may be late. */
  begin(): void {
    this.#ready.clear();
    this.#late = this.#dice.oneIn(2);
  }

  readonly reading = (node: RandomNode): void => {
    if (this.#late && !this.#ready.has(node)) throw new Error('A property was read before it was there.');
  };

  /** At once or later. */
  readonly ready = (nodes: readonly unknown[]): Promise<unknown> | undefined => {
    const missing = nodes.filter((node) => !this.#ready.has(node));
    const add = (): void => {
      for (const node of missing) this.#ready.add(node);
    };
    if (this.#late && missing.length > 0 && this.#dice.oneIn(2)) return new Promise(setImmediate).then(add);
    add();
    return undefined;
  };

  /** From now on all are ready. */
  end(): void {
    this.#late = false;
  }
}
