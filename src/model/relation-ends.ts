/** Between which kinds each relation of the domain runs. Two kinds have one relation at most, so a pair of things tells it. */

import type { Kind } from './kinds.js';
import { type Relation, relations } from './terms.js';

interface Ends {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
}

const ends: Readonly<Record<Relation, Ends>> = {
  HAS_PLAN: { from: ['Municipality'], to: ['Plan'] },
  HAS_SECTION: { from: ['Plan'], to: ['Section'] },
  IN_CATEGORY: { from: ['Section'], to: ['Category'] },
  LISTS: { from: ['Section'], to: ['Program'] },
  VARIANT_OF: { from: ['Program'], to: ['Program'] },
  TOUCHES: { from: ['Plan', 'Section', 'Program', 'Figure'], to: ['Theme'] },
  BROADER: { from: ['Theme'], to: ['Theme'] },
  TAKES_PART: { from: ['Organization'], to: ['Plan', 'Section', 'Program', 'Figure'] },
  PART_OF: { from: ['Organization'], to: ['Organization'] },
  STATES: { from: ['Plan', 'Section'], to: ['Statement'] },
  CONCERNS: { from: ['Plan', 'Section', 'Program'], to: ['Industry'] },
  HAS_FIGURE: { from: ['Plan'], to: ['Figure'] },
  DEPICTS: { from: ['Figure'], to: ['Program'] },
  REFERS_TO: { from: ['Plan'], to: ['Document'] },
  SUCCEEDS: { from: ['Plan'], to: ['Plan'] },
};

/** Kinds that some relation leads from or to. */
export const relatedKinds: readonly Kind[] = [
  ...new Set(Object.values(ends).flatMap(({ from, to }) => [...from, ...to])),
];

/** The relation between two kinds, whichever way it runs; undefined where there is none. */
export function relationBetween(one: Kind, other: Kind): Relation | undefined {
  return relations.find((relation) => runs(relation, one, other) || runs(relation, other, one));
}

/** Does the relation run from things of one kind to things of the other? */
export function runs(relation: Relation, from: Kind, to: Kind): boolean {
  return ends[relation].from.includes(from) && ends[relation].to.includes(to);
}
