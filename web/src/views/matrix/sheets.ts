/** The matrix on paper, whose width it cannot scroll: as tables of some columns each. */

import type { Matrix } from './model.js';

/** As many dense columns as upright A4 has room for; matrix.css makes them small enough. */
const mostAcross = 31;

/** Each with all lines, and with nearly as many columns as the others. */
export function sheetsOf({ columns, groups }: Matrix): readonly Matrix[] {
  const count = Math.ceil(columns.length / mostAcross);
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => {
    const across = <Item>(items: readonly Item[]) => items.slice(index * size, (index + 1) * size);
    return {
      columns: across(columns),
      groups: groups.map((group) => ({
        ...group,
        counts: across(group.counts),
        rows: group.rows.map((row) => ({ ...row, cells: across(row.cells) })),
      })),
    };
  });
}
