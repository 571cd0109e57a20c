/** One of those that are compared: how it is started in a process of its own, and how it is asked a query. */

import type { Cannot, Chosen, Query } from './query.js';

export interface Peer {
  readonly name: string;
  /** For the tables. */
  readonly title: string;
  start(address: StoreAddress): Promise<Served>;
  asked(query: Query, chosen: Chosen): Asked | Cannot;
  /** Its `data` in our shape. */
  read(query: Query, data: unknown): unknown;
  /** It is told the answers of the others before it is asked for them. */
  readonly isTold?: true;
}

export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Served {
  /** Where it listens. */
  readonly address: string;
  /** How many it has sent to Neo4j so far. */
  readonly statements: () => number;
}

/** Always by POST, as JSON. */
export interface Asked {
  readonly path: string;
  readonly body: string;
}

export function asGraphql(query: string, variables: Chosen): Asked {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}

export const asItIs: Peer['read'] = (_query, data) => data;
