/** Resolvers that wait: nothing waits for what it does not need, and order does not hang on time. */

import { buildSchema, parse } from 'graphql';

import { beforeProperties } from '../../src/execution/batch-resolver.js';
import { createExecutor } from '../../src/execution/executor.js';

import { answerOf, readAnswer } from './answers.js';

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

describe('nodes whose properties come later', () => {
  const sdl =
    'type Book { title: String! pages: Int shelf: String authors: Int } type Query { books: [Book!] }';
  const books = [{ title: 'A' }, { title: 'B' }];
  const query = '{ books { authors title pages shelf } }';

  function world(ready: (nodes: readonly unknown[]) => Promise<unknown> | undefined) {
    const asked: string[] = [];
    const resolver =
      (name: string) =>
      (parents: readonly unknown[]): readonly unknown[] => {
        asked.push(name);
        return parents.map(() => (name === 'authors' ? 1 : name));
      };
    const Book = { authors: beforeProperties(resolver('authors')), shelf: resolver('shelf') };
    return {
      ...{ asked, sdl, resolvers: { Book }, rootValue: { books } },
      options: { ready: (nodes: readonly unknown[]) => (nodes[0] === books[0] ? ready(nodes) : undefined) },
    };
  }

  test('are asked for once, and only what needs them waits for them', async () => {
    const met: (readonly unknown[])[] = [];
    const { asked, ...rest } = world(async (nodes) => {
      met.push(nodes);
      await new Promise(setImmediate);
      asked.push('ready');
    });
    expect(await readAnswer(rest, query)).toMatchObject({
      data: { books: [{ authors: 1, title: 'A', pages: null, shelf: 'shelf' }, { title: 'B' }] },
    });
    expect(asked).toEqual(['authors', 'ready', 'shelf']);
    expect(met).toEqual([books]);
  });

  test('are not asked for where nothing needs them', async () => {
    const { asked, ...rest } = world(() => Promise.reject(new Error('never')));
    expect(await readAnswer(rest, '{ books { __typename authors } }')).toEqual({
      data: { books: books.map(() => ({ __typename: 'Book', authors: 1 })) },
    });
    expect(asked).toEqual(['authors']);
  });

  test('fail the fields that need them when they do not come', async () => {
    const { asked, ...rest } = world(() => Promise.reject(new Error('gone')));
    const errors = [0, 1].map((index) => ({ message: 'gone', path: ['books', index, 'pages'] }));
    expect(await readAnswer(rest, '{ books { authors pages } }')).toMatchObject({
      data: { books: books.map(() => ({ authors: 1, pages: null })) },
      errors,
    });
    expect(await readAnswer(rest, query)).toMatchObject({
      data: { books: null },
      errors: [{ message: 'gone', path: ['books', 0, 'title'] }],
    });
    expect(asked).toEqual(['authors', 'authors']);
  });

  test('are not read once nobody waits for the answer', async () => {
    const end = new AbortController();
    const { asked, ...rest } = world(async () => {
      await new Promise(setImmediate);
      end.abort(new Error('left'));
    });
    await expect(answerOf(rest, query, { signal: end.signal })).rejects.toThrow('left');
    await new Promise(setImmediate);
    expect(asked).toEqual(['authors']);
  });
});
