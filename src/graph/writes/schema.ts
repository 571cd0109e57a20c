/**
 * Constraints that releases rely on; made once, kept for good. One index on the number is enough for all kinds:
 * within a release the things of a kind have numbers one after the other.
 */

import type { Session } from 'neo4j-driver';

import { rowsOf } from '../store.js';

import { despiteDeadlocks } from './despite-deadlocks.js';

/** By name; of nodes that a store has a few of. */
const ofReleases: Readonly<Record<string, string>> = {
  release_sequence: '(n:Release) REQUIRE n.sequence',
  pointer_name: '(n:Pointer) REQUIRE n.name',
  lock_name: '(n:LoadLock) REQUIRE n.name',
};

/** By name; of the nodes of releases. */
const ofEntities: Readonly<Record<string, string>> = {
  entity_nid: '(n:Entity) REQUIRE n.nid',
  entity_id: '(n:Entity) REQUIRE (n.release, n.id)',
};

/** What a load needs to begin. Returns when it can be used. Others may be making it at the same time. */
export function ensureSchema(session: Session): Promise<void> {
  return ensure(session, ofReleases);
}

/**
 * What readers look things up by. In a store that has none yet they are made when the first nodes are there, which takes
 * a sixth less time than to write into them.
 */
export function ensureEntityConstraints(session: Session): Promise<void> {
  return ensure(session, ofEntities);
}

async function ensure(session: Session, uniqueness: Readonly<Record<string, string>>): Promise<void> {
  const made = new Set(rowsOf(await session.run('SHOW CONSTRAINTS YIELD name')).map(({ name }) => name));
  for (const [name, rule] of Object.entries(uniqueness)) {
    if (made.has(name)) continue;
    const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${rule} IS UNIQUE`;
    await despiteDeadlocks(() => session.run(statement));
  }
  await session.run('CALL db.awaitIndexes(300)');
}
