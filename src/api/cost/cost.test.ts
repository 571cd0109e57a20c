/** What operations cost, counted by hand. */

import { buildSchema, isInterfaceType, isObjectType, Kind, parse } from 'graphql';

import { listBounds } from '../../model/list-bounds.js';
import { readContract } from '../contract.js';
import { readSettings } from '../settings.js';

import { type Price, pricer, refusalOf } from './price-operation.js';
import { sizeRulesOf } from './size-rules.js';

const settings = readSettings({});
const contract = readContract().schema;

const small = buildSchema(`
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  directive @cost(weight: String!) on FIELD_DEFINITION
  interface Named { name: String! }
  type Town implements Named { name: String! tags: [String!]! @listSize(assumedSize: 7) neighbour: Town }
  type Guild implements Named { name: String! towns(first: Int): TownPage! @listSize(slicingArguments: ["first"], sizedFields: ["items"]) }
  type TownPage { items: [Town!]! count: Int! }
  type Query {
    towns(first: Int): TownPage! @listSize(slicingArguments: ["first"], sizedFields: ["items"])
    named(keys: [ID!]!): [Named]! @listSize(slicingArguments: ["keys"])
    nearest: Town @cost(weight: "100")
  }
`);

function price(text: string, variables: Record<string, unknown> = {}, schema = small): Price {
  const found = pricer(schema, settings)({ document: parse(text), operationName: undefined, variables });
  if (!found) throw new Error('The operation has no price.');
  return found;
}

test('a page of three towns is the root, the page and three objects with two values each', () => {
  expect(price('{ towns(first: 3) { count items { name neighbour { name } } } }')).toMatchObject({
    objects: { asked: 1 + 1 + 3 + 3 },
    values: { asked: 1 + 3 + 3 },
    dearest: [
      { field: 'TownPage.items', objects: 3 },
      { field: 'Town.neighbour', objects: 3 },
    ],
  });
});

test('a page that nobody sizes has the size of the server', () => {
  expect(price('{ towns { items { name } } }').objects.asked).toBe(1 + 1 + 20);
});

test('variables and their defaults count like literals', () => {
  const text = 'query Towns($n: Int = 5) { towns(first: $n) { items { name } } }';
  expect(price(text).objects.asked).toBe(2 + 5);
  expect(price(text, { n: 50 }).objects.asked).toBe(2 + 50);
  expect(price(text, { n: null }).objects.asked).toBe(2 + 20);
  expect(price(text, { n: -1 }).objects.asked).toBe(2);
});

test('a list of values counts as many as it may hold', () => {
  expect(price('{ towns(first: 2) { items { tags } } }').values.asked).toBe(2 * 7);
});

test('keys asked for are as many objects, each of the dearest type it may have', () => {
  const text =
    '{ named(keys: ["a", "b"]) { name ... on Guild { towns(first: 4) { items { name } } } ... on Town { tags } } }';
  expect(price(text)).toMatchObject({
    objects: { asked: 1 + 2 * (1 + 1 + 4) },
    values: { asked: 2 * Math.max(1 + 4, 1 + 7) },
  });
});

test('what is left out costs nothing', () => {
  const text =
    'query Near($no: Boolean!) { nearest @skip(if: $no) { name } towns(first: 1) @include(if: $no) { count } }';
  expect(price(text, { no: true }).objects.asked).toBe(1 + 1);
  expect(price(text, { no: false }).objects.asked).toBe(1 + 1 + 100);
});

test('four default pages in one another are within the limit, five are not', () => {
  const pages = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ ${levels % 2 ? 'programs' : 'themes'} { nodes ${pages(levels - 1)} } }`;
  const four = price(
    `{ programs { nodes { themes { nodes { programs { nodes { themes { nodes { id } } } } } } } } }`,
    {},
    contract,
  );
  expect(four.objects.asked).toBeGreaterThan(160_000);
  expect(refusalOf(four)).toBeUndefined();
  const refusal = refusalOf(price(pages(5), {}, contract));
  expect(refusal).toMatchObject({ code: 'COST_TOO_HIGH' });
  expect(refusal?.message).toMatch(/^Cost: up to [\d]+ objects asked, at most 200000 allowed\.$/);
});

test('fragments that spread fragments twice are judged in no time, however much they ask for', () => {
  const steps = 28;
  const parts = Array.from(
    { length: steps },
    (_, step) =>
      `fragment F${step} on Town { a: neighbour { ...F${step + 1} } b: neighbour { ...F${step + 1} } }`,
  );
  const text = `{ towns { items { ...F0 } } } ${parts.join(' ')} fragment F${steps} on Town { name }`;
  expect(price(text).objects.asked).toBe(2 + 20 * (2 ** (steps + 1) - 1));
});

test('spreading a part again and again in one place is judged in no time', () => {
  const steps = 28;
  const parts = Array.from(
    { length: steps },
    (_, step) => `fragment F${step} on Town { ...F${step + 1} ...F${step + 1} }`,
  );
  const text = `{ towns(first: 1) { items { ...F0 } } } ${parts.join(' ')} fragment F${steps} on Town { name }`;
  expect(price(text).values.asked).toBe(2 ** steps);
});

/** Fields of the contract's types whose type reads so, without `@listSize`. */
function unsized(pattern: RegExp): readonly string[] {
  return Object.values(contract.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields())
      .filter((field) => pattern.test(String(field.type)))
      .filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'listSize'))
      .map(({ name }) => `${type.name}.${name}`);
  });
}

test('every list of the contract says how long it can be', () => {
  expect(unsized(/^\[/u).filter((field) => !/Connection\.(edges|nodes)$/u.test(field))).toEqual([]);
});

test('every connection of the contract is sized by its arguments', () => {
  expect(unsized(/Connection!?$/u)).toEqual([]);
});

test('what searches, compares or groups whole sets costs its work as well, however little it gives', () => {
  const heavy = ['compare', 'diff', 'paths', 'search', 'similarPrograms', 'suggest'].map(
    (name) => `Query.${name}`,
  );
  const among = ['Municipality.gaps', 'Municipality.similar', 'Program.similar', 'Theme.coOccurring'];
  const rules = sizeRulesOf(contract);
  const weightless = [...rules].filter(([field, { weight }]) => field.name === 'groups' && weight === 0);
  expect(weightless).toEqual([]);
  for (const name of [...heavy, ...among]) {
    const [type = '', field = ''] = name.split('.');
    const found = contract.getType(type);
    const rule = isObjectType(found) ? rules.get(found.getFields()[field] as never) : undefined;
    expect({ name, weight: rule?.weight }).toEqual({ name, weight: expect.any(Number) });
    expect(rule?.weight).toBeGreaterThan(0);
  }
});

test('a search for paths is worth 20,000 objects, so that an operation has nine', () => {
  const paths = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, i) => `p${i}: paths(from: "a", to: "b") { searchedHops }`).join(' ')} }`;
  expect(refusalOf(price(paths(9), {}, contract))).toBeUndefined();
  expect(refusalOf(price(paths(10), {}, contract))).toMatchObject({ code: 'COST_TOO_HIGH' });
});

test('the contract says of lists without pages what releases are held to', () => {
  const said = Object.keys(listBounds).map((name) => {
    const [type = '', field = ''] = name.split('.');
    const composite = contract.getType(type);
    const node = isObjectType(composite) ? composite.getFields()[field]?.astNode : undefined;
    const size = node?.directives?.find((each) => each.name.value === 'listSize')?.arguments?.[0]?.value;
    return [name, size?.kind === Kind.INT ? Number(size.value) : undefined];
  });
  expect(Object.fromEntries(said)).toEqual(listBounds);
});
