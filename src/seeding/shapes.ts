/** The shapes of the seed files, strictly: a key that is not known is a problem. */

import { z } from 'zod';

import {
  bases,
  goalKinds,
  instruments,
  involvementRoles,
  matchKinds,
  municipalityKinds,
  nameKinds,
  organizationKinds,
  roles,
  statementKinds,
} from '../model/terms.js';

/** An entry of known keys; the message of an unknown one lists those that are known. */
function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/** A list; a hole is where an item could not be decoded. */
function list<Item extends z.ZodType>(item: Item) {
  return z.array(item.optional()).default([]);
}

/** A closed list, written in lower case. */
function term<const Terms extends readonly string[]>(terms: Terms) {
  const written = terms.map((name) => name.toLowerCase()) as {
    [Index in keyof Terms]: Lowercase<Terms[Index]>;
  };
  return z
    .enum(written as unknown as readonly string[])
    .transform((name) => name.toUpperCase() as Terms[number]);
}

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'untrimmed');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');
/** A slug of the same municipality, or `municipality/slug`. */
const reference = z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date');
const note = entry({ ja: text, en: text });
const occurrence = z.int().positive().optional();

const readings = { name: text, kana: text.optional(), romaji: text.optional(), nameEn: text.optional() };
const cited = { quote: text, occurrence };
/** A quote that may be left out where the name or caption of the thing is the quote. */
const citable = { quote: text.optional(), occurrence };
const judged = { curated: note.optional() };

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
});

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
    .regex(/^([^\w\s]\s*)?[a-z0-9]+(-[a-z0-9]+)*$/, 'listed')
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

/** What is declared of an organization, wherever it is declared. */
const organizationFields = {
  slug,
  ...readings,
  kind: term(organizationKinds),
  named: z.boolean().default(false),
  ...judged,
  note: note.optional(),
  sources: list(slug),
};

const declaredOrganization = entry(organizationFields);

const where = z.union([
  z.literal('plan').transform(() => ({ section: undefined, program: undefined, figure: undefined })),
  entry({
    section: z.int().positive().optional(),
    program: reference.optional(),
    figure: slug.optional(),
  }).refine((value) => Object.values(value).filter((part) => part !== undefined).length === 1, 'where'),
]);

const oneOrMore = z.union([text.transform((quote) => [quote]), z.array(text).min(1)]);

const part = entry({
  in: where,
  role: term(involvementRoles),
  quote: oneOrMore.optional(),
  occurrence,
  ...judged,
});

const partOf = entry({ organization: reference, ...cited, ...judged });

const organization = z.union([
  entry({ ...organizationFields, partOf: partOf.optional(), takesPart: list(part) }),
  entry({ organization: reference, partOf: partOf.optional(), takesPart: list(part) }),
]);

const document = z.union([
  entry({ slug, name: text, nameEn: text.optional(), kind: text, ...cited }),
  entry({ document: reference, ...cited }),
]);

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

export interface ConceptSeed {
  readonly slug: string;
  readonly name: string;
  readonly kana?: string | undefined;
  readonly romaji?: string | undefined;
  readonly nameEn: string;
  readonly aliases: readonly (string | undefined)[];
  readonly lexicon: readonly (string | undefined)[];
  readonly scopeNote?: NoteSeed | undefined;
  readonly matches: readonly (z.output<typeof conceptMatch> | undefined)[];
  readonly narrower: readonly (ConceptSeed | undefined)[];
}

const conceptMatch = entry({
  scheme: text,
  value: text,
  match: term(matchKinds),
  basis: term(bases).default('CURATED'),
});

const concept: z.ZodType<ConceptSeed> = z.lazy(() =>
  entry({
    slug,
    name: text,
    kana: text.optional(),
    romaji: text.optional(),
    nameEn: text,
    aliases: list(text),
    lexicon: list(text),
    scopeNote: note.optional(),
    matches: list(conceptMatch),
    narrower: list(concept),
  }),
);

export const vocabularyShape = entry({ concepts: list(concept) });

export const sourceShape = entry({
  title: text,
  publisher: text.optional(),
  url: z.url().optional(),
  retrieved: date.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'sha256')
    .optional(),
  license: text.optional(),
  note: text.optional(),
  passedOver: list(entry({ theme: slug, ...cited, reason: note })),
});

export const municipalitiesShape = entry({
  municipalities: list(
    entry({
      code: z.string().regex(/^\d{6}$/, 'code'),
      slug,
      name: text,
      kana: text,
      romaji: text,
      nameEn: text,
      kind: term(municipalityKinds),
      prefecture: text,
      corporateNumber: z
        .string()
        .regex(/^\d{13}$/, 'corporateNumber')
        .optional(),
      wikidata: z
        .string()
        .regex(/^Q\d+$/, 'wikidata')
        .optional(),
      url: z.url().optional(),
      population: z.int().nonnegative().optional(),
      populationDate: date.optional(),
      areaKm2: z.number().positive().optional(),
      sources: list(slug),
    }),
  ),
});

export const categoriesShape = entry({
  schemes: list(
    entry({
      scheme: slug,
      name: text,
      nameEn: text.optional(),
      categories: list(entry({ number: z.int().positive(), name: text, nameEn: text })),
    }),
  ),
});

export const industriesShape = entry({
  revision: text,
  classes: list(
    entry({ jsic: z.string().regex(/^[A-T](\d{2,4})?$/, 'jsic'), name: text, nameEn: text.optional() }),
  ),
});

export const organizationsShape = entry({ organizations: list(declaredOrganization) });

export type PlanSeed = z.output<typeof planShape>;
export type VocabularySeed = z.output<typeof vocabularyShape>;
export type SourceSeed = z.output<typeof sourceShape>;
export type MunicipalitiesSeed = z.output<typeof municipalitiesShape>;
export type CategoriesSeed = z.output<typeof categoriesShape>;
export type IndustriesSeed = z.output<typeof industriesShape>;
export type OrganizationsSeed = z.output<typeof organizationsShape>;

/** The item of a list, without its holes. */
type ItemOf<List extends readonly unknown[]> = Exclude<List[number], undefined>;

export type TouchSeed = ItemOf<PlanSeed['themes']>;
export type ConcernSeed = ItemOf<PlanSeed['industries']>;
export type StatementSeed = ItemOf<PlanSeed['statements']>;
export type FigureSeed = ItemOf<PlanSeed['figures']>;
export type SectionSeed = ItemOf<PlanSeed['sections']>;
export type ProgramSeed = ItemOf<PlanSeed['programs']>;
export type OrganizationSeed = ItemOf<PlanSeed['organizations']>;
export type DeclaredOrganizationSeed = z.output<typeof declaredOrganization>;
export type PartSeed = ItemOf<OrganizationSeed['takesPart']>;
export type NoteSeed = z.output<typeof note>;
