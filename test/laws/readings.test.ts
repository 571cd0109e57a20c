import fc from 'fast-check';

import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';

import { everyReading, inverse, type Links, PlainModel, type PlainReading } from './plain-model.js';

let store: Store;
let graph: Asker;
let model: PlainModel;

beforeAll(async () => {
  store = openTestStore();
  const seeds = await seedsDataset();
  await load(store, seeds);
  graph = asker(store);
  model = new PlainModel(seeds);
});

afterAll(() => store[Symbol.asyncDispose]());

const readings: fc.Arbitrary<PlainReading> = fc.record({
  bases: fc.subarray([...everyReading.bases], { minLength: 1 }),
  levels: fc.subarray([...everyReading.levels], { minLength: 1 }),
  roles: fc.subarray([...everyReading.roles], { minLength: 1 }),
  inherit: fc.boolean(),
  narrower: fc.boolean(),
});

/** Every edge of a field, with its evidence, under a reading. */
async function edges(reading: PlainReading, list: string, field: string): Promise<readonly Edge[]> {
  const { reading: answer } = await graph.data(
    `query ($bases: [Basis!], $levels: [Level!], $roles: [Role!], $inherit: Boolean, $narrower: Boolean) {
      reading(bases: $bases, levels: $levels, roles: $roles, inherit: $inherit, narrower: $narrower) {
        ${list}(first: 200) { nodes { id ${field}(first: 200) {
          totalCount
          edges { node { id } bases evidence(first: 200) { totalCount nodes { id } } }
        } } }
      }
    }`,
    { ...reading },
  );
  return answer[list].nodes.flatMap((node: any) => {
    expect(node[field].edges).toHaveLength(node[field].totalCount);
    return node[field].edges.map((edge: any) => {
      expect(edge.evidence.nodes).toHaveLength(edge.evidence.totalCount);
      return {
        from: node.id,
        to: edge.node.id,
        bases: edge.bases,
        evidence: edge.evidence.nodes.map(({ id }: any) => id),
      };
    });
  });
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly bases: readonly string[];
  readonly evidence: readonly string[];
}

function expectLinks(met: readonly Edge[], expected: Links, ids: ReadonlySet<string>): void {
  const wanted = [...expected].flatMap(([from, objects]) =>
    ids.has(from) ? [...objects].map(([to, evidence]) => `${from} ${to} ${[...evidence].sort().join()}`) : [],
  );
  expect(met.map(({ from, to, evidence }) => `${from} ${to} ${[...evidence].sort().join()}`).sort()).toEqual(
    wanted.sort(),
  );
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));

/** A theme's own lists: the links of all concepts that it stands for. */
function widened(reading: PlainReading, links: Links): Links {
  const table = new Map<string, Map<string, Set<string>>>();
  for (const { id } of model.dataset.themes) {
    const merged = new Map<string, Set<string>>();
    for (const concept of model.conceptsOf(reading, id)) {
      for (const [subject, evidence] of inverse(links).get(concept) ?? []) {
        merged.set(subject, new Set([...(merged.get(subject) ?? []), ...evidence]));
      }
    }
    table.set(id, merged);
  }
  return table;
}

/** Only links that start from things of these ids. */
function from(links: Links, ids: ReadonlySet<string>): Links {
  return new Map([...links].filter(([subject]) => ids.has(subject)));
}

const runs = { numRuns: Number(process.env['TSUNAGU_READINGS'] ?? 12) };

test('themes of everything, and everything of themes, are those with evidence inside the reading', async () => {
  const { programs, plans, municipalities, organizations } = model.dataset;
  await fc.assert(
    fc.asyncProperty(readings, async (reading) => {
      const places = model.themesOfPlaces(reading);
      const gathered = model.gathered(reading, 'TOUCHES', 'subject');
      const organized = model.themesOfOrganizations(reading);
      const pairs = [
        ['programs', places, idsOf(programs)],
        ['plans', gathered, idsOf(plans)],
        ['municipalities', gathered, idsOf(municipalities)],
        ['organizations', organized, idsOf(organizations)],
      ] as const;
      for (const [list, links, ids] of pairs) {
        expectLinks(await edges(reading, list, 'themes'), links, ids);
        expectLinks(
          await edges(reading, 'themes', list),
          widened(reading, from(links, ids)),
          idsOf(model.dataset.themes),
        );
      }
      const sections = idsOf(model.dataset.sections);
      expectLinks(
        await edges(reading, 'themes', 'sections'),
        widened(reading, from(places, sections)),
        idsOf(model.dataset.themes),
      );
    }),
    runs,
  );
});

