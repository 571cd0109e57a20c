/**
 * Time as it is shared by all who are at work at once: of a second with ten of them, each has had a tenth. So all together never
 * have more time than has passed, and nobody is charged for waiting on others.
 */
export class SharedTime {
  readonly #now: () => number;
  #sharers = 0;
  /** Milliseconds that one who was there all the time would have had. */
  #had = 0;
  #at: number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  get sharers(): number {
    return this.#sharers;
  }

  /** Begins to share; what it returns ends that, and gives the milliseconds it came to. */
  share(): () => number {
    const before = this.#pass();
    this.#sharers += 1;
    return () => {
      const share = this.#pass() - before;
      this.#sharers -= 1;
      return share;
    };
  }

  #pass(): number {
    const now = this.#now();
    if (this.#sharers > 0) this.#had += (now - this.#at) / this.#sharers;
    this.#at = now;
    return this.#had;
  }
}
