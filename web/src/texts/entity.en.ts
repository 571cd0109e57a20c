/** The words of the pages of things in English. */

import {
  goalKindWords,
  instrumentWords,
  kindWords,
  nameKindWords,
  organizationKindWords,
  wordsIn,
} from '../../../src/api/term-words.js';

import type { entityJa } from './entity.ja.js';

export const entityEn: typeof entityJa = {
  within: 'Part of',
  kinds: wordsIn('en', kindWords),
  listed: (kind) => plurals[kind] ?? kind,
  inTheSource: (count) => `In the source: ${quotes(count)}`,
  quotes,
  programs: (count) => (count === 1 ? '1 program' : `${String(count)} programs`),
  furtherPlans: (count) =>
    count === 1 ? '1 more plan has its own page.' : `${String(count)} more plans have their own pages.`,
  more: (count) => `and ${String(count)} more`,
  unmarked: (count) => `${String(count)} more ${count === 1 ? 'place is' : 'places are'} not marked here.`,
  none: 'Not mentioned',
  notWritten: '“Not mentioned” does not mean “not done”: it only means that the source does not mention it.',
  goOn: (left) => `Show more (${String(left)} left)`,
  noneFound: 'None',
  unknown: (key) => `This release has nothing called “${key}”.`,
  onlyIn: { JA: '(in Japanese only)', EN: '(in English only)' },
  searchFor: (key) => `Search for “${key}”`,
  read: 'Source',
  wholeText: 'Read the whole text',
  asOf: (date) => ` (${date})`,
  alone: 'Unique themes',
  gapsRoles: 'This list looks at all issues, goals and measures, whichever roles count.',
  gaps: 'Issues and goals without a measure',
  nearMunicipalities: 'Most similar municipalities',
  nearPrograms: 'Most similar programs',
  proper: 'proper name',
  collective: 'collective',
  nameKinds: wordsIn('en', nameKindWords),
  themesOfItsPlaces: 'Themes of what it takes part in',
  silent: 'Municipalities that do not mention it',
  actors: 'Organizations',
  together: 'Co-occurring themes',
  yes: 'yes',
  goalKinds: wordsIn('en', goalKindWords),
  instruments: wordsIn('en', instrumentWords),
  organizationKinds: wordsIn('en', organizationKindWords),
};

/** Names of kinds above lists of their things. */
const plurals: Readonly<Record<string, string>> = {
  Municipality: 'Municipalities',
  Plan: 'Plans',
  Section: 'Sections',
  Program: 'Programs',
  Organization: 'Organizations',
  Involvement: 'Involvements',
  Theme: 'Themes',
  Statement: 'Issues, goals, strengths',
  Industry: 'Industries',
  Figure: 'Figures',
  Document: 'Documents referred to',
};

function quotes(count: number): string {
  return count === 1 ? '1 quote' : `${String(count)} quotes`;
}
