/** Writes the rows of a release under its own numbers, where no reader looks yet. */

import {
  type LinkRow,
  type NodeRow,
  type ReleaseInfo,
  type ReleaseRows,
  releaseSpan,
} from '../../model/release.js';
import { encodeRelease } from '../questions/releases.js';
import { searchLabel } from '../search-index.js';
import { type Parameters, type Store, wholeNumbers } from '../store.js';

import { interrupted } from './interrupted.js';
import { runApart } from './run-apart.js';

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
  store: Store,
  info: ReleaseInfo,
  rows: ReleaseRows,
  progress: Progress,
): Promise<void> {
  await runApart(
    store,
    'CREATE (release:Staged) SET release = $info',
    wholeNumbers({ info: encodeRelease(info) }),
  );
  const told = { done: 0, total: rows.nodes.length + rows.links.length, progress };
  const writer = new Writer(store, info, told);
  for (const batch of batches(rows.nodes)) await writer.nodes(batch);
  for (const batch of batchesOfType(rows.links)) await writer.links(batch);
  await writer.written();
}

/** The lock first, then the look. */
const whileStaged = `MATCH (staged:Staged {sequence: $release}) SET staged.sequence = staged.sequence
WITH staged WHERE staged:Staged`;

/** Writes a batch while the next one is made ready: the database and this process work at once. */
class Writer {
  readonly #store: Store;
  readonly #sequence: number;
  readonly #searchSlot: number;
  readonly #told: Told;
  #writing: Promise<void> = Promise.resolve();

  constructor(store: Store, { sequence, searchSlot }: ReleaseInfo, told: Told) {
    this.#store = store;
    this.#sequence = sequence;
    this.#searchSlot = searchSlot;
    this.#told = told;
  }

  async nodes(batch: readonly NodeRow[]): Promise<void> {
    const base = this.#sequence * releaseSpan;
    const rows = batch.map(({ ordinal, label, properties }) => ({
      labels: label === 'SearchText' ? [label, searchLabel(this.#searchSlot)] : [label],
      properties: { ...properties, nid: base + ordinal, release: this.#sequence },
    }));
    await this.#next(createNodes, { rows }, batch.length);
  }

  /** All of one type. */
  async links(batch: readonly LinkRow[]): Promise<void> {
    const base = this.#sequence * releaseSpan;
    const from = batch.map((link) => base + link.from);
    const to = batch.map((link) => base + link.to);
    const properties = batch.map((link) => link.properties);
    await this.#next(createLinks, { from, to, properties, type: batch[0]?.type }, batch.length);
  }

  /** Returns when nothing is under way any more. */
  written(): Promise<void> {
    return this.#writing;
  }

  async #next(cypher: string, parameters: Parameters, count: number): Promise<void> {
    const ready = wholeNumbers({ ...parameters, release: this.#sequence });
    await this.#writing;
    this.#writing = this.#write(cypher, ready, count);
    // told of by whoever waits for it
    this.#writing.catch(() => undefined);
  }

  async #write(cypher: string, parameters: Parameters, count: number): Promise<void> {
    const result = await runApart(this.#store, cypher, parameters);
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    if (nodesCreated + relationshipsCreated !== count) throw interrupted();
    this.#told.done += count;
    this.#told.progress(this.#told.done, this.#told.total);
  }
}

interface Told {
  done: number;
  readonly total: number;
  readonly progress: Progress;
}

const createNodes = `// stage nodes
${whileStaged}
UNWIND $rows AS row
CREATE (node:Entity:$(row.labels))
SET node = row.properties`;

/** Columns: a map a link would take longer to send than to write. */
const createLinks = `// stage links
${whileStaged}
UNWIND range(0, size($from) - 1) AS row
MATCH (from:Entity {nid: $from[row]})
MATCH (to:Entity {nid: $to[row]})
CREATE (from)-[link:$($type)]->(to)
SET link = $properties[row]`;

function* batches<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A batch is given out when it is full, what is left of each type at the end. */
function* batchesOfType(links: Iterable<LinkRow>): Generator<readonly LinkRow[]> {
  const filling = new Map<string, LinkRow[]>();
  for (const link of links) {
    const batch = filling.get(link.type) ?? [];
    filling.set(link.type, batch);
    if (batch.push(link) < batchSize) continue;
    yield batch;
    filling.delete(link.type);
  }
  yield* filling.values();
}
