/** The comparison on paper, whose width it cannot scroll: as tables of some columns each. */

import type { Compared } from './model.js';

/** As many as upright A4 has room for beside the names of themes. */
const mostAcross = 4;

/** Each with the themes that one of its columns touches, and with nearly as many columns as the others. */
export function sheetsOf(compared: Compared): readonly Compared[] {
  const { columns, patterns } = compared;
  const count = Math.ceil(columns.length / mostAcross);
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => {
    const across = <Item>(items: readonly Item[]) => items.slice(index * size, (index + 1) * size);
    const ids = new Set(across(columns).map(({ id }) => id));
    return {
      ...compared,
      columns: across(columns),
      patterns: patterns
        .filter(({ municipalities }) => municipalities.some(({ id }) => ids.has(id)))
        .map((pattern) => ({
          ...pattern,
          rows: pattern.rows.map((row) => ({ ...row, cells: across(row.cells) })),
        })),
    };
  });
}
