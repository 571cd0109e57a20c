/** Every place of the schema's root where a client may write a text, found by walking the schema. */

import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { readContract } from '../../src/api/contract.js';

/** A text goes into one argument of one field. */
export interface TextPlace {
  /** `Query.themes(where.name.contains)` */
  readonly name: string;
  /** The field with a text in that place, as GraphQL. */
  readonly ask: (text: string) => string;
}

const { schema } = readContract();
const fields = Object.values(schema.getQueryType()?.getFields() ?? {});

export const textPlaces: readonly TextPlace[] = fields.flatMap((field) =>
  field.args.flatMap((argument) =>
    textsIn(argument.type).map(({ steps, write }) => ({
      name: `Query.${field.name}(${[argument.name, ...steps].join('.')})`,
      ask: (text: string) => {
        const others = field.args.filter((other) => other !== argument && isNonNullType(other.type));
        const given = [`${argument.name}: ${write(text)}`, ...others.map((other) => filled(other, text))];
        return `${field.name}(${given.join(', ')}) ${selectionOf(getNamedType(field.type).name)}`;
      },
    })),
  ),
);

interface TextIn {
  readonly steps: readonly string[];
  readonly write: (text: string) => string;
}

/** A filter's own fields, and what their values are compared with; not what lies behind relations, which have places of their own. */
function textsIn(type: GraphQLInputType, depth = 0): readonly TextIn[] {
  const named = getNamedType(type);
  const inList = isListType(getNullableType(type));
  const listed = (write: TextIn['write']): TextIn['write'] => (inList ? (text) => `[${write(text)}]` : write);
  if (named.name === 'String' || named.name === 'ID') {
    return [{ steps: [], write: listed((text) => JSON.stringify(text)) }];
  }
  if (!isInputObjectType(named) || depth === 2) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsIn(field.type, depth + 1).map(({ steps, write }) => ({
      steps: [field.name, ...steps],
      write: listed((text) => `{${field.name}: ${write(text)}}`),
    })),
  );
}

/** An argument that must be given, with the same text or the first word of its list. */
function filled({ name, type }: GraphQLArgument, text: string): string {
  const named = getNamedType(type);
  const value = isEnumType(named) ? String(named.getValues()[0]?.name) : JSON.stringify(text);
  return `${name}: ${isListType(getNullableType(type)) ? `[${value}]` : value}`;
}

/** Enough to tell one answer from another. */
function selectionOf(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const names = Object.keys(type.getFields());
  if (names.includes('totalCount')) return '{ totalCount }';
  return names.includes('id') ? '{ id }' : '{ __typename }';
}
