/** Filters and orders on the seeds, with answers counted by hand; that every filter keeps the law stands in test/laws. */

import type { Store } from '../../src/graph/store.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

let store: Store;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

async function names(list: string): Promise<readonly string[]> {
  const { list: answer } = await graph.data(`{ list: ${list} { nodes { name } } }`);
  return answer.nodes.map(({ name }: { readonly name: string }) => name);
}

async function count(list: string): Promise<number> {
  return (await graph.data(`{ list: ${list} { totalCount } }`)).list.totalCount;
}

test('who writes DX: width and case do not matter', async () => {
  const dx = 'themes: { some: { name: { startsWith: "ｄｘ" }, link: { bases: [STATED] } } }';
  expect(await names(`municipalities(where: { ${dx} })`)).toEqual(['青梅市']);
});

test('a stated goal and a curated measure do not make a stated measure, on edges as in quantifiers', async () => {
  const link = 'link: { bases: [STATED], roles: [MEASURE] }';
  const { municipalities, themes } = await graph.data(`{
    municipalities { nodes { themes(where: { ${link} }) { totalCount } } }
    themes(first: 200) { nodes { municipalities(where: { ${link} }) { totalCount } narrower { id } } }
  }`);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  expect(sum(municipalities.nodes.map(({ themes }: any) => themes.totalCount))).toBe(69);
  const lowest = themes.nodes.filter(({ narrower }: any) => narrower.length === 0);
  expect(sum(lowest.map(({ municipalities }: any) => municipalities.totalCount))).toBe(69);
});

test('a thing fulfils either a filter or its NOT, also where it says nothing', async () => {
  for (const filter of ['nameEn: { contains: "a" }', 'instrument: { eq: SUBSIDY }', 'themes: { none: {} }']) {
    const one = await count(`programs(where: { ${filter} })`);
    expect(one + (await count(`programs(where: { NOT: { ${filter} } })`))).toBe(45);
  }
});

test('of nothing, every one is such and none is', async () => {
  const without = await names('programs(where: { themes: { count: { eq: 0 } } })');
  expect(without).toEqual(['優良企業顕彰事業のリニューアル', '福生市産業振興助成事業']);
  const strict = '{ every: { slug: { eq: "no-such" } } }';
  expect(await names(`programs(where: { themes: ${strict} })`)).toEqual(without);
});

test('what is absent is found by null', async () => {
  expect(await count('municipalities(where: { population: { eq: null } })')).toBe(0);
  const tops = await names('themes(where: { topConcept: true })');
  expect(await names('themes(where: { NOT: { broader: {} } })')).toEqual(tops);
  expect(tops).toHaveLength(9);
});

test('an empty list of roles is refused, as nothing would be such', async () => {
  const [error] = await graph.errors('{ themes(where: { link: { roles: [] } }) { totalCount } }');
  expect(error?.message).toBe('`link.roles` must not be empty: no link would match.');
});

test('a cursor fits the filter and the order that it was made under, in whatever order their fields are written', async () => {
  const where = '{ nameKind: { eq: NAMED }, themes: { some: {} } }';
  const { programs } = await graph.data(
    `{ programs(where: ${where}, orderBy: [NAME_DESC], first: 1) { pageInfo { endCursor } } }`,
  );
  const after = `after: "${programs.pageInfo.endCursor}"`;
  for (const args of [`where: ${where}, orderBy: [NAME_ASC]`, 'orderBy: [NAME_DESC]', '']) {
    const [error] = await graph.errors(`{ programs(${args} ${after}) { totalCount } }`);
    expect(error?.message).toBe('The cursor in `after` belongs to another list or another reading.');
  }
  expect(
    await graph.errors(`{ programs(where: ${where}, orderBy: [NAME_DESC], ${after}) { totalCount } }`),
  ).toEqual([]);
  const swapped = '{ themes: { some: {} }, nameKind: { eq: NAMED } }';
  expect(
    await graph.errors(`{ programs(where: ${swapped}, orderBy: [NAME_DESC], ${after}) { totalCount } }`),
  ).toEqual([]);
});

test('themes by how many municipalities touch them, then by reading', async () => {
  const order = 'orderBy: [MUNICIPALITIES_COUNT_DESC, NAME_ASC], first: 4';
  expect(await names(`themes(where: { topConcept: false }, ${order})`)).toEqual([
    ...['多様な主体の連携', '変化対応力・レジリエンス', '人材育成・確保', '創業・起業支援'],
  ]);
  const kana = 'municipalities(orderBy: [NAME_ASC])';
  expect(await names(kana)).toEqual(['荒川区', '板橋区', '青梅市', '渋谷区', '墨田区', '福生市']);
  expect(await names(kana.replace('ASC', 'DESC'))).toEqual((await names(kana)).toReversed());
});

test('evidence is found by what it speaks of', async () => {
  const subject = 'subject: { program: { municipality: { slug: { eq: "ome" } } } }';
  const { evidence } = await graph.data(
    `{ evidence(where: { ${subject}, basis: { eq: CURATED } }) { nodes { quote plan { municipality { name } } } } }`,
  );
  const plan = { municipality: { name: '青梅市' } };
  expect(evidence.nodes).toEqual([
    { quote: '青梅商工会議所と連携し、企業の規模を問わず様々な事業者が参加でき', plan },
    { quote: '企業の規模を問わず様々な事業者が参加でき', plan },
  ]);
});
