/** How peers that are written by hand ask Neo4j: one statement, committed by itself, in one round trip. */

import neo4j, { type SessionMode } from 'neo4j-driver';

import type { StoreAddress } from '../peer.js';

export interface Asking extends AsyncDisposable {
  /** The records as objects. */
  readonly ask: (cypher: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly any[]>;
  readonly statements: () => number;
}

/** @param accessMode - `WRITE` for indexes alone */
export function asking(
  { uri, user, password }: StoreAddress,
  accessMode: SessionMode = neo4j.session.READ,
): Asking {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  let statements = 0;
  return {
    ask: async (cypher, parameters) => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: accessMode });
      statements += 1;
      try {
        const { records } = await session.run(cypher, parameters);
        return records.map((record) => record.toObject());
      } finally {
        void session.close();
      }
    },
    statements: () => statements,
    [Symbol.asyncDispose]: () => driver.close(),
  };
}

/** As Cypher wants limits and keys. */
export const whole = (number: number) => neo4j.int(number);
