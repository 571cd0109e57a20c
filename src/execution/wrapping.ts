/** The lists and non-nulls around a field's named type, from outside in. */

import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';

export interface Wrapping {
  readonly nullable: boolean;
  /** The wrapping of a list's items; undefined where the named type is reached. */
  readonly item: Wrapping | undefined;
}

/** `[T!]` is nullable with items that are not. */
export function wrappingOf(type: GraphQLOutputType): Wrapping {
  const nullable = !isNonNullType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  return { nullable, item: isListType(bare) ? wrappingOf(bare.ofType) : undefined };
}
