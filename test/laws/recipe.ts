/** What a made-up world is made from: counts, and links by number, so that fast-check can draw and shrink it. */

import type { Basis, InvolvementRole, MatchKind, Role } from '../../src/model/terms.js';

/** Numbers that point into a list may be larger than it: they count round. */
export interface Recipe {
  readonly municipalities: number;
  readonly categories: number;
  /** Ignored while there is no municipality; those of one municipality follow each other in time. */
  readonly plans: readonly PlanRecipe[];
  /** Of each theme the broader one, among those before it; null for a top concept. */
  readonly themes: readonly (number | null)[];
  /** Of each organization the whole that it is part of, among those before it. */
  readonly organizations: readonly (number | null)[];
  readonly industries: number;
  readonly documents: number;
  readonly links: readonly LinkRecipe[];
  /** Pairs of programs. */
  readonly variants: readonly (readonly [number, number])[];
  /** One source for all plans, or one for each. */
  readonly oneSource: boolean;
}

export interface PlanRecipe {
  readonly municipality: number;
  readonly succeeds: boolean;
  /** How many categories, from the first, have a section. */
  readonly sections: number;
  /** Of each program the sections that list it, a bit a section; the first lists it, the others carry it. */
  readonly programs: readonly number[];
  readonly figures: number;
  /** What all quotes of the plan are cut from. */
  readonly passage: string;
}

export type LinkedRelation = 'TOUCHES' | 'TAKES_PART' | 'STATES' | 'CONCERNS' | 'DEPICTS' | 'REFERS_TO';

export interface LinkRecipe {
  readonly relation: LinkedRelation;
  /** Among those plans, sections, programs and figures that the relation can start from or, for TAKES_PART, lead to. */
  readonly place: number;
  /** The theme, organization, industry, program or document. */
  readonly thing: number;
  readonly basis: Basis;
  readonly role: Role;
  readonly involvementRole: InvolvementRole;
  readonly match: MatchKind;
  /** Where in the plan's passage the quote starts, and how many code points it has. */
  readonly start: number;
  readonly length: number;
}
