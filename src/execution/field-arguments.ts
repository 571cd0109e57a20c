/** A field's arguments: made once a plan when the document says them all, once a request when variables do. */

import { type FieldNode, getArgumentValues, type GraphQLField, Kind, type ValueNode } from 'graphql';

import type { VariableValues } from './conditions.js';

/** Gives the coerced arguments; throws the GraphQLError of arguments that cannot be coerced. */
export type FieldArguments = (variables: VariableValues) => Readonly<Record<string, unknown>>;

/** Arguments that were made once are frozen, for many requests see the same object. */
export function fieldArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
  if (node.arguments?.some(({ value }) => hasVariable(value))) {
    return (variables) => getArgumentValues(field, node, variables);
  }
  let args: Readonly<Record<string, unknown>> | undefined;
  return () => (args ??= Object.freeze(getArgumentValues(field, node)));
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
