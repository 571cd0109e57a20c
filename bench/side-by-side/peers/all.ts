/**
 * The peers, in the order of the tables. What a peer is made of is loaded where it is started, in its own process, so that
 * none carries the others' memory.
 */

import { asGraphql, asItIs, type Peer } from '../peer.js';
import { isAnswered } from '../query.js';

const tsunagu: Pick<Peer, 'asked' | 'read'> = {
  asked: ({ tsunagu: query }, chosen) => asGraphql(query, chosen),
  read: asItIs,
};

const library: Pick<Peer, 'asked' | 'read'> = {
  asked: ({ library: asked }, chosen) => (isAnswered(asked) ? asGraphql(asked.query, chosen) : asked),
  read: ({ library: asked }, data) => (isAnswered(asked) ? asked.read(data) : undefined),
};

const byHand: Pick<Peer, 'asked' | 'read'> = {
  asked: ({ byHand: query }, chosen) => (isAnswered(query) ? asGraphql(query, chosen) : query),
  read: asItIs,
};

/** @param path - where it is asked for an answer by the name of the query */
function told(path: string): Pick<Peer, 'asked' | 'read' | 'isTold'> {
  return { isTold: true, asked: ({ name }) => ({ path, body: JSON.stringify({ name }) }), read: asItIs };
}

export const peers: readonly Peer[] = [
  {
    name: 'neo4j-graphql',
    title: '@neo4j/graphql + Apollo, default',
    ...library,
    start: async (address) => (await import('./neo4j-graphql.js')).serve(address, 'default'),
  },
  {
    name: 'neo4j-graphql-tuned',
    title: '@neo4j/graphql + Apollo, tuned',
    ...library,
    start: async (address) => (await import('./neo4j-graphql.js')).serve(address, 'tuned'),
  },
  {
    name: 'graphql-js',
    title: 'DataLoader + graphql-js',
    ...byHand,
    start: async (address) => (await import('./by-hand.js')).serve(address, 'graphql-js'),
  },
  {
    name: 'graphql-jit',
    title: 'DataLoader + graphql-jit',
    ...byHand,
    start: async (address) => (await import('./by-hand.js')).serve(address, 'graphql-jit'),
  },
  {
    name: 'cypher',
    title: 'one nested Cypher + JSON.stringify',
    asked: ({ name, cypher }, variables) =>
      isAnswered(cypher) ? { path: '/cypher', body: JSON.stringify({ name, variables }) } : cypher,
    read: asItIs,
    start: async (address) => (await import('./cypher.js')).serve(address),
  },
  {
    name: 'bare',
    title: 'Tsunagu, bare: nothing kept or laid in',
    ...tsunagu,
    start: async (address) => (await import('./tsunagu.js')).serveBare(address),
  },
  {
    name: 'cold',
    title: 'Tsunagu, cold: no answers kept',
    ...tsunagu,
    start: async (address) => (await import('./tsunagu.js')).serveCold(address),
  },
  {
    name: 'warm',
    title: 'Tsunagu, warm: answers kept',
    ...tsunagu,
    start: async (address) => (await import('./tsunagu.js')).serveWarm(address),
  },
  {
    name: 'objects',
    title: 'plain objects in memory + JSON.stringify',
    ...told('/objects'),
    start: async () => (await import('./objects.js')).serve(),
  },
  {
    name: 'kept',
    title: 'Tsunagu, response kept',
    ...tsunagu,
    start: async (address) => (await import('./tsunagu.js')).serveKeeping(address),
  },
  {
    name: 'named',
    title: 'Tsunagu, response of a named release kept',
    asked: ({ tsunagu: query }, chosen) => asGraphql(underRelease(query), chosen),
    read: (_query, data) => (data as { readonly reading: unknown }).reading,
    start: async (address) => (await import('./tsunagu.js')).serveKeeping(address),
  },
  {
    name: 'ready',
    title: 'ready bytes from the same server',
    ...told('/ready'),
    start: async (address) => (await import('./ready.js')).serve(address),
  },
];

/** The same operation within `reading(release: …)`. */
function underRelease(query: string): string {
  const open = query.indexOf('{');
  const [head, body] = [query.slice(0, open).trim(), query.slice(open)];
  const variables = head === '' ? '($release: ID!)' : head.replace('query (', '($release: ID!, ');
  return `query ${variables} { reading(release: $release) ${body} }`;
}
