/**
 * What a node of each kind holds in a release: the table that the writer fills, the reader decodes by and the resolvers
 * are typed from. A reference to another node is its ordinal in the release; null means that the source is silent.
 */

import {
  type Decoded,
  type Decoder,
  flag,
  integer,
  list,
  number,
  oneOf,
  optional,
  record,
  text,
} from './decode.js';
import type { Kind } from './kinds.js';
import {
  bases,
  goalKinds,
  instruments,
  involvementRoles,
  levels,
  matchKinds,
  municipalityKinds,
  nameKinds,
  organizationKinds,
  relations,
  roles,
  statementKinds,
} from './terms.js';

const ordinal = integer;

const name = { name: text, kana: optional(text), romaji: optional(text), nameEn: optional(text) };
const fullName = { name: text, kana: text, romaji: text, nameEn: text };
const note = { noteJa: optional(text), noteEn: optional(text) };
/** Lines from 1, code points from 0, end exclusive. */
const place = { source: ordinal, startLine: integer, endLine: integer, start: integer, end: integer };

/** A concept of another vocabulary that a theme matches. */
const themeMatch = record({ scheme: text, value: text, match: oneOf(matchKinds), basis: oneOf(bases) });
export type ThemeMatchRecord = Decoded<typeof themeMatch>;

/** By kind, the fields of its node. */
export const recordFields = {
  Source: {
    id: text,
    title: text,
    publisher: optional(text),
    url: optional(text),
    retrieved: optional(text),
    sha256: optional(text),
    license: optional(text),
    note: optional(text),
  },
  Municipality: {
    id: text,
    slug: text,
    code: text,
    ...fullName,
    kind: oneOf(municipalityKinds),
    prefecture: text,
    corporateNumber: optional(text),
    wikidata: optional(text),
    url: optional(text),
    population: optional(integer),
    populationDate: optional(text),
    areaKm2: optional(number),
  },
  Category: { id: text, scheme: text, number: integer, name: text, nameEn: text },
  Theme: {
    id: text,
    slug: text,
    ...name,
    nameEn: text,
    aliases: list(text),
    lexicon: list(text),
    scopeNoteJa: optional(text),
    scopeNoteEn: optional(text),
    broader: optional(ordinal),
    /** Each a JSON text; `themeMatches` reads them. */
    matches: list(text),
  },
  Industry: { id: text, jsic: text, ...name },
  Plan: {
    id: text,
    name: text,
    nameEn: optional(text),
    scheme: text,
    municipality: ordinal,
    ...place,
    periodText: text,
    startFiscalYear: integer,
    endFiscalYear: integer,
    periodStart: text,
    periodEnd: text,
    overview: text,
    overviewEn: optional(text),
    summaryEn: optional(text),
    succeeds: optional(ordinal),
    succeededBy: optional(ordinal),
  },
  Section: {
    id: text,
    plan: ordinal,
    category: ordinal,
    ...place,
    heading: text,
    headingSuffix: optional(text),
    narrative: optional(text),
    narrativeEn: optional(text),
  },
  Program: {
    id: text,
    slug: text,
    ...name,
    nameKind: oneOf(nameKinds),
    instrument: optional(oneOf(instruments)),
    summaryEn: optional(text),
    municipality: ordinal,
    plan: ordinal,
  },
  Organization: {
    id: text,
    slug: text,
    ...name,
    kind: oneOf(organizationKinds),
    basis: oneOf(bases),
    named: flag,
    ...note,
    municipality: optional(ordinal),
    partOf: optional(ordinal),
  },
  Figure: { id: text, plan: ordinal, caption: text, text: list(text), ...place },
  Document: { id: text, name: text, nameEn: optional(text), kind: text },
  Statement: {
    id: text,
    kind: oneOf(statementKinds),
    goalKind: optional(oneOf(goalKinds)),
    label: text,
    headline: flag,
    text: text,
    textEn: optional(text),
    subject: ordinal,
    plan: ordinal,
    municipality: ordinal,
  },
  Involvement: {
    id: text,
    organization: ordinal,
    in: ordinal,
    role: oneOf(involvementRoles),
    basis: oneOf(bases),
    level: oneOf(levels),
  },
  Evidence: {
    id: text,
    quote: text,
    ...place,
    relation: oneOf(relations),
    subject: ordinal,
    object: ordinal,
    basis: oneOf(bases),
    level: optional(oneOf(levels)),
    role: optional(oneOf(roles)),
    involvementRole: optional(oneOf(involvementRoles)),
    wording: optional(text),
    match: optional(oneOf(matchKinds)),
    ...note,
    /** Where the terms of the theme's lexicon stand in the source: start, end, start, end, … */
    terms: list(integer),
  },
} as const satisfies Record<Kind, Readonly<Record<string, Decoder<unknown>>>>;

type Fields = typeof recordFields;

export type RecordOf = { readonly [K in Kind]: { readonly [F in keyof Fields[K]]: Decoded<Fields[K][F]> } };

/** By kind, from the properties of a stored node to its record. */
export const decoders = Object.fromEntries(
  Object.entries(recordFields).map(([kind, fields]) => [kind, record(fields)]),
) as unknown as { readonly [K in Kind]: Decoder<RecordOf[K]> };

export function themeMatches(texts: readonly string[]): readonly ThemeMatchRecord[] {
  return texts.map((match, index) => themeMatch(JSON.parse(match), `matches[${String(index)}]`));
}
