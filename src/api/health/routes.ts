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
    const fault = isStopping() ? stopping : await whyNotReady(service, settings);
    if (fault === undefined) return { status: 'ready' };
    const { message: reason, cause } = fault;
    request.failure = 'STORE_UNAVAILABLE';
    request.log.warn({ reason, err: cause }, 'not ready');
    return reply.code(503).send({ status: 'not ready', reason });
  });
}

const stopping = new Fault('STORE_UNAVAILABLE', 'The server is stopping.');

async function whyNotReady(service: GraphService, settings: Settings): Promise<Fault | undefined> {
  const deadline = new Deadline(settings.requestDeadlineMs, 0);
  try {
    await deadline.race(service.checkReady(deadline.signal));
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  } finally {
    deadline.stop();
  }
}
