import fc from 'fast-check';

import { parsePeriod, writtenFiscalYears } from '../../src/model/period.js';

describe('a period', () => {
  test('of the six plans runs from April 2022 to March 2025', () => {
    expect(parsePeriod('令和4年度～令和6年度')).toEqual({
      text: '令和4年度～令和6年度',
      startFiscalYear: 2022,
      endFiscalYear: 2024,
      start: '2022-04-01',
      end: '2025-03-31',
    });
  });

  test.each([
    ['crosses the eras', '平成30年度～令和2年度', 2018, 2020],
    ['begins in the first year of an era', '令和元年度～令和3年度', 2019, 2021],
    ['has full-width digits', '令和４年度～令和６年度', 2022, 2024],
    ['has the wave dash U+301C', '令和4年度〜令和6年度', 2022, 2024],
    ['has a full-width hyphen', '令和4年度－令和6年度', 2022, 2024],
    ['names the era once', '令和7年度～9年度', 2025, 2027],
    ['is written with から and まで', '令和4年度から令和6年度まで', 2022, 2024],
    ['has spaces', '令和 4 年度 ～ 令和 6 年度', 2022, 2024],
    ['is a single year', '令和5年度', 2023, 2023],
    ['lies in Showa', '昭和45年度～昭和50年度', 1970, 1975],
  ])('%s: %s', (_, text, startFiscalYear, endFiscalYear) => {
    expect(parsePeriod(text)).toMatchObject({ text, startFiscalYear, endFiscalYear });
  });

  test.each([
    '',
    '令和4年～令和6年',
    '令和6年度～令和4年度',
    '平成32年度～令和3年度',
    '令和0年度',
    '大正9年度～大正10年度',
    '2022年度～2024年度',
  ])('%p is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test('starts on 1 April of its first and ends on 31 March after its last fiscal year', () => {
    const year = fc.integer({ min: 1, max: 98 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const period = parsePeriod(`令和${first}年度～令和${last}年度`);
        expect(period?.start).toBe(`${2018 + first}-04-01`);
        expect(period?.end).toBe(`${2018 + last + 1}-03-31`);
      }),
    );
  });
});

test.each([
  [2023, ['2023年度', 'FY2023', '令和5年度', 'R5']],
  [2019, ['2019年度', 'FY2019', '平成31年度', 'H31', '令和元年度', '令和1年度', 'R1']],
  [1988, ['1988年度', 'FY1988', '昭和63年度', 'S63']],
  [1900, ['1900年度', 'FY1900']],
])('the fiscal year %d is written %j', (year, written) => {
  expect(writtenFiscalYears(year)).toEqual(written);
});
