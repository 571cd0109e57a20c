/**
 * Which release is current. Each reading begins after whoever asks has asked, so nobody is told of a release that had been
 * replaced by then; those who come while a reading is under way share the next one, so a crowd costs one statement a turn.
 */

import { currentSequence } from './questions/releases.js';
import { SharedWork } from './shared-work.js';
import type { Store } from './store.js';

export class Pointer {
  readonly #store: Store;
  #underway: Promise<unknown> = Promise.resolve();
  #next: SharedWork<number | null> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Null before the first load. Throws what the store throws, and the signal's reason when it aborts. */
  async read(signal?: AbortSignal): Promise<number | null> {
    if (this.#next?.isAbandoned !== false) {
      this.#next = new SharedWork((abandoned) => this.#underway.then(() => this.#begin(abandoned)));
    }
    return this.#next.wait(signal);
  }

  #begin(abandoned: AbortSignal): Promise<number | null> {
    abandoned.throwIfAborted();
    this.#next = undefined;
    const reading = currentSequence(this.#store, abandoned);
    this.#underway = reading.catch(() => undefined);
    return reading;
  }
}
