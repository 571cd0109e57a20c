/**
 * Turns of the event loop, in each of which one piece of work begins: when nobody has come in the turns before. Node.js
 * takes one new connection a turn, so that of many who come at once each would have to wait for as many pieces of work as
 * there are others before it, without being seen.
 */

/** A connection that was taken is heard in the next turn or the one after. */
const quietTurns = 3;

/** Beyond it work goes on however many come: to refuse so many takes about as long as one piece of work. */
const mostHeard = 16;

export class Turns {
  readonly #begin: () => void;
  #isPlanned = false;
  #came = 0;
  #quiet = 0;
  #heard = 0;

  /** @param begin - called once for each turn that was planned */
  constructor(begin: () => void) {
    this.#begin = begin;
  }

  /** That someone has come. */
  hear(): void {
    this.#came += 1;
  }

  /** Does nothing when one is planned already. */
  plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    setImmediate(this.#turn);
  }

  readonly #turn = (): void => {
    this.#heard += this.#came;
    this.#quiet = this.#came > 0 ? 0 : this.#quiet + 1;
    this.#came = 0;
    if (this.#quiet < quietTurns && this.#heard < mostHeard) {
      setImmediate(this.#turn);
      return;
    }
    this.#quiet = 0;
    this.#heard = 0;
    this.#isPlanned = false;
    this.#begin();
  };
}
