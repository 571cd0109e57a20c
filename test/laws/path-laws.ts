/** Law 7: paths against an enumeration of all simple paths over the relations as the facts have them. */

import fc from 'fast-check';

import type { Dataset, EvidenceFact } from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';
import { type Relation, relations } from '../../src/model/terms.js';
import { thingsByKind } from '../../src/release/numbering.js';
import type { Asker } from '../support/asking.js';

import { PlainModel } from './plain-model.js';
import { asked, effective, innermost } from './readings.js';
import type { UnderReading } from './similarity-laws.js';

/** Connections of paths; each is asked for below. */
export const ofPaths = ['Hop.evidence'];

/** Numbers of things among all that paths can meet. */
export interface PathsRecipe {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly limit: number;
  readonly via: readonly Relation[] | null;
  readonly avoid: readonly number[];
  readonly avoidHubs: boolean;
}

const someThing = fc.nat({ max: 500 });

export const anyPaths: fc.Arbitrary<PathsRecipe> = fc.record({
  ...{ from: someThing, to: someThing, avoidHubs: fc.boolean() },
  maxHops: fc.integer({ min: 1, max: 8 }),
  limit: fc.integer({ min: 1, max: 8 }),
  via: fc.option(fc.subarray([...relations], { minLength: 4 }), { freq: 3 }),
  avoid: fc.array(someThing, { maxLength: 3 }),
});

interface Link {
  readonly relation: Relation;
  readonly from: Id;
  readonly to: Id;
}

const governed: readonly Relation[] = ['TOUCHES', 'TAKES_PART', 'STATES', 'CONCERNS', 'DEPICTS', 'REFERS_TO'];

/** Every link of the domain inside the reading. */
function linksOf(model: PlainModel): readonly Link[] {
  const { dataset, counted } = model;
  const link = (relation: Relation, from: Id, to: Id | undefined): readonly Link[] =>
    to === undefined ? [] : [{ relation, from, to }];
  const wholes = new Map(
    dataset.evidence
      .filter(({ relation }) => relation === 'PART_OF')
      .map(({ subject, object }) => [subject, object]),
  );
  return [
    ...dataset.plans.flatMap(({ id, municipality }) => link('HAS_PLAN', municipality, id)),
    ...dataset.plans.flatMap(({ id, succeeds }) => link('SUCCEEDS', id, succeeds)),
    ...dataset.sections.flatMap(({ id, plan }) => link('HAS_SECTION', plan, id)),
    ...dataset.sections.flatMap(({ id, category }) => link('IN_CATEGORY', id, category)),
    ...dataset.listings.flatMap(({ section, program }) => link('LISTS', section, program)),
    ...dataset.variants.flatMap(({ programs: [earlier, later] }) => link('VARIANT_OF', later, earlier)),
    ...dataset.themes.flatMap(({ id, broader }) => link('BROADER', id, broader)),
    ...dataset.figures.flatMap(({ id, plan }) => link('HAS_FIGURE', plan, id)),
    ...[...wholes].flatMap(([part, whole]) => link('PART_OF', part, whole)),
    ...counted
      .filter(({ relation }) => governed.includes(relation))
      .flatMap(({ relation, subject, object }) => link(relation, subject, object)),
  ];
}

/** What paths can meet, in the order of things. */
function thingsOnPaths(dataset: Dataset): readonly Id[] {
  const { Source: _source, Involvement: _involvement, Evidence: _evidence, ...kinds } = thingsByKind(dataset);
  return Object.values(kinds).flatMap((things) => things.map(({ id }) => id));
}

/** The first `most` simple paths: each length after the other, those of one length in the order of things. */
function plainPaths(
  neighbours: ReadonlyMap<Id, readonly Id[]>,
  [from, to]: readonly [Id, Id],
  { maxHops, most }: { readonly maxHops: number; readonly most: number },
): readonly (readonly Id[])[] {
  const far = distancesFrom(neighbours, to);
  const found: (readonly Id[])[] = [];
  const goOn = (path: readonly Id[], hops: number): void => {
    const here = path.at(-1) ?? from;
    if (found.length >= most) return;
    if (here === to) {
      if (hops === 0) found.push(path);
      return;
    }
    for (const next of neighbours.get(here) ?? []) {
      if (!path.includes(next) && (far.get(next) ?? Infinity) < hops) goOn([...path, next], hops - 1);
    }
  };
  for (let hops = 0; hops <= maxHops; hops += 1) goOn([from], hops);
  return found;
}

