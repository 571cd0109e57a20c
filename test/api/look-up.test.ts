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

test.each([
  '131075',
  '13107',
  'sumida',
  'SUMIDA',
  '墨田区',
  ' 墨田 区',
  'すみだく',
  'スミダク',
  'ｽﾐﾀﾞｸ',
  'sumida-ku',
  'sumidaku',
  'Sumida-Ku',
  'Sumida City',
  'Municipality:131075',
])('a municipality is found by %s', async (key) => {
  await expect(
    graph.data('query ($key: ID!) { municipality(key: $key) { slug } }', { key }),
  ).resolves.toEqual({
    municipality: { slug: 'sumida' },
  });
});

test.each([
  ['municipality', '澁谷區', 'Municipality:131130'],
  ['municipality', 'oume-shi', 'Municipality:132055'],
  ['municipality', 'Ōme', 'Municipality:132055'],
  ['organization', 'oume shōkō kaigisho', 'Organization:ome/chamber'],
  ['theme', 'ｽﾀｰﾄｱｯﾌﾟ', 'Theme:startups'],
  ['theme', 'ＤＸ', 'Theme:dx'],
  ['theme', 'カーボンニュートラル', 'Theme:decarbonisation'],
  ['theme', 'でじたる', 'Theme:digital'],
  ['program', 'sumida/prototype-poc', 'Program:sumida/prototype-poc'],
  ['program', 'prototype-poc', 'Program:sumida/prototype-poc'],
  ['program', '福生市産業 ＰＲ 事業', 'Program:fussa/industry-pr'],
  ['organization', '青梅商工会議所', 'Organization:ome/chamber'],
  ['plan', '132055-fy2022', 'Plan:132055-FY2022'],
  ['plan', '青梅市地域産業活性化計画', 'Plan:132055-FY2022'],
])('%s(key: "%s") is %s', async (field, key, id) => {
  await expect(
    graph.data(`query ($key: ID!) { found: ${field}(key: $key) { id } }`, { key }),
  ).resolves.toEqual({
    found: { id },
  });
});

test('nothing found is null, of another kind too', async () => {
  await expect(
    graph.data(
      '{ a: theme(key: "nothing") { id } b: program(key: "Theme:dx") { id } c: node(id: "dx") { id } }',
    ),
  ).resolves.toEqual({ a: null, b: null, c: null });
});

test('a name that several have is refused with their ids', async () => {
  const [error] = await graph.errors('{ organization(key: "事業者") { id } }');
  expect(error?.message).toBe(
    'Several things are called "事業者": Organization:arakawa/businesses, Organization:itabashi/businesses.',
  );
  expect(error?.extensions?.['cause']).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('halves of characters find nothing, and keep nothing else from being found', async () => {
  await expect(
    graph.data(
      `query ($high: ID!, $low: ID!) {
        a: node(id: $high) { id } b: node(id: $low) { id } c: node(id: "Theme:dx") { id }
      }`,
      { high: 'Theme:\ud83d', low: 'Theme:\udc00' },
    ),
  ).resolves.toEqual({ a: null, b: null, c: { id: 'Theme:dx' } });
});

test('a reading of nothing is refused, and an unknown release names those that are kept', async () => {
  const [empty] = await graph.errors('{ reading(bases: []) { themes { totalCount } } }');
  expect(empty?.message).toBe('`bases` must not be empty: nothing would match.');
  const [unknown] = await graph.errors('{ reading(release: "Release:none") { themes { totalCount } } }');
  expect(unknown?.message).toBe('No release "Release:none" is kept.');
  expect(unknown?.extensions?.['cause']).toMatchObject({
    next: expect.stringMatching(/^Kept releases: Release:/) as string,
  });
});

test('a question asked before is not asked of the database again', async () => {
  const { service } = asker(store);
  const { parse } = await import('graphql');
  const operation = {
    document: parse('{ theme(key: "dx") { programs { nodes { name sections { heading } } } } }'),
    operationName: undefined,
    variables: {},
    signal: new AbortController().signal,
  };
  const first = await service.execute(operation);
  const second = await service.execute(operation);
  expect(first.figures.asked).toBeGreaterThan(0);
  expect(second.figures.asked).toBe(0);
  expect(second.data?.bytes.equals(first.data?.bytes ?? Buffer.alloc(0))).toBe(true);
});
