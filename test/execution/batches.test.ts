/** What a batch resolver is asked, when, and what its answers mean. */

import type { BatchResolver } from '../../src/execution/batch-resolver.js';

import { readAnswer } from './answers.js';

const { jest } = import.meta;

interface Person {
  readonly name: string;
  readonly friends: Person[];
}

const sdl = `
  type Person { name: String friends(first: Int = 2): [Person] best: Person greeting(word: String!): String strict: Int! }
  type Query { people: [Person] other: Person }
`;

function person(name: string): Person {
  return { name, friends: [] };
}

/** Two friends of each other, met several times. */
function friends(): { readonly people: readonly Person[]; readonly other: Person } {
  const [aya, ken] = [person('Aya'), person('Ken')];
  aya.friends.push(ken, aya);
  ken.friends.push(aya);
  return { people: [aya, ken, aya], other: ken };
}

type Resolve = BatchResolver<unknown, Person, unknown, { readonly first?: number; readonly word?: string }>;

test('a resolver is called once a place, with parents that differ and the arguments', async () => {
  const calls: unknown[] = [];
  const resolve: Resolve = (parents, args, context) => {
    calls.push({ names: parents.map(({ name }) => name), args, context });
    return parents.map((parent) => parent.friends);
  };
  const world = { sdl, resolvers: { Person: { friends: resolve } }, rootValue: friends() };
  const text = '{ people { name friends { name friends(first: 1) { name } } } other { friends { name } } }';
  await readAnswer(world, text, { context: 'context' });
  expect(calls).toEqual([
    { names: ['Aya', 'Ken'], args: { first: 2 }, context: 'context' },
    { names: ['Ken'], args: { first: 2 }, context: 'context' },
    { names: ['Ken', 'Aya'], args: { first: 1 }, context: 'context' },
  ]);
});

test('parents that come from different realms are never given to a resolver together, nor are those below them', async () => {
  const [aya, ken] = [person('Aya'), person('Ken')];
  const [mai, rin] = [person('Mai'), person('Rin')];
  [aya, ken].forEach(({ friends: list }) => list.push(aya, ken));
  [mai, rin].forEach(({ friends: list }) => list.push(mai, rin));
  const calls: string[] = [];
  const resolve: Resolve = (parents) => {
    calls.push(parents.map(({ name }) => name).join());
    return parents.map((parent) => parent.friends);
  };
  const readied: string[] = [];
  const world = {
    ...{
      sdl,
      resolvers: { Person: { friends: resolve } },
      rootValue: { people: [aya, mai, ken, rin], other: null },
    },
    options: {
      realmOf: (node: unknown) => [aya, ken].some((one) => one === node),
      ready: (nodes: readonly unknown[]) => {
        readied.push(
          nodes.map((node) => ('name' in (node as object) ? (node as Person).name : 'Query')).join(),
        );
        return undefined;
      },
    },
  };
  const names = (...list: readonly string[]) => ({ friends: list.map((name) => ({ name })) });
  expect(await readAnswer(world, '{ people { friends { name } } }')).toEqual({
    data: { people: [names('Aya', 'Ken'), names('Mai', 'Rin'), names('Aya', 'Ken'), names('Mai', 'Rin')] },
  });
  expect(calls).toEqual(['Aya,Ken', 'Mai,Rin']);
  expect(readied.slice(-2)).toEqual(['Aya,Ken', 'Mai,Rin']);
});

test('a place without parents is not asked', async () => {
  const friendsOf = jest.fn(() => []);
  const world = {
    sdl,
    resolvers: { Person: { friends: friendsOf } },
    rootValue: { people: [], other: null },
  };
  expect(await readAnswer(world, '{ people { friends { name } } other { friends { name } } }')).toEqual({
    data: { people: [], other: null },
  });
  expect(friendsOf).not.toHaveBeenCalled();
});

test('constant arguments are the same frozen object in every request', async () => {
  const met: unknown[] = [];
  const resolve: Resolve = (parents, args) => {
    met.push(args);
    return parents.map(() => null);
  };
  await readAnswer(
    { sdl, resolvers: { Person: { friends: resolve } }, rootValue: friends() },
    '{ people { friends { name } } }',
  );
  expect(met.every(Object.isFrozen)).toBe(true);
});