test('organizations and industries are linked where evidence inside the reading says so, from both ends', async () => {
  const { programs, plans, municipalities, organizations, industries } = model.dataset;
  await fc.assert(
    fc.asyncProperty(readings, async (reading) => {
      const takingPart = inverse(model.direct(reading, 'TAKES_PART'));
      const gatheredParts = model.gathered(reading, 'TAKES_PART', 'object');
      const concerns = model.direct(reading, 'CONCERNS');
      const gatheredConcerns = model.gathered(reading, 'CONCERNS', 'subject');
      const fields = [
        ['programs', 'organizations', takingPart, idsOf(programs)],
        ['plans', 'organizations', gatheredParts, idsOf(plans)],
        ['municipalities', 'organizations', gatheredParts, idsOf(municipalities)],
        ['programs', 'industries', concerns, idsOf(programs)],
        ['plans', 'industries', gatheredConcerns, idsOf(plans)],
        ['municipalities', 'industries', gatheredConcerns, idsOf(municipalities)],
      ] as const;
      for (const [list, field, links, ids] of fields)
        expectLinks(await edges(reading, list, field), links, ids);
      const back = [
        ['organizations', 'programs', takingPart, idsOf(programs), idsOf(organizations)],
        ['industries', 'programs', concerns, idsOf(programs), idsOf(industries)],
        ['industries', 'municipalities', gatheredConcerns, idsOf(municipalities), idsOf(industries)],
      ] as const;
      for (const [list, field, links, ends, ids] of back) {
        expectLinks(await edges(reading, list, field), inverse(from(links, ends)), ids);
      }
    }),
    runs,
  );
});

test('statements express the themes whose quotes on the same subject overlap theirs', async () => {
  await fc.assert(
    fc.asyncProperty(readings, async (reading) => {
      const { reading: answer } = await graph.data(
        `query ($bases: [Basis!], $levels: [Level!], $roles: [Role!], $narrower: Boolean) {
          reading(bases: $bases, levels: $levels, roles: $roles, narrower: $narrower) {
            statements(first: 200) { nodes { id themes(first: 200) { nodes { id } } } }
            themes(first: 200) { nodes { id statements(first: 200) { nodes { id } } } }
          }
        }`,
        { bases: reading.bases, levels: reading.levels, roles: reading.roles, narrower: reading.narrower },
      );
      const links = model.statementsAndThemes(reading);
      const pairs = (nodes: any[], field: string): string[] =>
        nodes.flatMap((node) => node[field].nodes.map(({ id }: any) => `${node.id} ${id}`)).sort();
      const wanted = (table: Links): string[] =>
        [...table]
          .flatMap(([subject, objects]) => [...objects.keys()].map((object) => `${subject} ${object}`))
          .sort();
      expect(pairs(answer.statements.nodes, 'themes')).toEqual(wanted(links));
      expect(pairs(answer.themes.nodes, 'statements')).toEqual(wanted(widened(reading, links)));
    }),
    runs,
  );
});

test('more bases, levels or roles never lose a link', async () => {
  await fc.assert(
    fc.asyncProperty(readings, readings, async (one, other) => {
      const both = {
        bases: [...one.bases, ...other.bases],
        levels: [...one.levels, ...other.levels],
        roles: [...one.roles, ...other.roles],
        inherit: one.inherit,
        narrower: one.narrower,
      };
      const wide = new Set(
        (await edges(both, 'themes', 'programs')).map((edge) => `${edge.from} ${edge.to}`),
      );
      for (const edge of await edges(one, 'themes', 'programs'))
        expect(wide).toContain(`${edge.from} ${edge.to}`);
    }),
    runs,
  );
});

test('a reading with the enclosing values changes nothing', async () => {
  const question = '{ municipalities { nodes { id themes(first: 100) { totalCount nodes { id } } } } }';
  const plain = await graph.data(question);
  const again = await graph.data(
    `{ reading { reading(bases: [CURATED, STATED], narrower: true) ${question} } }`,
  );
  expect(again.reading.reading).toEqual(plain);
});

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
