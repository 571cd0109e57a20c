/** A breadth-first executor for queries: one resolver call a slot, each node of a slot written once. */

import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';

import type { BatchResolvers } from './batch-resolver.js';
import type { JsonBytes } from './json-bytes.js';

/** One operation to answer. The document is taken to be valid for the schema. */
export interface ExecutionRequest<Context> {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: Context;
  /** The one parent of the root fields. */
  readonly rootValue?: unknown;
  /** Once aborted, no further resolver is called and the execution fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** `data` is absent when the request failed before execution, null when an error went all the way up. */
export interface ExecutionAnswer {
  readonly data?: JsonBytes | null;
  readonly errors?: readonly GraphQLError[];
}

export interface ExecutorOptions {
  /** The most bytes that `data` may have; beyond it the execution fails with `AnswerTooLarge`. */
  readonly maxBytes?: number;
  /** The most errors listed in an answer, 1,000 by default; one more then says that there were others. */
  readonly maxErrors?: number;
  /**
   * A small integer that a value carries, near unique among the values met together. It only speeds up finding
   * repeated parents: two values with the same integer are still told apart.
   */
  readonly denseId?: (value: object) => number | undefined;
}

export interface Executor<Context> {
  /**
   * Answers at once when every resolver did, otherwise a promise. Field errors are part of the answer;
   * what ends the whole execution (`AnswerTooLarge`, the reason of the signal) is thrown or rejects.
   */
  execute(request: ExecutionRequest<Context>): ExecutionAnswer | Promise<ExecutionAnswer>;
}

/** Fails if the schema is invalid or a resolver belongs to no field of it. */
export function createExecutor<Context>(
  schema: GraphQLSchema,
  resolvers: BatchResolvers,
  options: ExecutorOptions = {},
): Executor<Context> {
  throw new Error(`Not built yet: ${typeof schema} ${typeof resolvers} ${typeof options}`);
}
