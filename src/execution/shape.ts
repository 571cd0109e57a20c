/** The lists and non-nulls around a field's named type, from outside in. */

import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';

export interface Shape {
  readonly nullable: boolean;
  /** The shape of a list's items; undefined where the named type is reached. */
  readonly item: Shape | undefined;
}

/** `[T!]` is nullable with items that are not. */
export function shapeOf(type: GraphQLOutputType): Shape {
  const nullable = !isNonNullType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  return { nullable, item: isListType(bare) ? shapeOf(bare.ofType) : undefined };
}
