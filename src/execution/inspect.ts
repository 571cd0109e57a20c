/** A value as graphql-js shows values in its messages. It does not export that; an enum's complaint contains it. */

import { GraphQLEnumType } from 'graphql';

const complainer = new GraphQLEnumType({ name: 'None', values: { NONE: { value: Symbol('none') } } });
const complaint = 'Enum "None" cannot represent value: ';

/** Of large and deep values only the beginning. */
export function inspect(value: unknown): string {
  try {
    return String(complainer.serialize(value));
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(complaint))
      return error.message.slice(complaint.length);
    throw error;
  }
}
