/** One nested statement of Cypher a query, written by hand, and JSON.stringify. */

import { fastify } from 'fastify';

import type { Served, StoreAddress } from '../peer.js';
import { queries } from '../queries/all.js';

import { asking } from './asking.js';

interface Body {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export async function serve(address: StoreAddress): Promise<Served> {
  const { ask, statements } = asking(address);
  const texts = new Map(queries.map((query) => [query.name, query.cypher]));
  const app = fastify();
  app.post<{ Body: Body }>('/cypher', async ({ body: { name, variables } }, reply) => {
    const text = texts.get(name);
    if (typeof text !== 'string') throw new TypeError(`${name} has no statement.`);
    const [record] = await ask(text, variables);
    return reply.type('application/json').send(JSON.stringify({ data: record.data }));
  });
  return { address: await app.listen({ host: '127.0.0.1', port: 0 }), statements };
}
