/** What the page of a thing tells without script: a document for each kind. */

import { type DocumentNode, parse } from 'graphql';

import { type Kind, kinds } from '../../model/kinds.js';

/** A thing by name, as it is linked to. */
export interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly label?: Text;
  readonly title?: string;
}

/** A text with its language; our own words are in Japanese or English. */
export interface Text {
  readonly text: string;
  readonly language: 'JA' | 'EN';
}

export interface Passage {
  readonly id: string;
  readonly quote: string;
  readonly line: number;
  readonly basis: string;
  readonly role: string | null;
  readonly source: { readonly id: string; readonly title: string };
}

/** A thing with what is said of it, in the order in which it is shown; fields beyond `Named` differ with its kind. */
export interface Subject extends Named, Readonly<Record<string, unknown>> {
  readonly evidence?: { readonly totalCount: number; readonly nodes: readonly Passage[] };
}

export interface Told {
  readonly reading: {
    readonly node: Subject | null;
    readonly release: { readonly id: string; readonly createdAt: string; readonly contentHash: string };
  };
}

const passages = 'evidence(first: 50) { totalCount nodes { id quote line basis role source { id title } } }';

/** A list of things, and how many there are in all. */
function list(name: string): string {
  return `${name}(first: 100) { totalCount nodes { ...Named } }`;
}

/** One thing. */
function link(name: string): string {
  return `${name} { ...Named }`;
}

const text = '(language: $language) { text language }';

/** In the order in which it is shown. */
const told: Readonly<Record<Kind, readonly string[]>> = {
  Municipality: [
    'name kana nameEn code prefecture url population populationDate',
    ...['plans', 'themes', 'programs', 'organizations'].map(list),
    passages,
  ],
  Plan: [
    `name ${link('municipality')} period { text } overview overviewEn ${link('sections')}`,
    ...['programs', 'themes', 'organizations'].map(list),
    passages,
  ],
  Section: [
    `heading ${link('plan')} ${link('category')} narrative narrativeEn`,
    ...['programs', 'themes', 'organizations'].map(list),
    passages,
  ],
  Category: ['name nameEn', list('programs')],
  Program: [
    `name kana nameEn summary${text} ${link('municipality')} ${link('plan')} ${link('categories')}`,
    ...['themes', 'organizations'].map(list),
    passages,
  ],
  Organization: [
    `name kana nameEn note${text} ${link('municipality')} ${link('partOf')}`,
    ...['programs', 'themes'].map(list),
    passages,
  ],
  Theme: [
    `name kana nameEn aliases scopeNote${text} ${link('broader')} ${link('narrower')}`,
    ...['municipalities', 'programs', 'organizations'].map(list),
    passages,
  ],
  Statement: [`text textEn ${link('plan')} ${link('municipality')}`, ...['themes'].map(list), passages],
  Industry: ['name kana nameEn jsic', ...['municipalities', 'programs'].map(list)],
  Figure: [
    `caption text ${link('plan')} ${link('depicts')}`,
    ...['themes', 'organizations'].map(list),
    passages,
  ],
  Document: ['name', ...['plans'].map(list)],
  Source: ['title publisher url retrieved license', ...['plans'].map(list)],
  Involvement: [`${link('organization')} ${link('in')}`, passages],
  Evidence: [
    `quote line basis role relation ${link('subject')} ${link('object')} ${link('source')} note${text}`,
  ],
};

const label = `label${text}`;

const named = `fragment Named on Node {
  __typename
  id
  ... on Municipality { ${label} }
  ... on Plan { ${label} }
  ... on Program { ${label} }
  ... on Organization { ${label} }
  ... on Theme { ${label} }
  ... on Category { ${label} }
  ... on Document { ${label} }
  ... on Industry { ${label} }
  ... on Section { title: heading }
  ... on Statement { title: label }
  ... on Figure { title: caption }
  ... on Source { title }
  ... on Evidence { title: quote }
}`;

/** Kinds whose things are looked up by whatever people know of them. */
const lookups: Partial<Readonly<Record<Kind, string>>> = {
  Municipality: 'municipality',
  Plan: 'plan',
  Program: 'program',
  Organization: 'organization',
  Theme: 'theme',
};

export function isLookedUp(kind: Kind): boolean {
  return lookups[kind] !== undefined;
}

/** The thing with the id or the key that `$key` is. */
function subjectOf(kind: Kind): string {
  const lookup = lookups[kind];
  return lookup === undefined ? 'node(id: $key)' : `node: ${lookup}(key: $key)`;
}

/**
 * Variables: `key`, an id, of which the lookups take a slug or a name as well; `language`; a `release` and a reading where
 * they are named.
 */
export const subjectDocuments: ReadonlyMap<Kind, DocumentNode> = new Map(
  kinds.map((kind) => [
    kind,
    parse(`query Subject(
      $key: ID!, $language: Language!
      $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]
    ) {
      reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
        release { id createdAt contentHash }
        ${subjectOf(kind)} { ...Named ... on ${kind} { ${told[kind].join(' ')} } }
      }
    }
    ${named}`),
  ]),
);

/** What a thing is called, in the language asked for where it has a name in it. */
export function nameOf({ id, label, title }: Named): Text {
  return label ?? { text: title ?? id, language: 'JA' };
}
