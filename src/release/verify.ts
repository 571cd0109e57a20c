/**
 * Proves that the database holds a staged release: the rows read back from it are as many and give the same hash as those
 * that were written, and all that can be searched is in its index.
 */

import { Fault } from '../model/errors.js';
import type { ReleaseInfo } from '../model/release.js';
import type { Store } from '../graph/store.js';
import { linksOf, nodesOf } from '../graph/writes/read-back.js';
import { searchIndexSize } from '../graph/writes/search-index.js';

import { byPlace } from './link-order.js';
import { RowHash } from './row-hash.js';

/** What was written. */
export interface Written {
  readonly rows: number;
  /** Of all rows, as `RowHash` has it. */
  readonly hash: string;
}

/** Throws `Fault` LOAD_FAILED when what was read is not what was written. */
export async function verify(
  store: Store,
  { id, sequence, searchSlot }: ReleaseInfo,
  written: Written,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const total = written.rows;
  const hash = new RowHash();
  let done = 0;
  let searchable = 0;
  for await (const nodes of nodesOf(store, sequence)) {
    for (const node of nodes) {
      hash.node(node);
      if (node.label === 'SearchText') searchable += 1;
    }
    progress((done += nodes.length), total);
  }
  for await (const links of linksOf(store, sequence)) {
    for (const link of links.sort(byPlace)) hash.link(link);
    progress((done += links.length), total);
  }
  const indexed = await store.writing((session) => searchIndexSize(session, searchSlot));
  if (done === total && hash.digest() === written.hash && indexed === searchable) return;
  throw new Fault(
    'LOAD_FAILED',
    `${id} did not arrive whole: ${String(done)} of ${String(total)} rows read back, ${String(indexed)} of ${String(searchable)} in the full-text index.`,
    {
      next: 'Nothing changed for readers. Load again; the next load removes what is left of this one.',
    },
  );
}
