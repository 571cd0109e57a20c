/** What a plan says under one category. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { industriesOfConcerned } from '../../graph/walks/industries.js';
import { organizationsOfPlaces } from '../../graph/walks/organizations.js';
import { statementsOfSections } from '../../graph/walks/statements.js';
import { programsOfSections } from '../../graph/walks/structure.js';
import { themesOfTouchers } from '../../graph/walks/themes.js';
import type { SectionResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { followAlways } from '../references.js';

export const Section: SectionResolvers = {
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  category: (parents) => followAlways(parents, ({ category }) => category),
  span: (parents) => parents.map((place) => ({ scope: place.scope, place })),
  programs: (parents, args, context) => connect(programsOfSections, parents, args, context),
  statements: (parents, args, context) => connect(statementsOfSections, parents, args, context),
  organizations: (parents, args, context) => connect(organizationsOfPlaces, parents, args, context),
  industries: (parents, args, context) => connect(industriesOfConcerned, parents, args, context),
  themes: (parents, args, context) => connect(themesOfTouchers, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfThings, parents, args, context),
};
