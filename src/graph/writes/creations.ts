/** What creates a batch of nodes or links: Cypher and its columns. */

import type { LinkRow, NodeLabel, NodeRow } from '../../model/release.js';
import { storedFields } from '../../model/stored-fields.js';

import type { Bundle } from './batches.js';
import { type Columns, columnsOf, entriesOf } from './columns.js';

/**
 * The columns stand in a map, `$columns`: for a list that is a parameter itself, a text is planned anew for each size. `$release`
 * is the sequence.
 */
export interface Creation {
  readonly cypher: string;
  readonly columns: Columns['sent'];
}

/** The lock first, then the look. */
const whileStaged = `MATCH (staged:Staged {sequence: $release}) SET staged.sequence = staged.sequence
WITH staged WHERE staged:Staged`;

/** Its one row holds `ids`, the database's own ids in the order of the batch. */
export function creationOfNodes(
  batch: readonly NodeRow[],
  {
    numberOf,
    labelsOf,
  }: {
    readonly numberOf: (ordinal: number) => number;
    /** Parted by colons. */
    readonly labelsOf: (label: NodeLabel) => string;
  },
): Creation {
  const labels = [...new Set(batch.map(({ label }) => label))];
  const [only] = labels;
  const common = only !== undefined && labels.length === 1 ? labelsOf(only) : undefined;
  const {
    taken,
    sent,
    ofRow: { labels: various = '', ...properties },
  } = columnsOf([
    ['labels', batch.map(({ label }) => (common === undefined ? labelsOf(label) : null))],
    ['nid', batch.map(({ ordinal }) => numberOf(ordinal))],
    ...namesIn(labels.map((label) => storedFields[label])).map((name) => {
      const places = new Map(labels.map((label) => [label, storedFields[label].indexOf(name)]));
      return [name, batch.map(({ label, values }) => values[places.get(label) ?? -1] ?? null)] as const;
    }),
  ]);
  const cypher = `// stage nodes
${whileStaged}
WITH ${taken}
UNWIND range(0, size(nid) - 1) AS row
CREATE (node:Entity:${common ?? `$(split(${various}, ':'))`} {release: $release, ${entriesOf(properties)}})
RETURN collect(elementId(node)) AS ids`;
  return { cypher, columns: sent };
}

/**
 * Each start is looked up once. `$alike` is what the database's ids of all nodes begin with.
 *
 * @param idOf - what follows that, by ordinal
 */
export function creationOfLinks(batch: readonly Bundle[], idOf: (ordinal: number) => string): Creation {
  const forms = new Set(batch.map(({ form }) => form));
  return forms.size === 1 && !forms.has(null) ? ofOneForm(batch, idOf) : ofManyForms(batch, idOf);
}

/** @param rest - Cypher for what follows what all ids begin with */
function found(node: string, rest: string | undefined): string {
  return `MATCH (${node}) WHERE elementId(${node}) = $alike + ${rest ?? ''}`;
}

/** Types that the text names, and a row for each start: half the work. */
function ofOneForm(batch: readonly Bundle[], idOf: (ordinal: number) => string): Creation {
  const [first] = batch;
  const ends = (first?.links ?? []).map(({ type }, place) => ({
    type,
    place,
    node: `end${String(place)}`,
    column: `to${String(place)}`,
  }));
  const { taken, sent, ofRow } = columnsOf([
    ['from', batch.map(({ from }) => idOf(from))],
    ...ends.map(({ place, column }) => {
      return [column, batch.map(({ links }) => idOf(links[place]?.to ?? 0))] as const;
    }),
  ]);
  const cypher = `// stage links of one form
${whileStaged}
WITH ${taken}
UNWIND range(0, size(from) - 1) AS row
${found('start', ofRow['from'])}
${ends.map(({ node, column }) => found(node, ofRow[column])).join('\n')}
CREATE ${ends.map(({ type, node }) => `(start)-[:\`${type}\`]->(${node})`).join(', ')}`;
  return { cypher, columns: sent };
}

function ofManyForms(batch: readonly Bundle[], idOf: (ordinal: number) => string): Creation {
  const links = batch.flatMap((bundle) => bundle.links);
  const ends = runningSum(batch.map((bundle) => bundle.links.length));
  const starts = columnsOf([
    ['from', batch.map(({ from }) => idOf(from))],
    ['first', [0, ...ends.slice(0, -1)]],
    ['last', ends.map((end) => end - 1)],
  ]);
  const {
    taken,
    sent,
    ofRow: { type = '', to, ...properties },
  } = columnsOf([
    ['type', links.map((link) => link.type)],
    ['to', links.map((link) => idOf(link.to))],
    ...propertiesIn(links).map((name) => [name, links.map((link) => link.properties[name] ?? null)] as const),
  ]);
  const cypher = `// stage links
${whileStaged}
WITH ${starts.taken}, ${taken}
UNWIND range(0, size(first) - 1) AS place
${found('start', 'from[place]')}
UNWIND range(first[place], last[place]) AS row
${found('end', to)}
CREATE (start)-[:$(${type}) {${entriesOf(properties)}}]->(end)`;
  return { cypher, columns: { ...starts.sent, ...sent } };
}

function propertiesIn(links: readonly LinkRow[]): readonly string[] {
  return namesIn(links.map(({ properties }) => Object.keys(properties)));
}

function namesIn(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set([...new Set(lists)].flat())].sort();
}

function runningSum(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size));
}
