/**
 * The life of a release after it is staged: verified, current, retired, deleted. Its state is its node's label –
 * Staged, Release, Retired – and which one is current is one property of one node, so no reader ever sees a mix.
 */

import type { Session } from 'neo4j-driver';

import { releaseSpan } from '../../model/release.js';
import { rowsOf, wholeNumbers } from '../store.js';

/** One above every number in use. */
export async function nextSequence(session: Session): Promise<number> {
  const result = await session.run(
    `// nextSequence
OPTIONAL MATCH (release:Release|Staged|Retired)
RETURN coalesce(max(release.sequence), 0) + 1 AS next`,
  );
  return (rowsOf(result)[0]?.['next'] ?? 1) as number;
}

/** From now on readers may ask for it. */
export async function markVerified(session: Session, sequence: number): Promise<void> {
  await session.run(
    '// markVerified\nMATCH (release:Staged {sequence: $sequence}) REMOVE release:Staged SET release:Release',
    wholeNumbers({ sequence }),
  );
}

/** From now on requests enter this release. `at` (milliseconds) orders releases by when they were last made current. */
export async function makeCurrent(session: Session, sequence: number, at: number): Promise<void> {
  await session.run(
    '// makeCurrent\nMATCH (release:Release {sequence: $sequence}) SET release.lastCurrent = $at',
    wholeNumbers({ sequence, at }),
  );
  await session.run(
    "// makeCurrent pointer\nMERGE (pointer:Pointer {name: 'current'}) SET pointer.sequence = $sequence",
    wholeNumbers({ sequence }),
  );
}

/** Hides all but the `keep` releases that were current last; their nodes stay until `deletable` lets them go. */
export async function retire(session: Session, keep: number, at: number): Promise<readonly string[]> {
  const result = await session.run(
    `// retire
MATCH (release:Release)
WITH release ORDER BY coalesce(release.lastCurrent, 0) DESC SKIP $keep
REMOVE release:Release SET release:Retired, release.retiredAt = $at
RETURN release.id AS id`,
    wholeNumbers({ keep, at }),
  );
  return rowsOf(result).map(({ id }) => id as string);
}

/**
 * What a load may delete: staged releases, which a killed load left behind, and those retired before `retiredBefore`
 * (milliseconds). Every question looks for its release first, so one that began later than that finds none.
 */
export async function deletable(session: Session, retiredBefore: number): Promise<readonly number[]> {
  const result = await session.run(
    `// deletable
MATCH (release:Staged|Retired) WHERE release:Staged OR release.retiredAt < $retiredBefore
RETURN release.sequence AS sequence ORDER BY sequence`,
    wholeNumbers({ retiredBefore }),
  );
  return rowsOf(result).map(({ sequence }) => sequence as number);
}

/** Deletes from the highest number down: the leaves before the hubs, whose removal would touch every neighbour. */
export async function deleteRelease(session: Session, sequence: number): Promise<void> {
  const base = sequence * releaseSpan;
  await session.run(
    `// deleteRelease
MATCH (node:Entity) WHERE node.nid >= $base AND node.nid < $end
WITH node ORDER BY node.nid DESC
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`,
    wholeNumbers({ base, end: base + releaseSpan }),
  );
  await session.run(
    '// deleteRelease node\nMATCH (release:Staged|Retired {sequence: $sequence}) DELETE release',
    wholeNumbers({ sequence }),
  );
}

/** Plans made for an almost empty database would stay; only some servers allow the call, and none needs it. */
export async function planAnew(session: Session): Promise<void> {
  await session.run('CALL db.prepareForReplanning(60)').catch(() => undefined);
}
