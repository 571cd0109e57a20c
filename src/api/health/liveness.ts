/** `/livez` on a port of its own, answered by a thread of its own: it is not late, however busy the process is. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { orSayWhyNot } from '../listening.js';
import type { Settings } from '../settings.js';

import type { LivenessThread } from './liveness-thread.js';

/** How often the process says that its event loop turns. */
const beatMs = 100;

/** Undefined when no port is wanted; listens until it is disposed of. Throws a `Fault` PORT_IN_USE or SETTING_INVALID. */
export async function startLiveness({
  host,
  livenessPort: port,
  requestDeadlineMs: longestTurnMs,
}: Settings): Promise<AsyncDisposable | undefined> {
  if (port === 0) return undefined;
  const lastBeat = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  const beat = (): void => {
    Atomics.store(lastBeat, 0, process.hrtime.bigint());
  };
  beat();
  const workerData: LivenessThread = { host, port, lastBeat, longestTurnMs };
  const thread = new Worker(new URL('liveness-thread.js', import.meta.url), { workerData });
  await orSayWhyNot({ host, port, env: 'TSUNAGU_LIVENESS_PORT' }, once(thread, 'message'));
  thread.unref();
  const beating = setInterval(beat, beatMs).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(beating);
      await thread.terminate();
    },
  };
}
