/** Every question of examples/ is answered in one request, and the answer is written out in test/questions. */

import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'graphql';

import type { Store } from '../../src/graph/store.js';
import { pricer, refusalOf } from '../../src/api/cost/price-operation.js';
import { readSettings } from '../../src/api/settings.js';
import { questions } from '../questions/all.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds, type SeedReleases } from '../support/kept-seeds.js';
import { openTestStore, projectFolder } from '../support/store.js';

let store: Store;
let graph: Asker;
/** Ids of the two that are kept. */
let releases: SeedReleases;

beforeAll(async () => {
  store = openTestStore();
  releases = await keptSeeds(store);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

function textOf(name: string): string {
  return readFileSync(`${projectFolder}/examples/${name}.graphql`, 'utf8');
}

test.each(questions.map(({ says, ...question }) => [says, question] as const))(
  '%s',
  async (_says, { name, variables, read, answer }) => {
    expect(read(await graph.data(textOf(name), variables?.(releases)))).toEqual(answer);
  },
);

test('at least forty questions are asked, and none is without its answer', () => {
  const files = readdirSync(`${projectFolder}/examples`).map((file) => file.replace(/\.graphql$/, ''));
  expect(questions.map(({ name }) => name)).toEqual(files.toSorted());
  expect(questions.length).toBeGreaterThanOrEqual(40);
});

test.each(questions.map(({ name, variables }) => [name, variables] as const))(
  '%s may cost what anyone may ask',
  (name, variables) => {
    const price = pricer(graph.service.schema, readSettings({}));
    const priced = price({
      document: parse(textOf(name)),
      operationName: undefined,
      variables: variables?.(releases) ?? {},
    });
    expect(priced === undefined ? 'no price' : refusalOf(priced)).toBeUndefined();
  },
);

test('every question is put in Japanese and in English, and no two alike', () => {
  const heads = questions.map(({ name }) => textOf(name).split('\n').slice(0, 2));
  for (const [ja, en] of heads) {
    expect(ja).toMatch(/^# ja: .*[ぁ-ん].*？|^# ja: .*すべて/);
    expect(en).toMatch(/^# en: \S/);
  }
  expect(new Set(heads.flat()).size).toBe(2 * heads.length);
});

test('docs/questions.md puts every question in both languages and answers it', () => {
  const listed = readFileSync(`${projectFolder}/docs/questions.md`, 'utf8');
  for (const { name, says } of questions) {
    expect(listed).toContain(`(../examples/${name}.graphql)`);
    expect(listed).toContain(`${says.charAt(0).toUpperCase()}${says.slice(1)}.`);
    for (const title of textOf(name).matchAll(/^# (?:ja|en): (.*)$/gm)) expect(listed).toContain(title[1]);
  }
});

test('sections list 49 programs: four of Arakawa stand in two', async () => {
  const { plans } = await graph.data(
    '{ plans { nodes { sections { programs(first: 50) { totalCount edges { carried node { slug } } } } } } }',
  );
  const edges = plans.nodes.flatMap((plan: any) =>
    plan.sections.flatMap((section: any) => section.programs.edges),
  );
  expect(edges).toHaveLength(49);
  expect(edges.filter((edge: any) => edge.carried).map((edge: any) => edge.node.slug)).toEqual([
    'baton-touch',
    'management-school',
    'industry-creation-growth',
    'marketing-support',
  ]);
});
