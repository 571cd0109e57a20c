/** What things are and what leads from one to another is laid in before a release is served, so that nobody waits for it. */

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

/** Which release is current is asked for each request. */
const pointer = '// currentSequence';

const first: readonly (readonly [what: string, query: string])[] = [
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
  [
    'things in an order',
    '{ organizations(first: 9, orderBy: [PROGRAMS_COUNT_DESC, NAME_ASC]) { nodes { name kana kind } } }',
  ],
  [
    'lists under readings that choose',
    '{ reading(bases: [STATED]) { programs(first: 9) { nodes { name themes { nodes { name } } organizations { totalCount } } } reading(levels: [PROGRAM], roles: [GOAL]) { municipalities { nodes { themes { totalCount } } } } } }',
  ],
  [
    'filters and groups under readings that choose',
    '{ reading(bases: [CURATED]) { programs(where: { themes: { some: { slug: { eq: "dx" } } } }) { totalCount groups(by: [THEME, MUNICIPALITY]) { totalCount nodes { count } } } } }',
  ],
  [
    'a thing by its key, its name or its reading',
    '{ a: theme(key: "dx") { name } b: municipality(key: "青梅市") { id } c: municipality(key: "ふっさ") { id } }',
  ],
  [
    'a thing by its id, and by one that nothing has',
    '{ a: node(id: "Organization:ome/chamber") { id ... on Organization { name nameEn } } b: node(id: "Program:none") { id } }',
  ],
  [
    'fields of every kind but evidence',
    '{ plans(first: 3) { nodes { overview municipality { population areaKm2 } source { title } sections { heading category { name } programs { nodes { name } } } statements { nodes { text } } figures { nodes { caption text } } documents { nodes { name } } } } themes { nodes { aliases lexicon } } }',
  ],
  [
    'paths',
    '{ paths(from: "Organization:ome/chamber", to: "Organization:fussa/society") { length paths { nodes { id } } } }',
  ],
];

test.each(first)(
  'who asks first for %s waits for no answer of the database, and is told the same',
  async (_what, query) => {
    asked = [];
    const told = await asker(store).data(query);
    expect(asked.filter((text) => text !== pointer)).not.toEqual([]);
    const laid = asker(store);
    await layIn(await viewOf(laid), Infinity, signal);
    asked = [];
    await expect(laid.data(query)).resolves.toEqual(told);
    expect(asked.filter((text) => text !== pointer)).toEqual([]);
  },
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
