/** Writes the rows of a release under its own numbers, where no reader looks yet. */

import { atOnce } from '../../model/at-once.js';
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
import { type Parameters, type Row, rowsOf, type Store, wholeNumbers } from '../store.js';

import { type Columns, columnsOf, entriesOf } from './columns.js';
import { interrupted } from './interrupted.js';
import { runApart } from './run-apart.js';

/** Called after each batch with how many rows have been written. */
export type Progress = (done: number) => void;

/** Rows a statement; 1,000 and 20,000 were slower. */
const batchSize = 5_000;

/** Statements that are made ready, sent or carried out. */
const ahead = 3;

/** A statement of one label is the quickest to carry out, but to plan one takes as long as to carry out so many rows. */
const worthPlanning = 1_000;

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
      await atOnce(ahead, batches(rows.nodes, endsBeforeNode), (batch) => writer.nodes(batch));
    },
    async links() {
      const alike = writer.alike();
      await atOnce(ahead, batches(rows.links, endsBeforeLink), (batch) => writer.links(batch, alike));
    },
  };
}

/** The lock first, then the look. */
const whileStaged = `MATCH (staged:Staged {sequence: $release}) SET staged.sequence = staged.sequence
WITH staged WHERE staged:Staged`;

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
    const [row] = await this.#write(createNodes(columns), { columns: columns.sent }, batch.length);
    const ids = row?.['ids'] as readonly string[];
    batch.forEach(({ ordinal }, place) => (this.#elementIds[ordinal] = ids[place] ?? ''));
  }

  /** What the database's ids of all nodes begin with, which is most of each. */
  alike(): string {
    return commonStart(this.#elementIds);
  }

  /** In their canonical order, those of one start in one batch. */
  async links(batch: readonly LinkRow[], alike: string): Promise<void> {
    const first = batch.flatMap(({ from }, row) => (from === batch[row - 1]?.from ? [] : [row]));
    const rest = (ordinal: number): string => this.#elementIds[ordinal]?.slice(alike.length) ?? '';
    const starts = columnsOf([
      ['from', first.map((row) => rest(batch[row]?.from ?? 0))],
      ['first', first],
      ['last', [...first.slice(1), batch.length].map((row) => row - 1)],
    ]);
    const columns = columnsOf([
      ['type', batch.map(({ type }) => type)],
      ['to', batch.map((link) => rest(link.to))],
      ...namesIn(batch.map(({ properties }) => Object.keys(properties))).map(
        (name) => [name, batch.map(({ properties }) => properties[name] ?? null)] as const,
      ),
    ]);
    const sent = { ...starts.sent, ...columns.sent };
    await this.#write(createLinks(starts, columns), { alike, columns: sent }, batch.length);
  }

  #numberOf(ordinal: number): number {
    return this.#sequence * releaseSpan + ordinal;
  }

  async #write(cypher: string, parameters: Parameters, count: number): Promise<readonly Row[]> {
    const ready = wholeNumbers({ ...parameters, release: this.#sequence });
    const result = await runApart(this.#store, cypher, ready);
    const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
    if (nodesCreated + relationshipsCreated !== count) throw interrupted();
    this.#progress((this.#done += count));
    return rowsOf(result);
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
CREATE (node:Entity:$(split(${labels ?? ''}, ':')) {release: $release, ${entriesOf(properties)}})
RETURN collect(elementId(node)) AS ids`;
}

/** Each start is looked up once. */
function createLinks(starts: Columns, { taken, ofRow: { type, to, ...properties } }: Columns): string {
  return `// stage links
${whileStaged}
WITH ${starts.taken}, ${taken}
UNWIND range(0, size(first) - 1) AS place
MATCH (start) WHERE elementId(start) = $alike + from[place]
UNWIND range(first[place], last[place]) AS row
MATCH (end) WHERE elementId(end) = $alike + ${to ?? ''}
CREATE (start)-[:$(${type ?? ''}) {${entriesOf(properties)}}]->(end)`;
}

function commonStart(texts: readonly string[]): string {
  let start = texts[0] ?? '';
  for (const text of texts) {
    while (!text.startsWith(start)) start = start.slice(0, -1);
  }
  return start;
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
