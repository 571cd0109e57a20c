/** Codes, periods and sums that do not add up. */

import { edited, toldOf } from './edited-seeds.js';

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
        '「令和6年度～令和4年度」 is no span of fiscal years.',
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
        'industries.yaml:7:13 classes[1].jsic',
        '`X15` is no class of the JSIC.',
        'Write the letter of the division and the digits of the class: `E`, `E15`, `E275`.',
      ],
    ]);
  });
});
