/** What a thing is looked up by, as forgiving as searching is: its key, its names and its aliases. */

import { hash } from 'node:crypto';

import { foldedText } from './fold.js';
import { type Id, type Kind, partsOfId } from './kinds.js';
import { isRomaji, spelledAlike } from './romaji.js';
import { matchingKey } from './text.js';

/** What can be looked up by its names. */
export const lookedUpKinds = [
  'Municipality',
  'Plan',
  'Program',
  'Organization',
  'Theme',
] as const satisfies readonly Kind[];

/** What a text is to its thing: 0 its key, 1 a name, 2 an alias. */
export type LookupRank = 0 | 1 | 2;

export interface LookupText {
  readonly rank: LookupRank;
  readonly text: string;
  /** Japanese in Latin letters, of which all spellings count. */
  readonly romaji: boolean;
}

/** What its texts are taken from: fields of a fact or of a record. */
export interface LookedUpThing {
  readonly id: Id;
  readonly code?: string;
  readonly slug?: string;
  readonly name?: string;
  readonly kana?: string | null | undefined;
  readonly romaji?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly aliases?: readonly string[];
}

export function lookupTextsOf(thing: LookedUpThing): readonly LookupText[] {
  const { id, code, slug, name, kana, romaji, nameEn, aliases = [] } = thing;
  const key = partsOfId(id)?.key ?? id;
  // without the check digit too
  const codes = code === undefined ? [] : [code, code.slice(0, 5), slug];
  const lastPart = key.slice(key.lastIndexOf('/') + 1);
  return [
    ...texts(0, [key, ...codes]),
    ...texts(1, [name, kana, nameEn, lastPart]),
    ...texts(1, [romaji]).map((text) => ({ ...text, romaji: true })),
    ...texts(2, aliases),
  ];
}

function texts(rank: LookupRank, all: readonly (string | null | undefined)[]): readonly LookupText[] {
  return all.flatMap((text) => (typeof text === 'string' ? [{ rank, text, romaji: false }] : []));
}

/** The term under which a text is stored; undefined for one without letters. */
export function storedTerm(
  kind: string,
  { text, romaji }: Pick<LookupText, 'text' | 'romaji'>,
): string | undefined {
  const letters = foldedText(text);
  if (letters === '') return undefined;
  return romaji && isRomaji(letters) ? spelledTerm(kind, letters) : writtenTerm(kind, letters);
}

/** The terms under which what is called so may be stored. */
export function termsOf(kind: string, text: string): readonly string[] {
  const letters = foldedText(text);
  if (letters === '') return [];
  return [writtenTerm(kind, letters), ...(isRomaji(letters) ? [spelledTerm(kind, letters)] : [])];
}

function writtenTerm(kind: string, letters: string): string {
  return `${kind} ${letters}`;
}

function spelledTerm(kind: string, letters: string): string {
  return `${kind} _${spelledAlike(letters)}`;
}

/** What the key is to the thing letter for letter, width, case and spaces aside; undefined if it is no text of it. */
export function exactRank(thing: LookedUpThing, key: string): LookupRank | undefined {
  const wanted = matchingKey(key);
  const ranks = lookupTextsOf(thing).filter(({ text }) => matchingKey(text) === wanted);
  return ranks.length === 0 ? undefined : (Math.min(...ranks.map(({ rank }) => rank)) as LookupRank);
}

/** In how many buckets the terms of a release are stored, some thirty each: a node for each term would be every fourth of a release. */
export function bucketsFor(counts: Readonly<Record<Kind, number>>): number {
  const things = lookedUpKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return Math.max(1, Math.ceil(things / 16));
}

/** @param buckets - how many there are */
export function bucketOf(term: string, buckets: number): number {
  return hash('sha1', term, 'buffer').readUInt32BE(0) % buckets;
}

/** Between the terms of a bucket, none of which has it. */
export const lookupSeparator = '\n';
