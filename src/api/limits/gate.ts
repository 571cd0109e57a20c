/**
 * A gate that lets so many in at once and so many wait; the others are turned away. Of those who wait, the one with the
 * least weight is let in next, and of equals the one who came first.
 */

import { Fault } from '../../model/errors.js';

/** To be called once by whoever was let in. */
export type Leave = () => void;

export interface GateFigures {
  readonly inside: number;
  readonly waiting: number;
}

export class Gate {
  readonly #atOnce: number;
  readonly #maxWaiting: number;
  /** By the call that lets it in, what weighs on each. */
  readonly #waiting = new Map<() => void, () => number>();
  #inside = 0;

  constructor(atOnce: number, maxWaiting: number) {
    this.#atOnce = atOnce;
    this.#maxWaiting = maxWaiting;
  }

  get figures(): GateFigures {
    return { inside: this.#inside, waiting: this.#waiting.size };
  }

  /** Rejects with a `Fault` OVERLOADED when too many wait, and with the signal's reason when it aborts while waiting. */
  async enter(signal: AbortSignal, weight: () => number = () => 0): Promise<Leave> {
    if (this.#inside < this.#atOnce) this.#inside += 1;
    else await this.#wait(signal, weight);
    return () => {
      this.#leave();
    };
  }

  #wait(signal: AbortSignal, weight: () => number): Promise<void> {
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
      this.#waiting.set(comeIn, weight);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** Hands the place on. */
  #leave(): void {
    const next = this.#lightest();
    if (!next) {
      this.#inside -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  #lightest(): (() => void) | undefined {
    const weighed = [...this.#waiting].map(([comeIn, weight]) => ({ comeIn, weight: weight() }));
    return weighed.reduce((least, each) => (each.weight < least.weight ? each : least), weighed[0] ?? none)
      .comeIn;
  }

  #overloaded(): Fault {
    const message = `${this.#inside} operations are being executed and ${this.#waiting.size} wait.`;
    return new Fault('OVERLOADED', message, { next: 'Try again in a moment.' });
  }
}

const none = { comeIn: undefined, weight: Infinity };
