/** Which kinds of things are searched, and by which of their texts. A reading does not matter: it never selects things. */

import { type Kind, kinds, partsOfId } from './kinds.js';
import { writtenFiscalYears } from './period.js';
import { prefectureNamed } from './prefectures.js';
import type { RecordOf } from './records.js';
import type { SearchedText } from './search-words.js';
import type { Relation } from './terms.js';

/** What a text is to its thing: a name, another word for it, or something said of it. */
export type TextRank = 'name' | 'alias' | 'text';

/** A text of a thing, under the name that the field has in the schema. */
export interface TextOfThing extends SearchedText {
  readonly field: string;
  readonly rank: TextRank;
}

type SearchedField<K extends Kind> = readonly [
  record: keyof RecordOf[K] & string,
  rank: TextRank,
  /** Where the schema calls it otherwise. */
  field?: string,
];

const names = [
  ['name', 'name'],
  ['kana', 'name'],
  ['romaji', 'name'],
  ['nameEn', 'name'],
] as const;

const named = [...names, ['slug', 'name']] as const;

/** In the order in which matches are told. */
const searchedFields = {
  Municipality: [
    ...named,
    ['code', 'name'],
    ['corporateNumber', 'name'],
    ['wikidata', 'name'],
    ['prefecture', 'text'],
  ],
  Category: [
    ['name', 'name'],
    ['nameEn', 'name'],
  ],
  Theme: [
    ...named,
    ['aliases', 'alias'],
    ['lexicon', 'alias'],
    ['scopeNoteJa', 'text', 'scopeNote'],
    ['scopeNoteEn', 'text', 'scopeNote'],
  ],
  Industry: [...names, ['jsic', 'name']],
  Plan: [
    ['name', 'name'],
    ['nameEn', 'name', 'label'],
    ['id', 'name'],
    ['periodText', 'text', 'period'],
    ['overview', 'text'],
    ['overviewEn', 'text'],
    ['summaryEn', 'text', 'summary'],
  ],
  Section: [
    ['heading', 'name'],
    ['headingSuffix', 'name'],
    ['narrative', 'text'],
    ['narrativeEn', 'text'],
  ],
  Program: [...named, ['summaryEn', 'text', 'summary']],
  Organization: [...named, ['noteJa', 'text', 'note'], ['noteEn', 'text', 'note']],
  Figure: [
    ['caption', 'name'],
    ['text', 'text'],
  ],
  Document: [
    ['name', 'name'],
    ['nameEn', 'name', 'label'],
  ],
  Statement: [
    ['label', 'name'],
    ['text', 'text'],
    ['textEn', 'text'],
  ],
} as const satisfies { readonly [K in Kind]?: readonly SearchedField<K>[] };

export type SearchedKind = keyof typeof searchedFields;

export const searchedKinds = kinds.filter((kind): kind is SearchedKind => kind in searchedFields);

/** Those that have a name of their own, which can be completed. */
export const suggestedKinds = searchedKinds.filter(
  (kind) => !['Section', 'Figure', 'Statement'].includes(kind),
);

/** Kinds that are found by the quotes of their evidence too; the others hold what is quoted of them in their own texts. */
export const quotedKinds: readonly Kind[] = ['Program', 'Organization'];

/** Relations whose evidence says something of the things at its ends; that of the others cites headings and entries of lists. */
export const quotedRelations: readonly Relation[] = ['TOUCHES', 'TAKES_PART', 'CONCERNS', 'DEPICTS'];

/** The municipality whose plan something belongs to; its names find that too. */
const namesOfPlace = ['name', 'kana', 'romaji', 'nameEn'];

export interface Surroundings {
  /** The record of its municipality, if it belongs to one. */
  readonly municipality: AnyFields | undefined;
  /** Of the evidence about it, if it is of `quotedKinds`. */
  readonly quotes: Iterable<string>;
}

type AnyFields = Readonly<Record<string, unknown>>;

export function textsOfThing(
  kind: SearchedKind,
  record: AnyFields,
  { municipality, quotes }: Surroundings,
): readonly TextOfThing[] {
  const own = searchedFields[kind].flatMap(
    ([property, rank, field = property]: readonly [string, TextRank, string?]) =>
      textsIn(record[property]).map((text) => textOf(text, property, { field, rank })),
  );
  const place = namesOfPlace.flatMap((column) =>
    textsIn(municipality?.[column]).map((text) =>
      textOf(text, column, { field: 'municipality', rank: 'text' }),
    ),
  );
  const ofPrefecture = textsIn(kind === 'Municipality' ? record['prefecture'] : []).flatMap(
    readingsOfPrefecture,
  );
  const years = kind === 'Plan' ? yearsOfPlan(record) : [];
  const quoted = [...new Set(quotes)].map((text) =>
    textOf(text, 'quote', { field: 'evidence', rank: 'text' }),
  );
  return [...own, ...ofPrefecture, ...years, ...place, ...quoted];
}

/** Each year that it is in force, though its source names the first and the last. */
function yearsOfPlan({ startFiscalYear, endFiscalYear }: AnyFields): readonly TextOfThing[] {
  const [first, last] = [Number(startFiscalYear), Number(endFiscalYear)];
  const years = Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, index) => first + index);
  return years
    .flatMap(writtenFiscalYears)
    .map((text) => textOf(text, 'fiscalYear', { field: 'period', rank: 'text' }));
}

/** Its record has the name alone. */
function readingsOfPrefecture(name: string): readonly TextOfThing[] {
  const known = prefectureNamed(name);
  return (['kana', 'romaji'] as const).flatMap((column) =>
    known ? [textOf(known[column], column, { field: 'prefecture', rank: 'text' })] : [],
  );
}

/** Of an id its key. */
function textOf(
  text: string,
  column: string,
  { field, rank }: { readonly field: string; readonly rank: TextRank },
): TextOfThing {
  const shown = column === 'id' ? (partsOfId(text)?.key ?? text) : text;
  return { field, rank, text: shown, romaji: column === 'romaji', named: rank !== 'text' };
}

function textsIn(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
