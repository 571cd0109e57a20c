/** The dataset in the order in which it is shown: municipalities by code, what a plan holds by its place in the source. */

import type { Dataset, EvidenceFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import type { Relation } from '../model/terms.js';
import { relations } from '../model/terms.js';

import type { World } from './world.js';

/** The dataset of a world without problems. */
export function assemble(world: World): Dataset {
  const sources = world.sources.items.map(({ fact }) => fact);
  const evidence = inSourceOrder(world.evidence.facts, rankOf(sources));
  const municipalities = sortedBy(world.municipalities.items, ({ code }) => [Number(code)]);
  const municipality = rankOf(municipalities);
  const plans = sortedBy(
    world.plans.items.map(({ fact }) => fact),
    (fact) => [municipality(fact.municipality), fact.period.startFiscalYear],
  );
  const plan = rankOf(plans);
  const inPlan = (fact: {
    readonly plan: Id;
    readonly place: { readonly start: number };
  }): readonly number[] => [plan(fact.plan), fact.place.start];
  const sections = sortedBy(
    world.sections.map(({ fact }) => fact),
    inPlan,
  );
  const listed = firstCited(evidence, 'LISTS', 'object');
  const programs = sortedBy(
    world.programs.items.map(({ fact }) => fact),
    ({ id, plan: own }) => [plan(own), listed(id)],
  );
  const active = firstCited(evidence, 'TAKES_PART', 'subject');
  const organizations = sortedBy(world.organizations.items, (fact) => [
    municipality(fact.municipality),
    active(fact.id),
  ]);
  const [section, program, organization] = [rankOf(sections), rankOf(programs), rankOf(organizations)];
  const place = rankOf([...plans, ...sections, ...programs]);
  const referred = firstCited(evidence, 'REFERS_TO', 'object');
  return {
    sources,
    municipalities,
    categories: world.schemes.items.flat(),
    themes: world.themes.items,
    industries: world.industries.items,
    plans,
    sections,
    programs,
    organizations,
    figures: sortedBy(
      world.figures.items.map(({ fact }) => fact),
      inPlan,
    ),
    documents: sortedBy(world.documents.items, ({ id }) => [referred(id)]),
    statements: sortedBy(world.statements, inPlan),
    involvements: sortedBy(world.involvements, (fact) => [organization(fact.organization), place(fact.in)]),
    listings: sortedBy(world.listings, (listing) => [section(listing.section), listing.position]),
    variants: sortedBy(world.variants, ({ programs: [one] }) => [program(one)]),
    evidence,
  };
}

/** By source, place, relation; what is then equal stays in the order of the files. */
function inSourceOrder(
  evidence: readonly EvidenceFact[],
  source: (id: Id) => number,
): readonly EvidenceFact[] {
  return sortedBy(evidence, ({ quote, relation }) => [
    source(quote.source),
    quote.start,
    quote.end,
    relations.indexOf(relation),
  ]);
}

/** The rank, in the order of the sources, of the first evidence with this relation from (or to) a thing. */
function firstCited(
  evidence: readonly EvidenceFact[],
  relation: Relation,
  side: 'subject' | 'object',
): (id: Id) => number {
  const ranks = new Map<Id, number>();
  for (const [rank, fact] of evidence.entries()) {
    if (fact.relation === relation && !ranks.has(fact[side])) ranks.set(fact[side], rank);
  }
  return (id) => ranks.get(id) ?? evidence.length;
}

/** The place of each thing in a list; what is not in it comes after. */
function rankOf(facts: readonly { readonly id: Id }[]): (id: Id | undefined) => number {
  const ranks = new Map(facts.map(({ id }, rank) => [id, rank]));
  return (id) => ranks.get(id ?? '') ?? facts.length;
}

/** Sorted by the numbers that `keys` gives, the first that differs deciding; stable. */
function sortedBy<Item>(items: readonly Item[], keys: (item: Item) => readonly number[]): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keys(item) }));
  keyed.sort((a, b) => difference(a.key, b.key));
  return keyed.map(({ item }) => item);
}

/** Of the first numbers that differ, in lists of the same length. */
function difference(some: readonly number[], others: readonly number[]): number {
  for (let place = 0; place < some.length; place++) {
    const between = (some[place] ?? 0) - (others[place] ?? 0);
    if (between !== 0) return between;
  }
  return 0;
}
