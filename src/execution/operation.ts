/** A document made ready: its operations by name, its fragments, and the plans kept for them. */

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';

import { conditionState, conditionVariables, pickVariables, type VariableValues } from './conditions.js';
import { type ObjectPlan, planObject } from './plan.js';
import type { ResolverTable } from './resolver-table.js';

/** Plans kept a document. Each @skip or @include by a variable doubles the possible ones; the oldest goes first. */
const mostPlans = 32;

/** Documents made ready, kept as long as they live. */
export class PreparedDocuments {
  readonly #resolvers: ResolverTable;
  readonly #prepared = new WeakMap<DocumentNode, PreparedDocument>();

  constructor(resolvers: ResolverTable) {
    this.#resolvers = resolvers;
  }

  get(document: DocumentNode): PreparedDocument {
    let prepared = this.#prepared.get(document);
    if (!prepared) this.#prepared.set(document, (prepared = new PreparedDocument(document, this.#resolvers)));
    return prepared;
  }
}

/** One document made ready. */
export class PreparedDocument {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #operations: readonly OperationDefinitionNode[];
  readonly #conditions: readonly string[];
  readonly #resolvers: ResolverTable;
  readonly #plans = new Map<string, ObjectPlan>();

  constructor(document: DocumentNode, resolvers: ResolverTable) {
    const { definitions } = document;
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    this.#conditions = conditionVariables(document);
    this.#resolvers = resolvers;
  }

  /** The operation to execute, or why there is none. */
  operation(name: string | null | undefined): OperationDefinitionNode | GraphQLError {
    const operation = this.#operations.findLast(
      (candidate) => name == null || candidate.name?.value === name,
    );
    if (name == null && this.#operations.length > 1) {
      return new GraphQLError('Must provide operation name if query contains multiple operations.');
    }
    if (!operation) {
      return new GraphQLError(
        name == null ? 'Must provide an operation.' : `Unknown operation named "${name}".`,
      );
    }
    if (operation.operation !== OperationTypeNode.QUERY) {
      return new GraphQLError(`Only queries can be executed, not a ${operation.operation}.`, {
        nodes: operation,
      });
    }
    return operation;
  }

  /** Throws the GraphQLError of a root condition that has no usable value. */
  plan(operation: OperationDefinitionNode, variables: VariableValues): ObjectPlan {
    const key = `${this.#operations.indexOf(operation)} ${conditionState(this.#conditions, variables)}`;
    const kept = this.#plans.get(key);
    if (kept) return kept;
    const plan = this.#makePlan(operation, pickVariables(this.#conditions, variables));
    const [oldest] = this.#plans.keys();
    if (oldest !== undefined && this.#plans.size >= mostPlans) this.#plans.delete(oldest);
    this.#plans.set(key, plan);
    return plan;
  }

  #makePlan(operation: OperationDefinitionNode, variables: VariableValues): ObjectPlan {
    const { schema } = this.#resolvers;
    const type = schema.getQueryType();
    if (!type) throw new TypeError('A valid schema has a query type.');
    const scope = { schema, resolvers: this.#resolvers, fragments: this.fragments, variables };
    return planObject(scope, type, [operation.selectionSet]);
  }
}
