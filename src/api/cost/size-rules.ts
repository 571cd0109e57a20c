/** What the schema says of sizes: the directives of the cost specification, by field. */

import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';

/** How many items a field can give, and what its own work counts. */
export interface SizeRule {
  /** The most items, where no argument says how many. */
  readonly assumedSize?: number;
  /** Arguments that say how many: a number, or a list that is as long. The largest one counts. */
  readonly slicingArguments: readonly string[];
  /** Fields of the value which that size is for; the field's own list where there are none. */
  readonly sizedFields: readonly string[];
  /** Objects that the work behind the field is worth, beside those it gives. */
  readonly weight: number;
}

export type SizeRules = ReadonlyMap<GraphQLField<unknown, unknown>, SizeRule>;

export function sizeRulesOf(schema: GraphQLSchema): SizeRules {
  const composites = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  return new Map(
    composites.flatMap((type) => Object.values(type.getFields()).map((field) => [field, ruleOf(field)])),
  );
}

function ruleOf({ astNode }: GraphQLField<unknown, unknown>): SizeRule {
  const listSize = argumentsOf(astNode?.directives, 'listSize');
  const { assumedSize, slicingArguments = [], sizedFields = [] } = listSize as Partial<SizeRule>;
  return {
    ...(typeof assumedSize === 'number' ? { assumedSize } : {}),
    slicingArguments,
    sizedFields,
    weight: Number(argumentsOf(astNode?.directives, 'cost')['weight'] ?? 0),
  };
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Readonly<Record<string, unknown>> {
  const directive = directives?.find((each) => each.name.value === name);
  return Object.fromEntries(
    (directive?.arguments ?? []).map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value),
    ]),
  );
}
