/** Warming up by itself: what happens when the database fails under it. */

import type { ReleaseInfo } from '../model/release.js';

import type { PlannedQuestion } from './planned-questions.js';
import type { Store } from './store.js';
import { planEach } from './warm-up.js';

test('when a question fails, nothing is asked any more once that is told', async () => {
  let asked = 0;
  const failing: Store = {
    async read() {
      asked += 1;
      if (asked === 3) throw new Error('The database is away.');
      await new Promise(setImmediate);
      return [];
    },
    writing: () => Promise.reject(new Error('Nothing is written.')),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const question = { name: 'any', cypher: 'MATCH (n) RETURN n' } as unknown as PlannedQuestion['question'];
  const questions = Array.from({ length: 50 }, (_, key) => ({ question, key }));
  const release = { sequence: 1 } as ReleaseInfo;
  const { signal } = new AbortController();
  await expect(planEach({ store: failing, release, signal, questions })).rejects.toThrow(
    'The database is away.',
  );
  const until = asked;
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
  expect(asked).toBe(until);
  expect(asked).toBeLessThan(6);
});
