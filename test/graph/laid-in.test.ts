/** What leads from thing to thing is laid in before a release is served, so that nobody waits for it. */

import { keptAnswers } from '../../src/graph/kept-answers.js';
import { layIn } from '../../src/graph/lay-in.js';
import type { ReleaseView } from '../../src/graph/release-view.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';

let store: Store;
/** The first lines of what the database has been asked. */
let asked: string[];

beforeAll(async () => {
  const opened = openTestStore();
  store = {
    read(cypher, parameters, signal) {
      asked.push(cypher.slice(0, cypher.indexOf('\n')));
      return opened.read(cypher, parameters, signal);
    },
    writing: (work) => opened.writing(work),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
  asked = [];
  await load(store, await seedsDataset());
});

beforeEach(() => {
  asked = [];
});

afterAll(() => store[Symbol.asyncDispose]());

const { signal } = new AbortController();
const viewOf = ({ graph }: Asker): Promise<ReleaseView> => graph.current();

/** Links are asked for by walks, from things or in blocks of them; what else is asked is no link. */
const notLinks = /^\/\/ (currentSequence|keptReleases|records|valuesInBlock|ordinalsOfIds|lookupBuckets)/u;

/** Some such texts are asked for the query where nothing is laid in, and none where all is, for the same answer. */
async function waitsForNone(query: string, isSuch: (text: string) => boolean): Promise<void> {
  asked = [];
  const told = await asker(store).data(query);
  expect(asked.filter(isSuch)).not.toEqual([]);
  const laid = asker(store);
  await layIn(await viewOf(laid), Infinity, signal);
  asked = [];
  await expect(laid.data(query)).resolves.toEqual(told);
  expect(asked.filter(isSuch)).toEqual([]);
}

const firstQuestions: readonly (readonly [what: string, query: string])[] = [
  [
    'lists of lists',
    '{ themes(first: 9) { nodes { programs(first: 3) { nodes { organizations { totalCount } } } } } }',
  ],
  [
    'a filter through relations',
    '{ programs(where: { themes: { some: { slug: { eq: "dx" } } } }) { totalCount } }',
  ],
  ['a filter on none', '{ organizations(where: { programs: { none: {} } }) { totalCount } }'],
  ['groups in two dimensions', '{ programs { groups(by: [MUNICIPALITY, TOP_CONCEPT]) { totalCount } } }'],
  [
    'paths',
    '{ paths(from: "Organization:ome/chamber", to: "Organization:fussa/society") { length paths { nodes { id } } } }',
  ],
];

test.each(firstQuestions)('who asks first for %s waits for no link, and is told the same', (_what, query) =>
  waitsForNone(query, (text) => !notLinks.test(text)),
);

const firstChoices: readonly (readonly [what: string, query: string])[] = [
  [
    'things by terms and a prefecture',
    '{ programs(where: { instrument: { eq: SUBSIDY }, municipality: { prefecture: { eq: "東京都" } } }) { totalCount } }',
  ],
  [
    'things by what takes part in them',
    '{ programs(where: { organizations: { some: { kind: { in: [CHAMBER_OF_COMMERCE, CONSORTIUM] }, named: true } } }) { totalCount } }',
  ],
  [
    'groups by terms, years and prefectures',
    '{ programs { a: groups(by: [INSTRUMENT, START_FISCAL_YEAR]) { totalCount } b: groups(by: [PREFECTURE]) { totalCount } } }',
  ],
];

test.each(firstChoices)('who asks first for %s waits for no column, and is told the same', (_what, query) =>
  waitsForNone(query, (text) => text.startsWith('// valuesInBlock')),
);

test('no more is laid in than there is room for', async () => {
  const view = await viewOf(asker(store));
  const all = await layIn(await viewOf(asker(store)), Infinity, signal);
  asked = [];
  const some = await layIn(view, all / 2, signal);
  expect(some).toBeGreaterThanOrEqual(all / 2);
  expect(some).toBeLessThan(all);
  asked = [];
  await expect(layIn(await viewOf(asker(store, keptAnswers(0))), 0, signal)).resolves.toBe(0);
  expect(asked.filter((text) => text.includes('InBlock'))).toEqual([]);
});

test('when the time for it is over, what has been laid in stays and nothing more is asked', async () => {
  const ending = new AbortController();
  const laid = asker(store);
  const view = await viewOf(laid);
  asked = [];
  const laying = layIn(view, Infinity, ending.signal);
  while (asked.length < 5) await new Promise(setImmediate);
  ending.abort();
  expect(await laying).toBeGreaterThan(0);
  const until = asked.length;
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
  expect(asked).toHaveLength(until);
});
