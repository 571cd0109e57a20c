/** Clients that hang up before they are answered. Fastify's own hook no longer hears of one whose whole request has come. */

import type { FastifyInstance, FastifyRequest } from 'fastify';

/** To be called before routes are added. */
export function whenAbandoned(app: FastifyInstance, tell: (request: FastifyRequest) => void): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) tell(request);
    });
    done();
  });
}
