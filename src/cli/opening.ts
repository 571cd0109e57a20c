/** A store that is opened while something else is done. */

import type { OpenStore } from './store-choice.js';

/** At the end of the block the store is closed; one that is still starting is given up. */
export interface Opening extends AsyncDisposable {
  readonly open: Promise<OpenStore>;
}

/** @param start - gives up when its signal aborts */
export function beginOpening(start: (signal: AbortSignal) => Promise<OpenStore>, stop: AbortSignal): Opening {
  const left = new AbortController();
  const open = start(AbortSignal.any([stop, left.signal]));
  // told of by whoever waits for it
  open.catch(() => undefined);
  return {
    open,
    async [Symbol.asyncDispose]() {
      left.abort(new Error('Nobody waits for the store any more.'));
      const opened = await open.catch(() => undefined);
      await opened?.[Symbol.asyncDispose]();
    },
  };
}
