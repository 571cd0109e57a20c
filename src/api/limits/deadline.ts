/** The time a request has: its signal aborts when the time is over, and when its client has gone. */

import { Fault } from '../../model/errors.js';

export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #limitMs: number;

  /** `spentMs` of the limit are over already. */
  constructor(limitMs: number, spentMs: number) {
    this.#limitMs = limitMs;
    this.#timer = setTimeout(
      () => {
        this.#expire();
      },
      Math.max(0, limitMs - spentMs),
    );
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Nobody will read the answer: whatever works on it may stop. */
  clientGone(): void {
    this.#controller.abort(
      new Fault('DEADLINE_EXCEEDED', 'The client closed the connection before its answer.'),
    );
  }

  /** Waits for work, but no longer than the signal lets: work that ignores it is left behind. */
  async race<Result>(work: Promise<Result>): Promise<Result> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        reject(signal.reason as Error);
      };
      if (signal.aborted) giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      work.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', giveUp);
      });
    });
  }

  /** Ends the timer; to be called when the answer is made. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #expire(): void {
    const fault = new Fault('DEADLINE_EXCEEDED', `No answer within ${this.#limitMs} ms.`, {
      next: 'Ask for less at once, or try again.',
    });
    this.#controller.abort(fault);
  }
}
