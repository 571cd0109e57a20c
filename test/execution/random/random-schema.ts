/** A random schema: objects, interfaces, unions, an enum with values of its own, scalars that refuse, lists of lists. */

import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedOutputType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';

import type { Dice } from './dice.js';
import { isNode } from './random-data.js';

const color = new GraphQLEnumType({
  name: 'Color',
  values: { RED: { value: 7 }, BLUE: { value: 'blue' }, PLAIN: {} },
});

/** Hands on what JSON can hold, but for "refused" and "nothing". */
const odd = new GraphQLScalarType({
  name: 'Odd',
  serialize(value) {
    if (value === 'refused' || ['symbol', 'bigint'].includes(typeof value))
      throw new RangeError('Odd refuses this.');
    return value === 'nothing' ? null : value;
  },
});

const leaves = [GraphQLString, GraphQLInt, GraphQLFloat, GraphQLBoolean, GraphQLID, color, odd];

export function randomSchema(dice: Dice): GraphQLSchema {
  const named: GraphQLNamedOutputType[] = [];
  const fieldsOf = (prefix: string, count: number) => once(() => randomFields(dice, named, prefix, count));
  const bases = [0, 1].map((number) => fieldsOf(`i${number}_`, 1 + dice.roll(2)));
  const interfaces = bases.map((fields, number) => new GraphQLInterfaceType({ name: `I${number}`, fields }));
  const objects = [0, 1, 2, 3].map((number) => {
    const implemented = interfaces.filter(() => dice.roll(2) === 1);
    const own = fieldsOf(`t${number}_`, 1 + dice.roll(3));
    const typeName = `T${number}`;
    return new GraphQLObjectType({
      name: typeName,
      interfaces: implemented,
      fields: () =>
        implemented.reduce((fields, type) => ({ ...fields, ...bases[interfaces.indexOf(type)]?.() }), own()),
      ...(dice.oneIn(4) && { isTypeOf: (value: unknown) => isNode(value) && value.type === typeName }),
    });
  });
  const union = new GraphQLUnionType({ name: 'U', types: objects.slice(0, 2 + dice.roll(3)) });
  named.push(...leaves, ...Array.from({ length: 3 }, () => [...interfaces, union, ...objects]).flat());
  const query = new GraphQLObjectType({ name: 'Query', fields: fieldsOf('q_', 5) });
  return new GraphQLSchema({ query, types: objects });
}

/** Fields refer to types made later: they are asked for when all are there, and stay the same. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

function randomFields(
  dice: Dice,
  named: readonly GraphQLNamedOutputType[],
  prefix: string,
  count: number,
): GraphQLFieldConfigMap<unknown, unknown> {
  const field = () => ({
    type: wrapped(dice, dice.pick(named)),
    ...(dice.oneIn(3) && { args: { n: { type: GraphQLInt, defaultValue: 2 }, c: { type: color } } }),
    ...(dice.oneIn(8) && { args: { r: { type: new GraphQLNonNull(GraphQLInt) } } }),
  });
  return Object.fromEntries(Array.from({ length: count }, (_, number) => [`${prefix}${number}`, field()]));
}

function wrapped(dice: Dice, type: GraphQLNamedOutputType): GraphQLOutputType {
  const inner = dice.oneIn(3) ? new GraphQLNonNull(type) : type;
  const lists = [0, 0, 1, 1, 2][dice.roll(5)] ?? 0;
  return Array.from({ length: lists }).reduce<GraphQLOutputType>((within) => {
    const list = new GraphQLList(within);
    return dice.oneIn(3) ? new GraphQLNonNull(list) : list;
  }, inner);
}
