/** 市区町村. */

import { evidenceOfMunicipalities } from '../../graph/walks/evidence.js';
import { industriesOfGatherers } from '../../graph/walks/industries.js';
import { organizationsOfGatherers } from '../../graph/walks/organizations.js';
import { statementsOfMunicipalities } from '../../graph/walks/statements.js';
import {
  plansOfMunicipalities,
  programsOfMunicipalities,
  sourcesOfMunicipalities,
} from '../../graph/walks/structure.js';
import { themesOfGatherers } from '../../graph/walks/themes.js';
import type { MunicipalityResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { connectGaps } from '../gaps.js';
import { nameIn } from '../labels.js';
import { connectSimilarMunicipalities } from '../similarity.js';

export const Municipality: MunicipalityResolvers = {
  code5: (parents) => parents.map(({ code }) => code.slice(0, 5)),
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  plans: (parents, args, context) => connect(plansOfMunicipalities, parents, args, context),
  programs: (parents, args, context) => connect(programsOfMunicipalities, parents, args, context),
  organizations: (parents, args, context) => connect(organizationsOfGatherers, parents, args, context),
  themes: (parents, args, context) => connect(themesOfGatherers, parents, args, context),
  statements: (parents, args, context) => connect(statementsOfMunicipalities, parents, args, context),
  industries: (parents, args, context) => connect(industriesOfGatherers, parents, args, context),
  gaps: connectGaps,
  similar: connectSimilarMunicipalities,
  sources: (parents, args, context) => connect(sourcesOfMunicipalities, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfMunicipalities, parents, args, context),
};
