/** Ctrl-C and SIGTERM: the first asks for an orderly end, the second ends at once. */

import type { Report } from '../local/progress.js';

/** Aborts at the first signal, which is reported. */
export function untilStopped(report: Report): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      report({ step: 'Stopping' });
      controller.abort(new Error(`Stopped by ${signal}.`));
    });
  }
  return controller.signal;
}

/** Resolves when the signal aborts, or after a while when one is given. */
export function ended(signal: AbortSignal, afterMs?: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = afterMs === undefined ? undefined : setTimeout(end, afterMs);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** What the work comes to; rejects as soon as the signal aborts, and the work is left behind. */
export async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const stopped = ended(signal).then((): never => {
    throw signal.reason;
  });
  return Promise.race([work, stopped]);
}
