/** A thing as JSON-LD in the words of schema.org. */

import type { Kind } from '../../model/kinds.js';

import { pathOf } from './permalink.js';
import { type Named, nameOf, type Passage, type Subject, type Text, type Told } from './subject.js';

/** As near as schema.org comes. */
const types: Readonly<Record<Kind, string | readonly string[]>> = {
  Source: 'CreativeWork',
  Municipality: 'AdministrativeArea',
  Category: 'DefinedTerm',
  Theme: ['DefinedTerm', 'skos:Concept'],
  Industry: 'CategoryCode',
  Plan: 'CreativeWork',
  Section: 'CreativeWork',
  Program: 'GovernmentService',
  Organization: 'Organization',
  Figure: 'ImageObject',
  Document: 'CreativeWork',
  Statement: 'Quotation',
  Involvement: 'Role',
  Evidence: 'Quotation',
};

/** Which fields lead to other things, and as what; what schema.org has no word for is not said. */
const works = { plan: 'isPartOf', source: 'isBasedOn', municipality: 'spatialCoverage', themes: 'about' };
const concepts = { broader: 'skos:broader', narrower: 'skos:narrower' };
const relations: Partial<Readonly<Record<Kind, Readonly<Record<string, string>>>>> = {
  Program: { municipality: 'areaServed', themes: 'category' },
  Organization: { municipality: 'location', partOf: 'parentOrganization' },
  Theme: concepts,
  Plan: { ...works, sections: 'hasPart' },
  Section: works,
  Figure: works,
  Statement: works,
  Evidence: works,
};

/** @param origin - of the site: `https://tsunagu.example` */
export function linkedData(subject: Subject, release: Told['reading']['release'], origin: string): object {
  const name = nameOf(subject);
  const dataset = { '@type': 'Dataset', name: 'Tsunagu', url: `${origin}/`, version: release.id };
  return {
    '@context': ['https://schema.org', { skos: 'http://www.w3.org/2004/02/skos/core#' }],
    ...reference(subject, origin),
    name: tagged(name),
    ...otherNameOf(subject, name.language),
    ...textOf(subject),
    ...relationsOf(subject, origin),
    subjectOf: [dataset, ...quotations(subject, origin)],
  };
}

/** The name in the other language, where there is one. */
function otherNameOf({ name, nameEn }: Subject, language: Text['language']): object {
  const other = language === 'JA' ? nameEn : name;
  if (typeof other !== 'string') return {};
  return { alternateName: tagged({ text: other, language: language === 'JA' ? 'EN' : 'JA' }) };
}

/** With its language. */
function tagged({ text, language }: Text): object {
  return { '@value': text, '@language': language.toLowerCase() };
}

/** What the source has: the passage itself, or what a statement or a figure says. */
function textOf({ quote, text = quote }: Subject): object {
  return typeof text === 'string' ? { text } : {};
}

function relationsOf(subject: Subject, origin: string): object {
  const fields = relations[subject.__typename as Kind] ?? {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, property]) => {
      const things = thingsIn(subject[field]);
      return things.length === 0 ? [] : [[property, things.map((each) => named(each, origin))]];
    }),
  );
}

/** The first passages, and how many there are in all. */
function quotations({ evidence }: Subject, origin: string): readonly object[] {
  if (evidence === undefined || evidence.totalCount === 0) return [];
  const hasPart = evidence.nodes.map((passage) => quotation(passage, origin));
  return [{ '@type': 'Collection', collectionSize: evidence.totalCount, hasPart }];
}

function quotation({ id, quote }: Passage, origin: string): object {
  return { '@type': 'Quotation', '@id': origin + pathOf(id), text: quote };
}

function named(thing: Named, origin: string): object {
  return { ...reference(thing, origin), name: tagged(nameOf(thing)) };
}

function reference({ __typename, id }: Named, origin: string): object {
  const url = origin + pathOf(id);
  return { '@type': types[__typename as Kind], '@id': url, url };
}

function thingsIn(value: unknown): readonly Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value as readonly Named[];
  return ('nodes' in value ? value.nodes : [value]) as readonly Named[];
}
