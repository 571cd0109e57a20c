/** What ends an execution as a whole: size and time. And how many errors are listed. */

import { buildSchema, parse } from 'graphql';

import { AnswerTooLarge } from '../../src/execution/answer-too-large.js';
import { createExecutor } from '../../src/execution/executor.js';

import { answerOf } from './answers.js';

const { jest } = import.meta;

const sdl = 'type Item { text: String item: Item items: [Item] } type Query { item: Item items: [Item] }';

describe('the size of an answer', () => {
  const exact = '{"item":{"text":"墨田"}}';

  test('may be as large as the limit', async () => {
    const world = {
      sdl,
      rootValue: { item: { text: '墨田' } },
      options: { maxBytes: Buffer.byteLength(exact) },
    };
    expect((await answerOf(world, '{ item { text } }')).data?.bytes.toString()).toBe(exact);
  });

  test('must not be one byte larger', async () => {
    const world = {
      sdl,
      rootValue: { item: { text: '墨田' } },
      options: { maxBytes: Buffer.byteLength(exact) - 1 },
    };
    await expect(answerOf(world, '{ item { text } }')).rejects.toThrow(AnswerTooLarge);
  });

  test('is known before anything is written, however large it would be', async () => {
    const item: Record<string, unknown> = { text: 'x' };
    item['items'] = Array(1000).fill(item);
    const depth = 19;
    const text = `{ item ${'{ items '.repeat(depth)} { text } ${'}'.repeat(depth)} }`;
    const answer = answerOf({ sdl, rootValue: { item }, options: { maxBytes: 5e6 } }, text);
    await expect(answer).rejects.toMatchObject({ name: 'AnswerTooLarge', limit: 5e6 });
  });

  test('is met while writing if characters take many bytes', async () => {
    const rootValue = { items: Array.from({ length: 100 }, () => ({ text: '"'.repeat(1000) })) };
    const answer = answerOf({ sdl, rootValue, options: { maxBytes: 150_000 } }, '{ items { text } }');
    await expect(answer).rejects.toThrow(/at least \d+ bytes, the limit is 150000/);
  });

  test('a late answer that is too large rejects', async () => {
    const resolvers = { Item: { text: () => Promise.resolve(['x'.repeat(100)]) } };
    const answer = answerOf(
      { sdl, resolvers, rootValue: { item: {} }, options: { maxBytes: 50 } },
      '{ item { text } }',
    );
    await expect(answer).rejects.toThrow(AnswerTooLarge);
  });
});

describe('a signal', () => {
  const reason = new Error('too late');
  const hanging = () => new Promise<never>(() => undefined);

  const execute = (
    resolvers: Parameters<typeof createExecutor>[1],
    signal: AbortSignal,
    text = '{ item { text item { text } } }',
  ) =>
    createExecutor<null>(buildSchema(sdl), resolvers).execute({
      document: parse(text),
      context: null,
      rootValue: { item: {} },
      signal,
    });

  test('that was aborted before lets nothing be asked', () => {
    const item = jest.fn(() => [null]);
    expect(() => execute({ Query: { item } }, AbortSignal.abort(reason))).toThrow(reason);
    expect(item).not.toHaveBeenCalled();
  });

  test('ends an execution that waits for a hanging resolver', async () => {
    const controller = new AbortController();
    const answer = execute({ Item: { text: hanging } }, controller.signal);
    setImmediate(() => {
      controller.abort(reason);
    });
    await expect(answer).rejects.toBe(reason);
  });

  test('that a resolver aborts while others hang ends it too', async () => {
    const controller = new AbortController();
    const item = (items: readonly unknown[]) => {
      controller.abort(reason);
      return items.map(() => null);
    };
    const run = async () => execute({ Item: { text: hanging, item } }, controller.signal);
    await expect(run()).rejects.toBe(reason);
  });

  test('lets no further resolver be called', async () => {
    const controller = new AbortController();
    const text = jest.fn(() => ['never']);
    const item = () => {
      controller.abort(reason);
      return Promise.resolve([{}]);
    };
    await expect(execute({ Query: { item }, Item: { text } }, controller.signal)).rejects.toBe(reason);
    await new Promise(setImmediate);
    expect(text).not.toHaveBeenCalled();
  });

  test('is let go of afterwards', async () => {
    const { signal } = new AbortController();
    const [add, remove] = [jest.spyOn(signal, 'addEventListener'), jest.spyOn(signal, 'removeEventListener')];
    await execute({ Item: { text: () => Promise.resolve(['x']) } }, signal, '{ item { text } }');
    expect(add).toHaveBeenCalledTimes(1);
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe('the number of errors', () => {
  const rootValue = { items: Array.from({ length: 2000 }, () => ({ text: {} })) };

  test('is 1,000 by default, and one more says so', async () => {
    const { errors, data } = await answerOf({ sdl, rootValue }, '{ items { text } }');
    expect(errors).toHaveLength(1001);
    expect(errors?.at(-1)).toMatchObject({
      message: 'There are more errors; the first 1000 are listed.',
      path: undefined,
    });
    expect(data?.bytes.toString()).toBe(JSON.stringify({ items: Array(2000).fill({ text: null }) }));
  });

  test('that is just the limit is listed without a remark', async () => {
    const { errors } = await answerOf({ sdl, rootValue, options: { maxErrors: 2000 } }, '{ items { text } }');
    expect(errors).toHaveLength(2000);
  });
});
