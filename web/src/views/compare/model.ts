/** Municipalities side by side: how near each two are, and their themes by who shares them. */

import type { ChoiceFragment, CompareQuery } from '../../api/__generated__/graphql.js';
import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { type Cell, cellsOf } from '../matrix/cells.js';

/** What the API answers, under one reading. */
export type CompareAnswer = CompareQuery['reading'];

/** Two municipalities by the number of themes that both touch or only one of them. */
export interface Nearness {
  readonly a: ChoiceFragment;
  readonly b: ChoiceFragment;
  readonly shared: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly jaccard: number;
}

/** Themes that exactly these municipalities touch. */
export interface Pattern {
  readonly municipalities: readonly ChoiceFragment[];
  /** Whether these are all that are compared. */
  readonly isOfAll: boolean;
  readonly total: number;
  /** How many of them have no row: an answer has at most 200 themes of each. */
  readonly missing: number;
  /** A cell for each of all municipalities; undefined where one does not write of the theme. */
  readonly rows: readonly { readonly theme: NamedFragment; readonly cells: readonly (Cell | undefined)[] }[];
}

/** Pairs stand with the nearest first, patterns with all of them first. */
export interface Compared {
  readonly columns: readonly (ChoiceFragment & { readonly themes: number })[];
  readonly pairs: readonly Nearness[];
  readonly patterns: readonly Pattern[];
}

export function comparedOf({ compare, stated }: CompareAnswer): Compared {
  const { municipalities, pairs, patterns } = compare;
  const byId = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  const cells = municipalities.map((municipality, index) =>
    cellsOf(municipality.themes.edges, stated?.compare.municipalities[index]?.themes.edges ?? []),
  );
  return {
    columns: municipalities.map(({ themes, ...choice }) => ({ ...choice, themes: themes.totalCount })),
    pairs: pairs
      .flatMap(({ a, b, sharedCount: shared, unionCount, jaccard }) => {
        const [one, other] = [byId.get(a.id), byId.get(b.id)];
        if (one === undefined || other === undefined) return [];
        const onlyA = one.themes.totalCount - shared;
        return [{ a: one, b: other, shared, onlyA, onlyB: unionCount - shared - onlyA, jaccard }];
      })
      .sort((a, b) => b.jaccard - a.jaccard),
    patterns: patterns.map(({ municipalities: some, themes: { nodes, totalCount: total } }) => {
      const rows = nodes
        .map((theme) => ({ theme, cells: cells.map((own) => own.get(theme.id)) }))
        .filter((row) => row.cells.filter((cell) => cell !== undefined).length === some.length);
      const missing = total - rows.length;
      const isOfAll = some.length === municipalities.length;
      return { municipalities: some.flatMap(({ id }) => byId.get(id) ?? []), isOfAll, total, missing, rows };
    }),
  };
}
