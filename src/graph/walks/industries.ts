/** Which industries are concerned, both ways, with the evidence of each link. */

import { cited, governed, type PairWalk, type Walk } from '../walk.js';

type Concerned = 'Section' | 'Program';
type Gatherer = 'Municipality' | 'Plan';

const evidenceOfGatheredIndustries: PairWalk<Gatherer, 'Industry', 'Evidence'> = {
  name: 'evidenceOfGatheredIndustries',
  from: ['Municipality', 'Plan'],
  other: ['Industry'],
  to: 'Evidence',
  ways: () => [
    cited('(parent)-[:HAS_PLAN]->()<-[:WITHIN]-(item)-[:SUPPORTS]->(other)'),
    cited('(parent)<-[:WITHIN]-(item)-[:SUPPORTS]->(other)'),
  ],
};

const evidenceOfIndustries: PairWalk<Concerned, 'Industry', 'Evidence'> = {
  name: 'evidenceOfIndustries',
  from: ['Section', 'Program'],
  other: ['Industry'],
  to: 'Evidence',
  ways: () => [cited('(parent)<-[:ABOUT]-(item)-[:SUPPORTS]->(other)')],
};

export const industriesOfGatherers: Walk<Gatherer, 'Industry'> = {
  name: 'industriesOfGatherers',
  from: ['Municipality', 'Plan'],
  to: 'Industry',
  ways: () => [governed('(parent)-[link:COVERS]->(item:Industry)')],
  evidence: { walk: evidenceOfGatheredIndustries, from: 'parent' },
};

export const industriesOfConcerned: Walk<Concerned, 'Industry'> = {
  name: 'industriesOfConcerned',
  from: ['Section', 'Program'],
  to: 'Industry',
  ways: () => [governed('(parent)-[link:CONCERNS]->(item)')],
  evidence: { walk: evidenceOfIndustries, from: 'parent' },
};

export const municipalitiesOfIndustries = gatherersOf('Municipality', 'municipalitiesOfIndustries');
export const plansOfIndustries = gatherersOf('Plan', 'plansOfIndustries');
export const sectionsOfIndustries = concernedOf('Section', 'sectionsOfIndustries');
export const programsOfIndustries = concernedOf('Program', 'programsOfIndustries');

function gatherersOf<K extends Gatherer>(kind: K, name: string): Walk<'Industry', K> {
  return {
    name,
    from: ['Industry'],
    to: kind,
    ways: () => [governed(`(parent)<-[link:COVERS]-(item:${kind})`)],
    evidence: { walk: evidenceOfGatheredIndustries, from: 'item' },
  };
}

function concernedOf<K extends Concerned>(kind: K, name: string): Walk<'Industry', K> {
  return {
    name,
    from: ['Industry'],
    to: kind,
    ways: () => [governed(`(parent)<-[link:CONCERNS]-(item:${kind})`)],
    evidence: { walk: evidenceOfIndustries, from: 'item' },
  };
}
