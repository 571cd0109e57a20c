/** Nodes that are no things: the texts of sources, kept apart from their records, and the keys by which things are found. */

import type { Dataset, Name } from '../model/dataset.js';
import { type Id, partsOfId } from '../model/kinds.js';
import { lookupTerm } from '../model/lookup-term.js';
import type { LinkRow, NodeRow } from '../model/release.js';

import type { Numbering } from './numbering.js';

export interface HelperRows {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
}

export function helperRows(dataset: Dataset, numbering: Numbering): HelperRows {
  const texts = dataset.sources.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
  const lookups = lookupTable(dataset, numbering);
  return {
    nodes: [
      ...texts.map(({ text }, index): NodeRow => ({
        ...{ ordinal: numbering.total + index, label: 'SourceText' },
        properties: { text },
      })),
      ...[...lookups].map(([term, found], index): NodeRow => ({
        ...{ ordinal: numbering.total + texts.length + index, label: 'Lookup' },
        properties: { ...found, term },
      })),
    ],
    links: texts.map(({ id }, index) => ({
      ...{ type: 'HAS_TEXT', from: numbering.ordinalOf(id), to: numbering.total + index },
      properties: {},
    })),
  };
}

/** `things` are ordinals; `ranks` beside them say what the term is to each: 0 its key, 1 a name, 2 an alias. */
interface Found {
  readonly things: readonly number[];
  readonly ranks: readonly number[];
}

function lookupTable(dataset: Dataset, numbering: Numbering): ReadonlyMap<string, Found> {
  const ranks = new Map<string, Map<number, number>>();
  for (const { id, rank, text } of lookupTerms(dataset)) {
    const term = lookupTerm(id.slice(0, id.indexOf(':')), text);
    const things = ranks.get(term) ?? new Map<number, number>();
    ranks.set(term, things);
    const thing = numbering.ordinalOf(id);
    things.set(thing, Math.min(rank, things.get(thing) ?? rank));
  }
  return new Map(
    [...ranks].map(([term, things]) => [term, { things: [...things.keys()], ranks: [...things.values()] }]),
  );
}

interface LookupTermOf {
  readonly id: Id;
  readonly rank: 0 | 1 | 2;
  readonly text: string;
}

function lookupTerms(dataset: Dataset): readonly LookupTermOf[] {
  const named = [
    ...dataset.municipalities,
    ...dataset.plans,
    ...dataset.programs,
    ...dataset.organizations,
    ...dataset.themes,
  ];
  return [
    ...dataset.municipalities.flatMap(({ id, code, slug }) => ranked(id, 0, [code, code.slice(0, 5), slug])),
    ...named.flatMap((thing) => ranked(thing.id, 0, [partsOfId(thing.id)?.key])),
    ...named.flatMap((thing: Name & { readonly id: Id }) =>
      ranked(thing.id, 1, [thing.name, thing.kana, thing.romaji, thing.nameEn]),
    ),
    ...[...dataset.programs, ...dataset.organizations].flatMap(({ id }) => ranked(id, 1, [lastPart(id)])),
    ...dataset.themes.flatMap(({ id, aliases }) => ranked(id, 2, aliases)),
  ];
}

function ranked(id: Id, rank: 0 | 1 | 2, texts: readonly (string | undefined)[]): readonly LookupTermOf[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ id, rank, text }]));
}

/** `prototype-poc` of `Program:sumida/prototype-poc`. */
function lastPart(id: Id): string {
  return id.slice(Math.max(id.lastIndexOf('/'), id.indexOf(':')) + 1);
}
