/** A class of the Japan Standard Industrial Classification. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import {
  municipalitiesOfIndustries,
  plansOfIndustries,
  programsOfIndustries,
  sectionsOfIndustries,
} from '../../graph/walks/industries.js';
import type { IndustryResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { nameIn } from '../labels.js';

export const Industry: IndustryResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  municipalities: connecting(municipalitiesOfIndustries),
  plans: connecting(plansOfIndustries),
  sections: connecting(sectionsOfIndustries),
  programs: connecting(programsOfIndustries),
  evidence: connecting(evidenceOfThings),
};
