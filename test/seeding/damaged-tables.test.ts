/** Codes, periods and sums that do not add up. */

import { edited, readEdited, toldIn, toldOf } from './edited-seeds.js';

describe('a value', () => {
  test('of a check digit', async () => {
    const edits = await edited('municipalities.yaml', "code: '131075'", "code: '131076'");
    expect(await toldOf(edits)).toEqual([
      [
        'municipalities.yaml:5:11 municipalities[0].code',
        'The check digit of 131076 is wrong.',
        'If 13107 is right, the code is 131075; otherwise correct the first five digits.',
      ],
    ]);
  });

  test('of a code that another municipality has', async () => {
    const edits = await edited('municipalities.yaml', "code: '131130'", "code: '131075'");
    expect(await toldOf(edits)).toEqual([
      [
        'municipalities.yaml:21:11 municipalities[1].code',
        'The code 131075 is that of `sumida` too.',
        'Correct one of the two.',
      ],
      [
        'plans/sumida-fy2022.yaml:5:9 period',
        'The plan `131075-FY2022` stands twice; first in plans/shibuya-fy2022.yaml:5:9.',
        'Describe a plan in one file.',
      ],
    ]);
  });

  test('of a period that is not that of the heading', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'period: 令和4年度～令和6年度',
      'period: 令和4年度～令和7年度',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:5:9 period',
        'The heading of 「墨田区地域産業活性化計画」 in the source has the period 「令和4年度～令和6年度」.',
        'Write the period as the heading has it.',
      ],
    ]);
  });

  test('of a plan whose name is not that of the heading', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'name: 墨田区地域産業活性化計画',
      'name: 墨田区地域産業活性計画',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:3:7 name',
        'The source has no plan 「墨田区地域産業活性計画」.',
        'Did you mean `墨田区地域産業活性化計画`?',
      ],
    ]);
  });

  test('of a municipality that is not that of the heading', async () => {
    const edits = await edited('municipalities.yaml', 'name: 墨田区\n', 'name: 墨田\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:2:15 municipality',
        'In the source the plan is that of 墨田区, not of 墨田.',
        'Name the municipality of the heading.',
      ],
    ]);
  });

  test('of a period in the source that ends before it starts', async () => {
    const edits = {
      ...(await edited(
        'sources/approved-plans.txt',
        '「墨田区地域産業活性化計画」（墨田区） 【計画期間:令和4年度～令和6年度】',
        '「墨田区地域産業活性化計画」（墨田区） 【計画期間:令和6年度～令和4年度】',
      )),
      ...(await edited(
        'plans/sumida-fy2022.yaml',
        'period: 令和4年度～令和6年度',
        'period: 令和6年度～令和4年度',
      )),
      ...(await edited(
        'sources/approved-plans.yaml',
        '96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce',
        '697668e47c5aea8ca5875de984c53a7de0a7cfe55dd0ceba1d2df9b66f52b86a',
      )),
    };
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:5:9 period',
        '「令和6年度～令和4年度」 is not a span of fiscal years.',
        'Periods are read in the form 令和4年度～令和6年度, the first year before the last.',
      ],
    ]);
  });

  test('of a sum of the text', async () => {
    const edits = await edited('sources/approved-plans.yaml', 'sha256: 96b4', 'sha256: 96b5');
    expect(await toldOf(edits)).toEqual([
      [
        'sources/approved-plans.yaml:4:9 sha256',
        'The text sources/approved-plans.txt has another SHA-256 sum: 96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce.',
        'Restore the text as it was published; only if it is to change, write its new sum here.',
      ],
    ]);
  });

  test('of a class of the JSIC', async () => {
    const edits = await edited('industries.yaml', 'jsic: E15', 'jsic: X15');
    expect(await toldOf(edits)).toEqual([
      [
        'industries.yaml:11:11 classes[1].jsic',
        '`X15` is not a valid class of the JSIC.',
        'Write the letter of the division and the digits of the class: `E`, `E15`, `E275`.',
      ],
    ]);
  });
  test('of a prefecture that is not that of the code', async () => {
    const read = await readEdited(
      await edited(
        'municipalities.yaml',
        "prefecture: 東京都\n    corporateNumber: '6000020131075'",
        "prefecture: 火星県\n    corporateNumber: '6000020131075'",
      ),
    );
    const place = 'municipalities.yaml:12:17 municipalities[0].prefecture';
    expect(toldIn(read, 'en')).toEqual([
      [
        place,
        'By its code 131075 the municipality lies in 「東京都」, not in 「火星県」.',
        'Write 「東京都」, or correct the code.',
      ],
    ]);
    expect(toldIn(read, 'ja')).toEqual([
      [
        place,
        'コード 131075 の市区町村は「東京都」にあり、「火星県」ではありません。',
        '「東京都」と書くか、コードを直してください。',
      ],
    ]);
  });

  test.each(['990001', '000001', '480002'])('of a code of no prefecture: %s', async (code) => {
    const edits = await edited('municipalities.yaml', "code: '131075'", `code: '${code}'`);
    expect(await toldOf(edits)).toContainEqual([
      'municipalities.yaml:5:11 municipalities[0].code',
      `The code ${code} begins with ${code.slice(0, 2)}, which is not a prefecture.`,
      'Correct its first two digits: 01 is Hokkaido, 47 Okinawa.',
    ]);
  });

  test('of a check digit of a corporate number', async () => {
    const read = await readEdited(await edited('municipalities.yaml', '6000020131075', '5000020131075'));
    const place = 'municipalities.yaml:13:22 municipalities[0].corporateNumber';
    expect(toldIn(read, 'en')).toEqual([
      [
        place,
        'The check digit of 5000020131075, its first digit, is wrong.',
        'If 000020131075 is right, the number is 6000020131075; otherwise correct the last twelve digits.',
      ],
    ]);
    expect(toldIn(read, 'ja')).toEqual([
      [
        place,
        '5000020131075 の検査数字（先頭の1桁）が正しくありません。',
        '000020131075 が正しければ法人番号は 6000020131075 です。そうでなければ後ろの12桁を直してください。',
      ],
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.jp/',
    'https:example.jp',
    'example.jp',
  ])('of an address that is not of the web: %s', async (url) => {
    const next = 'Write it in full, beginning with `https://` or `http://`.';
    const own = await edited('municipalities.yaml', 'https://www.city.sumida.lg.jp/', `'${url}'`);
    expect(await toldOf(own)).toEqual([
      ['municipalities.yaml:15:10 municipalities[0].url', `\`${url}\` is not a valid URL.`, next],
    ]);
    const source = await edited(
      'sources/gbizinfo.yaml',
      'https://github.com/code4fukui/gBizINFO',
      `'${url}'`,
    );
    expect(await toldOf(source)).toContainEqual([
      'sources/gbizinfo.yaml:4:6 url',
      `\`${url}\` is not a valid URL.`,
      next,
    ]);
  });

  test.each(['墨田区', 'sumida-ku', 'すみだ区', 'ｽﾐﾀﾞｸ', '・ー'])(
    'of a reading that is not in kana: %s',
    async (kana) => {
      const next = 'Write in hiragana how it is read: `すみだく`.';
      const own = await edited('municipalities.yaml', 'kana: すみだく', `kana: ${kana}`);
      expect(await toldOf(own)).toEqual([
        [
          'municipalities.yaml:8:11 municipalities[0].kana',
          `\`${kana}\` is not a valid reading in kana.`,
          next,
        ],
      ]);
      const program = await edited(
        'plans/sumida-fy2022.yaml',
        'kana: ぷろとたいぷじっしょうじっけんしえんじぎょう',
        `kana: ${kana}`,
      );
      expect((await toldOf(program)).map(([, what]) => what)).toEqual([
        `\`${kana}\` is not a valid reading in kana.`,
      ]);
      const theme = await edited('vocabulary.yaml', 'kana: れんけいきょうどう', `kana: ${kana}`);
      const industry = await edited('industries.yaml', 'kana: せいぞうぎょう', `kana: ${kana}`);
      expect(
        [...(await toldOf(theme)), ...(await toldOf(industry))].map(([where, what]) => [where, what]),
      ).toEqual([
        ['vocabulary.yaml:8:11 concepts[0].kana', `\`${kana}\` is not a valid reading in kana.`],
        ['industries.yaml:8:11 classes[0].kana', `\`${kana}\` is not a valid reading in kana.`],
      ]);
    },
  );

  test.each([
    'すみだく',
    'スミダク',
    'みなみアルプスし',
    'つるがしまシティ・センター',
    'いすゞ（じどうしゃ）2ごう',
  ])('of a reading in kana passes: %s', async (kana) => {
    const edits = await edited('municipalities.yaml', 'kana: すみだく', `kana: ${kana}`);
    expect(await toldOf(edits)).toEqual([]);
  });
});
