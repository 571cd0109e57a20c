/**
 * A gate before execution. It lets in as many as can be executed in good time, each in a turn of its own: between two
 * of them whoever comes is heard. So many may wait, and for so long; the others are turned away. Of those who
 * wait, the first of the lightest client is let in next, and the last of the heaviest makes room for one of a lighter client.
 */

import type { Fault } from '../../model/errors.js';

import { Concurrency, type ConcurrencyLimits } from './concurrency.js';
import { type Client, Lines } from './lines.js';
import { overLimit } from './over-limit.js';
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
  readonly comeIn: () => void;
  readonly turnAway: (reason: Error) => void;
}

/**
 * Of the places to wait, so many more for those who are lighter than others who wait: to turn away one who has been let in
 * costs more than to refuse him at once.
 */
const spare = 1 / 4;

const overloaded = { code: 'OVERLOADED', next: 'Try again in a moment.' } as const;

export class Gate {
  readonly #limits: GateLimits;
  readonly #concurrency: Concurrency;
  readonly #time = new SharedTime();
  readonly #lines = new Lines<Waiting>();
  readonly #turns = new Turns(() => this.#lines.next()?.comeIn());

  constructor(limits: GateLimits) {
    this.#limits = limits;
    this.#concurrency = new Concurrency(limits);
  }

  get figures(): GateFigures {
    return { inside: this.#time.sharers, waiting: this.#lines.size };
  }

  /** Rejects with a `Fault` OVERLOADED when too many wait or it takes too long, and with the signal's reason when it aborts. */
  async enter(signal: AbortSignal, client: Client): Promise<Leave> {
    signal.throwIfAborted();
    this.#turns.hear();
    this.#roomFor(client.weight())?.turnAway(this.#tooManyWait());
    const stop = await this.#wait(signal, client);
    const began = performance.now();
    this.#planTurn();
    return () => {
      this.#concurrency.note(began, this.#time.sharers);
      const share = stop();
      this.#planTurn();
      return share;
    };
  }

  /** Throws a `Fault` OVERLOADED when there is room neither for one of this weight nor to be made by a heavier one. */
  check(weight: number): void {
    this.#turns.hear();
    this.#roomFor(weight);
  }

  /** Who has to go first, if anyone. */
  #roomFor(weight: number): Waiting | undefined {
    const free = this.#limits.maxWaiting + Math.max(0, this.#free) - this.#lines.size;
    if (free > 0) return undefined;
    const last = this.#lines.last();
    if (last === undefined || last.weight <= weight) throw this.#tooManyWait();
    return free > -this.#limits.maxWaiting * spare ? undefined : last.who;
  }

  /** Gives what ends the sharing of time that has begun. */
  #wait(signal: AbortSignal, client: Client): Promise<() => number> {
    return new Promise((resolve, reject) => {
      const end = (act: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.#lines.leave(client, waiting);
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
        turnAway(this.#tooLong());
      }, this.#limits.maxWaitMs);
      const waiting: Waiting = {
        turnAway,
        comeIn: () => {
          end(() => {
            resolve(this.#time.share());
          });
        },
      };
      this.#lines.join(client, waiting);
      signal.addEventListener('abort', giveUp);
      this.#planTurn();
    });
  }

  get #free(): number {
    return this.#concurrency.limit - this.#time.sharers;
  }

  #planTurn(): void {
    if (this.#free > 0 && this.#lines.size > 0) this.#turns.plan();
  }

  /** Among those who wait is the one for whom there is no room, but nobody for whom a place inside is free. */
  #tooManyWait(): Fault {
    const met = this.#lines.size + 1 - Math.max(0, this.#free);
    return overLimit('maxWaiting', this.#limits, met, overloaded);
  }

  #tooLong(): Fault {
    return overLimit('maxWaitMs', this.#limits, this.#limits.maxWaitMs, overloaded);
  }
}
