/** How the object type of a value is found. */

import { buildSchema, isObjectType, parse } from 'graphql';

import { createExecutor } from '../../src/execution/executor.js';

import { readAnswer } from './answers.js';

const { jest } = import.meta;

const sdl = `
  interface Node { id: ID }
  type Plan implements Node { id: ID year: Int }
  type Theme implements Node { id: ID }
  type Other { id: ID }
  union Hit = Plan | Theme
  type Query { node: Node hit: Hit nodes: [Node] }
`;
const text = '{ node { __typename id } }';

test('a value names its type itself', async () => {
  expect(await readAnswer({ sdl, rootValue: { node: { __typename: 'Plan', id: 1 } } }, text)).toEqual({
    data: { node: { __typename: 'Plan', id: '1' } },
  });
});

test('a type resolver names it, with the context at hand, once a value', async () => {
  const resolveType = jest.fn(
    (value: { readonly kind: string }, context: { readonly prefix: string }) => context.prefix + value.kind,
  );
  const plan = { kind: 'an', id: 1 };
  const world = {
    sdl,
    resolvers: { Node: { __resolveType: resolveType } },
    rootValue: { nodes: [plan, plan, plan] },
  };
  expect(await readAnswer(world, '{ nodes { __typename } }', { context: { prefix: 'Pl' } })).toEqual({
    data: { nodes: Array(3).fill({ __typename: 'Plan' }) },
  });
  expect(resolveType).toHaveBeenCalledTimes(1);
});

test('nodes of several types at one place are asked by type', async () => {
  const asked: unknown[] = [];
  const id = (nodes: readonly { readonly id: unknown }[]) => {
    asked.push(nodes.map((node) => node.id));
    return nodes.map((node) => node.id);
  };
  const [a, b, c] = ['Plan', 'Theme', 'Plan'].map((__typename, at) => ({ __typename, id: at }));
  const world = { sdl, resolvers: { Plan: { id }, Theme: { id } }, rootValue: { nodes: [a, b, c, b] } };
  expect(await readAnswer(world, '{ nodes { id } }')).toEqual({
    data: { nodes: ['0', '1', '2', '1'].map((nodeId) => ({ id: nodeId })) },
  });
  expect(asked).toEqual([[0, 2], [1]]);
});

test.each([
  [
    'unknown to the schema',
    'Nowhere',
    'Abstract type "Node" was resolved to a type "Nowhere" that does not exist inside the schema.',
  ],
  ['no object type', 'Hit', 'Abstract type "Node" was resolved to a non-object type "Hit".'],
  ['not among the possible ones', 'Other', 'Runtime Object type "Other" is not a possible type for "Node".'],
  [
    'not there',
    undefined,
    'Abstract type "Node" must resolve to an Object type at runtime for field "Query.node". Either the "Node" type ' +
      'should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.',
  ],
])('a type that is %s is an error', async (_, __typename, message) => {
  expect(await readAnswer({ sdl, rootValue: { node: { __typename } } }, text)).toEqual({
    data: { node: null },
    errors: [{ message, locations: [{ line: 1, column: 3 }], path: ['node'] }],
  });
});

test('isTypeOf finds the type, and refuses values of another', async () => {
  const schema = buildSchema(sdl);
  for (const name of ['Plan', 'Theme']) {
    const type = schema.getType(name);
    if (isObjectType(type)) type.isTypeOf = (value) => (value as { readonly is: string }).is === name;
  }
  const executor = createExecutor<null>(schema, { Hit: { __resolveType: () => 'Plan' } });
  const rootValue = { node: { is: 'Theme', id: 1 }, hit: { is: 'Theme' } };
  const document = parse('{ node { __typename } hit { __typename } }');
  expect(
    JSON.parse(JSON.stringify(await executor.execute({ document, context: null, rootValue }))),
  ).toMatchObject({
    data: { node: { __typename: 'Theme' }, hit: null },
    errors: [{ message: 'Expected value of type "Plan" but got: { is: "Theme" }.', path: ['hit'] }],
  });
});
