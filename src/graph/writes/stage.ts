/** Writes the rows of a release under its own numbers, where no reader looks yet. */

import type { Session } from 'neo4j-driver';

import {
  type LinkRow,
  type NodeRow,
  type ReleaseInfo,
  type ReleaseRows,
  releaseSpan,
} from '../../model/release.js';
import { encodeRelease } from '../questions/releases.js';
import { wholeNumbers } from '../store.js';

import { interrupted } from './interrupted.js';

/** Called after each batch with how many rows of all have been written. */
export type Progress = (done: number, total: number) => void;

/** Rows a statement; 1,000 and 20,000 were slower. */
const batchSize = 5_000;

/**
 * Every statement takes the lock of the release's node and looks whether it is staged still, so that what is left of a
 * killed load is never written beside its removal.
 *
 * @returns once every row is written; a staged release that is left behind by a killed load is found by its node
 */
export async function stage(
  session: Session,
  info: ReleaseInfo,
  rows: ReleaseRows,
  progress: Progress,
): Promise<void> {
  await session.run(
    'CREATE (release:Staged) SET release = $info',
    wholeNumbers({ info: encodeRelease(info) }),
  );
  const total = rows.nodes.length + rows.links.length;
  let done = 0;
  for (const batch of batches(rows.nodes)) {
    await writeNodes(session, info.sequence, batch);
    progress((done += batch.length), total);
  }
  for (const batch of batches(rows.links)) {
    await writeLinks(session, info.sequence, batch);
    progress((done += batch.length), total);
  }
}

/** The lock first, then the look. */
const whileStaged = `MATCH (staged:Staged {sequence: $release}) SET staged.sequence = staged.sequence
WITH staged WHERE staged:Staged`;

async function writeNodes(session: Session, sequence: number, nodes: readonly NodeRow[]): Promise<void> {
  const base = sequence * releaseSpan;
  const rows = nodes.map(({ ordinal, label, properties }) => ({ nid: base + ordinal, label, properties }));
  const result = await session.run(
    `// stage nodes
${whileStaged}
UNWIND $rows AS row
CREATE (node:Entity:$(row.label))
SET node = row.properties, node.nid = row.nid, node.release = $release`,
    wholeNumbers({ rows, release: sequence }),
  );
  if (result.summary.counters.updates().nodesCreated !== rows.length) throw interrupted();
}

async function writeLinks(session: Session, sequence: number, links: readonly LinkRow[]): Promise<void> {
  const base = sequence * releaseSpan;
  const rows = links.map(({ from, to, ...link }) => ({ from: base + from, to: base + to, ...link }));
  const result = await session.run(
    `// stage links
${whileStaged}
UNWIND $rows AS row
MATCH (from:Entity {nid: row.from})
MATCH (to:Entity {nid: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties`,
    wholeNumbers({ rows, release: sequence }),
  );
  if (result.summary.counters.updates().relationshipsCreated !== rows.length) throw interrupted();
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}
