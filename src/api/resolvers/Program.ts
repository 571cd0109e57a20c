/** 事業. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { industriesOfConcerned } from '../../graph/walks/industries.js';
import { organizationsOfPlaces } from '../../graph/walks/organizations.js';
import { figuresOfPrograms } from '../../graph/walks/statements.js';
import { categoriesOfPrograms, sectionsOfPrograms, variantsOfPrograms } from '../../graph/walks/structure.js';
import { themesOfPrograms } from '../../graph/walks/themes.js';
import type { ProgramResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { followAlways, listing } from '../references.js';
import { connectSimilarPrograms } from '../similarity.js';

export const Program: ProgramResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  summary: (parents, { language }) => parents.map(({ summaryEn }) => labelIn(language, { EN: summaryEn })),
  municipality: (parents) => followAlways(parents, ({ municipality }) => municipality),
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  sections: listing(sectionsOfPrograms),
  categories: listing(categoriesOfPrograms),
  variants: listing(variantsOfPrograms),
  themes: connecting(themesOfPrograms),
  organizations: connecting(organizationsOfPlaces),
  industries: connecting(industriesOfConcerned),
  figures: connecting(figuresOfPrograms),
  similar: connectSimilarPrograms,
  evidence: connecting(evidenceOfThings),
};
