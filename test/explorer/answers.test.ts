/** What is kept of the answers of the API: all that is shown at once comes from one release, and from the last reply. */

import type { TypedDocumentString } from '../../web/src/api/__generated__/graphql.js';
import { answerTo, listen, type Question, retry } from '../../web/src/api/answers.js';

/** Requests that wait for their reply, in the order in which they were sent. */
let waiting: { readonly name: string; readonly reply: (body: object) => void }[] = [];

beforeAll(() => {
  globalThis.fetch = (_address, init) => {
    const { variables } = JSON.parse(init?.body as string) as {
      readonly variables: { readonly name: string };
    };
    return new Promise((resolve) => {
      waiting.push({
        name: variables.name,
        reply: (body) => {
          resolve(Response.json(body));
        },
      });
    });
  };
});

/** The views of one page; each test has releases and questions of its own. */
function page(test: string) {
  const question = (name: string): Question => ({
    document: `query ${test} { a }` as unknown as TypedDocumentString<unknown, unknown>,
    variables: { name },
  });
  const leavings: (() => void)[] = [];
  waiting = [];
  return {
    show: (name: string) => {
      leavings.push(listen(question(name), () => undefined));
    },
    again: (name: string) => {
      retry(question(name));
    },
    /** Replies to the first request for it that waits. */
    reply: async (name: string, release: string, data: string = release) => {
      const at = waiting.findIndex((one) => one.name === name);
      const [request] = waiting.splice(at, 1);
      request?.reply({ data, extensions: { release: { id: test + release, contentHash: '' } } });
      await settled();
    },
    fail: async (name: string, code: string) => {
      const [request] = waiting.splice(0, 1);
      expect(request?.name).toBe(name);
      request?.reply({ errors: [{ message: code, extensions: { code } }] });
      await settled();
    },
    asked: () => waiting.map(({ name }) => name),
    shown: (name: string) => {
      const kept = answerTo(question(name));
      return kept.state === 'ready' ? kept.data : kept.state;
    },
    [Symbol.dispose]: () => {
      for (const leave of leavings) leave();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('what was answered before another release is asked again, also what could not be answered', async () => {
  using views = page('before');
  const { show, reply, fail, asked, shown } = views;
  for (const name of ['a', 'b', 'c']) show(name);
  await reply('a', 'one');
  await fail('b', 'BAD_USER_INPUT');
  await reply('c', 'two');
  expect(asked()).toEqual(['a', 'b']);
  await reply('a', 'two');
  await reply('b', 'two');
  expect(['a', 'b', 'c'].map(shown)).toEqual(['two', 'two', 'two']);
});

test('an answer that was long under way, from the release before, is asked again and not shown', async () => {
  using views = page('slow');
  const { show, reply, asked, shown } = views;
  for (const name of ['a', 'b', 'c']) show(name);
  await reply('a', 'one');
  await reply('b', 'two');
  await reply('a', 'two');
  await reply('c', 'one');
  expect([asked(), shown('c')]).toEqual([['c'], 'loading']);
  await reply('c', 'two');
  expect(['a', 'b', 'c'].map(shown)).toEqual(['two', 'two', 'two']);
  expect(asked()).toEqual([]);
});

test('a release that is current again is followed as well', async () => {
  using views = page('back');
  const { show, reply, asked, shown } = views;
  for (const name of ['a', 'b']) show(name);
  await reply('a', 'one');
  await reply('b', 'two');
  await reply('a', 'two');
  show('c');
  await reply('c', 'one');
  await reply('c', 'one');
  expect(asked()).toEqual(['a', 'b']);
  await reply('a', 'one');
  await reply('b', 'one');
  expect(['a', 'b', 'c'].map(shown)).toEqual(['one', 'one', 'one']);
  expect(asked()).toEqual([]);
});

test('a reply that comes after that to a later request changes nothing', async () => {
  using views = page('late');
  const { show, again, reply, shown } = views;
  show('a');
  const [first] = waiting.splice(0, 1);
  again('a');
  await reply('a', 'one', 'later');
  first?.reply({ data: 'earlier', extensions: { release: { id: 'lateone', contentHash: '' } } });
  await settled();
  expect(shown('a')).toBe('later');
});
