/** Where null stands after a failure, and which errors are told. */

import { oracleAnswer, readAnswer } from './answers.js';

const sdl = `
  type Item { id: ID n: Int! maybe: Int item: Item must: Item! items: [Item!] strict: [Item!]! }
  type Query { item: Item must: Item! items: [Item] strict: [Item!] stricter: [Item!]! grid: [[Item!]!] }
`;

async function answersLikeGraphqlJs(rootValue: unknown, text: string): Promise<unknown> {
  const answer = await readAnswer({ sdl, rootValue }, text);
  expect(answer).toEqual(oracleAnswer({ sdl, rootValue }, text));
  return answer;
}

test('a field that may be null takes its own failure', async () => {
  expect(await answersLikeGraphqlJs({ item: { n: 1, maybe: 'x' } }, '{ item { n maybe } }')).toMatchObject({
    data: { item: { n: 1, maybe: null } },
    errors: [{ path: ['item', 'maybe'] }],
  });
});

test('null where it is not allowed makes the object null', async () => {
  expect(await answersLikeGraphqlJs({ item: { n: null } }, '{ item { n } }')).toEqual({
    data: { item: null },
    errors: [
      {
        message: 'Cannot return null for non-nullable field Item.n.',
        locations: [{ line: 1, column: 10 }],
        path: ['item', 'n'],
      },
    ],
  });
});

test('it goes up as long as null is not allowed, to the whole of data', async () => {
  expect(
    await answersLikeGraphqlJs({ must: { must: { n: null } } }, '{ must { must { n } } }'),
  ).toMatchObject({
    data: null,
    errors: [{ path: ['must', 'must', 'n'] }],
  });
});

test('a list takes the failure of an item that may be null', async () => {
  expect(await answersLikeGraphqlJs({ items: [{ n: 1 }, { n: null }] }, '{ items { n } }')).toMatchObject({
    data: { items: [{ n: 1 }, null] },
  });
});

test('a list whose items must be is null as a whole, and its later items are not told', async () => {
  expect(
    await answersLikeGraphqlJs({ strict: [{ n: 1 }, { n: null }, { n: 'x' }] }, '{ strict { n } }'),
  ).toMatchObject({
    data: { strict: null },
    errors: [{ path: ['strict', 1, 'n'] }],
  });
});

test('inner lists break outer ones', async () => {
  await answersLikeGraphqlJs({ grid: [[{ n: 1 }], [{ n: null }]] }, '{ grid { n } }');
  await answersLikeGraphqlJs({ grid: [[{ n: 1 }], null] }, '{ grid { n } }');
});

test('fields after the one that breaks an object are not told, those before are', async () => {
  expect(
    await answersLikeGraphqlJs({ item: { maybe: 'x', n: null, id: {} } }, '{ item { maybe n id } }'),
  ).toMatchObject({
    data: { item: null },
    errors: [{ path: ['item', 'maybe'] }, { path: ['item', 'n'] }],
  });
});

test('a shared node that fails is told at each of its paths', async () => {
  const shared = { n: null, maybe: 'x' };
  expect(
    await answersLikeGraphqlJs(
      { items: [shared, { n: 1 }, shared], item: shared },
      '{ items { maybe n } item { maybe } }',
    ),
  ).toMatchObject({
    errors: [
      { path: ['items', 0, 'maybe'] },
      { path: ['items', 0, 'n'] },
      { path: ['items', 2, 'maybe'] },
      { path: ['items', 2, 'n'] },
      { path: ['item', 'maybe'] },
    ],
  });
});

test('a node that is broken under one selection is whole under another', async () => {
  const node = { id: 'a', n: null };
  expect(
    await answersLikeGraphqlJs({ items: [node], strict: [node] }, '{ items { id } strict { n } }'),
  ).toMatchObject({
    data: { items: [{ id: 'a' }], strict: null },
  });
});

test('a circle is followed as deep as the document goes', async () => {
  const node: Record<string, unknown> = { n: 1 };
  node['must'] = node;
  const depth = 19;
  const text = `{ item ${'{ n must '.repeat(depth)} { n } ${'}'.repeat(depth)} }`;
  await answersLikeGraphqlJs({ item: node }, text);
});
