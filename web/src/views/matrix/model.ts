/** The matrix as it stands on the page: themes under their top concepts, municipalities across, a cell where the two meet. */

import type { MatrixQuery } from '../../api/__generated__/graphql.js';
import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { topsOf, type VocabularyTheme } from '../../api/vocabulary.js';

import { type Cell, cellsOf } from './cells.js';

/** What the API answers, under one reading. */
export type MatrixAnswer = MatrixQuery['reading'];

type Municipality = MatrixAnswer['municipalities']['nodes'][number];

/** A theme; undefined stands where a municipality does not write of it. */
export interface Row {
  readonly theme: NamedFragment;
  /** How many of the municipalities shown touch it, narrower themes included. */
  readonly municipalities: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** A top concept with its themes. */
export interface Group {
  readonly concept: NamedFragment;
  readonly municipalities: number;
  /** How many of its themes each municipality touches. */
  readonly counts: readonly number[];
  readonly rows: readonly Row[];
}

/** Every list is in the order of the API. */
export interface Matrix {
  readonly columns: readonly Municipality[];
  readonly groups: readonly Group[];
}

/** A top concept has a row of its own only when a plan touches it itself. */
export function matrixOf({ municipalities, themes, stated }: MatrixAnswer): Matrix {
  const columns = municipalities.nodes.map((municipality, index) =>
    cellsOf(municipality.themes.edges, stated?.municipalities.nodes[index]?.themes.edges ?? []),
  );
  const rows = themes.nodes.map((theme) => ({
    theme,
    municipalities: theme.municipalities.totalCount,
    cells: columns.map((cells) => cells.get(theme.id)),
  }));
  const tops = topsOf(themes.nodes);
  const groups = new Map<VocabularyTheme, Row[]>();
  for (const row of rows) {
    const top = tops.get(row.theme.id);
    if (top) groups.set(top, [...(groups.get(top) ?? []), row]);
  }
  return {
    columns: municipalities.nodes,
    groups: [...groups].map(([concept, own]) => groupOf(concept, own)),
  };
}

function groupOf(concept: VocabularyTheme, own: readonly Row[]): Group {
  const rows = own.filter(
    ({ theme, cells }) => theme.id !== concept.id || cells.some((cell) => cell !== undefined),
  );
  const columns = own[0]?.cells ?? [];
  return {
    concept,
    municipalities: own.find(({ theme }) => theme.id === concept.id)?.municipalities ?? 0,
    counts: columns.map((_, column) => rows.filter(({ cells }) => cells[column] !== undefined).length),
    rows,
  };
}
