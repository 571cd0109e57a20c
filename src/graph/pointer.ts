/**
 * Which release is current. Nobody is told of a release that had been replaced when he asked: a reading begins after whoever
 * asks has asked, or it is a lease. What a reading said holds for a moment from its beginning, unless it said that the pointer
 * is about to move: a load says so first, and waits until every lease has run out. Those who come while a reading is under way
 * share the next one, so a crowd costs one statement a turn.
 */

import { setTimeout as pause } from 'node:timers/promises';

import { Fault } from '../model/errors.js';

import { pointed } from './questions/releases.js';
import { SharedWork } from './shared-work.js';
import type { Store } from './store.js';

/** How long a reading holds, from its beginning. */
export const leaseMs = 250;

interface Lease {
  readonly sequence: number;
  /** By the clock of this process that only goes forward. */
  readonly until: number;
}

export interface PointerFailure {
  readonly since: Date;
  readonly fault: Fault;
}

export class Pointer {
  readonly #store: Store;
  readonly #mostMs: number | undefined;
  #underway: Promise<unknown> = Promise.resolve();
  #next: SharedWork<number | null> | undefined;
  #lease: Lease | undefined;
  #renewal: Promise<unknown> | undefined;
  #failure: PointerFailure | undefined;

  /** @param mostMs - a reading that takes longer has failed */
  constructor(store: Store, mostMs?: number) {
    this.#store = store;
    this.#mostMs = mostMs;
  }

  /** Of the readings that have failed since one succeeded the first. */
  get failure(): PointerFailure | undefined {
    return this.#failure;
  }

  /** Null before the first load. Throws what the store throws, and the signal's reason when it aborts. */
  async read(signal?: AbortSignal): Promise<number | null> {
    const left = (this.#lease?.until ?? 0) - performance.now();
    if (this.#lease === undefined || left <= 0) return this.#readAnew(signal);
    if (left < leaseMs / 2) void this.#renew();
    return this.#lease.sequence;
  }

  async #readAnew(signal?: AbortSignal): Promise<number | null> {
    if (this.#next?.isAbandoned !== false) {
      this.#next = new SharedWork((abandoned) => this.#underway.then(() => this.#begin(abandoned)));
    }
    return this.#next.wait(signal);
  }

  /**
   * For those who come while readings fail, since nobody else tries: the first of them waits for another, no longer than a
   * lease; those who come while it is under way do not.
   */
  async retry(): Promise<void> {
    if (this.#renewal !== undefined) return;
    await Promise.race([this.#renew(), pause(leaseMs, undefined, { ref: false })]);
  }

  /** So that those who come one after another wait for no reading. */
  #renew(): Promise<unknown> {
    this.#renewal ??= this.#readAnew()
      .catch(() => undefined)
      .finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  async #begin(abandoned: AbortSignal): Promise<number | null> {
    abandoned.throwIfAborted();
    this.#next = undefined;
    const begun = performance.now();
    const reading = pointed(this.#store, this.#hurried(abandoned));
    this.#underway = reading.then(
      () => (this.#failure = undefined),
      (error: unknown) => {
        if (error instanceof Fault && !abandoned.aborted)
          this.#failure ??= { since: new Date(), fault: error };
      },
    );
    const answer = await reading;
    this.#lease =
      answer?.isSteady === true ? { sequence: answer.sequence, until: begun + leaseMs } : undefined;
    return answer?.sequence ?? null;
  }

  #hurried(signal: AbortSignal): AbortSignal {
    if (this.#mostMs === undefined) return signal;
    return AbortSignal.any([signal, AbortSignal.timeout(this.#mostMs)]);
  }
}
