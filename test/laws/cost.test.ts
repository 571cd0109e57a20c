/** The cost of an operation, judged before it runs, against what its answer holds. */

import { setMaxListeners } from 'node:events';

import { parse } from 'graphql';

import { Dice } from '../execution/random/dice.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import type { OperationAnswer } from '../../src/api/service.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';
import { tellCount } from '../torture/figures.js';

import { type RandomQuestion, randomQuestion, type World } from './random-question.js';

const cases = Number(process.env['TSUNAGU_CASES'] ?? 30);
const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);

let store: Store;
let graph: Asker;
let world: World;

beforeAll(async () => {
  store = openTestStore();
  const dataset = await seedsDataset();
  await load(store, dataset);
  graph = asker(store);
  const things = [
    dataset.municipalities,
    dataset.themes,
    dataset.programs,
    dataset.organizations,
    dataset.plans,
  ];
  world = {
    schema: graph.service.schema,
    ids: things.flatMap((kind) => kind.slice(0, 20).map(({ id }) => id)),
    texts: dataset.themes.slice(0, 20).map(({ name }) => name),
  };
});

afterAll(() => store[Symbol.asyncDispose]());

function ask({ text, variables }: RandomQuestion): Promise<OperationAnswer> {
  const { signal } = new AbortController();
  // as for a request: a document waits for as many questions as it has places
  setMaxListeners(Infinity, signal);
  const document = parse(text);
  return graph.service.execute({ document, operationName: undefined, variables, signal });
}

/** The objects and leaf values in a piece of JSON. */
function contents(value: unknown): { readonly objects: number; readonly values: number } {
  if (Array.isArray(value)) return total(value.map(contents));
  if (typeof value !== 'object' || value === null) return { objects: 0, values: 1 };
  const inside = total(Object.values(value).map(contents));
  return { ...inside, objects: inside.objects + 1 };
}

function total(counts: readonly ReturnType<typeof contents>[]): ReturnType<typeof contents> {
  return {
    objects: counts.reduce((sum, { objects }) => sum + objects, 0),
    values: counts.reduce((sum, { values }) => sum + values, 0),
  };
}

test(
  'no answer holds more objects or values than its operation was judged to ask for',
  async () => {
    let answered = 0;
    for (let number = 0; answered < cases; number += 1) {
      const question = randomQuestion(world, new Dice(seed * 1_000_003 + number));
      // a filter is one value, however long; the limit of bytes bounds it
      if (/: where\b/.test(question.text)) continue;
      const { data, extensions } = await ask(question);
      const answer: unknown = JSON.parse(JSON.stringify(data ?? null));
      // a null all the way up is what an error leaves
      if (answer === null) continue;
      answered += 1;
      const real = contents(answer);
      const held = {
        objects: real.objects <= (extensions.cost?.objects.asked ?? -1),
        values: real.values <= (extensions.cost?.values.asked ?? -1),
      };
      expect({ question, real, cost: extensions.cost, ...held }).toMatchObject({
        objects: true,
        values: true,
      });
    }
    tellCount('cost: answers that held more than they were judged to', 0, answered);
  },
  120_000 + cases * 1_000,
);
