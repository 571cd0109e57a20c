/** A random graph of few nodes, much shared and with cycles, where some values are missing, wrong or errors. */

import {
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import type { Dice } from './dice.js';

/** `values` by field: what it gives usually, and what for other arguments. */
export interface RandomNode {
  readonly type: string;
  readonly __typename: string;
  readonly id: number;
  readonly values: ReadonlyMap<string, readonly [unknown, unknown]>;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is RandomNode {
  return typeof value === 'object' && value !== null && 'values' in value && value.values instanceof Map;
}

/**
 * The root's node. Fields are also properties of a node, with what they give usually.
 * @param reading - told whenever a property of a node is read
 */
export function randomData(
  dice: Dice,
  schema: GraphQLSchema,
  reading: (node: RandomNode) => void,
): RandomNode {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => /^T/.test(name));
  const names = types.flatMap(({ name }) => [name, name]);
  const nodes = ['Query', ...names].map((type, id) => ({
    ...{ type, __typename: type, id },
    values: new Map<string, readonly [unknown, unknown]>(),
  }));
  for (const node of nodes) {
    const type = schema.getType(node.type);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const [usually, otherwise] = [0, 1].map(() => randomValue({ dice, schema, nodes }, field.type));
      node.values.set(name, [usually, otherwise]);
      const get = (): unknown => {
        reading(node);
        return usually;
      };
      // not enumerable: a message that shows a node reads none of them
      Object.defineProperty(node, name, { get });
    }
  }
  const [root] = nodes;
  if (!root) throw new Error('There is always a root.');
  return root;
}

interface Making {
  readonly dice: Dice;
  readonly schema: GraphQLSchema;
  readonly nodes: readonly RandomNode[];
}

function randomValue(making: Making, type: GraphQLOutputType): unknown {
  const { dice } = making;
  if (isNonNullType(type)) return randomValue(making, dice.oneIn(30) ? getNamedType(type) : type.ofType);
  if (dice.oneIn(20)) return null;
  if (dice.oneIn(80)) return new Error(`error ${dice.roll(1000)}`);
  if (isListType(type)) return randomList(making, type.ofType);
  if (isObjectType(type) || isAbstractType(type)) return randomNode(making, type.name);
  return dice.oneIn(15)
    ? dice.pick(strange)
    : dice.pick(usual[type.name] ?? (isEnumType(type) ? [7, 'blue', 'PLAIN'] : strange));
}

function randomList(making: Making, item: GraphQLOutputType): unknown {
  if (making.dice.oneIn(40)) return making.dice.pick<unknown>(['no list', 5, {}]);
  const items = making.dice.several(0, 4, () => randomValue(making, item));
  const forms = [() => items, () => new Set(items), () => Object.freeze(items)];
  return making.dice.pick(forms)();
}

function randomNode({ dice, schema, nodes }: Making, typeName: string): unknown {
  if (dice.oneIn(40))
    return dice.pick<unknown>([3, 'text', {}, { __typename: 'Nowhere' }, { __typename: 'Color' }]);
  const type = schema.getType(typeName);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [typeName];
  const fitting = nodes.filter((node) => possible.includes(node.type));
  return dice.pick(dice.oneIn(40) || fitting.length === 0 ? nodes : fitting);
}

const usual: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '',
    'plain',
    '墨田区 "すみだ"',
    'line\nbreak\u2028',
    '\ud83d\ude00',
    'half \ud800',
    'x'.repeat(70),
    'é\\'.repeat(40),
  ],
  Int: [0, 1, -1, 12, 2147483647, -2147483648, -0],
  Float: [0, 1.5, -2e-7, 1e21, 123456789012, 0.1 + 0.2, -0],
  Boolean: [true, false],
  ID: ['a:b', 12, '墨田'],
  Odd: [
    'text',
    1,
    true,
    { deep: [1, { é: null }] },
    [],
    'refused',
    'nothing',
    'x',
    'y',
    NaN,
    Infinity,
    new Date(0),
  ],
};

const strange: readonly unknown[] = [
  NaN,
  Infinity,
  1.5,
  2 ** 31,
  '12',
  'x',
  true,
  0,
  5n,
  Symbol('s'),
  {},
  [],
  new Date(5),
];
