/**
 * An API written by hand as one does: a schema for its clients, a resolver a field, DataLoader for every relation. Run by
 * graphql-js and by graphql-jit; documents are parsed, validated and compiled once.
 */

import { readFileSync } from 'node:fs';

import { fastify } from 'fastify';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import type { Served, StoreAddress } from '../peer.js';

import { asking } from './asking.js';
import { addResolvers } from './by-hand-resolvers.js';
import { Loaders } from './loaders.js';

const sdl = readFileSync('bench/side-by-side/peers/by-hand.graphql', 'utf8');

interface Body {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Run = (loaders: Loaders, variables: Body['variables']) => unknown;

/** Make what is run for a document. */
const engines = {
  'graphql-js':
    (schema: GraphQLSchema, document: DocumentNode): Run =>
    (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues }),
  'graphql-jit': (schema: GraphQLSchema, document: DocumentNode): Run => {
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error('graphql-jit cannot compile the document.');
    return (loaders, variables) => compiled.query({}, loaders, variables);
  },
};

export async function serve(address: StoreAddress, engine: keyof typeof engines): Promise<Served> {
  const { ask, statements } = asking(address);
  const schema = addResolvers(buildSchema(sdl), ask);
  const prepared = new Map<string, Run>();
  const runOf = (query: string): Run => {
    const known = prepared.get(query);
    if (known !== undefined) return known;
    const document = parse(query);
    const [mistake] = validate(schema, document);
    if (mistake !== undefined) throw mistake;
    const run = engines[engine](schema, document);
    prepared.set(query, run);
    return run;
  };
  const app = fastify();
  app.post<{ Body: Body }>('/graphql', async ({ body: { query, variables } }, reply) => {
    const result = (await runOf(query)(new Loaders(ask), variables)) as ExecutionResult;
    return reply.type('application/json').send(JSON.stringify(result));
  });
  return { address: await app.listen({ host: '127.0.0.1', port: 0 }), statements };
}
