import { readFileSync } from 'node:fs';

import type { Store } from '../../src/graph/store.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore, projectFolder } from '../support/store.js';

let store: Store;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

const readme = readFileSync(`${projectFolder}/README.md`, 'utf8');
const shown = [...readme.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => [query, answer] as const,
);

test('README shows questions with their answers', () => {
  expect(shown.length).toBeGreaterThanOrEqual(2);
});

test.each(shown)('question %# of README is answered as it says', async (query, answer) => {
  expect(await graph.data(query)).toEqual(JSON.parse(answer));
});
