/** A made-up world, loaded and asked; a larger one where TSUNAGU_MUNICIPALITIES says so. */

import type { Dataset } from '../../src/model/dataset.js';
import { groupBy } from '../../src/model/group.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { readWorld } from '../support/generated.js';
import { openTestStore } from '../support/store.js';

const municipalities = Number(process.env['TSUNAGU_MUNICIPALITIES'] ?? 7);

let store: Store;
let graph: Asker;
let world: Dataset;

beforeAll(async () => {
  store = openTestStore();
  world = await readWorld({ municipalities, seed: Number(process.env['TSUNAGU_SEED'] ?? 1), generations: 2 });
  await load(store, world);
  graph = asker(store);
}, 900_000);

afterAll(() => store[Symbol.asyncDispose]());

test('everything of the world is counted', async () => {
  const kinds = ['municipalities', 'plans', 'programs', 'organizations', 'themes', 'evidence'] as const;
  const counted = await graph.data(`{ ${kinds.map((kind) => `${kind} { totalCount }`).join(' ')} }`);
  for (const kind of kinds) expect([kind, counted[kind].totalCount]).toEqual([kind, world[kind].length]);
});

test('each municipality has the programs of its plans', async () => {
  const last = world.municipalities.at(-1);
  const { municipality } = await graph.data(
    'query ($key: ID!) { municipality(key: $key) { name programs(first: 200) { totalCount nodes { name } } } }',
    { key: last?.code },
  );
  const own = groupBy(world.programs, (program) => program.municipality).get(last?.id ?? '') ?? [];
  expect(municipality.name).toBe(last?.name);
  expect(municipality.programs.totalCount).toBe(own.length);
  expect(municipality.programs.nodes.map(({ name }: { readonly name: string }) => name)).toEqual(
    own.slice(0, 200).map(({ name }) => name),
  );
});

test('a theme is touched by the programs that have evidence of it', async () => {
  const touching = groupBy(
    world.evidence.filter(({ relation, level }) => relation === 'TOUCHES' && level === 'PROGRAM'),
    ({ object }) => object,
  );
  const { reading } = await graph.data(
    '{ reading(narrower: false) { themes(first: 200) { nodes { id programs { totalCount } } } } }',
  );
  expect(reading.themes.nodes).toEqual(
    world.themes.map(({ id }) => ({
      id,
      programs: { totalCount: new Set(touching.get(id)?.map(({ subject }) => subject)).size },
    })),
  );
});
