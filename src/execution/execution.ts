/** What holds during one execution, for all of its slots. */

import type {
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

import type { VariableValues } from './conditions.js';
import type { DenseIndex } from './distinct.js';
import type { FieldPlan } from './plan.js';

export interface Execution {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: VariableValues;
  readonly context: unknown;
  readonly rootValue: unknown;
  readonly signal: AbortSignal | undefined;
  readonly dense: DenseIndex | undefined;
  readonly realmOf: ((node: unknown) => unknown) | undefined;
  readonly ready: ((nodes: readonly unknown[]) => Promise<unknown> | undefined) | undefined;
}

/** For functions of the schema that ask for it (`isTypeOf`, introspection). The path has no indices of lists. */
export function resolveInfo(execution: Execution, plan: FieldPlan): GraphQLResolveInfo {
  return {
    fieldName: plan.field.name,
    fieldNodes: plan.nodes,
    returnType: plan.field.type,
    parentType: plan.parentType,
    path: plan.path,
    schema: execution.schema,
    fragments: Object.fromEntries(execution.fragments),
    rootValue: execution.rootValue,
    operation: execution.operation,
    variableValues: { ...execution.variables },
  };
}
