/**
 * Which release is current. Each reading begins after whoever asks has asked, so nobody is told of a release that had been
 * replaced by then; those who come while a reading is under way share the next one, so a crowd costs one statement a turn.
 */

import { Fault } from '../model/errors.js';

import { currentSequence } from './questions/releases.js';
import { SharedWork } from './shared-work.js';
import type { Store } from './store.js';

export class Pointer {
  readonly #store: Store;
  readonly #mostMs: number | undefined;
  #underway: Promise<unknown> = Promise.resolve();
  #next: SharedWork<number | null> | undefined;
  #failingSince: Date | undefined;

  /** @param mostMs - a reading that takes longer has failed */
  constructor(store: Store, mostMs?: number) {
    this.#store = store;
    this.#mostMs = mostMs;
  }

  /** Of the readings that have failed since one succeeded the first. */
  get failingSince(): Date | undefined {
    return this.#failingSince;
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
    const reading = currentSequence(this.#store, this.#hurried(abandoned));
    this.#underway = reading.then(
      () => (this.#failingSince = undefined),
      (error: unknown) => {
        if (error instanceof Fault && !abandoned.aborted) this.#failingSince ??= new Date();
      },
    );
    return reading;
  }

  #hurried(signal: AbortSignal): AbortSignal {
    if (this.#mostMs === undefined) return signal;
    return AbortSignal.any([signal, AbortSignal.timeout(this.#mostMs)]);
  }
}
