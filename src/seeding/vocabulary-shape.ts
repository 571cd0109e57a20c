/** The shape of the vocabulary: concepts, with their narrower ones nested. */

import { z } from 'zod';

import { bases, matchKinds } from '../model/terms.js';

import type { NoteSeed } from './shape-parts.js';
import { entry, kana, list, note, slug, term, text } from './shape-parts.js';

/** A theme with its narrower ones. */
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
  scheme: text.describe('The other vocabulary.'),
  value: text.describe('Its concept.'),
  match: term(matchKinds).describe('How close the two are.'),
  basis: term(bases)
    .describe('Whether somebody says so (stated) or we read it so (curated).')
    .default('CURATED'),
});

const concept: z.ZodType<ConceptSeed> = z.lazy(() =>
  entry({
    slug: slug.describe('By which the theme is named; never changes.'),
    name: text.describe('In Japanese; of this theme alone.'),
    kana: kana.describe('How it is read, in hiragana.').optional(),
    romaji: text.describe('How it is read, in Latin letters.').optional(),
    nameEn: text.describe('In English.'),
    aliases: list(text).describe('Other names by which it is looked up.'),
    lexicon: list(text).describe('Terms of which a stated quote holds one: names and plain related words.'),
    scopeNote: note.describe('What the theme covers and what not.').optional(),
    matches: list(conceptMatch).describe('Concepts of other vocabularies.'),
    narrower: list(concept).describe('Narrower themes.'),
  }).meta({ id: 'concept' }),
);

/** The whole file. */
export const vocabularyShape = entry({ concepts: list(concept).describe('The top concepts.') });

/** The vocabulary. */
export type VocabularySeed = z.output<typeof vocabularyShape>;
