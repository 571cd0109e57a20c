/** The shapes of sources and of the tables that plans refer to. */

import { z } from 'zod';

import { municipalityKinds } from '../model/terms.js';

import { declaredOrganization } from './organization-shape.js';
import { cited, date, entry, list, note, slug, term, text } from './shape-parts.js';

/** A source. */
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

/** The municipalities. */
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

/** The categories, by scheme. */
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

/** The classes of the JSIC. */
export const industriesShape = entry({
  revision: text,
  classes: list(
    entry({ jsic: z.string().regex(/^[A-T](\d{2,4})?$/, 'jsic'), name: text, nameEn: text.optional() }),
  ),
});

/** Organizations of no single municipality. */
export const organizationsShape = entry({ organizations: list(declaredOrganization) });

/** A source. */
export type SourceSeed = z.output<typeof sourceShape>;
/** The municipalities. */
export type MunicipalitiesSeed = z.output<typeof municipalitiesShape>;
/** The categories. */
export type CategoriesSeed = z.output<typeof categoriesShape>;
/** The industries. */
export type IndustriesSeed = z.output<typeof industriesShape>;
/** Organizations of no single municipality. */
export type OrganizationsSeed = z.output<typeof organizationsShape>;
