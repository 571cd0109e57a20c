/** Aliases, merged fields, fragments, conditions, variables, and which operation of a document is executed. */

import { oracleAnswer, readAnswer } from './answers.js';

const sdl = `
  enum Color { RED BLUE }
  input Range { from: Int = 1, to: Int! }
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int friend: Named }
  type Dog implements Named { name: String tricks: [String] friend: Named }
  union Pet = Cat | Dog
  type Query { pet: Pet pets: [Pet] named: Named cat: Cat numbers(range: Range, color: Color = RED, n: Int! = 3): String }
`;
const dog: Record<string, unknown> = { __typename: 'Dog', name: 'Pochi', tricks: ['sit'] };
const cat = { __typename: 'Cat', name: 'Tama', lives: 9, friend: dog };
dog['friend'] = cat;
const rootValue = { pet: cat, pets: [cat, dog, cat], named: dog, cat, numbers: 'n' };

async function answersLikeGraphqlJs(
  text: string,
  rest: Parameters<typeof readAnswer>[2] = {},
): Promise<unknown> {
  const answer = await readAnswer({ sdl, rootValue }, text, rest);
  expect(JSON.stringify(sorted(answer))).toBe(
    JSON.stringify(sorted(oracleAnswer({ sdl, rootValue }, text, rest))),
  );
  return answer;
}

/** graphql-js puts errors first, we put data first; everything else keeps its order. */
function sorted(answer: unknown): unknown {
  const { data, errors } = answer as Record<string, unknown>;
  return { data, errors };
}

test('keys come in the order of the document, under their aliases', async () => {
  expect(
    JSON.stringify(await answersLikeGraphqlJs('{ b: cat { lives name } a: cat { n: name } cat { name } }')),
  ).toBe('{"data":{"b":{"lives":9,"name":"Tama"},"a":{"n":"Tama"},"cat":{"name":"Tama"}}}');
});

test('fields of the same key are merged, deeply', async () => {
  const text =
    '{ cat { name friend { name } } ...F cat { lives } } fragment F on Query { cat { friend { __typename } } }';
  expect(await answersLikeGraphqlJs(text)).toEqual({
    data: { cat: { name: 'Tama', friend: { name: 'Pochi', __typename: 'Dog' }, lives: 9 } },
  });
});

test('fragments apply to objects, interfaces and unions', async () => {
  const text = `{
    pets { __typename ... on Named { name } ...C ... on Dog { tricks friend { ... on Pet { ...C } } } }
  } fragment C on Cat { lives ...C2 } fragment C2 on Cat { friend { ... on Dog { name } } }`;
  expect(await answersLikeGraphqlJs(text)).toMatchObject({
    data: { pets: [{ lives: 9 }, { tricks: ['sit'] }, { lives: 9 }] },
  });
});

test('a selection that is empty after its conditions is an empty object', async () => {
  expect(await answersLikeGraphqlJs('{ cat { name @skip(if: true) } pet { ... on Dog { name } } }')).toEqual({
    data: { cat: {}, pet: {} },
  });
});

describe('conditions', () => {
  const text = `query ($a: Boolean!, $b: Boolean = true) {
    cat { name @skip(if: $a) lives @include(if: $b) ...F @include(if: $a) ... @skip(if: $b) { l: lives } }
  } fragment F on Cat { friend { name @include(if: $b) } }`;

  test.each([
    { a: true, b: true },
    { a: true, b: false },
    { a: false, b: true },
    { a: false, b: false },
    { a: true },
    { a: false },
  ])('follow the variables %j', async (variableValues) => {
    await answersLikeGraphqlJs(text, { variableValues });
  });

  test('without a value fail where they are met', async () => {
    const variableValues = { a: false, b: null };
    expect(await answersLikeGraphqlJs(text, { variableValues })).toMatchObject({
      data: { cat: null },
      errors: [{ message: 'Argument "if" of non-null type "Boolean!" must not be null.', path: ['cat'] }],
    });
  });

  test('of root fields without a value leave nothing', async () => {
    const root = 'query ($b: Boolean = true) { cat @skip(if: $b) { name } }';
    expect(await answersLikeGraphqlJs(root, { variableValues: { b: null } })).toMatchObject({ data: null });
  });

  test('of one document are told apart in one executor', async () => {
    const { createExecutor } = await import('../../src/execution/executor.js');
    const { buildSchema, parse } = await import('graphql');
    const executor = createExecutor<null>(buildSchema(sdl), {});
    const document = parse(text);
    const keys = async (variableValues: Record<string, unknown>) => {
      const { data } = await executor.execute({ document, variableValues, context: null, rootValue });
      return Object.keys((JSON.parse(String(data?.bytes)) as { cat: object }).cat);
    };
    for (let round = 0; round < 2; round++) {
      expect(await keys({ a: true, b: true })).toEqual(['lives', 'friend']);
      expect(await keys({ a: false, b: false })).toEqual(['name', 'l']);
      expect(await keys({ a: false })).toEqual(['name', 'lives']);
    }
  });
});

