/** All that one run measured, as it is kept in a file and told in docs/benchmark.md. */

import type { Cell } from './measuring.js';

export interface Figures {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly windowMs: number;
  readonly cells: readonly Cell[];
  readonly worlds: readonly WorldFigures[];
  /** Queries that a peer does not answer, and why: `query peer` → reason. */
  readonly silent: Readonly<Record<string, string>>;
}

export interface WorldFigures {
  readonly municipalities: number;
  readonly databaseRssBytes: number;
  /** By peer, when all queries had been measured. */
  readonly apiRssBytes: Readonly<Record<string, number>>;
}

export interface CellKey {
  readonly municipalities: number;
  readonly query: string;
  readonly peer: string;
  readonly atOnce: number;
}

export function cellOf({ cells }: Pick<Figures, 'cells'>, key: CellKey): Cell | undefined {
  return cells.find(
    ({ municipalities, query, peer, atOnce }) =>
      municipalities === key.municipalities &&
      query === key.query &&
      peer === key.peer &&
      atOnce === key.atOnce,
  );
}

/** How many times as long `slower` takes as `faster`, one at a time. */
export function ratio(
  figures: Pick<Figures, 'cells'>,
  place: Pick<CellKey, 'municipalities' | 'query'>,
  [slower, faster]: readonly [string, string],
): number | undefined {
  const [one, other] = [slower, faster].map((peer) => cellOf(figures, { ...place, peer, atOnce: 1 }));
  return one === undefined || other === undefined ? undefined : one.medianMs / other.medianMs;
}
