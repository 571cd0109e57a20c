/**
 * Constraints that every release relies on; made once, kept for good. One index on the number is enough for all kinds:
 * within a release the things of a kind have numbers one after the other.
 */

import type { Session } from 'neo4j-driver';

import { despiteDeadlocks } from './despite-deadlocks.js';

const statements = [
  'CREATE CONSTRAINT entity_nid IF NOT EXISTS FOR (n:Entity) REQUIRE n.nid IS UNIQUE',
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.release, n.id) IS UNIQUE',
  'CREATE CONSTRAINT lookup_term IF NOT EXISTS FOR (n:Lookup) REQUIRE (n.release, n.term) IS UNIQUE',
  'CREATE CONSTRAINT release_sequence IF NOT EXISTS FOR (n:Release) REQUIRE n.sequence IS UNIQUE',
  'CREATE CONSTRAINT pointer_name IF NOT EXISTS FOR (n:Pointer) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.name IS UNIQUE',
];

/** Returns when all of them can be used. Others may be making them at the same time. */
export async function ensureSchema(session: Session): Promise<void> {
  for (const statement of statements) {
    await despiteDeadlocks(() => session.run(statement));
  }
  await session.run('CALL db.awaitIndexes(300)');
}
