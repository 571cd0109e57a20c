/** Made-up worlds: shapes in which things go wrong, and random ones. */

import fc from 'fast-check';

import { bases, involvementRoles, matchKinds, roles } from '../../src/model/terms.js';

import type { LinkedRelation, LinkRecipe, PlanRecipe, Recipe } from './recipe.js';

const relations: readonly LinkedRelation[] = [
  'TOUCHES',
  'TAKES_PART',
  'STATES',
  'CONCERNS',
  'DEPICTS',
  'REFERS_TO',
];

const nothing: Recipe = {
  ...{ municipalities: 0, categories: 0, plans: [], themes: [], organizations: [], industries: 0 },
  ...{ documents: 0, links: [], variants: [], oneSource: true },
};

const passage = '産業𠮷の\n🏭連携、\n🗾創業A支援';

const plan: PlanRecipe = {
  ...{ municipality: 0, succeeds: true, sections: 2, programs: [1, 2, 3], figures: 1, passage },
};

/** A link of a relation between two numbers; everything else follows from them. */
function link(relation: LinkedRelation, place: number, thing: number, turn = place + thing): LinkRecipe {
  return {
    ...{ relation, place, thing, basis: bases[turn % 2] ?? 'STATED' },
    role: roles[turn % roles.length] ?? 'MEASURE',
    involvementRole: involvementRoles[turn % involvementRoles.length] ?? 'PARTNER',
    match: matchKinds[turn % matchKinds.length] ?? 'EXACT',
    ...{ start: (3 * turn) % 17, length: 1 + (turn % 5) },
  };
}

/** Links of a relation from each of `places` to each of `things`. */
function all(relation: LinkedRelation, places: number, things: number): readonly LinkRecipe[] {
  return upTo(places).flatMap((place) => upTo(things).map((thing) => link(relation, place, thing)));
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}

export const shapes = {
  'an empty world': nothing,
  'everything touches everything': {
    ...{ municipalities: 2, categories: 2, themes: [null, 0, 0], organizations: [null, 0, 0] },
    plans: [plan, { ...plan, municipality: 1 }],
    ...{ industries: 2, documents: 2, oneSource: true, variants: [[0, 1]] },
    links: [
      ...[...all('TOUCHES', 14, 3), ...all('TAKES_PART', 14, 3), ...all('STATES', 6, 2)],
      ...[...all('CONCERNS', 12, 2), ...all('DEPICTS', 2, 3), ...all('REFERS_TO', 2, 2)],
    ],
  },
  'a chain of narrower themes and of parts, touched here and there, and things without anything': {
    ...{ municipalities: 3, categories: 3, oneSource: false, industries: 1, documents: 1, variants: [] },
    plans: [
      { ...plan, sections: 3, programs: [7, 1, 6] },
      { ...plan, municipality: 1, sections: 0, programs: [], figures: 0 },
    ],
    ...{ themes: [null, 0, 1, 2, 3, 4, 5, null], organizations: [null, 0, 1, 2, 3, 4] },
    links: [
      ...[link('TOUCHES', 1, 6), link('TOUCHES', 2, 3), link('TOUCHES', 3, 0), link('TOUCHES', 4, 6)],
      ...[link('TOUCHES', 5, 4, 1), link('TOUCHES', 5, 4, 2), link('TOUCHES', 7, 5), link('STATES', 1, 0)],
      ...[link('STATES', 1, 0, 7), link('TAKES_PART', 4, 5), link('TAKES_PART', 5, 5)],
    ],
  },
  'a theme touched by all, an organization everywhere in several roles': {
    ...{ municipalities: 3, categories: 3, themes: [null, null], organizations: [null, null] },
    plans: upTo(3).map((number) => ({ ...plan, municipality: number })),
    ...{ industries: 1, documents: 1, variants: [], oneSource: false },
    links: [
      ...[...all('TOUCHES', 21, 1), ...all('TAKES_PART', 21, 1), ...all('CONCERNS', 18, 1)],
      ...upTo(21).map((place) => link('TAKES_PART', place, 0, place + 7)),
      ...all('REFERS_TO', 3, 1),
    ],
  },
  'generations of plans, lists that carry over, entries of one name': {
    ...{ municipalities: 2, categories: 3, themes: [null, 0], organizations: [null] },
    plans: upTo(4).map((number) => ({
      ...{ ...plan, municipality: number === 3 ? 1 : 0, sections: 3, programs: [3, 7, 6, 5, 1] },
    })),
    ...{ industries: 1, documents: 1, oneSource: true },
    variants: [
      [0, 5],
      [5, 10],
      [0, 10],
      [1, 2],
    ],
    links: [...all('TOUCHES', 12, 2), ...all('DEPICTS', 4, 5), ...all('REFERS_TO', 4, 1)],
  },
  'one thing of each kind, its links of every basis, level and role, several quotes each': {
    ...{
      municipalities: 1,
      categories: 1,
      plans: [{ ...plan, sections: 1, programs: [1] }],
      themes: [null, 0],
    },
    ...{ organizations: [null], industries: 1, documents: 1, variants: [], oneSource: true },
    links: upTo(40).flatMap((turn) => [
      ...[link('TOUCHES', turn, turn >> 4, turn), link('TAKES_PART', turn, 0, turn)],
      ...(turn > 3 ? [] : relations.map((relation) => link(relation, turn, 0, turn + 1))),
    ]),
  },
} satisfies Readonly<Record<string, Recipe>>;

const someNumber = fc.nat({ max: 40 });

const randomLink: fc.Arbitrary<LinkRecipe> = fc.record({
  relation: fc.oneof(
    { arbitrary: fc.constantFrom<LinkedRelation>('TOUCHES', 'TAKES_PART'), weight: 2 },
    { arbitrary: fc.constantFrom(...relations), weight: 1 },
  ),
  ...{ place: someNumber, thing: someNumber, start: someNumber, length: fc.integer({ min: 1, max: 9 }) },
  basis: fc.constantFrom(...bases),
  role: fc.constantFrom(...roles),
  involvementRole: fc.constantFrom(...involvementRoles),
  match: fc.constantFrom(...matchKinds),
});

const randomPlan: fc.Arbitrary<PlanRecipe> = fc.record({
  ...{ municipality: someNumber, succeeds: fc.boolean(), sections: fc.nat({ max: 3 }) },
  programs: fc.array(fc.nat({ max: 7 }), { maxLength: 5, size: 'max' }),
  figures: fc.nat({ max: 2 }),
  passage: fc.string({
    unit: fc.constantFrom('産', '業', '𠮷', '🏭', 'a', '、', '\n'),
    ...{ minLength: 1, maxLength: 24, size: 'max' },
  }),
});

const broader = fc.option(someNumber, { freq: 3 });

export const randomRecipe: fc.Arbitrary<Recipe> = fc.record({
  ...{ municipalities: fc.integer({ min: 1, max: 3 }), categories: fc.nat({ max: 3 }) },
  plans: fc.array(randomPlan, { maxLength: 5, size: 'max' }),
  themes: fc.array(broader, { maxLength: 8, size: 'max' }),
  organizations: fc.array(broader, { maxLength: 5, size: 'max' }),
  ...{ industries: fc.nat({ max: 3 }), documents: fc.nat({ max: 2 }), oneSource: fc.boolean() },
  links: fc.array(randomLink, { maxLength: 60, size: 'max' }),
  variants: fc.array(fc.tuple(someNumber, someNumber), { maxLength: 4, size: 'max' }),
});
