/** A breadth-first executor for queries: one resolver call a slot, each node of a slot written once. */

import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { AnswerWriter, type ExecutionAnswer } from './answer.js';
import type { BatchResolvers } from './batch-resolver.js';
import type { VariableValues } from './conditions.js';
import { DenseIndex } from './distinct.js';
import type { Execution } from './execution.js';
import { expand } from './expand.js';
import { type PreparedDocument, PreparedDocuments } from './operation.js';
import type { ObjectPlan } from './plan.js';
import { ResolverTable } from './resolver-table.js';

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

export interface ExecutorOptions {
  /** The most bytes that `data` may have; beyond it the execution fails with `AnswerTooLarge`. 2 GiB by default. */
  readonly maxBytes?: number;
  /** The most errors listed in an answer, 1,000 by default; one more then says that there were others. */
  readonly maxErrors?: number;
  /**
   * A small integer that a value carries, near unique among the values met together. It only speeds up finding
   * repeated parents: two values with the same integer are still told apart.
   */
  readonly denseId?: (value: object) => number | undefined;
  /**
   * Where a node comes from: a resolver's parents, and what `ready` is called with, are of one realm. By default nodes are told
   * apart by their type alone.
   */
  readonly realmOf?: (node: unknown) => unknown;
  /**
   * Called with the nodes of one type, once before their first property is read: until what it gives has resolved, fields
   * that are properties wait, and so do resolvers that are not marked by `beforeProperties`. Undefined when all are there.
   */
  readonly ready?: (nodes: readonly unknown[]) => Promise<unknown> | undefined;
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
  return new BreadthFirstExecutor(schema, resolvers, options);
}

/** As many errors in variables as graphql-js lists. */
const mostVariableErrors = 50;
/** Beyond it positions in a buffer would not fit their arrays. */
const mostBytes = 2 ** 31 - 1;

class BreadthFirstExecutor {
  readonly #schema: GraphQLSchema;
  readonly #documents: PreparedDocuments;
  readonly #dense: DenseIndex | undefined;
  readonly #realmOf: ExecutorOptions['realmOf'];
  readonly #ready: ExecutorOptions['ready'];
  readonly #answers: AnswerWriter;

  constructor(schema: GraphQLSchema, resolvers: BatchResolvers, options: ExecutorOptions) {
    this.#schema = schema;
    this.#documents = new PreparedDocuments(new ResolverTable(schema, resolvers));
    this.#dense = options.denseId && new DenseIndex(options.denseId);
    this.#realmOf = options.realmOf;
    this.#ready = options.ready;
    this.#answers = new AnswerWriter({
      maxBytes: Math.min(options.maxBytes ?? mostBytes, mostBytes),
      maxErrors: options.maxErrors ?? 1_000,
    });
  }

  execute(request: ExecutionRequest<unknown>): ExecutionAnswer | Promise<ExecutionAnswer> {
    const document = this.#documents.get(request.document);
    const operation = document.operation(request.operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const { errors, coerced } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      request.variableValues ?? {},
      { maxErrors: mostVariableErrors },
    );
    return errors ? { errors } : this.#execute(request, document, operation, coerced);
  }

  #execute(
    request: ExecutionRequest<unknown>,
    document: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: VariableValues,
  ): ExecutionAnswer | Promise<ExecutionAnswer> {
    const plan = planOrError(document, operation, variables);
    if (plan instanceof GraphQLError) return { data: null, errors: [plan] };
    const expansion = expand(this.#execution(request, document, operation, variables), plan);
    return expansion instanceof Promise
      ? expansion.then((finished) => this.#answers.answer(finished))
      : this.#answers.answer(expansion);
  }

  #execution(
    { context, rootValue, signal }: ExecutionRequest<unknown>,
    { fragments }: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: VariableValues,
  ): Execution {
    const [schema, dense, realmOf, ready] = [this.#schema, this.#dense, this.#realmOf, this.#ready];
    return { schema, operation, fragments, variables, context, rootValue, signal, dense, realmOf, ready };
  }
}

/** An error in the conditions of root fields leaves nothing to execute; graphql-js answers it with null data. */
function planOrError(
  document: PreparedDocument,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): ObjectPlan | GraphQLError {
  try {
    return document.plan(operation, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
