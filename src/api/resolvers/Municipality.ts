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
import { connecting } from '../connect.js';
import { connectGaps } from '../gaps.js';
import { nameIn } from '../labels.js';
import { connectSimilarMunicipalities } from '../similarity.js';

export const Municipality: MunicipalityResolvers = {
  code5: (parents) => parents.map(({ code }) => code.slice(0, 5)),
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  plans: connecting(plansOfMunicipalities),
  programs: connecting(programsOfMunicipalities),
  organizations: connecting(organizationsOfGatherers),
  themes: connecting(themesOfGatherers),
  statements: connecting(statementsOfMunicipalities),
  industries: connecting(industriesOfGatherers),
  gaps: connectGaps,
  similar: connectSimilarMunicipalities,
  sources: connecting(sourcesOfMunicipalities),
  evidence: connecting(evidenceOfMunicipalities),
};
