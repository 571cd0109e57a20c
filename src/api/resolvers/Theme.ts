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
import { connecting } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { follow, listing } from '../references.js';
import { connectCoOccurring } from '../similarity.js';

export const Theme: ThemeResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  scopeNote: (parents, { language }) =>
    parents.map(({ scopeNoteJa, scopeNoteEn }) => labelIn(language, { JA: scopeNoteJa, EN: scopeNoteEn })),
  broader: (parents) => follow(parents, ({ broader }) => broader),
  narrower: listing(narrowerOfThemes),
  matches: (parents) => parents.map(({ matches }) => themeMatches(matches)),
  municipalities: connecting(municipalitiesOfThemes),
  programs: connecting(programsOfThemes),
  organizations: connecting(organizationsOfThemes),
  plans: connecting(plansOfThemes),
  sections: connecting(sectionsOfThemes),
  figures: connecting(figuresOfThemes),
  statements: connecting(statementsOfThemes),
  coOccurring: connectCoOccurring,
  evidence: connecting(evidenceOfThemes),
};
