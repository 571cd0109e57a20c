/** Nodes that are no things: the texts of sources, kept apart from their records, and what things are found by. */

import type { Dataset } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import { type LookedUpThing, type LookupText, lookupTextsOf, storedTerm } from '../model/lookup-term.js';
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
  for (const { id, text } of lookupTexts(dataset)) {
    const term = storedTerm(id.slice(0, id.indexOf(':')), text);
    if (term === undefined) continue;
    const { rank } = text;
    const found = table.get(term) ?? { things: [], ranks: [] };
    table.set(term, found);
    const thing = numbering.ordinalOf(id);
    const known = found.things.indexOf(thing);
    const place = known < 0 ? found.things.push(thing) - 1 : known;
    found.ranks[place] = Math.min(rank, found.ranks[place] ?? rank);
  }
  return table;
}

function* lookupTexts(dataset: Dataset): Generator<{ readonly id: Id; readonly text: LookupText }> {
  const named: readonly (readonly LookedUpThing[])[] = [
    dataset.municipalities,
    dataset.plans,
    dataset.programs,
    dataset.organizations,
    dataset.themes,
  ];
  for (const thing of named.flat()) {
    for (const text of lookupTextsOf(thing)) yield { id: thing.id, text };
  }
}
