/** Where the municipalities of a made-up world lie, and of what kind they are. */

import fc from 'fast-check';

import { Codes } from '../../src/generating/codes.js';
import { Dice } from '../../src/generating/dice.js';
import { makeMunicipalities } from '../../src/generating/municipalities.js';
import { Popularity } from '../../src/generating/popularity.js';
import { prefectures } from '../../src/generating/prefectures.js';
import { sharesOf } from '../../src/generating/shares.js';

test('1,741 municipalities are those of Japan: 20 designated and 772 other cities, 23 wards, 743 towns, 183 villages', () => {
  const kinds = new Map<string, number>();
  for (const { kind, count } of sharesOf(1741)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  expect(Object.fromEntries(kinds)).toEqual({
    ...{ DESIGNATED_CITY: 20, CITY: 772, SPECIAL_WARD: 23, TOWN: 743, VILLAGE: 183 },
  });
  expect(new Set(sharesOf(1741).map(({ prefecture }) => prefecture)).size).toBe(47);
});

test('62 municipalities are those of Tokyo', () => {
  expect(sharesOf(62).map(({ prefecture, kind, count }) => [prefecture.name, kind, count])).toEqual([
    ['東京都', 'SPECIAL_WARD', 23],
    ['東京都', 'CITY', 26],
    ['東京都', 'TOWN', 5],
    ['東京都', 'VILLAGE', 8],
  ]);
});

test('of any number, each has a code, a slug, and a name that is single in its prefecture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(), (count, seed) => {
      const made = makeMunicipalities(count, new Dice(String(seed)));
      expect(made).toHaveLength(count);
      expect(new Set(made.map(({ code }) => code)).size).toBe(count);
      expect(new Set(made.map(({ slug }) => slug)).size).toBe(count);
      expect(new Set(made.map(({ name, prefecture }) => prefecture.name + name)).size).toBe(count);
      const codes = made.map(({ code }) => Number(code));
      expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    }),
    { numRuns: 6, seed: Number(process.env['TSUNAGU_SEED'] ?? 1) },
  );
});

test('codes begin as the national ones do', () => {
  const tokyo = prefectures[12];
  if (tokyo === undefined) throw new Error('There is no Tokyo.');
  const codes = new Codes(tokyo);
  expect([codes.next('SPECIAL_WARD'), codes.next('CITY'), codes.next('TOWN'), codes.next('VILLAGE')]).toEqual(
    ['131016', '132012', '133019', '133213'],
  );
});

test('the item of rank r is picked in proportion to 1 / r', () => {
  const items = ['a', 'b', 'c', 'd'];
  const [popularity, dice, picks] = [new Popularity(items), new Dice('zipf'), 24_000];
  const picked = Array.from({ length: picks }, () => popularity.pick(dice));
  const sum = 1 + 1 / 2 + 1 / 3 + 1 / 4;
  items.forEach((item, rank) => {
    const share = picked.filter((pick) => pick === item).length / picks;
    expect(share).toBeCloseTo(1 / (rank + 1) / sum, 1.5);
  });
});
