/** What plans say of their place, what figures show and which documents are referred to. */

import { fromConcept, governed, type Walk } from '../walk.js';

export const statementsOfMunicipalities: Walk<'Municipality', 'Statement'> = {
  name: 'statementsOfMunicipalities',
  from: ['Municipality'],
  to: 'Statement',
  ways: () => [
    governed('(parent)-[:HAS_PLAN]->()-[link:STATES]->(item)'),
    governed('(parent)-[:HAS_PLAN]->()-[:HAS_SECTION]->()-[link:STATES]->(item)'),
  ],
};

export const statementsOfPlans: Walk<'Plan', 'Statement'> = {
  name: 'statementsOfPlans',
  from: ['Plan'],
  to: 'Statement',
  ways: () => [
    governed('(parent)-[link:STATES]->(item)'),
    governed('(parent)-[:HAS_SECTION]->()-[link:STATES]->(item)'),
  ],
};

export const statementsOfSections: Walk<'Section', 'Statement'> = {
  name: 'statementsOfSections',
  from: ['Section'],
  to: 'Statement',
  ways: () => [governed('(parent)-[link:STATES]->(item)')],
};

export const statementsOfThemes: Walk<'Theme', 'Statement'> = {
  name: 'statementsOfThemes',
  from: ['Theme'],
  to: 'Statement',
  ways: (reading) => [governed(`${fromConcept(reading)}<-[link:EXPRESSES]-(item)`)],
};

export const themesOfStatements: Walk<'Statement', 'Theme'> = {
  name: 'themesOfStatements',
  from: ['Statement'],
  to: 'Theme',
  ways: () => [governed('(parent)-[link:EXPRESSES]->(item)')],
};

export const programsOfFigures: Walk<'Figure', 'Program'> = {
  name: 'programsOfFigures',
  from: ['Figure'],
  to: 'Program',
  ways: () => [governed('(parent)-[link:DEPICTS]->(item)')],
};

export const figuresOfPrograms: Walk<'Program', 'Figure'> = {
  name: 'figuresOfPrograms',
  from: ['Program'],
  to: 'Figure',
  ways: () => [governed('(parent)<-[link:DEPICTS]-(item)')],
};

export const documentsOfPlans: Walk<'Plan', 'Document'> = {
  name: 'documentsOfPlans',
  from: ['Plan'],
  to: 'Document',
  ways: () => [governed('(parent)-[link:REFERS_TO]->(item)')],
};

export const plansOfDocuments: Walk<'Document', 'Plan'> = {
  name: 'plansOfDocuments',
  from: ['Document'],
  to: 'Plan',
  ways: () => [governed('(parent)<-[link:REFERS_TO]-(item)')],
};
