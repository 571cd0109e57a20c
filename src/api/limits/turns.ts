/**
 * Turns of the event loop: in each of them one piece of work begins. Between two of them everything else is heard –
 * requests that come, health checks, those who must be turned away –, however long the queue is.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];

  /** Resolves in a turn of its own, after those who came before. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#plan();
    });
  }

  #plan(): void {
    setImmediate(() => {
      this.#waiting.shift()?.();
      if (this.#waiting.length > 0) this.#plan();
    });
  }
}
