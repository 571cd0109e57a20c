/** Which way a field gets its results: a batch resolver, a property of the parent, or introspection's own function. */

import {
  assertValidSchema,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';

import {
  type BatchResolver,
  type BatchResolvers,
  isBeforeProperties,
  type TypeResolver,
} from './batch-resolver.js';

export type AnyBatchResolver = BatchResolver<unknown, unknown, unknown, unknown>;
export type AnyTypeResolver = TypeResolver<unknown, unknown>;

/**
 * `constant` is `__typename`; `each` means once a parent, synchronously: only introspection has it. `waits`: until the
 * properties of the parents are there.
 */
export type FieldSource =
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'batch'; readonly resolve: AnyBatchResolver; readonly waits: boolean }
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'each'; readonly resolve: GraphQLFieldResolver<unknown, unknown> };

/** The resolvers of a schema, checked once against it. */
export class ResolverTable {
  readonly schema: GraphQLSchema;
  readonly #resolvers: BatchResolvers;

  /** Throws on an invalid schema and on resolvers of types and fields that it does not have. */
  constructor(schema: GraphQLSchema, resolvers: BatchResolvers) {
    assertValidSchema(schema);
    this.schema = schema;
    this.#resolvers = resolvers;
    for (const typeName of Object.keys(resolvers))
      checkType(schema, typeName, Object.keys(resolvers[typeName] ?? {}));
  }

  sourceOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldSource {
    if (field === TypeNameMetaFieldDef) return { kind: 'constant', value: type.name };
    const ownName = field.name.startsWith('__') || type.name.startsWith('__');
    if (ownName && field.resolve) return { kind: 'each', resolve: field.resolve };
    const resolve = this.#own(type.name, field.name);
    return resolve
      ? { kind: 'batch', resolve: resolve as AnyBatchResolver, waits: !isBeforeProperties(resolve) }
      : { kind: 'property', name: field.name };
  }

  /** What names the object type of an abstract type's values, if anything was given. */
  typeResolverOf(type: GraphQLAbstractType): AnyTypeResolver | undefined {
    return this.#own(type.name, '__resolveType') as AnyTypeResolver | undefined;
  }

  #own(typeName: string, name: string): ((...args: never) => unknown) | undefined {
    const ofType = Object.hasOwn(this.#resolvers, typeName) ? this.#resolvers[typeName] : undefined;
    return ofType && Object.hasOwn(ofType, name) ? ofType[name] : undefined;
  }
}

function checkType(schema: GraphQLSchema, typeName: string, names: readonly string[]): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isAbstractType(type)) {
    throw new TypeError(
      `There are resolvers of "${typeName}", which is no object, interface or union of the schema.`,
    );
  }
  const known = isObjectType(type) ? Object.keys(type.getFields()) : ['__resolveType'];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`There is a resolver of "${typeName}.${unknown}", which the schema does not have.`);
  }
}
