/** README.ja.md: its figures and its answers are those of the graph. */

import { readFileSync } from 'node:fs';

import { type GraphQLEnumType, parse, validate } from 'graphql';

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

const readme = readFileSync(`${projectFolder}/README.ja.md`, 'utf8');

interface Counts {
  readonly release: { readonly counts: readonly { readonly kind: string; readonly count: number }[] };
}

/** Every question, and the answer that follows it, if one does. */
const shown = [...readme.matchAll(/```graphql\n([^`]*)```\s+(?:```json\n([^`]*)```)?/g)].map(
  ([, query = '', answer]) => ({ query, answer }),
);
const answered = shown.flatMap(({ query, answer }) =>
  answer === undefined ? [] : [[query, answer] as const],
);

test('README.ja shows questions with their answers', () => {
  expect(answered.length).toBeGreaterThanOrEqual(7);
});

test.each(answered)('question %# of README.ja is answered as it says', async (query, answer) => {
  expect(await graph.data(query)).toEqual(JSON.parse(answer));
});

test('a question of README.ja without an answer is at least valid', () => {
  const left = shown.filter(({ answer }) => answer === undefined);
  expect(left).toHaveLength(1);
  for (const { query } of left) expect(validate(graph.service.schema, parse(query))).toEqual([]);
});

test('the table of README.ja has every kind of the schema, by its Japanese name, and how many there are', async () => {
  const rows = [...readme.matchAll(/^\| (\S+) +\| +(\d+) \|/gm)];
  const { release } = await graph.data<Counts>('{ release { counts { kind count } } }');
  const kinds = graph.service.schema.getType('Kind') as GraphQLEnumType;
  const counts = release.counts.map(({ kind, count }) => [kinds.getValue(kind)?.description, count] as const);
  expect(Object.fromEntries(rows.map(([, kind, count]) => [kind, Number(count)]))).toEqual(
    Object.fromEntries(counts),
  );
});
