/** The shapes of sources and of the tables that plans refer to. */

import { z } from 'zod';

import { municipalityKinds } from '../model/terms.js';

import { declaredOrganization } from './organization-shape.js';
import { address, cited, date, entry, kana, list, note, slug, term, text, whole } from './shape-parts.js';

/** A source. */
export const sourceShape = entry({
  title: text.describe('As the document has it.'),
  publisher: text.describe('Who published it.').optional(),
  url: address.describe('Where it was found.').optional(),
  retrieved: date.describe('When it was found there, an ISO date.').optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'sha256')
    .describe('Sum of the text beside this file; required where there is one.')
    .optional(),
  license: text.describe('Its licence, an SPDX id where there is one.').optional(),
  note: text.describe('A remark in English.').optional(),
  passedOver: list(
    entry({
      theme: slug.describe('The theme whose term stands here without being meant.'),
      ...cited,
      reason: note.describe('Why it is not meant.'),
    }),
  ).describe('Passages with a term that is not meant.'),
});

/** The municipalities. */
export const municipalitiesShape = entry({
  municipalities: list(
    entry({
      code: z
        .string()
        .regex(/^\d{6}$/, 'code')
        .describe('Six digits in quotation marks: five of JIS X 0402 and the check digit.'),
      slug: slug.describe('By which plans name it; never changes.'),
      name: text.describe('As in the headings of its plans.'),
      kana: kana.describe('How it is read, in hiragana.'),
      romaji: text.describe('How it is read, in Latin letters.'),
      nameEn: text.describe('Its name in English.'),
      kind: term(municipalityKinds).describe('Its kind under the Local Autonomy Act.'),
      prefecture: text.describe('In Japanese; that of the first two digits of the code.'),
      corporateNumber: z
        .string()
        .regex(/^\d{13}$/, 'corporateNumber')
        .describe('法人番号, thirteen digits in quotation marks, the first of which is the check digit.')
        .optional(),
      wikidata: z
        .string()
        .regex(/^Q\d+$/, 'wikidata')
        .describe('Its Wikidata id.')
        .optional(),
      url: address.describe('Its web site.').optional(),
      population: whole.nonnegative().describe('Inhabitants at the date below.').optional(),
      populationDate: date.describe('Of the count, or else of the page that gives it.').optional(),
      areaKm2: z.number().positive().describe('In square kilometres.').optional(),
      sources: list(slug).describe('Where code, addresses and figures come from, keys of sources/.'),
    }),
  ).describe('All municipalities.'),
});

/** The categories, by scheme. */
export const categoriesShape = entry({
  schemes: list(
    entry({
      scheme: slug.describe('By which plans name it.'),
      name: text.describe('Its name in Japanese.'),
      nameEn: text.describe('Our translation.').optional(),
      categories: list(
        entry({
          number: whole.positive().describe('As in the headings: 1 of (1).'),
          name: text.describe('As in the headings, character by character.'),
          nameEn: text.describe('Our translation.'),
        }),
      ).describe('What the sections of its plans are headed by.'),
    }),
  ).describe('Arrangements under which plans are drawn up.'),
});

/** The classes of the JSIC. */
export const industriesShape = entry({
  revision: text.describe('Which revision of the classification.'),
  classes: list(
    entry({
      jsic: z
        .string()
        .regex(/^[A-T](\d{2,4})?$/, 'jsic')
        .describe('Letter of the division and digits of the class: E, E24.'),
      name: text.describe('As in the classification.'),
      kana: kana.describe('How it is read, in hiragana.').optional(),
      romaji: text.describe('How it is read, in Latin letters.').optional(),
      nameEn: text.describe('In English.').optional(),
    }),
  ).describe('Classes that plans concern.'),
});

/** Organizations of no single municipality. */
export const organizationsShape = entry({
  organizations: list(declaredOrganization).describe('Organizations that belong to no single municipality.'),
});

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
