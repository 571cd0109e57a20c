/** Two questions of whoever runs us: does the process live, and may requests be sent to it. */

import type { FastifyInstance } from 'fastify';

import { Fault } from '../../model/errors.js';
import { Deadline } from '../limits/deadline.js';
import type { GraphService } from '../service.js';
import type { Settings } from '../settings.js';

/** `isStopping` answers not ready whatever the store says. */
export function addHealthRoutes(
  app: FastifyInstance,
  service: GraphService,
  settings: Settings,
  isStopping: () => boolean,
): void {
  app.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  );
  app.get('/readyz', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const reason = isStopping() ? 'The server is stopping.' : await whyNotReady(service, settings);
    if (reason === undefined) return { status: 'ready' };
    request.failure = 'STORE_UNAVAILABLE';
    request.log.warn({ reason }, 'not ready');
    return reply.code(503).send({ status: 'not ready', reason });
  });
}

async function whyNotReady(service: GraphService, settings: Settings): Promise<string | undefined> {
  const deadline = new Deadline(settings.requestDeadlineMs, 0);
  try {
    await deadline.race(service.checkReady(deadline.signal));
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  } finally {
    deadline.stop();
  }
}
