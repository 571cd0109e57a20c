/** Reads the rows of a release back from the database, in their canonical order, to prove that they arrived. */

import { type LinkRow, type NodeRow, type Properties, releaseSpan } from '../../model/release.js';
import { storedFields } from '../../model/stored-fields.js';
import { type Row, rowsOf, type Store, wholeNumbers } from '../store.js';

import { runApart } from './run-apart.js';

/** Ordinals a statement. */
const window = 1_500;

/**
 * Some thousand at a time, by their ordinals. They come as lists of values: names of properties would be sent and read
 * again with each node. Whole numbers come as floats, which the driver reads without making objects of them.
 */
export async function* nodesOf(store: Store, sequence: number): AsyncGenerator<readonly NodeRow[]> {
  yield* askedAhead(await windows(store, sequence), async ({ low, high, base }) => {
    const result = await runApart(
      store,
      `// readBack nodes
MATCH (node:Entity) WHERE node.nid >= $low AND node.nid < $high
WITH node.nid - $base AS ordinal, [label IN labels(node) WHERE label IN $labels][0] AS label, properties(node) AS held
WITH ordinal, label, [field IN $fields[label] | held[field]] AS values
RETURN ordinal, label, [value IN values | CASE WHEN value >= 0 THEN toFloat(value) ELSE value END] AS values
ORDER BY ordinal`,
      wholeNumbers({ low, high, base, labels: Object.keys(storedFields), fields: storedFields }),
    );
    return rowsOf(result) as readonly unknown[] as readonly NodeRow[];
  });
}

/**
 * All links of some thousand starts at a time, by their starts; those of one start in no particular order. The database
 * gives a record for each start: one for each link would take longer.
 */
export async function* linksOf(store: Store, sequence: number): AsyncGenerator<LinkRow[]> {
  yield* askedAhead(await windows(store, sequence), async ({ low, high, base }) => {
    const result = await runApart(
      store,
      `// readBack links
MATCH (node:Entity) WHERE node.nid >= $low AND node.nid < $high
MATCH (node)-[link]->(to)
WITH node.nid - $base AS from, collect(type(link)) AS types, collect(toFloat(to.nid - $base)) AS ends,
  collect(properties(link)) AS properties
RETURN from, types, ends, properties ORDER BY from`,
      wholeNumbers({ low, high, base }),
    );
    return rowsOf(result).flatMap(linksFrom);
  });
}

/** The database answers for the next window while the one before is worked on. */
async function* askedAhead<Answer>(
  asked: readonly Window[],
  ask: (window: Window) => Promise<Answer>,
): AsyncGenerator<Answer> {
  let earlier: Promise<Answer> | undefined;
  for (const window of asked) {
    const later = ask(window);
    // told of by whoever waits for it
    later.catch(() => undefined);
    if (earlier) yield await earlier;
    earlier = later;
  }
  if (earlier) yield await earlier;
}

function linksFrom(row: Row): readonly LinkRow[] {
  const from = row['from'] as number;
  const ends = row['ends'] as readonly number[];
  const properties = row['properties'] as readonly Properties[];
  return (row['types'] as readonly string[]).map((type, place) => {
    return { type, from, to: ends[place] ?? 0, properties: properties[place] ?? {} };
  });
}

interface Window {
  readonly low: number;
  readonly high: number;
  readonly base: number;
}

async function windows(store: Store, sequence: number): Promise<readonly Window[]> {
  const base = sequence * releaseSpan;
  const result = await runApart(
    store,
    `// readBack extent
MATCH (node:Entity) WHERE node.nid >= $base AND node.nid < $end
RETURN max(node.nid) AS highest`,
    wholeNumbers({ base, end: base + releaseSpan }),
  );
  const highest = (rowsOf(result)[0]?.['highest'] ?? base - 1) as number;
  const count = Math.ceil((highest - base + 1) / window);
  return Array.from({ length: count }, (_, index) => {
    const low = base + index * window;
    return { low, high: low + window, base };
  });
}
