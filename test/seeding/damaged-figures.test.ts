/** Numbers and days of the seeds that nobody could be given. */

import { edited, readEdited, toldIn, toldOf } from './edited-seeds.js';

const table = 'municipalities.yaml';

describe('a whole number', () => {
  test.each(['2147483648', '99999999999', '1e300'])(
    'that the API could not give is refused: %s inhabitants',
    async (written) => {
      const read = await readEdited(await edited(table, 'population: 272158', `population: ${written}`));
      const value = `\`${String(Number(written))}\``;
      expect(toldIn(read, 'en')).toEqual([
        [
          'municipalities.yaml:16:17 municipalities[0].population',
          `${value} is too great.`,
          'Whole numbers go up to 2147483647, the most that the API can give.',
        ],
      ]);
      expect(toldIn(read, 'ja')).toEqual([
        [
          'municipalities.yaml:16:17 municipalities[0].population',
          `${value} は大きすぎます。`,
          '整数は、API で返せる最大の 2147483647 までにしてください。',
        ],
      ]);
    },
  );

  test('is taken up to the greatest that the API can give', async () => {
    expect(await toldOf(await edited(table, 'population: 272158', 'population: 2147483647'))).toEqual([]);
  });

  test.each([
    ['-1', '`-1` is too little.'],
    ['-99999999999', '`-99999999999` is too little.'],
    ['1.5', '`1.5` stands where a whole number is expected.'],
  ])('is told of once: %s inhabitants', async (written, message) => {
    const told = await toldOf(await edited(table, 'population: 272158', `population: ${written}`));
    expect(told.map(([, what]) => what)).toEqual([message]);
  });

  test.each([
    ['categories.yaml', 'number: 3', 'number: 3000000000'],
    ['plans/sumida-fy2022.yaml', 'category: 3', 'category: 3000000000'],
    [
      'plans/arakawa-fy2022.yaml',
      'section: 1 }, role: partner, quote: 他自治体との連携',
      'section: 3000000000 }, role: partner, quote: 他自治体との連携',
    ],
  ])('that numbers a category is bound by it too: %s', async (name, from, to) => {
    const told = await toldOf(await edited(name, from, to));
    expect(told.map(([, what]) => what)).toContain('`3000000000` is too great.');
  });
});
