/** How plans are built: what no reading changes. */

import type { Walk } from '../walk.js';

import { evidenceOfListings } from './evidence.js';

export const plansOfMunicipalities: Walk<'Municipality', 'Plan'> = {
  name: 'plansOfMunicipalities',
  from: ['Municipality'],
  to: 'Plan',
  ways: () => [{ pattern: '(parent)-[:HAS_PLAN]->(item)' }],
};

export const programsOfMunicipalities: Walk<'Municipality', 'Program'> = {
  name: 'programsOfMunicipalities',
  from: ['Municipality'],
  to: 'Program',
  ways: () => [{ pattern: '(parent)-[:HAS_PLAN]->()-[:HAS_SECTION]->()-[:LISTS]->(item)' }],
};

/** Of its facts and of its plans. */
export const sourcesOfMunicipalities: Walk<'Municipality', 'Source'> = {
  name: 'sourcesOfMunicipalities',
  from: ['Municipality'],
  to: 'Source',
  ways: () => [
    { pattern: '(parent)-[:FROM]->(item)' },
    { pattern: '(parent)-[:HAS_PLAN]->()-[:FROM]->(item)' },
  ],
};

export const sectionsOfPlans: Walk<'Plan', 'Section'> = {
  name: 'sectionsOfPlans',
  from: ['Plan'],
  to: 'Section',
  ways: () => [{ pattern: '(parent)-[:HAS_SECTION]->(item)' }],
};

export const programsOfPlans: Walk<'Plan', 'Program'> = {
  name: 'programsOfPlans',
  from: ['Plan'],
  to: 'Program',
  ways: () => [{ pattern: '(parent)-[:HAS_SECTION]->()-[:LISTS]->(item)' }],
};

export const figuresOfPlans: Walk<'Plan', 'Figure'> = {
  name: 'figuresOfPlans',
  from: ['Plan'],
  to: 'Figure',
  ways: () => [{ pattern: '(parent)-[:HAS_FIGURE]->(item)' }],
};

export const sectionsOfCategories: Walk<'Category', 'Section'> = {
  name: 'sectionsOfCategories',
  from: ['Category'],
  to: 'Section',
  ways: () => [{ pattern: '(parent)<-[:IN_CATEGORY]-(item)' }],
};

export const programsOfCategories: Walk<'Category', 'Program'> = {
  name: 'programsOfCategories',
  from: ['Category'],
  to: 'Program',
  ways: () => [{ pattern: '(parent)<-[:IN_CATEGORY]-()-[:LISTS]->(item)' }],
};

/** In the order of the list. */
export const programsOfSections: Walk<'Section', 'Program'> = {
  name: 'programsOfSections',
  from: ['Section'],
  to: 'Program',
  ways: () => [{ pattern: '(parent)-[link:LISTS]->(item)' }],
  order: 'link.position',
  evidence: { walk: evidenceOfListings, from: 'parent' },
};

export const sectionsOfPrograms: Walk<'Program', 'Section'> = {
  name: 'sectionsOfPrograms',
  from: ['Program'],
  to: 'Section',
  ways: () => [{ pattern: '(parent)<-[:LISTS]-(item)' }],
};

export const categoriesOfPrograms: Walk<'Program', 'Category'> = {
  name: 'categoriesOfPrograms',
  from: ['Program'],
  to: 'Category',
  ways: () => [{ pattern: '(parent)<-[:LISTS]-()-[:IN_CATEGORY]->(item)' }],
};

export const variantsOfPrograms: Walk<'Program', 'Program'> = {
  name: 'variantsOfPrograms',
  from: ['Program'],
  to: 'Program',
  ways: () => [{ pattern: '(parent)-[:VARIANT_OF]-(item)' }],
};

export const partsOfOrganizations: Walk<'Organization', 'Organization'> = {
  name: 'partsOfOrganizations',
  from: ['Organization'],
  to: 'Organization',
  ways: () => [{ pattern: '(parent)<-[:PART_OF]-(item)' }],
};

export const narrowerOfThemes: Walk<'Theme', 'Theme'> = {
  name: 'narrowerOfThemes',
  from: ['Theme'],
  to: 'Theme',
  ways: () => [{ pattern: '(parent)<-[:BROADER]-(item)' }],
};

export const plansOfSources: Walk<'Source', 'Plan'> = {
  name: 'plansOfSources',
  from: ['Source'],
  to: 'Plan',
  ways: () => [{ pattern: '(parent)<-[:FROM]-(item:Plan)' }],
};

/** Outside sources of what its note says. */
export const sourcesOfOrganizations: Walk<'Organization', 'Source'> = {
  name: 'sourcesOfOrganizations',
  from: ['Organization'],
  to: 'Source',
  ways: () => [{ pattern: '(parent)-[:FROM]->(item)' }],
};
