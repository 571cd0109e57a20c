/** Writes the rows of a release under its own numbers, where no reader looks yet. */

import { atOnce } from '../../model/at-once.js';
import { type NodeRow, type ReleaseInfo, type ReleaseRows, releaseSpan } from '../../model/release.js';
import { encodeRelease } from '../questions/releases.js';
import { searchLabel } from '../search-index.js';
import { type Parameters, type Row, rowsOf, type Store, wholeNumbers } from '../store.js';

import { batches, type Bundle, bundlesOf } from './batches.js';
import { type Creation, creationOfLinks, creationOfNodes } from './creations.js';
import { interrupted } from './interrupted.js';
import { runApart } from './run-apart.js';

/** Called after each batch with how many rows have been written. */
export type Progress = (done: number) => void;

/** Statements that are made ready, sent or carried out. */
const ahead = 3;

/** A release that is being written; links when all nodes are there. */
export interface Staging {
  nodes(): Promise<void>;
  /** Looks nothing up by an index, so that indexes may be made meanwhile. */
  links(): Promise<void>;
}

/**
 * Every statement takes the lock of the release's node and looks whether it is staged still, so that what is left of a
 * killed load is never written beside its removal. A staged release that is left behind by a killed load is found by its node.
 */
export async function beginStaging(
  store: Store,
  info: ReleaseInfo,
  rows: ReleaseRows,
  progress: Progress,
): Promise<Staging> {
  await runApart(
    store,
    'CREATE (release:Staged) SET release = $info',
    wholeNumbers({ info: encodeRelease(info) }),
  );
  const writer = new Writer(store, info, progress);
  return {
    async nodes() {
      const ofOneLabel = batches(rows.nodes, { formOf: ({ label }) => label, rowsIn: () => 1 });
      await atOnce(ahead, ofOneLabel, (batch) => writer.nodes(batch));
    },
    async links() {
      const alike = writer.alike();
      const bundles = bundlesOf(rows.links);
      const ofOneForm = batches(bundles, { formOf: ({ form }) => form, rowsIn: ({ links }) => links.length });
      await atOnce(ahead, ofOneForm, (batch) => writer.links(batch, alike));
    },
  };
}

class Writer {
  readonly #store: Store;
  readonly #sequence: number;
  readonly #searchSlot: number;
  readonly #progress: Progress;
  /** The database's own ids of nodes, by ordinal: what it finds them by soonest. */
  readonly #elementIds: string[] = [];
  #done = 0;

  constructor(store: Store, { sequence, searchSlot }: ReleaseInfo, progress: Progress) {
    this.#store = store;
    this.#sequence = sequence;
    this.#searchSlot = searchSlot;
    this.#progress = progress;
  }

  async nodes(batch: readonly NodeRow[]): Promise<void> {
    const creation = creationOfNodes(batch, {
      numberOf: (ordinal) => this.#sequence * releaseSpan + ordinal,
      labelsOf: (label) => (label === 'SearchText' ? `SearchText:${searchLabel(this.#searchSlot)}` : label),
    });
    const [row] = await this.#write(creation, {}, batch.length);
    const ids = row?.['ids'] as readonly string[];
    batch.forEach(({ ordinal }, place) => (this.#elementIds[ordinal] = ids[place] ?? ''));
  }

  /** What the database's ids of all nodes begin with, which is most of each. */
  alike(): string {
    return commonStart(this.#elementIds);
  }

  async links(batch: readonly Bundle[], alike: string): Promise<void> {
    const idOf = (ordinal: number): string => this.#elementIds[ordinal]?.slice(alike.length) ?? '';
    const count = batch.reduce((sum, { links }) => sum + links.length, 0);
    await this.#write(creationOfLinks(batch, idOf), { alike }, count);
  }

  async #write(
    { cypher, columns }: Creation,
    parameters: Parameters,
    count: number,
  ): Promise<readonly Row[]> {
    const ready = wholeNumbers({ ...parameters, columns, release: this.#sequence });
    const result = await runApart(this.#store, cypher, ready);
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    if (nodesCreated + relationshipsCreated !== count) throw interrupted();
    this.#progress((this.#done += count));
    return rowsOf(result);
  }
}

function commonStart(texts: readonly string[]): string {
  let start = texts[0] ?? '';
  for (const text of texts) {
    while (!text.startsWith(start)) start = start.slice(0, -1);
  }
  return start;
}
