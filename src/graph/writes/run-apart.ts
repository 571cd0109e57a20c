/**
 * A statement in a session of its own. The driver's sessions hold every result they have had, with its parameters and
 * records, until they end: a load through one of them would be held in memory twice.
 */

import type { QueryResult } from 'neo4j-driver';

import type { Parameters, Store } from '../store.js';

/** Parameters with their whole numbers made ready. Throws the `Fault`s of `Store.writing`. */
export function runApart(store: Store, cypher: string, parameters: Parameters): Promise<QueryResult> {
  return store.writing(async (session) => await session.run(cypher, parameters));
}
