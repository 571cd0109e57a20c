/** What a store holds, beneath what readers see of it. */

import { releaseSpan } from '../../src/model/release.js';
import { rowsOf, type Store } from '../../src/graph/store.js';

export interface Holdings {
  /** Sequences by the state of their release. */
  readonly releases: Readonly<Record<'Staged' | 'Release' | 'Retired', readonly number[]>>;
  /** Nodes and links by sequence. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  /** Sequences that have a full-text index. */
  readonly indexes: readonly number[];
}

export function holdings(store: Store): Promise<Holdings> {
  return store.writing(async (session) => {
    const rows = async (cypher: string) => rowsOf(await session.run(cypher, { span: releaseSpan }));
    const states = await rows(
      'MATCH (r:Staged|Release|Retired) RETURN labels(r)[0] AS state, r.sequence AS sequence ORDER BY sequence',
    );
    const inState = (wanted: string) =>
      states.filter(({ state }) => state === wanted).map(({ sequence }) => sequence as number);
    const bySequence = (counted: readonly Readonly<Record<string, unknown>>[]) =>
      Object.fromEntries(counted.map(({ sequence, count }) => [String(sequence), count as number]));
    const indexes = await rows(
      "SHOW FULLTEXT INDEXES YIELD name WHERE name STARTS WITH 'search_' RETURN toInteger(substring(name, 7)) AS sequence ORDER BY sequence",
    );
    return {
      indexes: indexes.map(({ sequence }) => sequence as number),
      releases: { Staged: inState('Staged'), Release: inState('Release'), Retired: inState('Retired') },
      nodes: bySequence(
        await rows('MATCH (n:Entity) RETURN toInteger(n.nid / $span) AS sequence, count(*) AS count'),
      ),
      links: bySequence(
        await rows('MATCH (n:Entity)-[r]->() RETURN toInteger(n.nid / $span) AS sequence, count(r) AS count'),
      ),
    };
  });
}

/** Everything that lies there although no release is made of it, and what a release lacks, in words; empty when all is tidy. */
export function leftovers({ releases, nodes, links, indexes }: Holdings): readonly string[] {
  const kept = new Set(releases.Release.map(String));
  const stray = (what: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .filter(([sequence]) => !kept.has(sequence))
      .map(([sequence, count]) => `${String(count)} ${what} of ${sequence}, which is not kept`);
  return [
    ...releases.Staged.map((sequence) => `${String(sequence)} is still staged`),
    ...stray('nodes', nodes),
    ...stray('links', links),
    ...indexes
      .filter((sequence) => !kept.has(String(sequence)))
      .map((sequence) => `an index of ${String(sequence)}, which is not kept`),
    ...releases.Release.filter((sequence) => !indexes.includes(sequence)).map(
      (sequence) => `${String(sequence)} has no index`,
    ),
  ];
}
