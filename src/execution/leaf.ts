/** Scalars and enums: from a resolver's value to one that JSON can hold, quickly for the usual ones. */

import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
} from 'graphql';

import { refusePromise } from './failure.js';
import { inspect } from './inspect.js';

/** JSON text of a scalar's value that is more than a string, a number or a boolean. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Numbers are finite. */
export type Leaf = string | number | boolean | JsonText;

/** Takes a value that is not null; throws the reason why it has no serialization. */
export type SerializeLeaf = (value: unknown) => Leaf;

export function leafSerializer(type: GraphQLLeafType): SerializeLeaf {
  const isUsual = usual(type);
  if (!isUsual) return (value) => serialize(type, value);
  return (value) => (isUsual(value) ? value : serialize(type, value));
}

/** Which values are their own serialization, if any are for sure. */
function usual(type: GraphQLLeafType): ((value: unknown) => value is Leaf) | undefined {
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => typeof value === 'string';
    case GraphQLInt:
      return (value): value is number => typeof value === 'number' && (value | 0) === value;
    case GraphQLFloat:
      return (value): value is number => typeof value === 'number' && Number.isFinite(value);
    case GraphQLBoolean:
      return (value) => typeof value === 'boolean';
    default:
      return undefined;
  }
}

function serialize(type: GraphQLLeafType, value: unknown): Leaf {
  if (value instanceof Error) throw value;
  refusePromise(value);
  const serialized: unknown = type.serialize(value);
  if (serialized == null) {
    throw new Error(
      `Expected \`${type.name}.serialize(${inspect(value)})\` to ` +
        `return non-nullable value, returned: ${inspect(serialized)}`,
    );
  }
  if (typeof serialized === 'string' || typeof serialized === 'boolean') return serialized;
  return typeof serialized === 'number' && Number.isFinite(serialized)
    ? serialized
    : jsonText(type, serialized);
}

function jsonText(type: GraphQLLeafType, serialized: unknown): JsonText {
  const text = JSON.stringify(serialized) as string | undefined;
  if (text === undefined)
    throw new TypeError(`${type.name} was serialized to ${inspect(serialized)}, which JSON cannot hold.`);
  return new JsonText(text);
}
