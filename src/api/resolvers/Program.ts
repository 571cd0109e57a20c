/** 事業. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { industriesOfConcerned } from '../../graph/walks/industries.js';
import { organizationsOfPlaces } from '../../graph/walks/organizations.js';
import { figuresOfPrograms } from '../../graph/walks/statements.js';
import { categoriesOfPrograms, sectionsOfPrograms, variantsOfPrograms } from '../../graph/walks/structure.js';
import { themesOfPrograms } from '../../graph/walks/themes.js';
import type { ProgramResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { followAlways, listAll } from '../references.js';
import { connectSimilarPrograms } from '../similarity.js';

export const Program: ProgramResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  summary: (parents, { language }) => parents.map(({ summaryEn }) => labelIn(language, { EN: summaryEn })),
  municipality: (parents) => followAlways(parents, ({ municipality }) => municipality),
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  sections: (parents) => listAll(sectionsOfPrograms, parents),
  categories: (parents) => listAll(categoriesOfPrograms, parents),
  variants: (parents) => listAll(variantsOfPrograms, parents),
  themes: (parents, args, context) => connect(themesOfPrograms, parents, args, context),
  organizations: (parents, args, context) => connect(organizationsOfPlaces, parents, args, context),
  industries: (parents, args, context) => connect(industriesOfConcerned, parents, args, context),
  figures: (parents, args, context) => connect(figuresOfPrograms, parents, args, context),
  similar: connectSimilarPrograms,
  evidence: (parents, args, context) => connect(evidenceOfThings, parents, args, context),
};
