/** What a plan says under one category. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { industriesOfConcerned } from '../../graph/walks/industries.js';
import { organizationsOfPlaces } from '../../graph/walks/organizations.js';
import { statementsOfSections } from '../../graph/walks/statements.js';
import { programsOfSections } from '../../graph/walks/structure.js';
import { themesOfTouchers } from '../../graph/walks/themes.js';
import type { SectionResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { followAlways } from '../references.js';

export const Section: SectionResolvers = {
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  category: (parents) => followAlways(parents, ({ category }) => category),
  span: (parents) => parents.map((place) => ({ scope: place.scope, place })),
  programs: connecting(programsOfSections),
  statements: connecting(statementsOfSections),
  organizations: connecting(organizationsOfPlaces),
  industries: connecting(industriesOfConcerned),
  themes: connecting(themesOfTouchers),
  evidence: connecting(evidenceOfThings),
};
