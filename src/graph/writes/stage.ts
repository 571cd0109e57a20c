/** Writes the rows of a release under its own numbers, where no reader looks yet. */

import type { Session } from 'neo4j-driver';

import { groupBy } from '../../model/group.js';
import {
  type LinkRow,
  type NodeLabel,
  type NodeRow,
  type ReleaseInfo,
  type ReleaseRows,
  releaseSpan,
} from '../../model/release.js';
import { encodeRelease } from '../questions/releases.js';
import { wholeNumbers } from '../store.js';

/** Called after each batch with how many rows of all have been written. */
export type Progress = (done: number, total: number) => void;

/** Rows a statement; 1,000 and 20,000 were slower. */
const batchSize = 5_000;

/** @returns once every row is written; a staged release that is left behind by a killed load is found by its node. */
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
  const report = (written: number): void => {
    done += written;
    progress(done, total);
  };
  for (const [label, nodes] of groupBy(rows.nodes, (node) => node.label)) {
    for (const batch of batches(nodes)) {
      await writeNodes(session, info.sequence, label, batch);
      report(batch.length);
    }
  }
  for (const [type, links] of groupBy(rows.links, (link) => link.type)) {
    for (const batch of batches(links)) {
      await writeLinks(session, info.sequence, type, batch);
      report(batch.length);
    }
  }
}

async function writeNodes(
  session: Session,
  sequence: number,
  label: NodeLabel,
  nodes: readonly NodeRow[],
): Promise<void> {
  const rows = nodes.map(({ ordinal, properties }) => ({
    nid: sequence * releaseSpan + ordinal,
    properties,
  }));
  await session.run(
    `// stage ${label}
UNWIND $rows AS row
CREATE (node:Entity:${label})
SET node = row.properties, node.nid = row.nid, node.release = $release`,
    wholeNumbers({ rows, release: sequence }),
  );
}

async function writeLinks(
  session: Session,
  sequence: number,
  type: string,
  links: readonly LinkRow[],
): Promise<void> {
  const base = sequence * releaseSpan;
  const rows = links.map(({ from, to, properties }) => ({ from: base + from, to: base + to, properties }));
  await session.run(
    `// stage ${type}
UNWIND $rows AS row
MATCH (from:Entity {nid: row.from})
MATCH (to:Entity {nid: row.to})
CREATE (from)-[link:${type}]->(to)
SET link = row.properties`,
    wholeNumbers({ rows }),
  );
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}
