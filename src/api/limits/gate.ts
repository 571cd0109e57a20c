/**
 * A gate before execution. It lets in as many as can be executed in good time, each in a turn of its own: between two
 * of them whoever comes is heard. So many may wait, and for so long; the others are turned away. Of those who
 * wait, the one with the least weight is let in next, and the one with the most makes room for a lighter one; of equals, who
 * came first goes first.
 */

import { Fault } from '../../model/errors.js';

import { Concurrency, type ConcurrencyLimits } from './concurrency.js';
import { SharedTime } from './shared-time.js';
import { Turns } from './turns.js';

/** To be called once by whoever was let in; gives the milliseconds that were its share of the time inside. */
export type Leave = () => number;

export interface GateFigures {
  readonly inside: number;
  readonly waiting: number;
}

export interface GateLimits extends ConcurrencyLimits {
  readonly maxWaiting: number;
  readonly maxWaitMs: number;
}

interface Waiting {
  readonly weight: () => number;
  readonly comeIn: () => void;
  readonly turnAway: (reason: Error) => void;
}

export class Gate {
  readonly #limits: GateLimits;
  readonly #concurrency: Concurrency;
  readonly #time = new SharedTime();
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();
  readonly #turns = new Turns(() => this.#ofAll((each, least) => each < least)?.comeIn());

  constructor(limits: GateLimits) {
    this.#limits = limits;
    this.#concurrency = new Concurrency(limits);
  }

  get figures(): GateFigures {
    return { inside: this.#time.sharers, waiting: this.#waiting.size };
  }

  /** Rejects with a `Fault` OVERLOADED when too many wait or it takes too long, and with the signal's reason when it aborts. */
  async enter(signal: AbortSignal, weight: () => number = () => 0): Promise<Leave> {
    signal.throwIfAborted();
    this.#turns.hear();
    this.#makeRoom(weight());
    const stop = await this.#wait(signal, weight);
    const began = performance.now();
    this.#planTurn();
    return () => {
      this.#concurrency.note(began, this.#time.sharers);
      const share = stop();
      this.#planTurn();
      return share;
    };
  }

  /** Throws a `Fault` unless one more may wait. */
  #makeRoom(weight: number): void {
    if (this.#waiting.size < this.#limits.maxWaiting + Math.max(0, this.#free)) return;
    const heaviest = this.#ofAll((each, most) => each >= most);
    const overloaded = this.#overloaded();
    if (heaviest === undefined || heaviest.weight() <= weight) throw overloaded;
    heaviest.turnAway(overloaded);
  }

  /** Gives what ends the sharing of time that has begun. */
  #wait(signal: AbortSignal, weight: () => number): Promise<() => number> {
    return new Promise((resolve, reject) => {
      const end = (act: () => void): void => {
        clearTimeout(timer);
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
      const timer = setTimeout(() => {
        turnAway(this.#overloaded());
      }, this.#limits.maxWaitMs);
      const waiting: Waiting = {
        weight,
        turnAway,
        comeIn: () => {
          end(() => {
            resolve(this.#time.share());
          });
        },
      };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', giveUp);
      this.#planTurn();
    });
  }

  get #free(): number {
    return this.#concurrency.limit - this.#time.sharers;
  }

  #planTurn(): void {
    if (this.#free > 0 && this.#waiting.size > 0) this.#turns.plan();
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
    const { inside, waiting } = this.figures;
    const message = `${inside} operations are being executed and ${waiting} wait.`;
    return new Fault('OVERLOADED', message, { next: 'Try again in a moment.' });
  }
}
