/** What touches themes, both ways, with the evidence of each link. */

import { fromConcept, governed, type PairWalk, type Walk, type Way } from '../walk.js';

import {
  evidenceOfGatheredThemes,
  evidenceOfGatherersOfThemes,
  evidenceOfOrganizationsOfThemes,
  evidenceOfOrganizationThemes,
  evidenceOfTouchedThemes,
  evidenceOfTouchersOfThemes,
  toConcept,
} from './theme-evidence.js';

type Toucher = 'Section' | 'Program' | 'Figure';
type Gatherer = 'Municipality' | 'Plan';

/** A municipality and a plan gather what stands at any level below them. */
export const themesOfGatherers: Walk<Gatherer, 'Theme'> = {
  name: 'themesOfGatherers',
  from: ['Municipality', 'Plan'],
  to: 'Theme',
  ways: () => [governed('(parent)-[link:COVERS]->(item:Theme)')],
  evidence: { walk: evidenceOfGatheredThemes, from: 'parent' },
};

/** Sections and figures have only their own. */
export const themesOfTouchers: Walk<'Section' | 'Figure', 'Theme'> = {
  name: 'themesOfTouchers',
  from: ['Section', 'Figure'],
  to: 'Theme',
  ways: () => [governed('(parent)-[link:TOUCHES]->(item)')],
  evidence: { walk: evidenceOfTouchedThemes, from: 'parent' },
};

export const themesOfPrograms: Walk<'Program', 'Theme'> = {
  name: 'themesOfPrograms',
  from: ['Program'],
  to: 'Theme',
  ways: ({ inherit }) => [
    governed('(parent)-[link:TOUCHES]->(item)'),
    ...(inherit ? [governed('(parent)<-[:LISTS]-()-[link:TOUCHES]->(item)', { inherited: true })] : []),
  ],
  evidence: { walk: evidenceOfTouchedThemes, from: 'parent' },
};

/** Own themes of what it takes part in. */
export const themesOfOrganizations: Walk<'Organization', 'Theme'> = {
  name: 'themesOfOrganizations',
  from: ['Organization'],
  to: 'Theme',
  ways: () => throughParts('(parent)-[part:TAKES_PART]->()-[link:TOUCHES]->(item)'),
  evidence: { walk: evidenceOfOrganizationThemes, from: 'parent' },
};

export const municipalitiesOfThemes = gatherersOf('Municipality', 'municipalitiesOfThemes');
export const plansOfThemes = gatherersOf('Plan', 'plansOfThemes');
export const sectionsOfThemes = touchersOf('Section', 'sectionsOfThemes');
export const figuresOfThemes = touchersOf('Figure', 'figuresOfThemes');

export const programsOfThemes: Walk<'Theme', 'Program'> = {
  name: 'programsOfThemes',
  from: ['Theme'],
  to: 'Program',
  ways: (reading) => [
    governed(`${fromConcept(reading)}<-[link:TOUCHES]-(item:Program)`),
    ...(reading.inherit
      ? [governed(`${fromConcept(reading)}<-[link:TOUCHES]-(:Section)-[:LISTS]->(item)`, { inherited: true })]
      : []),
  ],
  evidence: { walk: evidenceOfTouchersOfThemes, from: 'item' },
};

export const organizationsOfThemes: Walk<'Theme', 'Organization'> = {
  name: 'organizationsOfThemes',
  from: ['Theme'],
  to: 'Organization',
  ways: (reading) => throughParts(`${fromConcept(reading)}<-[link:TOUCHES]-()<-[part:TAKES_PART]-(item)`),
  evidence: { walk: evidenceOfOrganizationsOfThemes, from: 'item' },
};

/** Rests on both links, so that it says of both whether the text or a curator has them. */
function throughParts(pattern: string): readonly Way[] {
  const where = 'part.shape IN $shapes AND link.shape IN $shapes';
  return [governed(pattern, { where }), governed(pattern, { where, shape: 'part.shape' })];
}

function gatherersOf<K extends Gatherer>(kind: K, name: string): Walk<'Theme', K> {
  return {
    name,
    from: ['Theme'],
    to: kind,
    ways: (reading) => [governed(`${fromConcept(reading)}<-[link:COVERS]-(item:${kind})`)],
    evidence: { walk: evidenceOfGatherersOfThemes, from: 'item' },
  };
}

function touchersOf<K extends Toucher>(kind: K, name: string): Walk<'Theme', K> {
  return {
    name,
    from: ['Theme'],
    to: kind,
    ways: (reading) => [governed(`${fromConcept(reading)}<-[link:TOUCHES]-(item:${kind})`)],
    evidence: { walk: evidenceOfTouchersOfThemes, from: 'item' },
  };
}

/** The programs of a municipality that touch a theme: those of the municipality's list among those of the theme's. */
export const programsBetween: PairWalk<'Municipality', 'Theme', 'Program'> = {
  name: 'programsBetween',
  from: ['Municipality'],
  other: ['Theme'],
  to: 'Program',
  ways: ({ inherit }) => programWays(inherit, '(other)'),
};

export const programsBetweenWidened: PairWalk<'Municipality', 'Theme', 'Program'> = {
  ...programsBetween,
  name: 'programsBetweenWidened',
  ways: (reading) => programWays(reading.inherit, toConcept(reading)),
};

/** What a section of the municipality touches, all programs in its list take over. */
function programWays(inherit: boolean, concept: string): readonly Way[] {
  const listed = '(parent)-[:HAS_PLAN]->()-[:HAS_SECTION]->(section)-[:LISTS]->(item)';
  return [
    governed(`${listed}-[link:TOUCHES]->${concept}`),
    ...(inherit ? [governed(`${listed}, (section)-[link:TOUCHES]->${concept}`)] : []),
  ];
}
