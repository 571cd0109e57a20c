/** Proves that the database holds a staged release: the rows read back from it give the same counts and hash. */

import type { Session } from 'neo4j-driver';

import { Fault } from '../model/errors.js';
import type { LinkRow, ReleaseInfo, ReleaseRows } from '../model/release.js';
import { linksOf, nodesOf } from '../graph/writes/read-back.js';

import { ContentHash } from './content-hash.js';
import { byPlace } from './link-rows.js';

/** Throws `Fault` LOAD_FAILED when what was read is not what was written. */
export async function verify(
  session: Session,
  { id, sequence, contentHash }: ReleaseInfo,
  rows: ReleaseRows,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const total = rows.nodes.length + rows.links.length;
  const hash = new ContentHash();
  let done = 0;
  for await (const node of nodesOf(session, sequence)) {
    hash.node(node);
    done += 1;
    progress(done, total);
  }
  for await (const link of inOrder(linksOf(session, sequence))) {
    hash.link(link);
    done += 1;
    progress(done, total);
  }
  hash.shapes(rows.shapes);
  if (done === total && hash.digest() === contentHash) return;
  throw new Fault(
    'LOAD_FAILED',
    `${id} did not arrive whole: ${String(done)} of ${String(total)} rows read back.`,
    {
      next: 'Nothing changed for readers. Load again; the next load removes what is left of this one.',
    },
  );
}

/** Links of one type between the same two nodes put in their canonical order. */
async function* inOrder(links: AsyncIterable<LinkRow>): AsyncGenerator<LinkRow> {
  let same: LinkRow[] = [];
  for await (const link of links) {
    const [last] = same;
    if (last !== undefined && (last.from !== link.from || last.type !== link.type || last.to !== link.to)) {
      yield* same.sort(byPlace);
      same = [];
    }
    same.push(link);
  }
  yield* same.sort(byPlace);
}
