/** Nodes that are no things: what things are looked up and searched by, and the texts of sources, kept apart from their records. */

import type { Dataset } from '../model/dataset.js';
import type { Id, Kind } from '../model/kinds.js';
import {
  bucketOf,
  bucketsFor,
  lookedUpKinds,
  type LookedUpThing,
  lookupSeparator,
  lookupTextsOf,
  storedTerm,
} from '../model/lookup-term.js';
import type { LinkRow, NodeRow, Value } from '../model/release.js';
import { searchedKinds } from '../model/searched-texts.js';

import { valuesOf } from './node-rows.js';
import { type Numbering, thingsByKind } from './numbering.js';
import { searchRows } from './search-rows.js';

export interface Helpers {
  readonly length: number;
  /** Made one after the other. */
  rows(things: readonly NodeRow[]): Iterable<NodeRow>;
}

/** In this order: the place of a bucket follows from the counts of things alone. */
export function helpersOf(dataset: Dataset, numbering: Numbering): Helpers {
  const { counts, total } = numbering;
  const texts = textsOf(dataset);
  const buckets = bucketsFor(counts);
  const searchable = searchedKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return {
    length: buckets + texts.length + searchable,
    *rows(things) {
      let ordinal = total;
      for (const values of lookupRows(dataset, numbering, buckets)) {
        yield { ordinal: ordinal++, label: 'Lookup', values };
      }
      for (const { text } of texts) yield { ordinal: ordinal++, label: 'SourceText', values: [text] };
      for (const values of searchRows(things)) yield { ordinal: ordinal++, label: 'SearchText', values };
    },
  };
}

/** From each source to its text. */
export function* textLinks(dataset: Dataset, { ordinalOf, total, counts }: Numbering): Generator<LinkRow> {
  const first = total + bucketsFor(counts);
  for (const [index, { id }] of textsOf(dataset).entries()) {
    yield { type: 'HAS_TEXT', from: ordinalOf(id), to: first + index, properties: {} };
  }
}

function textsOf({ sources }: Dataset): readonly { readonly id: Id; readonly text: string }[] {
  return sources.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
}

/** Three lists of equal length: each entry says that a thing has a term, and what the term is to it. */
interface Bucket {
  readonly terms: string[];
  /** Ordinals. */
  readonly things: number[];
  readonly ranks: number[];
}

function* lookupRows(dataset: Dataset, { ordinalOf }: Numbering, count: number): Generator<readonly Value[]> {
  const buckets = Array.from({ length: count }, (): Bucket => ({ terms: [], things: [], ranks: [] }));
  for (const { id, terms } of lookedUp(dataset)) {
    const thing = ordinalOf(id);
    for (const [term, rank] of terms) {
      const bucket = buckets[bucketOf(term, count)];
      bucket?.terms.push(term);
      bucket?.things.push(thing);
      bucket?.ranks.push(rank);
    }
  }
  for (const { terms, ...bucket } of buckets) {
    yield valuesOf('Lookup', { ...bucket, terms: terms.length === 0 ? null : terms.join(lookupSeparator) });
  }
}

/** Each thing with its terms, each once at its best rank. */
function* lookedUp(
  dataset: Dataset,
): Generator<{ readonly id: Id; readonly terms: ReadonlyMap<string, number> }> {
  const things: Readonly<Record<Kind, readonly LookedUpThing[]>> = thingsByKind(dataset);
  for (const kind of lookedUpKinds) {
    for (const thing of things[kind]) {
      const terms = new Map<string, number>();
      for (const text of lookupTextsOf(thing)) {
        const term = storedTerm(kind, text);
        if (term !== undefined) terms.set(term, Math.min(text.rank, terms.get(term) ?? text.rank));
      }
      yield { id: thing.id, terms };
    }
  }
}
