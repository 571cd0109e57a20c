/** A figure of a plan. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { organizationsOfPlaces } from '../../graph/walks/organizations.js';
import { programsOfFigures } from '../../graph/walks/statements.js';
import { themesOfTouchers } from '../../graph/walks/themes.js';
import type { FigureResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { followAlways, listAll } from '../references.js';

export const Figure: FigureResolvers = {
  span: (parents) => parents.map((place) => ({ scope: place.scope, place })),
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  depicts: (parents) => listAll(programsOfFigures, parents),
  organizations: (parents, args, context) => connect(organizationsOfPlaces, parents, args, context),
  themes: (parents, args, context) => connect(themesOfTouchers, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfThings, parents, args, context),
};
