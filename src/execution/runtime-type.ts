/** The object type of a value: the field's own, or the one that an interface or union has for it. */

import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';

import { type Execution, resolveInfo } from './execution.js';
import { inspect } from './inspect.js';
import type { FieldPlan, ObjectOutput, ObjectPlan } from './plan.js';

/** The plan for a value by its type. Throws the reason if it has none or is not of it. */
export function planOfValue(
  execution: Execution,
  field: FieldPlan,
  output: ObjectOutput,
  value: unknown,
): ObjectPlan {
  const type = isObjectType(output.type)
    ? output.type
    : possibleType(execution, field, output.type, { name: typeName(execution, field, output, value), value });
  const plan = output.planOf(type);
  if (type.isTypeOf && !type.isTypeOf(value, execution.context, resolveInfo(execution, field))) {
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
      nodes: field.nodes,
    });
  }
  return plan;
}

function typeName(
  execution: Execution,
  field: FieldPlan,
  { type, resolveType }: ObjectOutput,
  value: unknown,
): unknown {
  const { schema, context } = execution;
  if (resolveType) return resolveType(value, context);
  const own: unknown =
    typeof value === 'object' && value !== null && '__typename' in value ? value.__typename : null;
  if (typeof own === 'string' || isObjectType(type)) return own;
  const info = resolveInfo(execution, field);
  return schema.getPossibleTypes(type).find((possible) => possible.isTypeOf?.(value, context, info) === true)
    ?.name;
}

function possibleType(
  { schema }: Execution,
  field: FieldPlan,
  abstractType: GraphQLAbstractType,
  { name, value }: NamedValue,
): GraphQLObjectType {
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(type) && schema.isSubType(abstractType, type)) return type;
  const message =
    typeof name === 'string'
      ? wrongType(abstractType, name, type)
      : noType(abstractType, field, { name, value });
  throw new GraphQLError(message, { nodes: field.nodes });
}

/** A value, and what was said to be the name of its type. */
interface NamedValue {
  readonly name: unknown;
  readonly value: unknown;
}

function wrongType(
  abstractType: GraphQLAbstractType,
  name: string,
  type: GraphQLNamedType | undefined,
): string {
  const { name: abstractName } = abstractType;
  if (isObjectType(type))
    return `Runtime Object type "${name}" is not a possible type for "${abstractName}".`;
  return type
    ? `Abstract type "${abstractName}" was resolved to a non-object type "${name}".`
    : `Abstract type "${abstractName}" was resolved to a type "${name}" that does not exist inside the schema.`;
}

function noType(
  abstractType: GraphQLAbstractType,
  { parentType, field }: FieldPlan,
  { name, value }: NamedValue,
): string {
  const { name: abstractName } = abstractType;
  const failure =
    `Abstract type "${abstractName}" must resolve to an Object type at runtime ` +
    `for field "${parentType.name}.${field.name}"`;
  return name == null
    ? `${failure}. Either the "${abstractName}" type should provide a "resolveType" function ` +
        'or each possible type should provide an "isTypeOf" function.'
    : `${failure} with value ${inspect(value)}, received "${inspect(name)}".`;
}
