/**
 * How many missing quotes are explained closely. To find the passage that a quote comes closest to takes its length
 * times that of the plan: worth it for the slips of a curator, not for a source whose text is wholly another.
 */

const perFile = 10;
const inAll = 200;

/** What is left of it. */
export class Patience {
  #left = inAll;
  readonly #used = new Map<string, number>();

  /** Whether one more quote of a file is to be explained closely. */
  lastsFor(file: string): boolean {
    const used = this.#used.get(file) ?? 0;
    if (this.#left === 0 || used === perFile) return false;
    this.#used.set(file, used + 1);
    this.#left -= 1;
    return true;
  }
}
