import fc from 'fast-check';

import { closest, didYouMean, editDistance } from '../../src/seeding/closest.js';

test('the value that was meant is the nearest one', () => {
  expect(closest('isue', ['measure', 'goal', 'issue', 'strength'])).toBe('issue');
  expect(closest('MEASURE', ['measure', 'goal'])).toBe('measure');
  expect(closest('xyz', ['measure', 'goal'])).toBeNull();
});

test('where none is near, those that are known are listed', () => {
  expect(didYouMean('xyz', ['measure', 'goal']).en).toBe('Known: `measure`, `goal`.');
  expect(didYouMean('xyz', []).en).toBe('None is known yet.');
});

const word = fc.stringMatching(/^[あいうabc]{0,8}$/);

test('an edit distance is a distance', () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
