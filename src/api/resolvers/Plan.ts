/** 計画. */

import { evidenceOfPlans } from '../../graph/walks/evidence.js';
import { industriesOfGatherers } from '../../graph/walks/industries.js';
import { organizationsOfGatherers } from '../../graph/walks/organizations.js';
import { documentsOfPlans, statementsOfPlans } from '../../graph/walks/statements.js';
import { figuresOfPlans, programsOfPlans, sectionsOfPlans } from '../../graph/walks/structure.js';
import { themesOfGatherers } from '../../graph/walks/themes.js';
import type { PlanResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { follow, followAlways, listAll } from '../references.js';

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
  sections: (parents) => listAll(sectionsOfPlans, parents),
  programs: (parents, args, context) => connect(programsOfPlans, parents, args, context),
  statements: (parents, args, context) => connect(statementsOfPlans, parents, args, context),
  figures: (parents, args, context) => connect(figuresOfPlans, parents, args, context),
  documents: (parents, args, context) => connect(documentsOfPlans, parents, args, context),
  organizations: (parents, args, context) => connect(organizationsOfGatherers, parents, args, context),
  industries: (parents, args, context) => connect(industriesOfGatherers, parents, args, context),
  themes: (parents, args, context) => connect(themesOfGatherers, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfPlans, parents, args, context),
};
