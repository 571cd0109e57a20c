/** Everything that a thing is linked to by a relation of the domain, and the evidence of such a link. */

import { relatedKinds } from '../../model/relation-ends.js';
import { type Relation, relations } from '../../model/terms.js';
import { inheritedFlag, linkFactor, type LinkSet } from '../link-set.js';
import type { PairWalk, Walk } from '../walk.js';

/** Stands for the shape of a link that no reading governs. */
export const ungoverned = 65_535;

const kinds = [...relatedKinds];

/** Under every reading the same: the shapes tell which links are inside one. `inherited` marks links that lead away. */
export const neighboursOfThings: Walk<(typeof kinds)[number], (typeof kinds)[number]> = {
  name: 'neighboursOfThings',
  from: kinds,
  to: 'Program',
  ways: () => [
    {
      pattern: `(parent)-[link:${relations.join('|')}]->(item)`,
      shape: `coalesce(link.shape, ${String(ungoverned)})`,
      inherited: true,
    },
    {
      pattern: `(parent)<-[link:${relations.join('|')}]-(item)`,
      shape: `coalesce(link.shape, ${String(ungoverned)})`,
    },
  ],
};

/** Does a link lead away from the thing to its neighbour at this index? */
export function leadsAway(neighbours: LinkSet, index: number): boolean {
  const { codes, starts } = neighbours;
  return codes.subarray(starts[index], starts[index + 1]).some((code) => code % linkFactor >= inheritedFlag);
}

/** Relations whose links stand under every reading, and their citations with them. */
const structure: readonly Relation[] = ['HAS_PLAN', 'HAS_SECTION', 'LISTS', 'PART_OF', 'HAS_FIGURE'];

/** From where the relation starts (`parent`) to where it leads (`other`). */
export const evidenceOfRelations: PairWalk<(typeof kinds)[number], (typeof kinds)[number], 'Evidence'> = {
  name: 'evidenceOfRelations',
  from: kinds,
  other: kinds,
  to: 'Evidence',
  ways: () => [
    {
      pattern: '(parent)<-[:ABOUT]-(item)-[:SUPPORTS]->(other)',
      where: `(item.aspect IN $aspects OR item.relation IN [${structure.map((name) => `'${name}'`).join(', ')}])`,
    },
  ],
};
