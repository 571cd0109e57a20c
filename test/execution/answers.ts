/** Set-up for tests of the executor: a schema in SDL, resolvers, a document; the answer as plain JSON. */

import { buildSchema, execute, parse } from 'graphql';

import type { ExecutionAnswer } from '../../src/execution/answer.js';
import type { BatchResolvers } from '../../src/execution/batch-resolver.js';
import { createExecutor, type ExecutionRequest, type ExecutorOptions } from '../../src/execution/executor.js';

export interface World {
  readonly sdl: string;
  readonly resolvers?: BatchResolvers;
  readonly rootValue?: unknown;
  readonly options?: ExecutorOptions;
}

type Rest = Partial<ExecutionRequest<unknown>>;

/** Answers one document. */
export async function answerOf(
  { sdl, resolvers = {}, rootValue, options }: World,
  text: string,
  rest: Rest = {},
) {
  const executor = createExecutor<unknown>(buildSchema(sdl), resolvers, options);
  return await executor.execute({ document: parse(text), rootValue, context: undefined, ...rest });
}

/** The answer as a client reads it. */
export async function readAnswer(world: World, text: string, rest: Rest = {}): Promise<unknown> {
  return plain(await answerOf(world, text, rest));
}

export function plain(answer: ExecutionAnswer): unknown {
  return JSON.parse(JSON.stringify(answer));
}

/** The text of `data`. */
export async function dataText(world: World, text: string, rest: Rest = {}): Promise<string | undefined> {
  return (await answerOf(world, text, rest)).data?.bytes.toString('utf8');
}

/** What graphql-js answers, where all fields are properties. */
export function oracleAnswer({ sdl, rootValue }: World, text: string, rest: Rest = {}): unknown {
  const { variableValues, operationName } = rest;
  const document = parse(text);
  const result = execute({ schema: buildSchema(sdl), document, rootValue, variableValues, operationName });
  return JSON.parse(JSON.stringify(result));
}
