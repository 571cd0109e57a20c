/** Files made to keep a reader busy. */

import { readEdited } from './edited-seeds.js';

const plan = 'plans/sumida-fy2022.yaml';

test.each([
  ['20,000 keys in one entry', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')],
  [
    'references that double nine times over',
    `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
  ],
  ['lists 5,000 deep', `x: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`],
  ['keys that every object has', '__proto__: {a: 1}\nconstructor: 1\ntoString: 2\n'],
  ['one text of 2 MB', `x: ${'あ'.repeat(700_000)}\n`],
])('a plan of %s is refused, and before long', async (_what, text) => {
  const started = performance.now();
  const read = await readEdited({ [plan]: text });
  expect('problems' in read && read.problems.length > 0).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});
