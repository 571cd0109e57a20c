/** Nodes that are no things: the texts of sources, kept apart from their records, and what things are found by. */

import type { Dataset, Name } from '../model/dataset.js';
import { type Id, partsOfId } from '../model/kinds.js';
import { lookupTerm } from '../model/lookup-term.js';
import type { LinkRow, NodeRow } from '../model/release.js';
import { searchedKinds } from '../model/searched-texts.js';

import { valuesOf } from './node-rows.js';
import type { Numbering } from './numbering.js';
import { searchRows } from './search-rows.js';

export interface Helpers {
  readonly length: number;
  /** Made one after the other. */
  rows(things: readonly NodeRow[]): Iterable<NodeRow>;
}

export function helpersOf(dataset: Dataset, numbering: Numbering): Helpers {
  const texts = textsOf(dataset);
  const lookups = lookupTable(dataset, numbering);
  const searchable = searchedKinds.reduce((sum, kind) => sum + numbering.counts[kind], 0);
  return {
    length: texts.length + lookups.size + searchable,
    *rows(things) {
      let ordinal = numbering.total;
      for (const { text } of texts) yield { ordinal: ordinal++, label: 'SourceText', values: [text] };
      for (const [term, { things, ranks }] of lookups) {
        yield { ordinal: ordinal++, label: 'Lookup', values: valuesOf('Lookup', { things, ranks, term }) };
      }
      for (const values of searchRows(things)) yield { ordinal: ordinal++, label: 'SearchText', values };
    },
  };
}

/** From each source to its text. */
export function* textLinks(dataset: Dataset, { ordinalOf, total }: Numbering): Generator<LinkRow> {
  for (const [index, { id }] of textsOf(dataset).entries()) {
    yield { type: 'HAS_TEXT', from: ordinalOf(id), to: total + index, properties: {} };
  }
}

function textsOf({ sources }: Dataset): readonly { readonly id: Id; readonly text: string }[] {
  return sources.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
}

/** `things` are ordinals; `ranks` beside them say what the term is to each: 0 its key, 1 a name, 2 an alias. */
interface Found {
  readonly things: number[];
  readonly ranks: number[];
}

function lookupTable(dataset: Dataset, numbering: Numbering): ReadonlyMap<string, Found> {
  const table = new Map<string, Found>();
  for (const { id, rank, text } of lookupTerms(dataset)) {
    const term = lookupTerm(id.slice(0, id.indexOf(':')), text);
    const found = table.get(term) ?? { things: [], ranks: [] };
    table.set(term, found);
    const thing = numbering.ordinalOf(id);
    const known = found.things.indexOf(thing);
    const place = known < 0 ? found.things.push(thing) - 1 : known;
    found.ranks[place] = Math.min(rank, found.ranks[place] ?? rank);
  }
  return table;
}

interface LookupTermOf {
  readonly id: Id;
  readonly rank: 0 | 1 | 2;
  readonly text: string;
}

function* lookupTerms(dataset: Dataset): Generator<LookupTermOf> {
  const named = [
    ...dataset.municipalities,
    ...dataset.plans,
    ...dataset.programs,
    ...dataset.organizations,
    ...dataset.themes,
  ];
  for (const { id, code, slug } of dataset.municipalities)
    yield* ranked(id, 0, [code, code.slice(0, 5), slug]);
  for (const { id } of named) yield* ranked(id, 0, [partsOfId(id)?.key]);
  for (const { id, name, kana, romaji, nameEn } of named as readonly (Name & { readonly id: Id })[]) {
    yield* ranked(id, 1, [name, kana, romaji, nameEn]);
  }
  for (const { id } of [...dataset.programs, ...dataset.organizations]) yield* ranked(id, 1, [lastPart(id)]);
  for (const { id, aliases } of dataset.themes) yield* ranked(id, 2, aliases);
}

function ranked(id: Id, rank: 0 | 1 | 2, texts: readonly (string | undefined)[]): readonly LookupTermOf[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ id, rank, text }]));
}

/** `prototype-poc` of `Program:sumida/prototype-poc`. */
function lastPart(id: Id): string {
  return id.slice(Math.max(id.lastIndexOf('/'), id.indexOf(':')) + 1);
}
