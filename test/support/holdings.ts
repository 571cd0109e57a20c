/** What a store holds, beneath what readers see of it. */

import { releaseSpan } from '../../src/model/release.js';
import { searchIndexName } from '../../src/graph/search-index.js';
import { rowsOf, type Store } from '../../src/graph/store.js';

export interface Holdings {
  /** Sequences by the state of their release. */
  readonly releases: Readonly<Record<'Staged' | 'Release' | 'Retired', readonly number[]>>;
  /** Nodes and links by sequence. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  /** Of each release whether the full-text index of its slot is there, by sequence. */
  readonly searchable: Readonly<Record<string, boolean>>;
}

export function holdings(store: Store): Promise<Holdings> {
  return store.writing(async (session) => {
    const rows = async (cypher: string) => rowsOf(await session.run(cypher, { span: releaseSpan }));
    const states = await rows(
      `MATCH (r:Staged|Release|Retired)
       RETURN labels(r)[0] AS state, r.sequence AS sequence, r.searchSlot AS slot ORDER BY sequence`,
    );
    const inState = (wanted: string) =>
      states.filter(({ state }) => state === wanted).map(({ sequence }) => sequence as number);
    const bySequence = (counted: readonly Readonly<Record<string, unknown>>[]) =>
      Object.fromEntries(counted.map(({ sequence, count }) => [String(sequence), count as number]));
    const indexes = new Set((await rows('SHOW FULLTEXT INDEXES YIELD name')).map(({ name }) => name));
    return {
      searchable: Object.fromEntries(
        states.map(({ sequence, slot }) => [String(sequence), indexes.has(searchIndexName(slot as number))]),
      ),
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
export function leftovers({ releases, nodes, links, searchable }: Holdings): readonly string[] {
  const kept = new Set(releases.Release.map(String));
  const stray = (what: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .filter(([sequence]) => !kept.has(sequence))
      .map(([sequence, count]) => `${String(count)} ${what} of ${sequence}, which is not kept`);
  return [
    ...releases.Staged.map((sequence) => `${String(sequence)} is still staged`),
    ...stray('nodes', nodes),
    ...stray('links', links),
    ...releases.Release.filter((sequence) => searchable[sequence] !== true).map(
      (sequence) => `${String(sequence)} has no index`,
    ),
  ];
}

/** Until a load has begun to write, or until something else is over. */
export async function untilStaged(store: Store, over: Promise<unknown>): Promise<void> {
  const state = { isOver: false };
  void over.then(() => (state.isOver = true));
  while (!state.isOver) {
    const rows = await store.read('MATCH (staged:Staged) RETURN count(staged) AS count', {});
    if (rows[0]?.['count'] !== 0) return;
  }
}
