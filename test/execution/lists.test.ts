/** Lists: what may be one, and what happens to items. */

import { dataText, readAnswer } from './answers.js';

const sdl = 'type Item { n: Int } type Query { ns: [Int] nested: [[Int]] items: [Item] grid: [[Item!]!] }';

function* numbers(): Generator<number> {
  yield 1;
  yield 2;
}

test.each([
  ['an array', [1, 2]],
  ['a set', new Set([1, 2])],
  ['a generator', numbers()],
  [
    'an iterator',
    new Map([
      [1, 'a'],
      [2, 'b'],
    ]).keys(),
  ],
  ['a typed array', Int8Array.of(1, 2)],
])('%s is a list', async (_, ns) => {
  expect(await readAnswer({ sdl, rootValue: { ns } }, '{ ns }')).toEqual({ data: { ns: [1, 2] } });
});

test.each([
  ['a string', 'ab'],
  ['a number', 5],
  ['an object', {}],
  ['an async iterable', { async *[Symbol.asyncIterator]() {} }],
])('%s is no list', async (_, ns) => {
  expect(await readAnswer({ sdl, rootValue: { ns } }, '{ ns }')).toEqual({
    data: { ns: null },
    errors: [
      {
        message: 'Expected Iterable, but did not find one for field "Query.ns".',
        locations: [{ line: 1, column: 3 }],
        path: ['ns'],
      },
    ],
  });
});

test('lists may be empty, nested, and have holes', async () => {
  const rootValue = {
    ns: [],
    nested: [[1], [], null, [undefined, 2]],
    items: [{ n: 1 }, null],
    grid: [[], [{ n: 2 }]],
  };
  expect(await dataText({ sdl, rootValue }, '{ ns nested items { n } grid { n } }')).toBe(
    '{"ns":[],"nested":[[1],[],null,[null,2]],"items":[{"n":1},null],"grid":[[],[{"n":2}]]}',
  );
});

test('an error in a list is the error of that item', async () => {
  const rootValue = { ns: [1, new Error('lost'), 'x'] };
  expect(await readAnswer({ sdl, rootValue }, '{ ns }')).toMatchObject({
    data: { ns: [1, null, null] },
    errors: [
      { message: 'lost', path: ['ns', 1] },
      { message: 'Int cannot represent non-integer value: "x"', path: ['ns', 2] },
    ],
  });
});

test('a list of 100,000 shared items is answered', async () => {
  const item = { n: 1 };
  const text = await dataText({ sdl, rootValue: { items: Array(100_000).fill(item) } }, '{ items { n } }');
  expect(text).toBe(`{"items":[${Array(100_000).fill('{"n":1}').join(',')}]}`);
});

test('a list of 200,000 different items is answered', async () => {
  const items = Array.from({ length: 200_000 }, (_, n) => ({ n }));
  expect(await dataText({ sdl, rootValue: { items } }, '{ items { n } }')).toBe(JSON.stringify({ items }));
});
