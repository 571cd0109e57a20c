/** テーマ, a SKOS concept. */

import { themeMatches } from '../../model/records.js';
import { evidenceOfThemes } from '../../graph/walks/evidence.js';
import { statementsOfThemes } from '../../graph/walks/statements.js';
import { narrowerOfThemes } from '../../graph/walks/structure.js';
import {
  figuresOfThemes,
  municipalitiesOfThemes,
  organizationsOfThemes,
  plansOfThemes,
  programsOfThemes,
  sectionsOfThemes,
} from '../../graph/walks/themes.js';
import type { ThemeResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { follow, listAll } from '../references.js';
import { connectCoOccurring } from '../similarity.js';

export const Theme: ThemeResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  scopeNote: (parents, { language }) =>
    parents.map(({ scopeNoteJa, scopeNoteEn }) => labelIn(language, { JA: scopeNoteJa, EN: scopeNoteEn })),
  broader: (parents) => follow(parents, ({ broader }) => broader),
  narrower: (parents) => listAll(narrowerOfThemes, parents),
  matches: (parents) => parents.map(({ matches }) => themeMatches(matches)),
  municipalities: (parents, args, context) => connect(municipalitiesOfThemes, parents, args, context),
  programs: (parents, args, context) => connect(programsOfThemes, parents, args, context),
  organizations: (parents, args, context) => connect(organizationsOfThemes, parents, args, context),
  plans: (parents, args, context) => connect(plansOfThemes, parents, args, context),
  sections: (parents, args, context) => connect(sectionsOfThemes, parents, args, context),
  figures: (parents, args, context) => connect(figuresOfThemes, parents, args, context),
  statements: (parents, args, context) => connect(statementsOfThemes, parents, args, context),
  coOccurring: connectCoOccurring,
  evidence: (parents, args, context) => connect(evidenceOfThemes, parents, args, context),
};