function distancesFrom(neighbours: ReadonlyMap<Id, readonly Id[]>, start: Id): ReadonlyMap<Id, number> {
  const far = new Map([[start, 0]]);
  for (const [here, distance] of far) {
    for (const next of neighbours.get(here) ?? []) if (!far.has(next)) far.set(next, distance + 1);
  }
  return far;
}

/** Some searches in one request. */
export async function checkPaths(
  graph: Asker,
  { world, nested }: UnderReading,
  recipes: readonly PathsRecipe[],
): Promise<void> {
  const things = thingsOnPaths(world);
  if (things.length === 0) return;
  const at = (number: number): Id => things[number % things.length] ?? '';
  const searches = recipes.map((recipe) => {
    const [from, to] = [at(recipe.from), at(recipe.to)];
    const avoid = recipe.avoid.map(at).filter((id) => id !== from && id !== to);
    return { ...recipe, from, to, avoid };
  });
  const fields = searches.map(({ from, to, maxHops, limit, via, avoid, avoidHubs }, index) => {
    const ends = `from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}`;
    const rest = `avoid: ${JSON.stringify(avoid)}, avoidHubs: ${avoidHubs}${via === null ? '' : `, via: [${via.join()}]`}`;
    return `p${index}: paths(${ends}, maxHops: ${maxHops}, limit: ${limit}, ${rest}) {
      found length truncated searchedHops paths { length nodes { id } hops { ...Hop } } }`;
  });
  const hop =
    'fragment Hop on Hop { from { id } to { id } relation forward evidence(first: 200) { nodes { id } } }';
  const data = innermost(await graph.data(`{ ${asked(nested, fields.join(' '))} } ${hop}`), nested);
  const model = new PlainModel(world, effective(nested));
  const links = linksOf(model);
  searches.forEach((search, index) => {
    const { from, to, maxHops, limit } = search;
    const neighbours = neighboursOf(links, things, search);
    const all = plainPaths(neighbours, [from, to], { maxHops, most: limit + 1 });
    const paths = all.slice(0, limit);
    expect({ search, ...data[`p${index}`] }).toEqual({
      ...{ search, found: paths.length > 0, length: paths[0] === undefined ? null : paths[0].length - 1 },
      truncated: all.length > limit,
      searchedHops: all.length > limit ? (paths.at(-1)?.length ?? 1) - 1 : maxHops,
      paths: paths.map((path) => shownPath(path, links, model)),
    });
  });
}

interface LeftOut {
  readonly from: Id;
  readonly to: Id;
  readonly via: readonly Relation[] | null;
  readonly avoid: readonly Id[];
  readonly avoidHubs: boolean;
}

function neighboursOf(
  links: readonly Link[],
  things: readonly Id[],
  { from, to, via, avoid, avoidHubs }: LeftOut,
): ReadonlyMap<Id, readonly Id[]> {
  const touching = (some: readonly Link[], id: Id): readonly Id[] => {
    const others = new Set(
      some.flatMap((link) => (link.from === id ? [link.to] : link.to === id ? [link.from] : [])),
    );
    return things.filter((thing) => others.has(thing));
  };
  const isHub = (id: Id): boolean =>
    /^(Category|Theme|Industry):/.test(id) && id !== from && id !== to && touching(links, id).length > 50;
  const out = new Set([...avoid, ...(avoidHubs ? things.filter(isHub) : [])]);
  const open = links.filter(
    (link) => (via?.includes(link.relation) ?? true) && !out.has(link.from) && !out.has(link.to),
  );
  return new Map(things.map((id) => [id, touching(open, id)]));
}

function shownPath(path: readonly Id[], links: readonly Link[], model: PlainModel): unknown {
  const hops = path.slice(1).map((to, index) => {
    const from = path[index] ?? '';
    const link = links.find(
      (one) => (one.from === from && one.to === to) || (one.from === to && one.to === from),
    );
    if (link === undefined) throw new Error(`No link between ${from} and ${to}.`);
    const isEvidence = ({ relation, subject, object }: EvidenceFact): boolean =>
      relation === link.relation && subject === link.from && object === link.to;
    const pieces = model.dataset.evidence
      .filter(isEvidence)
      .filter((piece) => !governed.includes(piece.relation) || model.counts(piece));
    return {
      ...{ from: { id: from }, to: { id: to }, relation: link.relation, forward: link.from === from },
      evidence: { nodes: pieces.map(({ id }) => ({ id })) },
    };
  });
  return { length: hops.length, nodes: path.map((id) => ({ id })), hops };
}
