/** The shape of a plan's file. */

import { z } from 'zod';

import { goalKinds, instruments, matchKinds, nameKinds, roles, statementKinds } from '../model/terms.js';

import { organization } from './organization-shape.js';
import type { ItemOf } from './shape-parts.js';
import {
  citable,
  cited,
  entry,
  hasOneNote,
  judged,
  list,
  note,
  occurrence,
  readings,
  reference,
  slug,
  term,
  text,
  whole,
} from './shape-parts.js';

const touch = z.union([
  slug.transform((theme) => ({
    theme,
    role: undefined,
    quote: undefined,
    occurrence: undefined,
    curated: undefined,
  })),
  entry({
    theme: slug.describe('Slug of vocabulary.yaml.'),
    role: term(roles)
      .describe(
        'measure (施策), goal (目標), issue (課題), strength (強み) or context (背景・言及); required for a plan.',
      )
      .optional(),
    ...citable,
    ...judged,
  }),
]);

const passage = entry({
  from: text.describe('Its first words, verbatim.'),
  to: text.describe('Its last words, verbatim.'),
  en: text.describe('Our translation.').optional(),
});

const concern = entry({
  class: text.describe('A class of industries.yaml: E, E24.'),
  wording: text.describe('The words for the industry, as they stand in the quote.'),
  match: term(matchKinds).describe('How close the wording is to the class.'),
  ...citable,
  ...judged,
  note: note.describe('A remark on what the source says.').optional(),
}).refine(hasOneNote, 'notes');

const statement = entry({
  key: z
    .string()
    .regex(/^s\d{2,3}$/, 'key')
    .describe('s and two digits; stays for good, a new statement gets the next free number.'),
  kind: term(statementKinds).describe('issue (課題), goal (目標) or strength (強み).'),
  goalKind: term(goalKinds).describe('Of a goal alone; `goal` where left out.').optional(),
  label: text.describe('A short name in Japanese.'),
  headline: z.boolean().describe('true for the one statement that speaks for the plan.').default(false),
  ...cited,
  en: text.describe('Our translation.').optional(),
});

const figureLine = z.union([text.transform((quote) => ({ quote, occurrence: undefined })), entry(cited)]);

const figure = entry({
  slug: slug.describe('By which it is named in its municipality; never changes.'),
  caption: text.describe('A whole line of the source.'),
  occurrence,
  text: list(figureLine).describe('Its other lines, each a whole line of the source.'),
  depicts: list(
    z.union([
      reference.transform((program) => ({ program, curated: undefined })),
      entry({ program: reference.describe('Slug of a program.'), ...judged }),
    ]),
  ).describe('Programs that it shows; stated where the caption has their name.'),
  themes: list(touch).describe('Themes that it touches, in the role of context unless another is given.'),
});

/** `slug`, `☆ slug`, or the programs that a note carries over from another section. */
const listed = z.union([
  z
    .string()
    .regex(/^([^\w\s]\s*)?[a-z0-9]+(-[a-z0-9]+)*$/u, 'listed')
    .transform((written) => {
      const program = /[a-z0-9-]+$/.exec(written)?.[0] ?? written;
      return {
        program,
        marker: written.slice(0, -program.length).trim(),
        note: undefined,
        carries: undefined,
      };
    }),
  entry({
    note: text.describe('As the list has it: ※☆の事業も併せて実施.'),
    carries: z.array(slug).min(1).describe('Slugs of the programs that it carries over.'),
  }).transform((item) => ({ ...item, program: undefined })),
]);

const section = entry({
  category: whole.positive().describe('Number of its category: 1 of (1).'),
  narrative: passage.describe('What stands before the list of programs.').optional(),
  programs: list(listed).describe('Slugs in the order of the source, each with its marker: ☆ baton-touch.'),
  statements: list(statement).describe('Issues, goals and strengths that the narrative speaks of.'),
  themes: list(touch).describe('Themes that the narrative touches.'),
  industries: list(concern).describe('Industries that it is about.'),
});

const program = entry({
  slug: slug.describe('By which it is named in its municipality; never changes.'),
  ...readings,
  nameKind: term(nameKinds)
    .describe('descriptive where the list describes instead of naming.')
    .default('NAMED'),
  instrument: term(instruments).describe('By what means it works.').optional(),
  summaryEn: text.describe('What it is, in English.').optional(),
  themes: list(touch).describe('Themes that it touches; a slug alone cites its name.'),
  industries: list(concern).describe('Industries that it is about.'),
});

const document = z.union([
  entry({
    slug: slug.describe('By which it is named in its municipality; never changes.'),
    name: text.describe('As the source has it.'),
    nameEn: text.describe('Our translation.').optional(),
    kind: text.describe('What kind of document it is.'),
    ...cited,
  }),
  entry({ document: reference.describe('Slug of one that an earlier plan declares.'), ...cited }),
]);

/** The whole file. */
export const planShape = entry({
  municipality: slug.describe('Slug of municipalities.yaml.'),
  name: text.describe('As in the heading of the source.'),
  nameEn: text.describe('Our translation.').optional(),
  period: text.describe('As in the heading: 令和4年度～令和6年度.'),
  scheme: slug.describe('Scheme of categories.yaml.'),
  source: slug.describe('Key of sources/.'),
  succeeds: text.describe('Key of the plan before this one: 131075-FY2019.').optional(),
  summaryEn: text.describe('What the plan is about, in English.').optional(),
  overview: passage.describe('The text below the heading, by its first and last words.'),
  statements: list(statement).describe('Issues, goals and strengths that the overview speaks of.'),
  themes: list(touch).describe('Themes that the overview touches, each with its role.'),
  industries: list(concern).describe('Industries that the overview is about.'),
  documents: list(document).describe('What the plan refers to.'),
  figures: list(figure).describe('Captions and text of figures, between overview and section (1).'),
  sections: list(section).describe('One for each heading (1), (2), (3).'),
  programs: list(program).describe('Each program once, however often it is listed.'),
  organizations: list(organization).describe('Who takes part, and in what.'),
  variants: list(
    entry({
      programs: z.tuple([reference, reference]).describe('Two slugs, in the order of the source.'),
      note: note.describe('How the two are related.'),
    }),
  ).describe('Two entries of one name.'),
});

/** A plan as its file has it. */
export type PlanFile = z.input<typeof planShape>;
/** A plan. */
export type PlanSeed = z.output<typeof planShape>;
/** A theme that something touches. */
export type TouchSeed = ItemOf<PlanSeed['themes']>;
/** An industry that something is about. */
export type ConcernSeed = ItemOf<PlanSeed['industries']>;
/** An issue, a goal or a strength. */
export type StatementSeed = ItemOf<PlanSeed['statements']>;
/** A figure. */
export type FigureSeed = ItemOf<PlanSeed['figures']>;
/** A section. */
export type SectionSeed = ItemOf<PlanSeed['sections']>;
/** A program. */
export type ProgramSeed = ItemOf<PlanSeed['programs']>;
