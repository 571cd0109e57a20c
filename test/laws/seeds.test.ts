/** What readings come to on the seeds, in numbers counted by hand. */

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

test('104 pairs of municipality and theme are touched, 94 of them stated', async () => {
  const pairs = async (bases: string): Promise<number> => {
    const { reading } = await graph.data(
      `{ reading(bases: [${bases}]) { municipalities { nodes { themes(first: 1) { totalCount } } } } }`,
    );
    return reading.municipalities.nodes.reduce((sum: number, node: any) => sum + node.themes.totalCount, 0);
  };
  expect(await pairs('STATED, CURATED')).toBe(104);
  expect(await pairs('STATED')).toBe(94);
});

test('a stated goal and a curated measure do not make a stated measure', async () => {
  const { reading } = await graph.data(
    '{ reading(bases: [STATED], roles: [MEASURE]) { municipalities { nodes { themes(first: 1) { totalCount } } } } }',
  );
  const counts = reading.municipalities.nodes.map((node: any) => node.themes.totalCount);
  expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(69);
});
