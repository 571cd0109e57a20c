/**
 * The life of a release after it is staged: verified, current, retired, deleted. Its state is its node's label –
 * Staged, Release, Retired – and which one is current is one property of one node, so no reader ever sees a mix.
 */

import { setTimeout as pause } from 'node:timers/promises';

import type { Session } from 'neo4j-driver';

import { Fault } from '../../model/errors.js';
import { type ReleaseInfo, releaseSpan } from '../../model/release.js';
import { leaseMs } from '../pointer.js';
import { searchLabels } from '../search-index.js';
import { rowsOf, wholeNumbers } from '../store.js';

import { interrupted } from './interrupted.js';
import type { LockTransaction } from './load-lock.js';

/** Numbers of releases count the ten seconds since then. */
const beginning = Date.UTC(2026, 0);

/** Where a release is to be stored. */
export type StoragePlace = Pick<ReleaseInfo, 'sequence' | 'searchSlot'>;

/**
 * A sequence that no release has had, above every one in use – were it only that, a server that remembers answers by it
 * would take a release of an emptied or restored store for another one; so it is the time, in tens of seconds – and the
 * first full-text index that no release has. Throws `Fault` LOAD_FAILED when every index is in use.
 */
export async function nextPlace(session: Session, now: number): Promise<StoragePlace> {
  const result = await session.run(
    `// nextPlace
OPTIONAL MATCH (release:Release|Staged|Retired)
RETURN collect(release.sequence) AS sequences, collect(release.searchSlot) AS slots`,
  );
  const [row = {}] = rowsOf(result);
  const sequences = (row['sequences'] ?? []) as readonly number[];
  const taken = new Set(row['slots'] as readonly number[] | undefined);
  const sequence = Math.max(...sequences, Math.floor((now - beginning) / 10_000) - 1, 0) + 1;
  const searchSlot = searchLabels.findIndex((_, slot) => !taken.has(slot));
  if (searchSlot >= 0) return { sequence, searchSlot };
  throw new Fault(
    'LOAD_FAILED',
    `${String(sequences.length)} releases are stored, and there is no room for one more.`,
    {
      next: 'Those that are retired make room after a quarter of a minute; load again then.',
    },
  );
}

/**
 * From now on readers may ask for it. Setting a property, even to what it is, takes the lock before the look. Throws
 * `Fault` LOAD_FAILED when another load has taken it for left behind.
 */
export async function markVerified(session: Session, sequence: number): Promise<void> {
  const result = await session.run(
    `// markVerified
MATCH (release:Staged {sequence: $sequence}) SET release.sequence = release.sequence
WITH release WHERE release:Staged
REMOVE release:Staged SET release:Release
RETURN release.sequence AS sequence`,
    wholeNumbers({ sequence }),
  );
  if (result.records.length === 0) throw interrupted();
}

/**
 * To be called before the pointer is moved: returns when no reader relies on where it stands, so that each looks anew until it
 * has moved. Before the first load there is none.
 */
export async function announceMove(session: Session): Promise<void> {
  const result = await session.run(
    `// announceMove
MATCH (pointer:Pointer) SET pointer.sequence = -abs(pointer.sequence)
RETURN pointer.sequence AS sequence`,
  );
  if (result.records.length > 0) await pause(leaseMs + clockMs);
}

/** What two clocks may differ by in the time of a lease. */
const clockMs = 10;

/** Readers may rely again on a pointer that a load was about to move when it was killed. */
export async function leaveInPlace(lock: LockTransaction): Promise<void> {
  await lock.run(
    `// leaveInPlace
MATCH (pointer:Pointer) WHERE pointer.sequence < 0 SET pointer.sequence = -pointer.sequence`,
  );
}

/**
 * Once the lock's transaction has ended well, requests enter this release. `lastCurrent` tells only which was later. The move
 * has been announced.
 */
export async function makeCurrent(lock: LockTransaction, sequence: number): Promise<void> {
  const result = await lock.run(
    `// makeCurrent
MATCH (release:Release {sequence: $sequence})
MATCH (other:Release)
WITH release, max(coalesce(other.lastCurrent, 0)) AS last
SET release.lastCurrent = last + 1
MERGE (pointer:Pointer {name: 'current'}) SET pointer.sequence = release.sequence
RETURN release.sequence AS sequence`,
    wholeNumbers({ sequence }),
  );
  if (result.records.length === 0) throw interrupted();
}

/** Hides all but the `keep` releases that were current last; their nodes stay until `deletable` lets them go. */
export async function retire(lock: LockTransaction, keep: number): Promise<readonly string[]> {
  const result = await lock.run(
    `// retire
MATCH (release:Release)
WITH release ORDER BY coalesce(release.lastCurrent, 0) DESC, release.sequence DESC SKIP $keep
REMOVE release:Release SET release:Retired, release.retiredAt = timestamp()
RETURN release.id AS id`,
    wholeNumbers({ keep }),
  );
  return rowsOf(result).map(({ id }) => id as string);
}

/**
 * What a load may delete: staged releases, which a killed load left behind, and those retired more than `graceMs` ago by
 * the database's clock. Every question looks for its release first, so one that began later than that finds none.
 */
export async function deletable(session: Session, graceMs: number): Promise<readonly number[]> {
  const result = await session.run(
    `// deletable
MATCH (release:Staged|Retired) WHERE release:Staged OR release.retiredAt < timestamp() - $graceMs
RETURN release.sequence AS sequence ORDER BY sequence`,
    wholeNumbers({ graceMs }),
  );
  return rowsOf(result).map(({ sequence }) => sequence as number);
}

/**
 * From the highest number down: the leaves before the hubs, whose removal would touch every neighbour. A staged release is
 * first taken out of that state: whatever the database still writes for a killed load holds its node's lock and is waited
 * for, and whatever would write later finds it no longer staged. Its full-text index stays, empty, for the next.
 */
export async function deleteRelease(session: Session, sequence: number): Promise<void> {
  await session.run(
    `// deleteRelease abandon
MATCH (release:Staged {sequence: $sequence}) SET release.retiredAt = 0
WITH release WHERE release:Staged
REMOVE release:Staged SET release:Retired`,
    wholeNumbers({ sequence }),
  );
  const base = sequence * releaseSpan;
  await session.run(
    `// deleteRelease
MATCH (:Retired {sequence: $sequence})
MATCH (node:Entity) WHERE node.nid >= $base AND node.nid < $end
WITH node ORDER BY node.nid DESC
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`,
    wholeNumbers({ sequence, base, end: base + releaseSpan }),
  );
  await session.run(
    '// deleteRelease node\nMATCH (release:Retired {sequence: $sequence}) DELETE release',
    wholeNumbers({ sequence }),
  );
}

/** Plans made for an almost empty database would stay; only some servers allow the call, and none needs it. */
export async function planAnew(session: Session): Promise<void> {
  await session.run('CALL db.prepareForReplanning(60)').catch(() => undefined);
}
