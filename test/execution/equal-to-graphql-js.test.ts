/** Whatever the schema, the data and the document are: the same bytes and the same errors as graphql-js. */

import { execute, type ExecutionResult, parse } from 'graphql';
import fc from 'fast-check';

import { createExecutor, type ExecutorOptions } from '../../src/execution/executor.js';
import { Dice } from './random/dice.js';
import { isNode, randomData } from './random/random-data.js';
import { randomDocument, randomVariables } from './random/random-document.js';
import { randomResolvers } from './random/random-resolvers.js';
import { randomSchema } from './random/random-schema.js';

const cases = Number(process.env['TSUNAGU_CASES'] ?? 500);

const denseIds: readonly ExecutorOptions[] = [
  {},
  { denseId: (value) => (isNode(value) ? value.id : undefined) },
  { denseId: (value) => (isNode(value) ? value.id % 3 : 1) },
];

test('random operations are answered as graphql-js answers them', async () => {
  const seeds = fc.noShrink(fc.nat(0x7fffffff));
  await fc.assert(fc.asyncProperty(seeds, compare), { numRuns: cases });
}, 3_600_000);

async function compare(seed: number): Promise<void> {
  const dice = new Dice(seed);
  const schema = randomSchema(dice);
  const rootValue = randomData(dice, schema);
  const resolvers = randomResolvers(dice, schema);
  const text = randomDocument(dice, schema);
  const document = parse(text);
  const executor = createExecutor<undefined>(schema, resolvers.batch, {
    maxErrors: 1e6,
    ...dice.pick(denseIds),
  });
  for (let round = 0; round < 3; round++) {
    const variableValues = randomVariables(dice);
    const { field: fieldResolver, type: typeResolver } = resolvers;
    const expected = execute({ schema, document, rootValue, variableValues, fieldResolver, typeResolver });
    const answer = await executor.execute({ document, rootValue, variableValues, context: undefined });
    const told = JSON.stringify({ text, variableValues });
    expect([told, answer.data?.bytes.toString(), JSON.stringify(answer.errors)]).toEqual([
      told,
      ...plain(expected),
    ]);
  }
}

function plain(result: ExecutionResult | Promise<ExecutionResult>): readonly (string | undefined)[] {
  if (result instanceof Promise) throw new Error('The oracle has to be synchronous.');
  return [result.data ? JSON.stringify(result.data) : undefined, JSON.stringify(result.errors)];
}
