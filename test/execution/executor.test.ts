/** What an executor is made of, and what it refuses. */

import { buildSchema, parse } from 'graphql';

import type { BatchResolver } from '../../src/execution/batch-resolver.js';
import { createExecutor } from '../../src/execution/executor.js';

import { readAnswer } from './answers.js';

const sdl =
  'interface Named { name: String } type Theme implements Named { name: String } type Query { theme: Theme themes: [Theme] }';

/** As codegen writes them: aliases of object types, everything optional, narrow types. */
type Resolvers<Context> = {
  Theme?: { name?: BatchResolver<string | null, { readonly id: number }, Context, Record<string, never>> };
  Named?: {
    __resolveType?: (value: { readonly id: number }, context: Context, info: unknown) => 'Theme' | null;
  };
  Query?: { theme?: BatchResolver<{ readonly id: number }, object, Context, { readonly key?: string }> };
};

test('a map of narrowly typed resolvers fits', async () => {
  const resolvers: Resolvers<{ readonly prefix: string }> = {
    Theme: { name: (themes, _args, { prefix }) => themes.map(({ id }) => `${prefix} ${id}`) },
    Query: { theme: (roots) => roots.map(() => ({ id: 1 })) },
  };
  expect(
    await readAnswer({ sdl, resolvers }, '{ theme { name } }', { context: { prefix: 'Theme' } }),
  ).toEqual({
    data: { theme: { name: 'Theme 1' } },
  });
});

test.each([
  [
    'of an unknown type',
    { Plan: { name: () => [] } },
    'There are resolvers of "Plan", which is no object, interface or union of the schema.',
  ],
  [
    'of a scalar',
    { String: { name: () => [] } },
    'There are resolvers of "String", which is no object, interface or union of the schema.',
  ],
  [
    'of an unknown field',
    { Theme: { nmae: () => [] } },
    'There is a resolver of "Theme.nmae", which the schema does not have.',
  ],
  [
    'of a field of an interface',
    { Named: { name: () => [] } },
    'There is a resolver of "Named.name", which the schema does not have.',
  ],
])('a resolver %s is refused', (_, resolvers, message) => {
  expect(() => createExecutor(buildSchema(sdl), resolvers)).toThrow(message);
});

test('an invalid schema is refused', () => {
  expect(() => createExecutor(buildSchema('type Theme { name: String }'), {})).toThrow(
    'Query root type must be provided.',
  );
});

test('properties may be inherited', async () => {
  class Theme {
    readonly #name = 'succession';
    get name(): string {
      return this.#name;
    }
  }
  expect(await readAnswer({ sdl, rootValue: { theme: new Theme() } }, '{ theme { name } }')).toEqual({
    data: { theme: { name: 'succession' } },
  });
});

test('a function as a property is no value', async () => {
  expect(
    await readAnswer({ sdl, rootValue: { theme: { name: () => 'x' } } }, '{ theme { name } }'),
  ).toMatchObject({
    data: { theme: { name: null } },
    errors: [{ message: 'String cannot represent value: [function name]' }],
  });
});

describe('dense ids', () => {
  const names = async (ids: readonly (number | undefined)[]) => {
    const themes = ids.map((id, at) => ({ id, name: `${at}` }));
    const met: number[] = [];
    const resolvers = {
      Theme: {
        name: (parents: readonly { readonly name: string }[]) => {
          met.push(parents.length);
          return parents.map(({ name }) => name);
        },
      },
    };
    const denseId = (value: object) => (value as { readonly id?: number }).id;
    const rootValue = { themes: [...themes, ...themes, ...themes.toReversed()] };
    const answer = await readAnswer(
      { sdl, resolvers, rootValue, options: { denseId } },
      '{ themes { name } }',
    );
    const expected = rootValue.themes.map(({ name }) => ({ name }));
    expect(answer).toEqual({ data: { themes: expected } });
    return met;
  };

  test.each([
    ['are found', [0, 1, 2, 5_000, 70_000]],
    ['may be missing', [0, undefined, 2, undefined]],
    ['may be shared by several values', [0, 0, 1, 1, 0]],
    ['may be no small integers', [-1, 1.5, NaN, 2 ** 40, 2 ** 31, -0, 2 ** 24]],
  ])('%s', async (_, ids) => {
    expect(await names(ids)).toEqual([ids.length]);
  });

  test('do not mix executions that run within each other', async () => {
    const themes = [0, 1, 2].map((id) => ({ id, name: `${id}` }));
    const schema = buildSchema(sdl);
    const denseId = (value: object) => (value as { readonly id?: number }).id;
    const document = parse('{ themes { name } }');
    const inner = createExecutor<null>(schema, {}, { denseId });
    const nesting = {
      *[Symbol.iterator]() {
        for (const theme of [...themes, ...themes]) {
          void inner.execute({ document, context: null, rootValue: { themes: themes.toReversed() } });
          yield theme;
        }
      },
    };
    const { data } = await inner.execute({ document, context: null, rootValue: { themes: nesting } });
    expect(String(data?.bytes)).toBe(
      JSON.stringify({ themes: [...themes, ...themes].map(({ name }) => ({ name })) }),
    );
  });
});
