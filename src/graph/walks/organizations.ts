/** Who takes part where, both ways, with the evidence of each link. */

import { cited, governed, type PairWalk, type Walk } from '../walk.js';

type Involving = 'Section' | 'Program' | 'Figure';
type Gatherer = 'Municipality' | 'Plan';

const evidenceOfGatheredOrganizations: PairWalk<Gatherer, 'Organization', 'Evidence'> = {
  name: 'evidenceOfGatheredOrganizations',
  from: ['Municipality', 'Plan'],
  other: ['Organization'],
  to: 'Evidence',
  ways: () => [
    cited(`(parent)-[:HAS_PLAN]->()<-[:WITHIN]-(item {relation: 'TAKES_PART'})-[:ABOUT]->(other)`),
    cited(`(parent)<-[:WITHIN]-(item {relation: 'TAKES_PART'})-[:ABOUT]->(other)`),
  ],
};

const evidenceOfOrganizations: PairWalk<Involving, 'Organization', 'Evidence'> = {
  name: 'evidenceOfOrganizations',
  from: ['Section', 'Program', 'Figure'],
  other: ['Organization'],
  to: 'Evidence',
  ways: () => [cited('(parent)<-[:SUPPORTS]-(item)-[:ABOUT]->(other)')],
};

/** A municipality and a plan gather those that take part at any level below them. */
export const organizationsOfGatherers: Walk<Gatherer, 'Organization'> = {
  name: 'organizationsOfGatherers',
  from: ['Municipality', 'Plan'],
  to: 'Organization',
  ways: () => [governed('(parent)-[link:COVERS]->(item:Organization)')],
  evidence: { walk: evidenceOfGatheredOrganizations, from: 'parent' },
};

export const organizationsOfPlaces: Walk<Involving, 'Organization'> = {
  name: 'organizationsOfPlaces',
  from: ['Section', 'Program', 'Figure'],
  to: 'Organization',
  ways: () => [governed('(parent)<-[link:TAKES_PART]-(item)')],
  evidence: { walk: evidenceOfOrganizations, from: 'parent' },
};

export const programsOfOrganizations: Walk<'Organization', 'Program'> = {
  name: 'programsOfOrganizations',
  from: ['Organization'],
  to: 'Program',
  ways: () => [governed('(parent)-[link:TAKES_PART]->(item:Program)')],
  evidence: { walk: evidenceOfOrganizations, from: 'item' },
};

export const involvementsOfOrganizations: Walk<'Organization', 'Involvement'> = {
  name: 'involvementsOfOrganizations',
  from: ['Organization'],
  to: 'Involvement',
  ways: () => [governed('(parent)-[link:TAKES_PART]->()', { item: 'link.involvement' })],
};
