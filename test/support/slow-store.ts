/** The run's Neo4j with much to count before it answers a question, so that there is time to leave. */

import type { Store } from '../../src/graph/store.js';

/** What a statement that has been slowed has in its text. */
const mark = 'slowly';

/** @param rows - a million take about a tenth of a second */
export function slowed(store: Store, rows = 200_000_000): Store {
  const work = `UNWIND range(1, ${String(rows)}) AS ${mark} WITH max(${mark}) AS ${mark} MATCH`;
  return {
    read: (cypher, parameters, signal) => store.read(cypher.replace('MATCH', work), parameters, signal),
    writing: (write) => store.writing(write),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** The same, but for the questions which releases there are. */
export function slowedWithin(store: Store): Store {
  const slow = slowed(store);
  const isQuick = (cypher: string): boolean => /^\/\/ (currentSequence|keptReleases)/.test(cypher);
  return {
    ...slow,
    read: (cypher, parameters, signal) => (isQuick(cypher) ? store : slow).read(cypher, parameters, signal),
  };
}

/** How many slowed statements run in Neo4j at this moment. */
export async function slowlyRunning(store: Store): Promise<number> {
  const rows = await store.read(
    `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS ${mark}' RETURN count(*) AS count`,
    {},
  );
  // this one has the words too
  return (rows[0]?.['count'] as number) - 1;
}
