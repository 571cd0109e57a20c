/** What an operation selects, merged by response key, its conditions judged; of an abstract type, of all it may be. */

import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

import { collectFields, type FieldNodes, type SelectionScope } from '../../execution/collect-fields.js';

/** A field of an operation. */
export interface Selected {
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNodes;
  /** What is selected below it. */
  readonly sets: readonly SelectionSetNode[];
}

/** In the order of the document; a key that several types have is there once. */
export function selectedOf(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly Selected[] {
  const types = isObjectType(type) ? [type] : scope.schema.getPossibleTypes(type);
  const merged = new Map<string, Selected>();
  for (const selected of types.flatMap((each) => selectedOfObject(scope, each, sets))) {
    const known = merged.get(selected.key);
    const below = [...new Set([...(known?.sets ?? []), ...selected.sets])];
    merged.set(selected.key, { ...(known ?? selected), sets: below });
  }
  return [...merged.values()];
}

/** The type of a field without the lists around it. */
export function typeOf({ field }: Selected): GraphQLNamedType {
  return getNamedType(field.type);
}

export function isList({ field }: Selected): boolean {
  return isListType(getNullableType(field.type));
}

/** A page of a set whose size is known. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'totalCount' in type.getFields() && 'pageInfo' in type.getFields();
}

function selectedOfObject(
  scope: SelectionScope,
  parent: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Selected[] {
  return [...collectFields(scope, parent, sets)].flatMap(([key, nodes]) => {
    const name = nodes[0].name.value;
    const field = metaFields.get(name) ?? parent.getFields()[name];
    if (field === undefined) return [];
    return [{ key, parent, field, nodes, sets: nodes.flatMap(({ selectionSet }) => selectionSet ?? []) }];
  });
}

const metaFields = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);
