/** What a municipality writes of each theme: a mark a role, and how many quotes. */

import type { Role } from '../../api/__generated__/graphql.js';
import { type Mark, marksOf } from '../../ui/marks.js';

/** That a municipality touches a theme: a mark a role, the strongest first, and how many quotes say so. */
export interface Cell {
  readonly marks: readonly Mark[];
  readonly quotes: number;
}

interface Touch {
  readonly node: { readonly id: string };
  readonly roles: readonly Role[];
}

/**
 * Cells by the theme's id.
 * @param stated - the same links under stated evidence alone
 */
export function cellsOf(
  touches: readonly (Touch & { readonly evidence: { readonly totalCount: number } })[],
  stated: readonly Touch[],
): ReadonlyMap<string, Cell> {
  const statedRoles = new Map(stated.map(({ node, roles }) => [node.id, roles]));
  return new Map(
    touches.map(({ node, roles, evidence }) => [
      node.id,
      { marks: marksOf(roles, statedRoles.get(node.id) ?? []), quotes: evidence.totalCount },
    ]),
  );
}
