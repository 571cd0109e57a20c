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

test('a cursor does not fit another list, even where the same thing stands at the same place', async () => {
  const { municipalities, theme } = await graph.data(`{
    municipalities(first: 1) { nodes { id } pageInfo { endCursor } }
    theme(key: "succession") { municipalities(first: 1) { nodes { id } } }
  }`);
  expect(theme.municipalities.nodes).toEqual(municipalities.nodes);
  const [error] = await graph.errors(
    `{ theme(key: "succession") { municipalities(after: "${municipalities.pageInfo.endCursor}") { totalCount } } }`,
  );
  expect(error?.message).toBe('The cursor in `after` belongs to another list or another reading.');
});

test('themes that the same municipalities share in two comparisons are two lists', async () => {
  const { one, other } = await graph.data(`{
    one: compare(municipalities: ["shibuya", "sumida", "arakawa"]) { ...patterns }
    other: compare(municipalities: ["shibuya", "sumida", "itabashi"]) { ...patterns }
  }
  fragment patterns on Comparison {
    patterns { municipalities { slug } themes(first: 1) { totalCount nodes { slug } pageInfo { endCursor } } }
  }`);
  const [a, b] = [one, other].map(({ patterns }: any) =>
    patterns.find(
      ({ municipalities }: any) =>
        municipalities.map(({ slug }: any) => slug).join() === ['shibuya', 'sumida'].join(),
    ),
  );
  expect(a.themes.nodes).toEqual(b.themes.nodes);
  expect([a.themes.totalCount, b.themes.totalCount]).toEqual([4, 5]);
  expect(a.themes.pageInfo.endCursor).not.toBe(b.themes.pageInfo.endCursor);
});

test('the evidence of one link is paged by itself', async () => {
  const page = async (after: string): Promise<any> => {
    const { municipality } = await graph.data(
      `{ municipality(key: "ome") { themes(first: 1) { edges { evidence(first: 1${after}) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor }
      } } } } }`,
    );
    return municipality.themes.edges[0].evidence;
  };
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo, totalCount } = await page(after);
    ids.push(...nodes.map(({ id }: any) => id));
    after = `, after: "${pageInfo.endCursor}"`;
    if (pageInfo.hasNextPage) continue;
    expect(new Set(ids).size).toBe(totalCount);
    return;
  }
});
