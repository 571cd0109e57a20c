/** A class of the Japan Standard Industrial Classification. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import {
  municipalitiesOfIndustries,
  plansOfIndustries,
  programsOfIndustries,
  sectionsOfIndustries,
} from '../../graph/walks/industries.js';
import type { IndustryResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { nameIn } from '../labels.js';

export const Industry: IndustryResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  municipalities: (parents, args, context) => connect(municipalitiesOfIndustries, parents, args, context),
  plans: (parents, args, context) => connect(plansOfIndustries, parents, args, context),
  sections: (parents, args, context) => connect(sectionsOfIndustries, parents, args, context),
  programs: (parents, args, context) => connect(programsOfIndustries, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfThings, parents, args, context),
};
