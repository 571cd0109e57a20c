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

/** Nodes are read first, then links, each when they are written. */
export class Verification {
  readonly #store: Store;
  readonly #release: ReleaseInfo;
  readonly #progress: (done: number) => void;
  readonly #hash = new RowHash();
  #done = 0;
  #searchable = 0;

  /** @param progress - told how many rows have been read */
  constructor(store: Store, release: ReleaseInfo, progress: (done: number) => void) {
    this.#store = store;
    this.#release = release;
    this.#progress = progress;
  }

  async readNodes(): Promise<void> {
    for await (const nodes of nodesOf(this.#store, this.#release.sequence)) {
      for (const node of nodes) {
        this.#hash.node(node);
        if (node.label === 'SearchText') this.#searchable += 1;
      }
      this.#read(nodes.length);
    }
  }

  async readLinks(): Promise<void> {
    for await (const links of linksOf(this.#store, this.#release.sequence)) {
      for (const link of links.sort(byPlace)) this.#hash.link(link);
      this.#read(links.length);
    }
  }

  /** Throws `Fault` LOAD_FAILED when what was read is not what was written. */
  async check({ rows, hash }: Written): Promise<void> {
    const { id, searchSlot } = this.#release;
    const [done, searchable] = [this.#done, this.#searchable];
    const indexed = await this.#store.writing((session) => searchIndexSize(session, searchSlot));
    if (done === rows && this.#hash.digest() === hash && indexed === searchable) return;
    throw new Fault(
      'LOAD_FAILED',
      `${id} did not arrive whole: ${String(done)} of ${String(rows)} rows read back, ${String(indexed)} of ${String(searchable)} in the full-text index.`,
      {
        next: 'Nothing changed for readers. Load again; the next load removes what is left of this one.',
      },
    );
  }

  #read(count: number): void {
    this.#progress((this.#done += count));
  }
}
