/** Made-up worlds: valid whatever their size and seed, as large as was asked, and with everything in them that real seeds have. */

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import { groupBy } from '../../src/model/group.js';
import { isMunicipalityCode } from '../../src/model/municipality-code.js';
import { generateWorld } from '../../src/generating/generate-world.js';
import { prefectures } from '../../src/generating/prefectures.js';
import type { WorldRecipe } from '../../src/generating/recipe.js';
import { filesOf, readWorld, withWorld } from '../support/generated.js';

const recipe: fc.Arbitrary<Required<WorldRecipe>> = fc.record({
  municipalities: fc.integer({ min: 1, max: 6 }),
  seed: fc.nat(),
  programs: fc.integer({ min: 1, max: 24 }),
  generations: fc.integer({ min: 1, max: 3 }),
});
const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);
const numRuns = 6 * Number(process.env['TSUNAGU_WORLDS'] ?? 1);

test('whatever is asked for, the seed files have no problem and hold what was asked for', async () => {
  await fc.assert(
    fc.asyncProperty(recipe, async (wished) => {
      const { municipalities, plans, programs } = await readWorld(wished);
      expect(municipalities).toHaveLength(wished.municipalities);
      expect(new Set(municipalities.map(({ code }) => code)).size).toBe(wished.municipalities);
      for (const { code, prefecture } of municipalities) {
        expect(isMunicipalityCode(code)).toBe(true);
        expect(prefectures[Number(code.slice(0, 2)) - 1]?.name).toBe(prefecture);
      }
      const inPlan = groupBy(programs, ({ plan }) => plan);
      expect(plans).toHaveLength(wished.municipalities * wished.generations);
      for (const { id } of plans) {
        expect(inPlan.get(id)?.length).toBeGreaterThanOrEqual(Math.floor(0.8 * wished.programs));
        expect(inPlan.get(id)?.length).toBeLessThanOrEqual(Math.ceil(1.2 * wished.programs));
      }
    }),
    { seed, numRuns },
  );
}, 600_000);

test('every plan but the first of a municipality succeeds the one before', async () => {
  const { plans } = await readWorld({ municipalities: 4, seed, programs: 4, generations: 3 });
  for (const own of groupBy(plans, ({ municipality }) => municipality).values()) {
    expect(own.map(({ period }) => period.text)).toEqual([
      '令和4年度～令和6年度',
      '令和7年度～令和9年度',
      '令和10年度～令和12年度',
    ]);
    expect(own.map(({ succeeds }) => succeeds)).toEqual([undefined, own[0]?.id, own[1]?.id]);
  }
});

test('the same recipe gives the same bytes, another seed another world', async () => {
  const wished = { municipalities: 3, seed, programs: 5, generations: 2 };
  const [files, again, other] = [
    await filesOf(wished),
    await filesOf(wished),
    await filesOf({ ...wished, seed: seed + 1 }),
  ];
  expect(again).toEqual(files);
  expect(other.get('municipalities.yaml')).not.toBe(files.get('municipalities.yaml'));
});

let large: Dataset;

beforeAll(async () => {
  large = await readWorld({ municipalities: 40, seed: 1, programs: 8, generations: 2 });
});

test('real seeds have nothing that a made-up world lacks', () => {
  const { evidence, listings, sections, statements, figures, ...world } = large;
  const marks = (of: readonly object[], ...fields: readonly string[]): ReadonlySet<string> =>
    new Set(of.map((fact) => fields.map((field) => String(Reflect.get(fact, field))).join(' ')));
  expect(marks(listings, 'marker', 'carried')).toEqual(
    new Set(['undefined false', '☆ false', 'undefined true']),
  );
  expect(marks(evidence, 'relation').size).toBe(11);
  for (const basis of ['STATED', 'CURATED']) {
    for (const level of ['PLAN', 'SECTION', 'PROGRAM', 'FIGURE']) {
      expect(marks(evidence, 'relation', 'basis', 'level')).toContain(`TOUCHES ${basis} ${level}`);
    }
    expect(marks(evidence, 'relation', 'basis')).toContain(`DEPICTS ${basis}`);
  }
  expect(marks(evidence, 'role')).toEqual(
    new Set(['undefined', 'MEASURE', 'GOAL', 'ISSUE', 'STRENGTH', 'CONTEXT']),
  );
  expect(marks(evidence, 'involvementRole')).toEqual(
    new Set(['undefined', 'PARTNER', 'LEAD_PARTNER', 'BENEFICIARY', 'DEPICTED']),
  );
  expect(marks(statements, 'kind')).toEqual(new Set(['ISSUE', 'GOAL', 'STRENGTH']));
  expect(statements.filter(({ headline }) => headline).length).toBeGreaterThan(0);
  expect(evidence.filter(({ quote }) => quote.occurrence > 1).length).toBeGreaterThan(0);
  expect(marks(sections, 'headingSuffix').size).toBeGreaterThan(1);
  expect(figures.filter(({ text }) => text.length > 0).length).toBeGreaterThan(0);
  expect(world.variants.length).toBeGreaterThan(0);
  expect(world.documents.length).toBeGreaterThan(0);
  expect(marks(world.organizations, 'named')).toEqual(new Set(['true', 'false']));
  expect(world.sources.filter(({ text }) => text !== undefined)).toHaveLength(2);
});

test('a few themes and a few partners are met everywhere, most of them rarely', () => {
  const { evidence, themes, organizations, municipalities } = large;
  const touched = timesMet(evidence, 'TOUCHES', 'object', themes);
  const nationwide = organizations.filter(({ municipality }) => municipality === undefined);
  const met = timesMet(evidence, 'TAKES_PART', 'subject', nationwide);
  for (const times of [touched, met]) {
    const [most = 0] = times;
    expect(most).toBeGreaterThan(4 * (times[Math.floor(times.length / 2)] ?? 0));
  }
  expect(met[0]).toBeGreaterThan(municipalities.length / 10);
});

/** Most often first. */
function timesMet(
  evidence: Dataset['evidence'],
  relation: string,
  side: 'subject' | 'object',
  things: readonly { readonly id: string }[],
): readonly number[] {
  const met = groupBy(
    evidence.filter((fact) => fact.relation === relation),
    (fact) => fact[side],
  );
  return things.map(({ id }) => met.get(id)?.length ?? 0).sort((a, b) => b - a);
}

test('a world is not written over another one', async () => {
  await withWorld({ municipalities: 1, seed }, async (folder) => {
    await expect(generateWorld({ municipalities: 1, seed }, folder)).rejects.toThrow(
      `The folder ${folder} is not empty.`,
    );
  });
});

test('a number out of bounds is named with its bounds', async () => {
  await expect(readWorld({ municipalities: 4001, seed })).rejects.toThrow(
    'municipalities: 4001 is not a whole number from 1 to 4000.',
  );
});
