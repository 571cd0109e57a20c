/** Reads the rows of a release back from the database, in their canonical order, to prove that they arrived. */

import type { Session } from 'neo4j-driver';

import {
  type LinkRow,
  type NodeLabel,
  type NodeRow,
  type Properties,
  releaseSpan,
} from '../../model/release.js';
import { rowsOf, wholeNumbers } from '../store.js';

/** Ordinals a statement. */
const window = 5_000;

export async function* nodesOf(session: Session, sequence: number): AsyncGenerator<NodeRow> {
  for await (const { low, high, base } of windows(session, sequence)) {
    const result = await session.run(
      `// readBack nodes
MATCH (node:Entity) WHERE node.nid >= $low AND node.nid < $high
RETURN node.nid - $base AS ordinal, [label IN labels(node) WHERE label <> 'Entity'][0] AS label,
  properties(node) AS properties
ORDER BY ordinal`,
      wholeNumbers({ low, high, base }),
    );
    for (const row of rowsOf(result)) {
      const { nid: _nid, release: _release, ...properties } = row['properties'] as Properties;
      yield { ordinal: row['ordinal'] as number, label: row['label'] as NodeLabel, properties };
    }
  }
}

/** Links by where they start, their type and where they end; equal ones in no particular order. */
export async function* linksOf(session: Session, sequence: number): AsyncGenerator<LinkRow> {
  for await (const { low, high, base } of windows(session, sequence)) {
    const result = await session.run(
      `// readBack links
MATCH (node:Entity) WHERE node.nid >= $low AND node.nid < $high
MATCH (node)-[link]->(to)
RETURN node.nid - $base AS from, type(link) AS type, to.nid - $base AS to, properties(link) AS properties
ORDER BY from, type, to`,
      wholeNumbers({ low, high, base }),
    );
    for (const row of rowsOf(result)) {
      yield {
        type: row['type'] as string,
        from: row['from'] as number,
        to: row['to'] as number,
        properties: row['properties'] as Properties,
      };
    }
  }
}

interface Window {
  readonly low: number;
  readonly high: number;
  readonly base: number;
}

async function* windows(session: Session, sequence: number): AsyncGenerator<Window> {
  const base = sequence * releaseSpan;
  const result = await session.run(
    `// readBack extent
MATCH (node:Entity) WHERE node.nid >= $base AND node.nid < $end
RETURN max(node.nid) AS highest`,
    wholeNumbers({ base, end: base + releaseSpan }),
  );
  const highest = (rowsOf(result)[0]?.['highest'] ?? base - 1) as number;
  for (let low = base; low <= highest; low += window) yield { low, high: low + window, base };
}
