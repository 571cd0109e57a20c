/** Whatever the schema, the data and the document are: the same bytes and the same errors as graphql-js. */

import fc from 'fast-check';
import { execute, type ExecutionResult, parse } from 'graphql';

import { AnswerTooLarge } from '../../src/execution/answer-too-large.js';
import { createExecutor, type ExecutorOptions } from '../../src/execution/executor.js';

import { Dice } from './random/dice.js';
import { LateProperties } from './random/late-properties.js';
import { isNode, randomData } from './random/random-data.js';
import { randomDocument, randomVariables } from './random/random-document.js';
import { randomResolvers } from './random/random-resolvers.js';
import { randomSchema } from './random/random-schema.js';

const cases = Number(process.env['TSUNAGU_CASES'] ?? 300);

const denseIds: readonly ExecutorOptions[] = [
  {},
  { denseId: (value) => (isNode(value) ? value.id : undefined) },
  { denseId: (value) => (isNode(value) ? value.id % 3 : 1) },
];

const realms: readonly ExecutorOptions[] = [
  {},
  { realmOf: (value) => (isNode(value) ? value.id % 2 : undefined) },
];

// Thousands of errors are made on purpose, and each would have its stack formatted.
beforeAll(() => {
  Error.stackTraceLimit = 0;
});

test('random operations are answered as graphql-js answers them', async () => {
  const seeds = fc.noShrink(fc.nat(0x7fffffff));
  await fc.assert(fc.asyncProperty(seeds, compare), { numRuns: cases });
}, 3_600_000);

/** Beyond it a case is left out: graphql-js would take minutes for what circles can blow up to. */
const limits = { maxBytes: 200_000, maxErrors: 3_000 };

async function compare(seed: number): Promise<void> {
  const dice = new Dice(seed);
  const schema = randomSchema(dice);
  const late = new LateProperties(dice);
  const rootValue = randomData(dice, schema, late.reading);
  const { batch, field, type } = randomResolvers(dice, schema, late.reading);
  const text = randomDocument(dice, schema);
  const document = parse(text);
  const { ready } = late;
  const options = { ...limits, ...dice.pick(denseIds), ...dice.pick(realms), ready };
  const executor = createExecutor<undefined>(schema, batch, options);
  for (let round = 0; round < 3; round++) {
    const request = {
      schema,
      document,
      rootValue,
      variableValues: randomVariables(dice),
      context: undefined,
    };
    late.begin();
    const answer = await unlessTooLarge(async () => executor.execute(request));
    late.end();
    if (!answer || (answer.errors?.length ?? 0) > limits.maxErrors) continue;
    const expected = execute({ ...request, fieldResolver: field, typeResolver: type });
    const told = JSON.stringify({ text, variables: request.variableValues });
    const met = [told, answer.data?.bytes.toString('utf8'), JSON.stringify(answer.errors)];
    expect(met).toEqual([told, ...plain(expected)]);
  }
}

async function unlessTooLarge<Answer>(run: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AnswerTooLarge) return undefined;
    throw error;
  }
}

function plain(result: ExecutionResult | Promise<ExecutionResult>): readonly (string | undefined)[] {
  if (result instanceof Promise) throw new Error('The oracle has to be synchronous.');
  return [result.data ? JSON.stringify(result.data) : undefined, JSON.stringify(result.errors)];
}
