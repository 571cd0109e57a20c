/**
 * Every question of examples/, from its text to the bytes of its answer: statements sent to Neo4j and milliseconds when
 * nothing is kept (but its plans are made), milliseconds when all is kept, bytes. One statement of each asks which release is
 * current. Medians of one process, without HTTP.
 */

import { readFileSync } from 'node:fs';

import { parse, validate } from 'graphql';

import { Graph } from '../src/graph/graph.js';
import { keptAnswers } from '../src/graph/kept-answers.js';
import type { Store } from '../src/graph/store.js';
import { createGraphService } from '../src/api/graph-service.js';
import { readSettings } from '../src/api/settings.js';
import { questions } from '../test/questions/all.js';
import { earlier } from '../test/questions/earlier.js';
import type { Question } from '../test/questions/question.js';

import { median, timesOf } from './support/median.js';
import { seededStore } from './support/seeded-store.js';

const coldRounds = 7;
const warmRounds = 31;

interface Counted {
  readonly store: Store;
  readonly statements: () => number;
}

function counted(store: Store): Counted {
  let count = 0;
  return {
    store: {
      ...store,
      read: (...statement) => {
        count += 1;
        return store.read(...statement);
      },
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    },
    statements: () => count,
  };
}

/** A graph that has entered its release and kept no answer yet. */
async function freshGraph(store: Store): Promise<Graph> {
  const graph = new Graph(store, keptAnswers(64 * 1024 * 1024));
  await graph.current();
  return graph;
}

/** Bytes of the answer. */
async function answer({ name, variables }: Question): Promise<number> {
  const document = parse(readFileSync(`examples/${name}.graphql`, 'utf8'));
  const [invalid] = validate(service.schema, document);
  if (invalid) throw invalid;
  const { data, errors } = await service.execute({
    ...{ document, operationName: undefined, variables: variables?.(releases) ?? {} },
    signal: AbortSignal.timeout(30_000),
  });
  if (errors || !data) throw new AggregateError(errors ?? [], errors?.[0]?.message ?? 'No data.');
  return data.bytes.length;
}

await using seeded = await seededStore((seeds) => [earlier(seeds)]);
const [seeds, before] = await new Graph(seeded.store, keptAnswers(0)).releases();
const releases = { earlier: before?.id ?? '', seeds: seeds?.id ?? '' };
const { store, statements } = counted(seeded.store);
let graph = await freshGraph(store);
const service = createGraphService(() => graph, readSettings({}));

console.log(`${'question'.padEnd(38)}statements  cold ms  warm ms    bytes`);
const all: { readonly cold: number; readonly warm: number; readonly asked: number }[] = [];
for (const question of questions) {
  const bytes = await answer(question);
  const coldTimes: number[] = [];
  let asked = 0;
  for (let round = 0; round < coldRounds; round++) {
    graph = await freshGraph(store);
    const before = statements();
    coldTimes.push(...(await timesOf(1, () => answer(question))));
    asked = statements() - before;
  }
  const cold = median(coldTimes);
  const warmMs = median(await timesOf(warmRounds, () => answer(question)));
  all.push({ cold, warm: warmMs, asked });
  console.log(
    question.name.padEnd(38) +
      String(asked).padStart(10) +
      cold.toFixed(1).padStart(9) +
      warmMs.toFixed(2).padStart(9) +
      String(bytes).padStart(9),
  );
}
console.log(
  `median of ${String(all.length)}`.padEnd(38) +
    String(median(all.map(({ asked }) => asked))).padStart(10) +
    median(all.map(({ cold }) => cold))
      .toFixed(1)
      .padStart(9) +
    median(all.map(({ warm }) => warm))
      .toFixed(2)
      .padStart(9),
);
