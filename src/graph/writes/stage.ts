/** Writes the rows of a release under its own numbers, where no reader looks yet. */

import {
  type LinkRow,
  type NodeRow,
  type ReleaseInfo,
  type ReleaseRows,
  releaseSpan,
} from '../../model/release.js';
import { storedFields } from '../../model/stored-fields.js';
import { encodeRelease } from '../questions/releases.js';
import { searchLabel } from '../search-index.js';
import { type Parameters, type Store, wholeNumbers } from '../store.js';

import { type Columns, columnsOf, entriesOf } from './columns.js';
import { interrupted } from './interrupted.js';
import { runApart } from './run-apart.js';
import { ensureEntityConstraints } from './schema.js';
import { ensureSearchIndex } from './search-index.js';

/** Called after each batch with how many rows have been written. */
export type Progress = (done: number) => void;

/** Rows a statement; 1,000 and 20,000 were slower. */
const batchSize = 5_000;

/** A statement of one label is the quickest to carry out, but to plan one takes as long as to carry out so many rows. */
const worthPlanning = 1_000;

/** A release that is being written; links when all nodes are there. */
export interface Staging {
  /** Afterwards they can be looked up. */
  nodes(): Promise<void>;
  /** And what is searched into its full-text index. */
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
      for (const batch of batches(rows.nodes, endsBeforeNode)) await writer.nodes(batch);
      await writer.written();
      await store.writing(ensureEntityConstraints);
    },
    async links() {
      // the database fills it meanwhile
      const searchable = store.writing((session) => ensureSearchIndex(session, info.searchSlot));
      searchable.catch(() => undefined);
      for (const batch of batches(rows.links, endsBeforeLink)) await writer.links(batch);
      await writer.written();
      await searchable;
    },
  };
}

/** The lock first, then the look. */
const whileStaged = `MATCH (staged:Staged {sequence: $release}) SET staged.sequence = staged.sequence
WITH staged WHERE staged:Staged`;

/** Two statements are under way at once: one is sent while the other is carried out. */
class Writer {
  readonly #store: Store;
  readonly #sequence: number;
  readonly #searchSlot: number;
  readonly #progress: Progress;
  #done = 0;
  #earlier: Promise<void> = Promise.resolve();
  #later: Promise<void> = Promise.resolve();

  constructor(store: Store, { sequence, searchSlot }: ReleaseInfo, progress: Progress) {
    this.#store = store;
    this.#sequence = sequence;
    this.#searchSlot = searchSlot;
    this.#progress = progress;
  }

  async nodes(batch: readonly NodeRow[]): Promise<void> {
    const labels = [...new Set(batch.map(({ label }) => label))];
    const searched = `SearchText:${searchLabel(this.#searchSlot)}`;
    const columns = columnsOf([
      ['labels', batch.map(({ label }) => (label === 'SearchText' ? searched : label))],
      ['nid', batch.map(({ ordinal }) => this.#numberOf(ordinal))],
      ...namesIn(labels.map((label) => storedFields[label])).map((name) => {
        const places = new Map(labels.map((label) => [label, storedFields[label].indexOf(name)]));
        return [name, batch.map(({ label, values }) => values[places.get(label) ?? -1] ?? null)] as const;
      }),
    ]);
    await this.#next(createNodes(columns), { columns: columns.sent }, batch.length);
  }

  /** In their canonical order, those of one start in one batch. */
  async links(batch: readonly LinkRow[]): Promise<void> {
    const first = batch.flatMap(({ from }, row) => (from === batch[row - 1]?.from ? [] : [row]));
    const starts = columnsOf([
      ['from', first.map((row) => this.#numberOf(batch[row]?.from ?? 0))],
      ['first', first],
      ['last', [...first.slice(1), batch.length].map((row) => row - 1)],
    ]);
    const columns = columnsOf([
      ['type', batch.map(({ type }) => type)],
      ['to', batch.map(({ to }) => this.#numberOf(to))],
      ...namesIn(batch.map(({ properties }) => Object.keys(properties))).map(
        (name) => [name, batch.map(({ properties }) => properties[name] ?? null)] as const,
      ),
    ]);
    const sent = { ...starts.sent, ...columns.sent };
    await this.#next(createLinks(starts, columns), { columns: sent }, batch.length);
  }

  #numberOf(ordinal: number): number {
    return this.#sequence * releaseSpan + ordinal;
  }

  /** Returns when nothing is under way any more. */
  async written(): Promise<void> {
    await this.#earlier;
    await this.#later;
  }

  async #next(cypher: string, parameters: Parameters, count: number): Promise<void> {
    const ready = wholeNumbers({ ...parameters, release: this.#sequence });
    await this.#earlier;
    this.#earlier = this.#later;
    this.#later = this.#write(cypher, ready, count);
    // told of by whoever waits for it
    this.#later.catch(() => undefined);
  }

  async #write(cypher: string, parameters: Parameters, count: number): Promise<void> {
    const result = await runApart(this.#store, cypher, parameters);
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    if (nodesCreated + relationshipsCreated !== count) throw interrupted();
    this.#progress((this.#done += count));
  }
}

function namesIn(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set([...new Set(lists)].flat())].sort();
}

/** The columns stand in a map: for a list that is a parameter itself, a text is planned anew for each size. */
function createNodes({ taken, ofRow: { labels, ...properties } }: Columns): string {
  return `// stage nodes
${whileStaged}
WITH ${taken}
UNWIND range(0, size(nid) - 1) AS row
CREATE (:Entity:$(split(${labels ?? ''}, ':')) {release: $release, ${entriesOf(properties)}})`;
}

/** Each start is looked up once. */
function createLinks(starts: Columns, { taken, ofRow: { type, to, ...properties } }: Columns): string {
  return `// stage links
${whileStaged}
WITH ${starts.taken}, ${taken}
UNWIND range(0, size(first) - 1) AS place
MATCH (start:Entity {nid: from[place]})
UNWIND range(first[place], last[place]) AS row
MATCH (end:Entity {nid: ${to ?? ''}})
CREATE (start)-[:$(${type ?? ''}) {${entriesOf(properties)}}]->(end)`;
}

function endsBeforeNode(batch: readonly NodeRow[], { label }: NodeRow): boolean {
  return batch.length >= (batch.at(-1)?.label === label ? batchSize : worthPlanning);
}

/** What starts from one node stays together. */
function endsBeforeLink(batch: readonly LinkRow[], { from }: LinkRow): boolean {
  return batch.length >= batchSize && batch.at(-1)?.from !== from;
}

/** @param endsBefore - whether a batch, which holds something, ends before a row */
function* batches<Row>(
  rows: Iterable<Row>,
  endsBefore: (batch: readonly Row[], row: Row) => boolean,
): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.length > 0 && endsBefore(batch, row)) {
      yield batch;
      batch = [];
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch;
}
