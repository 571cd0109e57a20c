/** What no page can be, and what does not fit a list; what every page is stands in worlds.test.ts. */

import type { Dataset } from '../../src/model/dataset.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';

let store: Store;
let graph: Asker;
let seeds: Dataset;

beforeAll(async () => {
  store = openTestStore();
  seeds = await seedsDataset();
  await load(store, seeds);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

test('a page of none is a page', async () => {
  const { programs } = await graph.data(
    '{ programs(first: 0) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  );
  expect(programs).toEqual({
    nodes: [],
    totalCount: 45,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('what no page can be is refused with the argument and the limit', async () => {
  const refusal = async (args: string): Promise<string | undefined> =>
    (await graph.errors(`{ programs(${args}) { totalCount } }`))[0]?.message;
  expect(await refusal('first: -1')).toBe('`first` is -1; a page has 0 to 200 items.');
  expect(await refusal('last: 201')).toBe('`last` is 201; a page has 0 to 200 items.');
  expect(await refusal('first: 1, last: 1')).toBe('`first` and `last` are both given.');
  expect(await refusal('after: "x"')).toBe('`after` is not a valid cursor.');
});

test('a cursor of another list, reading or release is refused and says how to go on', async () => {
  const { programs } = await graph.data('{ programs(first: 3) { pageInfo { endCursor } } }');
  const cursor: string = programs.pageInfo.endCursor;
  const other = await graph.errors(`{ themes(after: "${cursor}") { totalCount } }`);
  expect(other[0]?.message).toBe('The cursor in `after` belongs to another list or another reading.');
  const reading = await graph.errors(
    `{ reading(bases: [STATED]) { programs(after: "${cursor}") { totalCount } } }`,
  );
  expect(reading[0]?.message).toBe('The cursor in `after` belongs to another list or another reading.');
  const [sumida, ...others] = seeds.municipalities;
  if (sumida === undefined) throw new Error('The seeds hold no municipality.');
  await load(store, { ...seeds, municipalities: [{ ...sumida, population: 99 }, ...others] });
  const release = await graph.errors(`{ programs(after: "${cursor}") { totalCount } }`);
  expect(release[0]?.message).toMatch(/belongs to release [0-9a-f]{16}, and this answer to [0-9a-f]{16}/);
  expect(release[0]?.extensions?.['cause']).toMatchObject({
    next: expect.stringContaining('reading(release: "Release:') as string,
  });
  await load(store, seeds);
});

test('everything that evidence speaks of is reached by its id, and an unknown id is null', async () => {
  const { evidence } = await graph.data(
    '{ evidence(first: 200) { nodes { id subject { id } object { id } } } }',
  );
  const ids = [
    ...new Set<string>(evidence.nodes.flatMap((piece: any) => [piece.subject.id, piece.object.id])),
  ].slice(0, 99);
  const { nodes } = await graph.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: [...ids, 'Program:no/where'],
  });
  expect(nodes).toEqual([...ids.map((id) => ({ id })), null]);
});
