/** Resolvers over random data in two forms that mean the same: in batches for us, field by field for graphql-js. */

import {
  defaultFieldResolver,
  defaultTypeResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isObjectType,
} from 'graphql';

import {
  type BatchResolver,
  type BatchResolvers,
  beforeProperties,
} from '../../../src/execution/batch-resolver.js';

import type { Dice } from './dice.js';
import { isNode, type RandomNode } from './random-data.js';

type Manner = 'property' | 'at once' | 'late' | 'later' | 'throws' | 'rejects';
const manners: readonly Manner[] = [
  ...['property', 'property', 'at once', 'at once', 'late', 'late', 'later'],
  ...['property', 'property', 'at once', 'at once', 'late', 'late', 'throws', 'rejects'],
] as Manner[];

export interface RandomResolvers {
  readonly batch: BatchResolvers;
  readonly field: GraphQLFieldResolver<unknown, unknown>;
  readonly type: GraphQLTypeResolver<unknown, unknown>;
}

/** @param reading - told of each parent by resolvers that wait for its properties; some do not */
export function randomResolvers(
  dice: Dice,
  schema: GraphQLSchema,
  reading: (node: RandomNode) => void,
): RandomResolvers {
  const mannerOf = new Map<string, Manner>();
  const batch: Record<
    string,
    Record<string, BatchResolver<unknown, unknown, unknown, Args> | typeof resolveType>
  > = {};
  const synchronous = dice.oneIn(3);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type) && dice.oneIn(3)) batch[type.name] = { __resolveType: resolveType };
    if (!isObjectType(type)) continue;
    const resolvers: (typeof batch)[string] = (batch[type.name] = {});
    for (const { name } of Object.values(type.getFields())) {
      const manner = synchronous ? dice.pick(manners.slice(0, 4)) : dice.pick(manners);
      mannerOf.set(`${type.name}.${name}`, manner);
      if (manner === 'property') continue;
      const waits = (parents: readonly unknown[]): void => {
        parents.filter(isNode).forEach(reading);
      };
      resolvers[name] = dice.oneIn(2)
        ? batchResolver(manner, name, waits)
        : beforeProperties(batchResolver(manner, name, () => undefined));
    }
  }
  return {
    batch,
    field: (parent, args: Args, context, info) => {
      const manner = mannerOf.get(`${info.parentType.name}.${info.fieldName}`) ?? 'property';
      if (manner === 'property') return defaultFieldResolver(parent, args, context, info);
      if (manner === 'throws' || manner === 'rejects') throw new Error(manner);
      return valueOf(parent, info.fieldName, args);
    },
    type: (value, context, info, type) =>
      batch[type.name]?.['__resolveType']
        ? resolveType(value)
        : defaultTypeResolver(value, context, info, type),
  };
}

interface Args {
  readonly n?: number | null;
  readonly r?: number;
  readonly c?: unknown;
}

function batchResolver(
  manner: Manner,
  name: string,
  met: (parents: readonly unknown[]) => void,
): BatchResolver<unknown, unknown, unknown, Args> {
  const all = (parents: readonly unknown[], args: Args) => {
    met(parents);
    return parents.map((parent) => valueOf(parent, name, args));
  };
  switch (manner) {
    case 'late':
      return (parents, args) => Promise.resolve(all(parents, args));
    case 'later':
      return async (parents, args) => {
        await new Promise(setImmediate);
        return all(parents, args);
      };
    case 'throws':
      return () => {
        throw new Error(manner);
      };
    case 'rejects':
      return () => Promise.reject(new Error(manner));
    default:
      return all;
  }
}

/** One of two values by the arguments. */
function valueOf(parent: unknown, name: string, { n, r, c }: Args): unknown {
  const other = (n ?? 0) % 2 === 1 || (r ?? 0) % 2 === 1 || c === 7;
  return isNode(parent) ? parent.values.get(name)?.[other ? 1 : 0] : undefined;
}

function resolveType(value: unknown): string | undefined {
  return isNode(value) ? value.type : undefined;
}
