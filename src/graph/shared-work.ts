/** Work that several wait for at once: it is told to stop when the last of them has gone. */

import { setMaxListeners } from 'node:events';

import type { MaybePromise } from './maybe-promise.js';
import { unlessAborted } from './unless-aborted.js';

export class SharedWork<Result> {
  readonly #controller = new AbortController();
  readonly #result: MaybePromise<Result>;
  #waiting = 0;

  /** @param work - begun here; its signal aborts when nobody waits any more */
  constructor(work: (signal: AbortSignal) => MaybePromise<Result>) {
    // it may ask many questions at once, each of which hears the signal
    setMaxListeners(Infinity, this.#controller.signal);
    this.#result = work(this.#controller.signal);
    // those who wait are told
    if (this.#result instanceof Promise) this.#result.catch(() => undefined);
  }

  /** Whoever comes now has to begin it anew. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** At once where it was done at once. Whoever's signal aborts gets its reason, and the others wait on. */
  wait(signal?: AbortSignal): MaybePromise<Result> {
    if (!(this.#result instanceof Promise)) return this.#result;
    this.#waiting += 1;
    return unlessAborted(this.#result, signal, () => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort(signal?.reason);
    });
  }

  /** Calls back when it is over, whatever it came to. */
  whenOver(tell: () => void): void {
    if (this.#result instanceof Promise) this.#result.then(tell, tell);
    else tell();
  }
}
