/** A gate that lets so many in at once and so many wait, first come, first served; the others are turned away. */

import { Fault } from '../../model/errors.js';

/** To be called once by whoever was let in. */
export type Leave = () => void;

export class Gate {
  readonly #atOnce: number;
  readonly #maxWaiting: number;
  readonly #waiting = new Set<() => void>();
  #inside = 0;

  constructor(atOnce: number, maxWaiting: number) {
    this.#atOnce = atOnce;
    this.#maxWaiting = maxWaiting;
  }

  /** Rejects with a `Fault` OVERLOADED when too many wait, and with the signal's reason when it aborts while waiting. */
  async enter(signal: AbortSignal): Promise<Leave> {
    if (this.#inside < this.#atOnce) this.#inside += 1;
    else await this.#wait(signal);
    return () => {
      this.#leave();
    };
  }

  #wait(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#maxWaiting) return Promise.reject(this.#overloaded());
    return new Promise((resolve, reject) => {
      const comeIn = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.delete(comeIn);
        reject(signal.reason as Error);
      };
      this.#waiting.add(comeIn);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** Hands the place on to the one who has waited longest. */
  #leave(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#inside -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  #overloaded(): Fault {
    const message = `${this.#inside} operations are being executed and ${this.#waiting.size} wait.`;
    return new Fault('OVERLOADED', message, { next: 'Try again in a moment.' });
  }
}
