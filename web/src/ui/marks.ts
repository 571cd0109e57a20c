/** Marks: as what a theme is touched, one a role, the strongest first; filled when stated, hollow when only curated. */

import type { Basis, Role } from '../api/__generated__/graphql.js';

/** A role with the stronger of the bases that it rests on. */
export interface Mark {
  readonly role: Role;
  readonly basis: Basis;
}

/** What is done, aimed at, a problem, an asset, mentioned: the first is the strongest. */
const byStrength: readonly Role[] = ['MEASURE', 'GOAL', 'ISSUE', 'STRENGTH', 'CONTEXT'];

/** @param stated - those of the roles that a quote states */
export function marksOf(roles: readonly Role[], stated: readonly Role[]): readonly Mark[] {
  return byStrength
    .filter((role) => roles.includes(role))
    .map((role) => ({ role, basis: stated.includes(role) ? 'STATED' : 'CURATED' }));
}
