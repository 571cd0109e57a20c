/** The database plans a question once, and a server that is warm has every plan before it is asked. */

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { plannedQuestions, walks } from '../../src/graph/planned-questions.js';
import { leaseMs } from '../../src/graph/pointer.js';
import { textOf } from '../../src/graph/question.js';
import type { Store } from '../../src/graph/store.js';
import { isWalk } from '../../src/graph/walk.js';
import { compileEach, planEach, type WarmingUp } from '../../src/graph/warm-up.js';
import type { WarmingOutcome } from '../../src/graph/warming.js';
import { load } from '../../src/release/load.js';
import { questions } from '../questions/all.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, projectFolder, seedsDataset } from '../support/store.js';
import { type Version, versions } from '../support/versions.js';

let store: Store;
let version: (number: number) => Version;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  version = await versions();
  await load(store, await seedsDataset());
  graph = asker(store, keptAnswers(0));
});

afterAll(() => store[Symbol.asyncDispose]());

/** Lets the database forget its plans, and tells how many there were. */
function forgetPlans(): Promise<number> {
  return store.writing(async (session) => {
    const { records } = await session.run('CALL db.clearQueryCaches()');
    return Number(/of (\d+) queries/.exec(String(records[0]?.get('value')))?.[1] ?? 0);
  });
}

/** The store, which adds to a list what it is asked. */
function recording(asked: string[]): Store {
  return {
    read(cypher, parameters, signal) {
      asked.push(cypher);
      return store.read(cypher, parameters, signal);
    },
    writing: (work) => store.writing(work),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

test('a question is planned once, whatever the number of keys and under whatever reading', async () => {
  const themes = (parents: number, reading: string): Promise<unknown> =>
    graph.data(`{ ${reading} { programs(first: ${String(parents)}) { nodes { themes { totalCount } } } } }`);
  await themes(1, 'reading');
  await forgetPlans();
  // with the question which release is current, which is not asked again at once
  await pause(2 * leaseMs);
  await themes(1, 'reading');
  const plans = await forgetPlans();
  for (const parents of [2, 11, 101]) {
    await themes(parents, 'reading');
    await themes(parents, 'reading(bases: [STATED], levels: [PROGRAM], roles: [MEASURE])');
    await themes(parents, 'reading(levels: [PROGRAM, SECTION])');
  }
  expect(await forgetPlans()).toBeLessThanOrEqual(plans);
});

test('every walk is among the questions that are planned ahead', async () => {
  const folder = `${projectFolder}/src/graph/walks`;
  for (const file of readdirSync(folder)) {
    const module = (await import(`${folder}/${file}`)) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module)) {
      if (isWalk(value))
        expect(`${file} ${name} ${String(walks.includes(value))}`).toBe(`${file} ${name} true`);
    }
  }
  expect(walks.length).toBeGreaterThan(50);
});

test('nothing that the examples ask is left out of what is planned ahead', async () => {
  const asked: string[] = [];
  const graph = asker(recording(asked));
  const { info } = await new Graph(store, keptAnswers(0)).current();
  const releases = { earlier: info.id, seeds: info.id };
  for (const { name, variables } of questions) {
    const text = readFileSync(`${projectFolder}/examples/${name}.graphql`, 'utf8');
    await graph.data(text, variables?.(releases));
  }
  const planned = plannedQuestions(info).map(({ question }) => textOf(question));
  const texts = [...new Set(asked)];
  const unplanned = texts.filter((text) => !planned.includes(text));
  expect(unplanned.map((text) => text.slice(0, text.indexOf('\n')))).toEqual([
    '// currentSequence',
    '// keptReleases',
  ]);
  expect(texts.length).toBeGreaterThan(15);
});

test('once a question has been warmed up, it is never planned again, however often it is asked', async () => {
  const { info } = await new Graph(store, keptAnswers(0)).current();
  const questions = plannedQuestions(info).slice(0, 2);
  const warming: WarmingUp = { store, release: info, signal: new AbortController().signal, questions };
  const warm = async (): Promise<number> => {
    const planned = await planEach(warming);
    await compileEach(warming);
    return planned;
  };
  await forgetPlans();
  expect(await warm()).toBe(2);
  const plans = await forgetPlans();
  for (let time = 0; time < 3; time += 1) await warm();
  expect(await forgetPlans()).toBeLessThanOrEqual(plans);
});

test('all questions are planned before links and columns are laid in, and these before any plan is compiled', async () => {
  const asked: string[] = [];
  const warmed = new Promise<WarmingOutcome>((report) => {
    const warming = { mostMs: 60_000, report };
    void new Graph(recording(asked), keptAnswers(1e8), { warming }).checkReady().catch(() => undefined);
  });
  const { release, asked: count, failure } = await warmed;
  expect(failure).toBeUndefined();
  const texts = plannedQuestions(release).map(({ question }) => textOf(question));
  expect(count).toBe(texts.length);
  const begin = asked.findIndex(
    (text) => texts.includes(text) && !/currentSequence|keptReleases/u.test(text),
  );
  const questions = asked.slice(begin);
  expect(questions.slice(0, count).sort()).toEqual(texts.sort());
  const first = questions.slice(count, count + 20).map((text) => text.slice(0, text.indexOf('\n')));
  expect(first.filter((name) => !name.endsWith('InBlock'))).toEqual([]);
  expect(questions.length).toBeGreaterThan(11 * count);
});

describe('a release that becomes current', () => {
  const outcomes: WarmingOutcome[] = [];
  const report = (outcome: WarmingOutcome): void => void outcomes.push(outcome);

  async function warmed(sequence: number): Promise<void> {
    while (!outcomes.some(({ release }) => release.sequence === sequence)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  test('is served once it is warm or the time for that is over, and the one before it until then', async () => {
    const warming = new Graph(store, keptAnswers(0), { warming: { mostMs: 1_000, report } });
    const before = await warming.current();
    await load(store, version(101).dataset);
    expect((await warming.current()).info.sequence).toBe(before.info.sequence);
    const { sequence } = (await new Graph(store, keptAnswers(0)).current()).info;
    await warmed(sequence);
    expect((await warming.current()).info.sequence).toBe(sequence);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).not.toHaveProperty('failure');
  });

  test('is served at the next request where nothing is warmed', async () => {
    const cold = new Graph(store, keptAnswers(0));
    await cold.current();
    await load(store, version(102).dataset);
    expect((await cold.current()).info.contentHash).toBe(version(102).contentHash);
  });

  test('is served at once when the one before it is no longer kept', async () => {
    const warming = new Graph(store, keptAnswers(0), {
      warming: { mostMs: 5_000, report: () => undefined },
    });
    await warming.current();
    await load(store, version(103).dataset, { keep: 1 });
    expect((await warming.current()).info.contentHash).toBe(version(103).contentHash);
  });
});

test('a server is ready when the release that it begins with is warm', async () => {
  const warm = new Promise<Graph>((tell) => {
    const beginning = new Graph(store, keptAnswers(0), {
      warming: {
        mostMs: 1_000,
        report: () => {
          tell(beginning);
        },
      },
    });
    void expect(beginning.checkReady()).rejects.toMatchObject({
      message: 'Questions are still being planned and the release laid in.',
    });
  });
  await expect((await warm).checkReady()).resolves.toBeUndefined();
});