test('an error in the place of a result is the error of that parent', async () => {
  const resolve: Resolve = (parents) =>
    parents.map(({ name }) => (name === 'Ken' ? new Error('shy') : `Hi ${name}`));
  const world = { sdl, resolvers: { Person: { greeting: resolve } }, rootValue: friends() };
  expect(await readAnswer(world, '{ people { greeting(word: "Hi") } }')).toEqual({
    data: { people: [{ greeting: 'Hi Aya' }, { greeting: null }, { greeting: 'Hi Aya' }] },
    errors: [{ message: 'shy', locations: [{ line: 1, column: 12 }], path: ['people', 1, 'greeting'] }],
  });
});

const failures: Readonly<Record<string, Resolve>> = {
  'a throwing resolver': () => {
    throw new Error('down');
  },
  'a rejected promise': () => Promise.reject(new Error('down')),
};

test.each(Object.entries(failures))('%s is the error of all parents', async (_, best) => {
  const world = { sdl, resolvers: { Person: { best } }, rootValue: friends() };
  expect(await readAnswer(world, '{ people { name best { name } } }')).toMatchObject({
    data: {
      people: [
        { name: 'Aya', best: null },
        { name: 'Ken', best: null },
        { name: 'Aya', best: null },
      ],
    },
    errors: [0, 1, 2].map((index) => ({ message: 'down', path: ['people', index, 'best'] })),
  });
});

test('anything that is thrown is told', async () => {
  const best: Resolve = () => Promise.reject('a text'); // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors -- the point
  const world = { sdl, resolvers: { Person: { best } }, rootValue: friends() };
  expect(await readAnswer(world, '{ other { best { name } } }')).toMatchObject({
    errors: [{ message: 'Unexpected error value: "a text"' }],
  });
});

test.each([
  ['too few results', [] as unknown[], 'The resolver of Person.best gave 0 results for 2 parents.'],
  ['too many results', [1, 2, 3], 'The resolver of Person.best gave 3 results for 2 parents.'],
  ['no array', null, 'The resolver of Person.best gave no array for 2 parents.'],
])('%s are an error that names the resolver', async (_, results, message) => {
  for (const given of [results, Promise.resolve(results)]) {
    const best = (() => given) as unknown as Resolve;
    const world = { sdl, resolvers: { Person: { best } }, rootValue: friends() };
    expect(await readAnswer(world, '{ people { best { name } } }')).toMatchObject({
      errors: [{ message }, { message }, { message }],
    });
  }
});

test('a promise among results, in a list or as a property is an error, and its rejection is nobody else’s', async () => {
  const late = () => Promise.reject(new Error('late'));
  const friendsOf: Resolve = (parents) => parents.map(() => [late(), null]);
  const best: Resolve = (parents) => parents.map(late);
  const rootValue = { people: late(), other: { name: late() } };
  const message = 'A promise is no result: a batch resolver waits for its values itself.';
  expect(
    await readAnswer(
      { sdl, resolvers: { Person: { friends: friendsOf, best } }, rootValue },
      '{ people { name } other { name friends { name } best { name } } }',
    ),
  ).toMatchObject({
    data: { people: null, other: { name: null, friends: [null, null], best: null } },
    errors: [
      { message, path: ['people'] },
      { message, path: ['other', 'name'] },
      { message, path: ['other', 'friends', 0] },
      { message, path: ['other', 'best'] },
    ],
  });
  await new Promise(setImmediate);
});

test('a null for every one of many parents costs one error object', async () => {
  const strict: Resolve = (parents) => parents.map(() => null);
  const people = Array.from({ length: 100_000 }, (_, at) => person(`${at}`));
  const world = { sdl, resolvers: { Person: { strict } }, rootValue: { people }, options: { maxErrors: 2 } };
  expect(await readAnswer(world, '{ people { strict } }')).toMatchObject({
    errors: [
      { path: ['people', 0, 'strict'] },
      { path: ['people', 1, 'strict'] },
      { message: 'There are more errors; the first 2 are listed.' },
    ],
  });
});
