import { readFileSync } from 'node:fs';

import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { madeWorld } from '../laws/made-world.js';
import type { Recipe } from '../laws/recipe.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, projectFolder, seedsDataset } from '../support/store.js';

let store: Store;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  await load(store, await seedsDataset());
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

const chamber = 'Organization:ome/chamber';
const society = 'Organization:fussa/society';

/** Between these two, with more arguments. */
async function paths(more: string, [from, to] = [chamber, society]): Promise<any> {
  const data = await graph.data(
    `{ paths(from: "${from}", to: "${to}"${more}) { found length truncated searchedHops paths { nodes { id } } } }`,
  );
  return data.paths;
}

const ids = ({ paths: found }: any): readonly (readonly string[])[] =>
  found.map(({ nodes }: any) => nodes.map(({ id }: any) => id));

const through = (theme: string): readonly string[] => [
  ...[chamber, 'Program:ome/advanced-tech-community', `Theme:${theme}`, 'Section:132187-FY2022-c1', society],
];

test('the chamber of Ome and the society of Fussa meet in two themes, four hops apart', async () => {
  const answer = await paths(', maxHops: 4');
  expect(answer).toMatchObject({ found: true, length: 4, truncated: false, searchedHops: 4 });
  expect(ids(answer)).toEqual([through('multi-stakeholder'), through('chamber-collab')]);
});

test('what is cut says so, and how far nothing is missing', async () => {
  expect(await paths(', limit: 1')).toMatchObject({ length: 4, truncated: true, searchedHops: 4 });
  expect(await paths(', maxHops: 3')).toEqual({
    ...{ found: false, length: null, truncated: false, searchedHops: 3, paths: [] },
  });
});

test('each hop says its relation, its direction and its passage', async () => {
  const example = readFileSync(`${projectFolder}/examples/40-shortest-paths.graphql`, 'utf8');
  const { paths: found } = (await graph.data(example)).paths;
  const hops = found[0].hops.map(({ relation, forward }: any) => [relation, forward]);
  expect(hops).toEqual([
    ['TAKES_PART', true],
    ['TOUCHES', true],
    ['TOUCHES', false],
    ['TAKES_PART', false],
  ]);
  for (const { evidence } of found[0].hops) expect(evidence.nodes).not.toEqual([]);
});

test('a thing left out is not met, and relations left out are not gone by', async () => {
  const avoiding = await paths(', maxHops: 4, avoid: ["Theme:chamber-collab"]');
  expect(ids(avoiding)).toEqual([through('multi-stakeholder')]);
  const structure = await paths(', maxHops: 8, limit: 1, via: [TAKES_PART, LISTS, HAS_SECTION, IN_CATEGORY]');
  expect(structure.length).toBe(5);
});

test('a reading takes links away, and paths with them', async () => {
  const { reading } = await graph.data(`{ reading(roles: [ISSUE]) {
    paths(from: "${chamber}", to: "${society}", maxHops: 4) { found searchedHops } } }`);
  expect(reading.paths).toEqual({ found: false, searchedHops: 4 });
});

test('from a thing to itself there is one path without hops', async () => {
  const answer = await paths('', [chamber, chamber]);
  expect(answer).toMatchObject({ found: true, length: 0, truncated: false });
  expect(ids(answer)).toEqual([[chamber]]);
});

test('what cannot be searched is refused with the argument and a remedy', async () => {
  const refusal = async (args: string): Promise<string | undefined> =>
    (await graph.errors(`{ paths(${args}) { found } }`))[0]?.message;
  const ends = `from: "${chamber}", to: "${society}"`;
  expect(await refusal(`from: "ome/chamber", to: "${society}"`)).toBe(
    '`from` is "ome/chamber", which does not exist.',
  );
  expect(await refusal(`${ends}, avoid: ["Theme:none"]`)).toBe(
    '`avoid` is "Theme:none", which does not exist.',
  );
  expect(await refusal(`${ends}, avoid: ["${society}"]`)).toBe('`avoid` names an end of the path.');
  expect(await refusal(`${ends}, maxHops: 9`)).toBe('`maxHops` is 9; it can be 1 to 8.');
  expect(await refusal(`${ends}, limit: 0`)).toBe('`limit` is 0; it can be 1 to 20.');
  expect(await refusal(`${ends}, via: []`)).toBe('`via` must not be empty: nothing would match.');
  const { evidence } = await graph.data('{ evidence(first: 1) { nodes { id } } }');
  expect(await refusal(`from: "${evidence.nodes[0].id}", to: "${society}"`)).toMatch(
    'no path begins or ends at things of its kind',
  );
});

test('a theme with 51 links is a hub, one with 50 is none', async () => {
  const world = (touching: number): Recipe => ({
    ...{ municipalities: 1, categories: 1, themes: [null], organizations: [], industries: 0, documents: 0 },
    plans: [
      {
        municipality: 0,
        succeeds: false,
        sections: 1,
        programs: Array<number>(52).fill(1),
        figures: 0,
        passage: '創業',
      },
    ],
    links: Array.from({ length: touching }, (_, index) => ({
      ...({ relation: 'TOUCHES', place: 2 + index, thing: 0, basis: 'STATED', role: 'MEASURE' } as const),
      ...({ involvementRole: 'PARTNER', match: 'EXACT', start: 0, length: 2 } as const),
    })),
    ...{ variants: [], oneSource: true },
  });
  const ends: [string, string] = ['Program:131016-fy2022/p0', 'Program:131016-fy2022/p1'];
  await load(store, madeWorld(world(50)));
  expect(ids(await paths(', via: [TOUCHES], avoidHubs: true, limit: 1', ends))).toEqual([
    [ends[0], 'Theme:t0', ends[1]],
  ]);
  await load(store, madeWorld(world(51)));
  expect(await paths(', via: [TOUCHES], avoidHubs: true', ends)).toMatchObject({
    found: false,
    searchedHops: 6,
  });
  expect(await paths(', via: [TOUCHES], limit: 1', ends)).toMatchObject({ found: true, length: 2 });
});
