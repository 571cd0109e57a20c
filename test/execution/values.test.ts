/** How values of scalars and enums come out. */

import { buildSchema, GraphQLScalarType, parse } from 'graphql';

import { createExecutor } from '../../src/execution/executor.js';

import { dataText, readAnswer } from './answers.js';

describe('a string', () => {
  const texts = {
    'is written as it is': 'plain',
    'may be empty': '',
    'may be Japanese': '墨田区のものづくり',
    'may have escapes': 'quote " backslash \\ newline \n bell \u0007 separator \u2028 delete \u007f',
    'may have emoji': 'half 🏭 whole',
    'may have lone surrogates': 'high \ud83c low \udfed end \ud83c',
    'may have accents': 'éàü ß',
    'may be long': 'ものづくり支援 "Grants" 🏭 '.repeat(500),
    'may be long and plain': 'x'.repeat(100_000),
  };
  test.each(Object.entries(texts))('%s', async (_, text) => {
    expect(await dataText({ sdl: 'type Query { a: String }', rootValue: { a: text } }, '{ a }')).toBe(
      JSON.stringify({ a: text }),
    );
  });

  test('of every length around the limits of the fast way is the same', async () => {
    for (let length = 0; length < 300; length++) {
      for (const letter of ['x', 'é', '墨', '"', '🏭'.charAt(0)]) {
        const a = letter.repeat(length);
        expect(await dataText({ sdl: 'type Query { a: String }', rootValue: { a } }, '{ a }')).toBe(
          JSON.stringify({ a }),
        );
      }
    }
  });
});

describe('numbers', () => {
  test('are written as JSON writes them', async () => {
    const rootValue = {
      floats: [0, -0, 1, 1.5, -2e-7, 1e21, 0.1 + 0.2, 5e-324, 2 ** 53],
      ints: [0, -0, 9, 10, 2147483647, -2147483648],
    };
    expect(
      await dataText({ sdl: 'type Query { floats: [Float] ints: [Int] }', rootValue }, '{ floats ints }'),
    ).toBe(JSON.stringify(rootValue));
  });

  test('that are none are errors', async () => {
    const rootValue = { a: NaN, b: Infinity, c: 5n, d: 1.5, e: 2 ** 31 };
    const sdl = 'type Query { a: Float b: Float c: Int d: Int e: Int }';
    expect(await readAnswer({ sdl, rootValue }, '{ a b c d e }')).toMatchObject({
      data: { a: null, b: null, c: null, d: null, e: null },
      errors: [
        { message: 'Float cannot represent non numeric value: NaN', path: ['a'] },
        { message: 'Float cannot represent non numeric value: Infinity', path: ['b'] },
        { message: 'Int cannot represent non-integer value: 5', path: ['c'] },
        { message: 'Int cannot represent non-integer value: 1.5', path: ['d'] },
        { message: 'Int cannot represent non 32-bit signed integer value: 2147483648', path: ['e'] },
      ],
    });
  });
});

test('values of another type are converted where GraphQL allows it', async () => {
  const sdl = 'type Query { string: String id: ID int: Int boolean: Boolean date: String }';
  const rootValue = { string: 5, id: 7, int: '12', boolean: 0, date: new Date(5) };
  expect(await readAnswer({ sdl, rootValue }, '{ string id int boolean date }')).toEqual({
    data: { string: '5', id: '7', int: 12, boolean: false, date: '5' },
  });
});

test('an enum shows the name of its internal value', async () => {
  const schema = buildSchema('enum Basis { STATED CURATED } type Query { a: Basis b: Basis }');
  const basis = schema.getType('Basis');
  Object.assign((basis as { getValue(name: string): object } | undefined)?.getValue('STATED') ?? {}, {
    value: 1,
  });
  const answer = await createExecutor(schema, {}).execute({
    document: parse('{ a b }'),
    context: undefined,
    rootValue: { a: 1, b: 2 },
  });
  expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
    data: { a: 'STATED', b: null },
    errors: [{ message: 'Enum "Basis" cannot represent value: 2', path: ['b'] }],
  });
});

describe('a custom scalar', () => {
  const serialized = async (serialize: (value: unknown) => unknown) => {
    const schema = buildSchema('scalar Odd type Query { a: Odd }');
    const odd = schema.getType('Odd');
    if (!(odd instanceof GraphQLScalarType)) throw new Error('Odd is a scalar.');
    odd.serialize = serialize;
    const document = parse('{ a }');
    const answer = await createExecutor(schema, {}).execute({
      document,
      context: undefined,
      rootValue: { a: 1 },
    });
    return { text: answer.data?.bytes.toString(), messages: answer.errors?.map(({ message }) => message) };
  };

  test('may be any JSON', async () => {
    expect(await serialized(() => ({ deep: [1, { é: null }], left: undefined }))).toEqual({
      text: '{"a":{"deep":[1,{"é":null}]}}',
      messages: undefined,
    });
  });

  test('may be NaN, which JSON writes as null', async () => {
    expect(await serialized(() => NaN)).toEqual({ text: '{"a":null}', messages: undefined });
  });

  test('that throws is an error of the field', async () => {
    const refuse = () => {
      throw new RangeError('refused');
    };
    expect(await serialized(refuse)).toEqual({ text: '{"a":null}', messages: ['refused'] });
  });

  test('must not be null', async () => {
    const message = 'Expected `Odd.serialize(1)` to return non-nullable value, returned: null';
    expect(await serialized(() => null)).toEqual({ text: '{"a":null}', messages: [message] });
  });

  const circular: { self?: unknown } = {};
  circular.self = circular;
  test.each([
    ['a big integer', 5n, /BigInt/],
    ['a function', () => 1, /JSON cannot hold/],
    ['a symbol', Symbol('s'), /JSON cannot hold/],
    ['a circle', circular, /circular/],
  ])('that is %s is an error of the field', async (_, value, message) => {
    const { text, messages } = await serialized(() => value);
    expect(text).toBe('{"a":null}');
    expect(messages).toEqual([expect.stringMatching(message)]);
  });
});

test('what throws when it is looked at is an error of its field', async () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const rootValue = {
    get a() {
      throw new Error('no property');
    },
    b: proxy,
    c: [1, proxy],
    d: proxy,
    e: {
      *[Symbol.iterator]() {
        yield 1;
        throw new Error('no end');
      },
    },
  };
  const sdl = 'type Query { a: Int b: String c: [Int] d: Query e: [Int] }';
  expect(await readAnswer({ sdl, rootValue }, '{ a b c d { a } e }')).toMatchObject({
    data: { a: null, b: null, c: [1, null], d: null, e: null },
    errors: [
      { path: ['a'] },
      { path: ['b'] },
      { path: ['c', 1] },
      { path: ['d'] },
      { path: ['e'], message: 'no end' },
    ],
  });
});
