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
          `${value} is too large.`,
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
    ['-1', '`-1` is too small.'],
    ['-99999999999', '`-99999999999` is too small.'],
    ['1.5', '`1.5` is given where a whole number is expected.'],
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
    expect(told.map(([, what]) => what)).toContain('`3000000000` is too large.');
  });
});

describe('a date', () => {
  const next = {
    en: 'Write an existing day as `2022-04-01`, in quotation marks.',
    ja: '実在する日付を `2022-04-01` の形で、引用符で囲んで書いてください。',
  };
  const sumida = "populationDate: '2022-02-16'\n    areaKm2: 13.77";

  test.each(['2022-02-30', '2022-13-45', '2022-04-31', '2023-02-29', '1900-02-29', '2022-00-10', '令和4年'])(
    'that there is not is refused: %s',
    async (day) => {
      const read = await readEdited(await edited(table, sumida, sumida.replace('2022-02-16', day)));
      const place = 'municipalities.yaml:17:21 municipalities[0].populationDate';
      expect(toldIn(read, 'en')).toEqual([[place, `\`${day}\` is not a valid date.`, next.en]]);
      expect(toldIn(read, 'ja')).toEqual([[place, `\`${day}\` は有効な日付ではありません。`, next.ja]]);
    },
  );

  test.each(['2024-02-29', '2000-02-29', '2022-12-31'])('that there is passes: %s', async (day) => {
    expect(await toldOf(await edited(table, sumida, sumida.replace('2022-02-16', day)))).toEqual([]);
  });

  test('on which a source was found is one that there is', async () => {
    const title = 'title: 承認した地域産業活性化計画の概要\n';
    const told = await toldOf(
      await edited('sources/approved-plans.yaml', title, `${title}retrieved: '2026-06-31'\n`),
    );
    expect(told.map(([, what]) => what)).toEqual(['`2026-06-31` is not a valid date.']);
  });
});
