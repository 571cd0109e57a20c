/** The shape of the vocabulary: concepts, with their narrower ones nested. */

import { z } from 'zod';

import { bases, matchKinds } from '../model/terms.js';

import type { NoteSeed } from './shape-parts.js';
import { entry, list, note, slug, term, text } from './shape-parts.js';

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

/** The whole file. */
export const vocabularyShape = entry({ concepts: list(concept) });

/** The vocabulary. */
export type VocabularySeed = z.output<typeof vocabularyShape>;
