/** A figure of a plan. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { organizationsOfPlaces } from '../../graph/walks/organizations.js';
import { programsOfFigures } from '../../graph/walks/statements.js';
import { themesOfTouchers } from '../../graph/walks/themes.js';
import type { FigureResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { followAlways, listing } from '../references.js';

export const Figure: FigureResolvers = {
  span: (parents) => parents.map((place) => ({ scope: place.scope, place })),
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  depicts: listing(programsOfFigures),
  organizations: connecting(organizationsOfPlaces),
  themes: connecting(themesOfTouchers),
  evidence: connecting(evidenceOfThings),
};
