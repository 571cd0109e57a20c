/** The thread of its own: it has nothing to do but to look when the process last said that it turns. */

import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

export interface LivenessThread {
  readonly host: string;
  readonly port: number;
  /** One number: when the event loop of the process turned last, in nanoseconds of the monotonic clock. */
  readonly lastBeat: BigInt64Array<SharedArrayBuffer>;
  /** A turn that lasts longer is taken for the last one. */
  readonly longestTurnMs: number;
}

const { host, port, lastBeat, longestTurnMs } = workerData as LivenessThread;

const limits = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 4_096,
};

const server = createServer(limits, (request, response) => {
  const { code, body } = request.url === '/livez' ? liveness() : notFound;
  response.writeHead(code, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
});
server.maxConnections = 100;
// an error that nobody hears of here ends the thread, and the process hears of it
server.listen(port, host, () => parentPort?.postMessage('listening'));

const notFound = { code: 404, body: { status: 'not found', reason: 'Only /livez is served here.' } };

function liveness() {
  const ms = Number((process.hrtime.bigint() - Atomics.load(lastBeat, 0)) / 1_000_000n);
  if (ms <= longestTurnMs) return { code: 200, body: { status: 'alive' } };
  const reason = `The process has been busy with one task for ${ms} ms; a request may take ${longestTurnMs} ms.`;
  return { code: 503, body: { status: 'stuck', reason } };
}
