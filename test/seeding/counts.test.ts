/** What the seeds must yield, with the figures written out. */

import type { Dataset, EvidenceFact } from '../../src/model/dataset.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';

import { seedsFolder } from './edited-seeds.js';

let dataset: Dataset;
let touches: readonly EvidenceFact[];

beforeAll(async () => {
  const read = await readSeeds(seedsFolder);
  if ('problems' in read) throw new Error(`${read.problems.length} problems`);
  dataset = read.dataset;
  touches = dataset.evidence.filter(({ relation }) => relation === 'TOUCHES');
});

/** The municipality of the plan that a thing is, or belongs to. */
function municipalityOf(id: string): string {
  const plans = new Map(dataset.plans.map((plan) => [plan.id, plan.municipality]));
  const parts = [...dataset.sections, ...dataset.programs, ...dataset.figures];
  const plan = parts.find((part) => part.id === id)?.plan ?? id;
  return plans.get(plan) ?? '';
}

function pairs(evidence: readonly EvidenceFact[], end: (id: string) => string): number {
  return new Set(evidence.map(({ subject, object }) => `${end(subject)} ${object}`)).size;
}

test('6 municipalities have 6 plans under 3 categories, in 17 sections', () => {
  const { municipalities, plans, categories, sections } = dataset;
  expect([municipalities, plans, categories, sections].map(({ length }) => length)).toEqual([6, 6, 3, 17]);
});

test('45 programs have 49 memberships; 4 stand in two categories', () => {
  expect(dataset.programs).toHaveLength(45);
  expect(dataset.listings).toHaveLength(49);
  const memberships = dataset.programs.map(
    ({ id }) => dataset.listings.filter(({ program }) => program === id).length,
  );
  expect(memberships.filter((count) => count === 2)).toHaveLength(4);
});

test('34 organizations, 5 of them named, have 40 involvements', () => {
  expect(dataset.organizations).toHaveLength(34);
  expect(dataset.organizations.filter(({ named }) => named)).toHaveLength(5);
  expect(dataset.involvements).toHaveLength(40);
});

test('51 themes stand under 9 top concepts', () => {
  expect(dataset.themes.filter(({ broader }) => broader === undefined)).toHaveLength(9);
  expect(dataset.themes.filter(({ broader }) => broader !== undefined)).toHaveLength(51);
});

test('174 pieces of theme evidence, 147 stated, make 164 pairs and 104 with municipalities, 94 stated', () => {
  const stated = touches.filter(({ basis }) => basis === 'STATED');
  expect(touches).toHaveLength(174);
  expect(stated).toHaveLength(147);
  expect(pairs(touches, (id) => id)).toBe(164);
  expect(pairs(touches, municipalityOf)).toBe(104);
  expect(pairs(stated, municipalityOf)).toBe(94);
});

test('47 statements are 10 issues, 31 goals and 6 strengths; each plan has one headline', () => {
  const count = (kind: string): number =>
    dataset.statements.filter((statement) => statement.kind === kind).length;
  expect({ issue: count('ISSUE'), goal: count('GOAL'), strength: count('STRENGTH') }).toEqual({
    issue: 10,
    goal: 31,
    strength: 6,
  });
  const headlines = dataset.statements.filter(({ headline }) => headline).map(({ plan }) => plan);
  expect(headlines).toEqual(dataset.plans.map(({ id }) => id));
});

test('16 links to industries, 12 figures, 1 document, 1 pair of variants', () => {
  expect(dataset.evidence.filter(({ relation }) => relation === 'CONCERNS')).toHaveLength(16);
  expect(dataset.figures).toHaveLength(12);
  expect(dataset.documents).toHaveLength(1);
  expect(dataset.variants).toHaveLength(1);
});

test('each relation has its evidence: a list entry each, and the note for the 4 that are carried over', () => {
  const counts: Record<string, number> = {};
  for (const { relation } of dataset.evidence) counts[relation] = (counts[relation] ?? 0) + 1;
  expect(counts).toEqual({
    HAS_PLAN: 6,
    HAS_SECTION: 17,
    LISTS: 53,
    HAS_FIGURE: 20,
    TOUCHES: 174,
    TAKES_PART: 40,
    PART_OF: 1,
    STATES: 47,
    CONCERNS: 16,
    DEPICTS: 5,
    REFERS_TO: 1,
  });
});
