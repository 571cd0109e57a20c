/** Which hits of the lexicon are told as uncited: the pass from left to right against the plain definition. */

import fc from 'fast-check';

import type { Stretch } from '../../src/seeding/source-text.js';
import { isInside } from '../../src/seeding/source-text.js';
import { notInside, outside } from '../../src/seeding/sweep.js';

const stretch = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]): Stretch => ({ start, end: start + length }));
const stretches = fc.array(stretch, { maxLength: 12 });
const inOrder = stretches.map((list) => list.toSorted((a, b) => a.start - b.start));

test('a hit is uncited when it lies inside no passage', () => {
  fc.assert(
    fc.property(inOrder, stretches, (hits, passages) => {
      const plain = hits.filter((hit) => !passages.some((passage) => isInside(hit, passage)));
      expect(notInside(hits, passages)).toEqual(plain);
    }),
  );
});

test('a hit is left out when it begins in a heading', () => {
  fc.assert(
    fc.property(inOrder, stretches, (hits, headings) => {
      const plain = hits.filter(
        ({ start }) => !headings.some((one) => one.start <= start && start < one.end),
      );
      expect(outside(hits, headings)).toEqual(plain);
    }),
  );
});
