/** Answers that a peer is told beforehand, each under the name of its query. */

import type { FastifyInstance } from 'fastify';

interface Told {
  readonly name: string;
  /** `{ "data": … }` */
  readonly answer: string;
}

/**
 * Where they are told, and asked.
 * @param prepare - makes of an answer what sends it
 */
export function addTold(
  app: FastifyInstance,
  path: string,
  prepare: (answer: string) => () => string | Buffer,
): void {
  const ready = new Map<string, () => string | Buffer>();
  app.post<{ Body: Told }>('/tell', { bodyLimit: 2 ** 26 }, async ({ body: { name, answer } }, reply) => {
    ready.set(name, prepare(answer));
    return reply.send('');
  });
  app.post<{ Body: Pick<Told, 'name'> }>(path, async ({ body: { name } }, reply) =>
    reply.type('application/json').send(ready.get(name)?.()),
  );
}
