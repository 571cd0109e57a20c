/** A free port on loopback, below the range from which systems take the ports of outgoing connections. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

import { Fault } from '../model/errors.js';

/**
 * The wished port, or a random free one. Outgoing connections never take a port of this range by themselves, so it
 * is still free when the JVM binds it seconds later.
 *
 * @throws Fault PORT_IN_USE
 */
export async function freePort(wished?: number): Promise<number> {
  const tries = wished === undefined ? Array.from({ length: 20 }, () => randomInt(17_000, 32_000)) : [wished];
  for (const port of tries) {
    if (await isFree(port)) return port;
  }
  throw new Fault('PORT_IN_USE', `Port ${tries.join(', ')} on 127.0.0.1 is in use.`, {
    next: 'End the program that listens there, or choose another port for Neo4j.',
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
