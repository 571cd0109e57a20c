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
} from './shape-parts.js';

const touch = z.union([
  slug.transform((theme) => ({
    theme,
    role: undefined,
    quote: undefined,
    occurrence: undefined,
    curated: undefined,
  })),
  entry({ theme: slug, role: term(roles).optional(), ...citable, ...judged }),
]);

const passage = entry({ from: text, to: text, en: text.optional() });

const concern = entry({
  class: text,
  wording: text,
  match: term(matchKinds),
  ...citable,
  ...judged,
  note: note.optional(),
}).refine(hasOneNote, 'notes');

const statement = entry({
  key: z.string().regex(/^s\d{2,3}$/, 'key'),
  kind: term(statementKinds),
  goalKind: term(goalKinds).optional(),
  label: text,
  headline: z.boolean().default(false),
  ...cited,
  en: text.optional(),
});

const figureLine = z.union([text.transform((quote) => ({ quote, occurrence: undefined })), entry(cited)]);

const figure = entry({
  slug,
  caption: text,
  occurrence,
  text: list(figureLine),
  depicts: list(
    z.union([
      reference.transform((program) => ({ program, curated: undefined })),
      entry({ program: reference, ...judged }),
    ]),
  ),
  themes: list(touch),
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
  entry({ note: text, carries: z.array(slug).min(1) }).transform((item) => ({ ...item, program: undefined })),
]);

const section = entry({
  category: z.int().positive(),
  narrative: passage.optional(),
  programs: list(listed),
  statements: list(statement),
  themes: list(touch),
  industries: list(concern),
});

const program = entry({
  slug,
  ...readings,
  nameKind: term(nameKinds).default('NAMED'),
  instrument: term(instruments).optional(),
  summaryEn: text.optional(),
  themes: list(touch),
  industries: list(concern),
});

const document = z.union([
  entry({ slug, name: text, nameEn: text.optional(), kind: text, ...cited }),
  entry({ document: reference, ...cited }),
]);

/** The whole file. */
export const planShape = entry({
  municipality: slug,
  name: text,
  nameEn: text.optional(),
  period: text,
  scheme: slug,
  source: slug,
  succeeds: text.optional(),
  summaryEn: text.optional(),
  overview: passage,
  statements: list(statement),
  themes: list(touch),
  industries: list(concern),
  documents: list(document),
  figures: list(figure),
  sections: list(section),
  programs: list(program),
  organizations: list(organization),
  variants: list(entry({ programs: z.tuple([reference, reference]), note })),
});

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
