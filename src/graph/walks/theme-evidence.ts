/** The evidence of links to themes. */

import type { Reading } from '../../model/reading.js';
import { cited, inShapes, type PairWalk, type Way } from '../walk.js';

type Toucher = 'Section' | 'Program' | 'Figure';
type Gatherer = 'Municipality' | 'Plan';

/**
 * Evidence of a link, asked from what touches (`parent`) to the theme (`other`). Where the edge belongs to a theme's own
 * list, `other` stands for its narrower ones as the list does.
 */
export const evidenceOfGatheredThemes: PairWalk<Gatherer, 'Theme', 'Evidence'> = {
  name: 'evidenceOfGatheredThemes',
  from: ['Municipality', 'Plan'],
  other: ['Theme'],
  to: 'Evidence',
  ways: () => gatheredEvidence('(other)'),
};

export const evidenceOfGatherersOfThemes: PairWalk<Gatherer, 'Theme', 'Evidence'> = {
  ...evidenceOfGatheredThemes,
  name: 'evidenceOfGatherersOfThemes',
  ways: (reading) => gatheredEvidence(toConcept(reading)),
};

export const evidenceOfTouchedThemes: PairWalk<Toucher, 'Theme', 'Evidence'> = {
  name: 'evidenceOfTouchedThemes',
  from: ['Section', 'Program', 'Figure'],
  other: ['Theme'],
  to: 'Evidence',
  ways: (reading) => touchEvidence(reading, '(other)'),
};

export const evidenceOfTouchersOfThemes: PairWalk<Toucher, 'Theme', 'Evidence'> = {
  ...evidenceOfTouchedThemes,
  name: 'evidenceOfTouchersOfThemes',
  ways: (reading) => touchEvidence(reading, toConcept(reading)),
};

/** That the organization takes part, and that what it takes part in touches the theme. */
export const evidenceOfOrganizationThemes: PairWalk<'Organization', 'Theme', 'Evidence'> = {
  name: 'evidenceOfOrganizationThemes',
  from: ['Organization'],
  other: ['Theme'],
  to: 'Evidence',
  ways: () => organizationEvidence('(other)'),
};

export const evidenceOfOrganizationsOfThemes: PairWalk<'Organization', 'Theme', 'Evidence'> = {
  ...evidenceOfOrganizationThemes,
  name: 'evidenceOfOrganizationsOfThemes',
  ways: (reading) => organizationEvidence(toConcept(reading)),
};

/** To `other`, or to what is narrower where a theme's own list sees that too. */
export function toConcept({ narrower }: Reading): string {
  return narrower ? '()-[:BROADER*0..]->(other)' : '(other)';
}

function gatheredEvidence(concept: string): readonly Way[] {
  return [
    cited(`(parent)-[:HAS_PLAN]->()<-[:WITHIN]-(item)-[:SUPPORTS]->${concept}`),
    cited(`(parent)<-[:WITHIN]-(item)-[:SUPPORTS]->${concept}`),
  ];
}

function touchEvidence({ inherit }: Reading, concept: string): readonly Way[] {
  return [
    cited(`(parent)<-[:ABOUT]-(item)-[:SUPPORTS]->${concept}`),
    ...(inherit ? [cited(`(parent:Program)<-[:LISTS]-()<-[:ABOUT]-(item)-[:SUPPORTS]->${concept}`)] : []),
  ];
}

function organizationEvidence(concept: string): readonly Way[] {
  return [
    cited(
      `(parent)<-[:ABOUT]-(item {relation: 'TAKES_PART'})-[:SUPPORTS]->()-[link:TOUCHES]->${concept}`,
      inShapes,
    ),
    cited(`(parent)-[link:TAKES_PART]->()<-[:ABOUT]-(item)-[:SUPPORTS]->${concept}`, inShapes),
  ];
}
