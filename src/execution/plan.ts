/** What an operation asks of one object type, worked out once: keys as bytes, wrappings, arguments, ways to resolve. */

import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

import { collectFields, type FieldNodes, type SelectionScope } from './collect-fields.js';
import { type FieldArguments, fieldArguments } from './field-arguments.js';
import { leafSerializer, type SerializeLeaf } from './leaf.js';
import type { AnyTypeResolver, FieldSource, ResolverTable } from './resolver-table.js';
import { type Wrapping, wrappingOf } from './wrapping.js';

export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
}

export interface FieldPlan {
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNodes;
  /** Response keys from the root to here, without the indices of lists. */
  readonly path: GraphQLResolveInfo['path'];
  /** What is written before the value: `{` or `,`, the key and a colon. */
  readonly lead: Uint8Array;
  readonly wrapping: Wrapping;
  readonly source: FieldSource;
  readonly args: FieldArguments;
  readonly output: FieldOutput;
}

/** What a field's values are once lists and nulls are taken off. */
export type FieldOutput = { readonly kind: 'leaf'; readonly serialize: SerializeLeaf } | ObjectOutput;

export interface ObjectOutput {
  readonly kind: 'object';
  readonly type: GraphQLCompositeType;
  readonly resolveType: AnyTypeResolver | undefined;
  /** The plan of an object type below this field, made when first met; throws as `collectFields` does. */
  readonly planOf: (type: GraphQLObjectType) => ObjectPlan;
}

/** What plans are made from: the selections of one operation under one state of its conditions. */
export interface PlanScope extends SelectionScope {
  readonly resolvers: ResolverTable;
}

/** Throws the GraphQLError of a condition that has no usable value. */
export function planObject(
  scope: PlanScope,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  path?: GraphQLResolveInfo['path'],
): ObjectPlan {
  const fields: FieldPlan[] = [];
  for (const [key, nodes] of collectFields(scope, type, selectionSets)) {
    const field = fieldOf(scope, type, nodes[0].name.value);
    if (!field) continue; // only in a document that was not validated
    const lead = new TextEncoder().encode(`${fields.length === 0 ? '{' : ','}${JSON.stringify(key)}:`);
    fields.push(
      planField(scope, {
        key,
        lead,
        nodes,
        field,
        parentType: type,
        path: { prev: path, key, typename: type.name },
      }),
    );
  }
  return { type, fields };
}

type Placed = Pick<FieldPlan, 'key' | 'lead' | 'nodes' | 'field' | 'parentType' | 'path'>;

function planField(scope: PlanScope, placed: Placed): FieldPlan {
  const { field, nodes, parentType } = placed;
  return {
    ...placed,
    wrapping: wrappingOf(field.type),
    source: scope.resolvers.sourceOf(parentType, field),
    args: fieldArguments(field, nodes[0]),
    output: planOutput(scope, placed),
  };
}

function planOutput(scope: PlanScope, { field, nodes, path }: Placed): FieldOutput {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { kind: 'leaf', serialize: leafSerializer(type) };
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    kind: 'object',
    type,
    resolveType: isAbstractType(type) ? scope.resolvers.typeResolverOf(type) : undefined,
    planOf: remembered((objectType) => planObject(scope, objectType, selectionSets, path)),
  };
}

function remembered(make: (type: GraphQLObjectType) => ObjectPlan): (type: GraphQLObjectType) => ObjectPlan {
  const made = new Map<GraphQLObjectType, ObjectPlan>();
  return (type) => {
    let plan = made.get(type);
    if (!plan) made.set(type, (plan = make(type)));
    return plan;
  };
}

function fieldOf(
  { schema }: PlanScope,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  if (meta && type === schema.getQueryType()) return meta;
  return name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
}
