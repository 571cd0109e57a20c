/** The fields that selection sets ask of one object type, merged by response key in the order of the document. */

import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { VariableValues } from './conditions.js';

/** What selections are read against. */
export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** At least the variables of @skip and @include. */
  readonly variables: VariableValues;
}

/** Field nodes of the same response key; never empty. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** Throws a GraphQLError where a condition has no usable value, which validation cannot exclude. */
export function collectFields(
  scope: SelectionScope,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldNodes> {
  const collection = {
    scope,
    type,
    fields: new Map<string, [FieldNode, ...FieldNode[]]>(),
    spread: new Set<string>(),
  };
  for (const selectionSet of selectionSets) collectSet(collection, selectionSet);
  return collection.fields;
}

interface Collection {
  readonly scope: SelectionScope;
  readonly type: GraphQLObjectType;
  readonly fields: Map<string, [FieldNode, ...FieldNode[]]>;
  /** Names of the fragments met: a second spread of one adds nothing. */
  readonly spread: Set<string>;
}

function collectSet(collection: Collection, selectionSet: SelectionSetNode): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (collection.spread.has(selection.name.value)) continue;
    }
    if (isIncluded(selection, collection.scope.variables)) collectSelection(collection, selection);
  }
}

function collectSelection(collection: Collection, selection: SelectionNode): void {
  switch (selection.kind) {
    case Kind.FIELD:
      addField(collection.fields, selection);
      break;
    case Kind.INLINE_FRAGMENT:
      if (applies(collection, selection.typeCondition)) collectSet(collection, selection.selectionSet);
      break;
    case Kind.FRAGMENT_SPREAD: {
      collection.spread.add(selection.name.value);
      const fragment = collection.scope.fragments.get(selection.name.value);
      if (fragment && applies(collection, fragment.typeCondition))
        collectSet(collection, fragment.selectionSet);
    }
  }
}

function addField(fields: Map<string, [FieldNode, ...FieldNode[]]>, field: FieldNode): void {
  const key = field.alias?.value ?? field.name.value;
  const same = fields.get(key);
  if (same) same.push(field);
  else fields.set(key, [field]);
}

function isIncluded(selection: SelectionNode, variables: VariableValues): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function applies({ scope, type }: Collection, condition: NamedTypeNode | undefined): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const conditionType = scope.schema.getType(condition.name.value);
  return isAbstractType(conditionType) && scope.schema.isSubType(conditionType, type);
}
