/** Work of many seconds lets everything else of the process have its turn: a signal is heard, a database that starts is waited for. */

import { setImmediate as turn } from 'node:timers/promises';

const mostMs = 20;

/**
 * To be awaited after each piece of the work; at once unless the last turn of others is long ago.
 * @param signal - ends the work, whose reason is thrown
 */
export function breather(signal?: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < mostMs) return;
    await turn();
    signal?.throwIfAborted();
    last = performance.now();
  };
}
