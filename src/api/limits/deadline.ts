/** The time a request has: its signal aborts when the time is over, when its client has gone, and when it is answered. */

import { setMaxListeners } from 'node:events';

import { Fault } from '../../model/errors.js';
import { unlessAborted } from '../../graph/unless-aborted.js';

export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #limitMs: number;

  /** `spentMs` of the limit are over already. */
  constructor(limitMs: number, spentMs: number) {
    this.#limitMs = limitMs;
    // a document waits for as many questions as it has places
    setMaxListeners(Infinity, this.#controller.signal);
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
  race<Result>(work: Promise<Result>): Promise<Result> {
    return unlessAborted(work, this.signal);
  }

  /** To be called when the answer is made: what was begun for it and is not over may stop. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#controller.abort(new Fault('DEADLINE_EXCEEDED', 'The request has been answered.'));
  }

  #expire(): void {
    const fault = new Fault('DEADLINE_EXCEEDED', `No answer within ${this.#limitMs} ms.`, {
      next: 'Ask for less at once, or try again.',
    });
    this.#controller.abort(fault);
  }
}
