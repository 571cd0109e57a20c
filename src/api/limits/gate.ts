/**
 * A gate that lets so many in at once and so many wait; the others are turned away. Of those who wait, the one with the
 * least weight is let in next, and the one with the most makes room for a lighter one; of equals, who came first goes first.
 */

import { Fault } from '../../model/errors.js';

/** To be called once by whoever was let in. */
export type Leave = () => void;

export interface GateFigures {
  readonly inside: number;
  readonly waiting: number;
}

interface Waiting {
  readonly weight: () => number;
  readonly comeIn: () => void;
  readonly turnAway: (reason: Error) => void;
}

export class Gate {
  readonly #atOnce: number;
  readonly #maxWaiting: number;
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();
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
    if (this.#waiting.size >= this.#maxWaiting) {
      const heaviest = this.#ofAll((each, most) => each >= most);
      const overloaded = this.#overloaded();
      if (heaviest === undefined || heaviest.weight() <= weight()) return Promise.reject(overloaded);
      heaviest.turnAway(overloaded);
    }
    return new Promise((resolve, reject) => {
      const end = (act: () => void): void => {
        signal.removeEventListener('abort', giveUp);
        this.#waiting.delete(waiting);
        act();
      };
      const turnAway = (reason: Error): void => {
        end(() => {
          reject(reason);
        });
      };
      const giveUp = (): void => {
        turnAway(signal.reason as Error);
      };
      const waiting: Waiting = {
        weight,
        turnAway,
        comeIn: () => {
          end(resolve);
        },
      };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', giveUp);
    });
  }

  /** Hands the place on. */
  #leave(): void {
    const next = this.#ofAll((each, least) => each < least);
    if (next === undefined) this.#inside -= 1;
    else next.comeIn();
  }

  /** Of those who wait, in their order, the one whose weight is preferred to that of the one found before. */
  #ofAll(isPreferred: (weight: number, found: number) => boolean): Waiting | undefined {
    let found: { readonly waiting: Waiting; readonly weight: number } | undefined;
    for (const waiting of this.#waiting) {
      const weight = waiting.weight();
      if (found === undefined || isPreferred(weight, found.weight)) found = { waiting, weight };
    }
    return found?.waiting;
  }

  #overloaded(): Fault {
    const message = `${this.#inside} operations are being executed and ${this.#waiting.size} wait.`;
    return new Fault('OVERLOADED', message, { next: 'Try again in a moment.' });
  }
}
