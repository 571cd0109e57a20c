/** 計画. */

import { evidenceOfPlans } from '../../graph/walks/evidence.js';
import { industriesOfGatherers } from '../../graph/walks/industries.js';
import { organizationsOfGatherers } from '../../graph/walks/organizations.js';
import { documentsOfPlans, statementsOfPlans } from '../../graph/walks/statements.js';
import { figuresOfPlans, programsOfPlans, sectionsOfPlans } from '../../graph/walks/structure.js';
import { themesOfGatherers } from '../../graph/walks/themes.js';
import type { PlanResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { follow, followAlways, listing } from '../references.js';

export const Plan: PlanResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  summary: (parents, { language }) => parents.map(({ summaryEn }) => labelIn(language, { EN: summaryEn })),
  municipality: (parents) => followAlways(parents, ({ municipality }) => municipality),
  source: (parents) => followAlways(parents, ({ source }) => source),
  succeeds: (parents) => follow(parents, ({ succeeds }) => succeeds),
  succeededBy: (parents) => follow(parents, ({ succeededBy }) => succeededBy),
  period: (parents) =>
    parents.map(({ periodText, periodStart, periodEnd, startFiscalYear, endFiscalYear }) => ({
      text: periodText,
      ...{ startFiscalYear, endFiscalYear },
      start: periodStart,
      end: periodEnd,
    })),
  span: (parents) => parents.map((place) => ({ scope: place.scope, place })),
  sections: listing(sectionsOfPlans),
  programs: connecting(programsOfPlans),
  statements: connecting(statementsOfPlans),
  figures: connecting(figuresOfPlans),
  documents: connecting(documentsOfPlans),
  organizations: connecting(organizationsOfGatherers),
  industries: connecting(industriesOfGatherers),
  themes: connecting(themesOfGatherers),
  evidence: connecting(evidenceOfPlans),
};
