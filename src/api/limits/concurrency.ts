/**
 * How many are executed at once: as many as are done in good time. It is halved when one took too long while all places were
 * taken, and grows by one while all are in time – as TCP finds out how much a line carries.
 */

export interface ConcurrencyLimits {
  /** The most, which is what it begins with. */
  readonly atOnce: number;
  /** The longest good time. */
  readonly goodMs: number;
}

/** Fewer would leave the database idle while answers are made. */
const least = 4;

export class Concurrency {
  readonly #limits: ConcurrencyLimits;
  readonly #now: () => number;
  #limit: number;
  #halvedAt = -Infinity;

  constructor(limits: ConcurrencyLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#limit = limits.atOnce;
  }

  get limit(): number {
    return Math.floor(this.#limit);
  }

  /** That one is done: when it began, and how many there were with it. */
  note(began: number, inside: number): void {
    if (inside < this.limit) return;
    const { atOnce, goodMs } = this.#limits;
    if (this.#now() - began <= goodMs) this.#limit = Math.min(atOnce, this.#limit + 1 / this.#limit);
    // those who began before were too many as well, and are no news
    else if (began > this.#halvedAt) {
      this.#limit = Math.max(Math.min(least, atOnce), this.#limit / 2);
      this.#halvedAt = this.#now();
    }
  }
}