describe('arguments', () => {
  const resolvers = {
    Query: {
      numbers: (parents: readonly unknown[], args: object) => parents.map(() => JSON.stringify(args)),
    },
  };
  const argsOf = async (text: string, variableValues: Record<string, unknown> = {}) => {
    const answer = await readAnswer({ sdl, resolvers, rootValue }, text, { variableValues });
    const { data, errors } = answer as {
      data?: { numbers: string | null };
      errors?: readonly { message: string }[];
    };
    return data?.numbers == null
      ? errors?.map(({ message }) => message)
      : (JSON.parse(data.numbers) as unknown);
  };

  test('have defaults, of fields and of input objects', async () => {
    expect(await argsOf('{ numbers(range: { to: 5 }) }')).toEqual({
      range: { from: 1, to: 5 },
      color: 'RED',
      n: 3,
    });
  });

  test('take variables at any depth, and leave out those without a value', async () => {
    const text =
      'query ($to: Int!, $color: Color, $n: Int = 7) { numbers(range: { to: $to }, color: $color, n: $n) }';
    expect(await argsOf(text, { to: 2 })).toEqual({ range: { from: 1, to: 2 }, color: 'RED', n: 7 });
    expect(await argsOf(text, { to: 2, color: null, n: 1 })).toEqual({
      range: { from: 1, to: 2 },
      color: null,
      n: 1,
    });
  });

  test('that cannot be coerced are the error of the field', async () => {
    expect(await argsOf('query ($n: Int = 7) { numbers(n: $n) }', { n: null })).toEqual([
      'Argument "n" of non-null type "Int!" must not be null.',
    ]);
  });
});

describe('a request that cannot be executed has errors and no data', () => {
  const two = 'query A { cat { name } } query B { named { name } }';

  test.each([
    ['a required variable is missing', 'query ($n: Int!) { numbers(n: $n) }', {}],
    [
      'a variable has the wrong type',
      'query ($n: Int!, $c: Color) { numbers(n: $n, color: $c) }',
      { variableValues: { n: 'x', c: 'GREEN' } },
    ],
    [
      'an input object lacks a field',
      'query ($r: Range) { numbers(range: $r) }',
      { variableValues: { r: { from: 1, more: 2 } } },
    ],
    ['the operation is not named', two, {}],
    ['the operation is unknown', two, { operationName: 'C' }],
    ['there is no operation', 'fragment F on Cat { name }', {}],
  ])('%s', async (_, text, rest) => {
    const answer = await answersLikeGraphqlJs(text, rest);
    expect(answer).not.toHaveProperty('data');
  });

  test('a named operation is chosen', async () => {
    expect(await answersLikeGraphqlJs(two, { operationName: 'B' })).toEqual({
      data: { named: { name: 'Pochi' } },
    });
  });

  test.each(['mutation', 'subscription'])('there is no %s', async (kind) => {
    expect(await readAnswer({ sdl }, `${kind} { cat { name } }`)).toEqual({
      errors: [
        { message: `Only queries can be executed, not a ${kind}.`, locations: [{ line: 1, column: 1 }] },
      ],
    });
  });
});
