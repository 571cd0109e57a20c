/**
 * Which release is current. Each reading begins after whoever asks has asked, so nobody is told of a release that had been
 * replaced by then; those who come while a reading is under way share the next one, so a crowd costs one statement a turn.
 */

import { currentSequence } from './questions/releases.js';
import type { Store } from './store.js';

export class Pointer {
  readonly #store: Store;
  #underway: Promise<unknown> = Promise.resolve();
  #next: Promise<number | null> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Null before the first load. Throws what the store throws. */
  read(): Promise<number | null> {
    this.#next ??= this.#underway.then(() => this.#begin());
    return this.#next;
  }

  #begin(): Promise<number | null> {
    this.#next = undefined;
    const reading = currentSequence(this.#store);
    this.#underway = reading.catch(() => undefined);
    return reading;
  }
}
