/** Resolvers that wait: nothing waits for what it does not need, and order does not hang on time. */

import { buildSchema, parse } from 'graphql';

import { createExecutor } from '../../src/execution/executor.js';

import { readAnswer } from './answers.js';

interface Person {
  readonly name: string;
  readonly friends: Person[];
}

const sdl = `
  type Person { name: String friends: [Person] best: Person }
  type Query { people: [Person] other: Person }
`;
const aya: Person = { name: 'Aya', friends: [] };
const ken: Person = { name: 'Ken', friends: [aya] };
aya.friends.push(ken, aya);
const people = [aya, ken, aya];

const later = async (parents: readonly Person[]) => {
  await new Promise(setImmediate);
  return parents.map((parent) => parent.friends);
};

test('an answer is there at once if no resolver waits', () => {
  const executor = createExecutor<null>(buildSchema(sdl), {});
  const answer = executor.execute({
    document: parse('{ people { name } }'),
    context: null,
    rootValue: { people, other: ken },
  });
  expect(answer).not.toBeInstanceOf(Promise);
});

test('a place goes on when its own answer comes, not when its siblings have theirs', async () => {
  const order: string[] = [];
  let release: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  const resolvers = {
    Query: {
      people: async () => {
        await slow;
        order.push('people');
        return [people];
      },
      other: () => Promise.resolve([ken]),
    },
    Person: {
      best: (parents: readonly Person[]) => {
        order.push('best');
        release();
        return parents.map(() => null);
      },
    },
  };
  await readAnswer({ sdl, resolvers, rootValue: {} }, '{ people { name } other { best { name } } }');
  expect(order).toEqual(['best', 'people']);
});

test('errors come in the order of the document, not of time', async () => {
  const resolvers = {
    Query: {
      people: async () => {
        await new Promise(setImmediate);
        throw new Error('first');
      },
      other: () => [new Error('second')],
    },
  };
  expect(await readAnswer({ sdl, resolvers }, '{ people { name } other { name } }')).toMatchObject({
    errors: [{ message: 'first' }, { message: 'second' }],
  });
});

test('results may be late at every level', async () => {
  const world = { sdl, resolvers: { Person: { friends: later } }, rootValue: { people, other: ken } };
  expect(await readAnswer(world, '{ other { friends { name friends { name } } } }')).toEqual({
    data: { other: { friends: [{ name: 'Aya', friends: [{ name: 'Ken' }, { name: 'Aya' }] }] } },
  });
});
