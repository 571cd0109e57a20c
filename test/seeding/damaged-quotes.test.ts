/** Quotes that do not stand in the source as they are written. */

import { edited, toldOf } from './edited-seeds.js';

describe('a quote', () => {
  test('with a wrong character', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'quote: 経営者の高齢化や後継者不足等',
      'quote: 経営者の高齢化や後継者不足な',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:83:12 themes[0].quote',
        '「経営者の高齢化や後継者不足な」 is not verbatim: character 14 is `な` (U+306A), in the source (line 7) `等` (U+7B49).',
        'Write it as the source does: 「経営者の高齢化や後継者不足等」',
      ],
    ]);
  });

  test('in another width', async () => {
    const edits = await edited(
      'plans/itabashi-fy2022.yaml',
      'quote: SDGs/ESG経営推進プロジェクトの想定される効果',
      'quote: ＳDGs/ESG経営推進プロジェクトの想定される効果',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/itabashi-fy2022.yaml:257:16 programs[4].themes[0].quote',
        '「ＳDGs/ESG経営推進プロジェクトの想定される効果」 is not verbatim (half and full width differ): character 1 is `Ｓ` (U+FF33), in the source (line 93) `S` (U+0053).',
        'Write it as the source does: 「SDGs/ESG経営推進プロジェクトの想定される効果」',
      ],
    ]);
  });

  test('with a space for a line break', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '        quote: |-\n          スタートアップ等の\n          製品やサービス',
      '        quote: スタートアップ等の 製品やサービス',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:214:16 programs[2].themes[2].quote',
        '「スタートアップ等の 製品やサービス」 is not verbatim: character 10 is ` ` (U+0020), in the source (line 18) a line break.',
        'Write it as the source does: 「スタートアップ等の\n製品やサービス」',
      ],
    ]);
  });

  test('from another plan', async () => {
    const edits = await edited(
      'plans/ome-fy2022.yaml',
      'quote: 新型コロナウイルス感染症の影響\n    en',
      'quote: 飲食・小売に対する支援\n    en',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/ome-fy2022.yaml:42:12 statements[2].quote',
        '「飲食・小売に対する支援」 does not stand in the plan, but in line 101 of the source.',
        'Quote from the plan, or move this to the entry it belongs to.',
      ],
    ]);
  });

  test('that stands twice in the plan', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - theme: poc\n        quote: プロトタイプ実証実験支援事業のイメージ',
      '      - theme: poc\n        quote: プロトタイプ実証実験支援事業',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:218:16 programs[2].themes[3].quote',
        '「プロトタイプ実証実験支援事業」 stands 2 times in the plan (line 21, 29).',
        'Add `occurrence:` with the number of the one that is meant, counted from 1, or quote more of the line.',
      ],
    ]);
  });

  test('that stands twice, not three times', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - theme: poc\n        quote: プロトタイプ実証実験支援事業のイメージ',
      '      - theme: poc\n        quote: プロトタイプ実証実験支援事業\n        occurrence: 3',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:219:21 programs[2].themes[3].occurrence',
        '「プロトタイプ実証実験支援事業」 stands 2 times in the plan (line 21, 29), not 3.',
        'Give the number of the one that is meant, counted from 1.',
      ],
    ]);
  });

  test('of a caption that is only a part of its line', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    caption: すみだモダンのロゴ',
      '    caption: すみだモダンの',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:108:14 figures[0].caption',
        '「すみだモダンの」 is only a part of line 11.',
        'Write the whole line: 「すみだモダンのロゴ」',
      ],
    ]);
  });

  test('that is missing where nothing else can be cited', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - theme: succession\n    role: issue\n    quote: 経営者の高齢化や後継者不足等\n',
      '  - theme: succession\n    role: issue\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:81:5 themes[0].quote',
        '`quote` is missing.',
        'Add the passage of the plan that says so.',
      ],
    ]);
  });

  test('of the first words of the overview', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'from: 昭和45年をピークに',
      'from: 昭和４５年をピークに',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:14:9 overview.from',
        '「昭和４５年をピークに」 is not verbatim (half and full width differ): character 3 is `４` (U+FF14), in the source (line 7) `4` (U+0034).',
        'Write it as the source does: 「昭和45年をピークに」',
      ],
    ]);
  });

  test('of last words that do not come after the first', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'to: 今後の区内産業の活性化を推進していく。',
      'to: 昭和45年を',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:15:7 overview.to',
        '「昭和45年を」 does not stand in what stands between the heading of the plan and its first section after 「昭和45年をピークに」, but in line 7 of the source.',
        'Quote from what stands between the heading of the plan and its first section after 「昭和45年をピークに」, or move this to the entry it belongs to.',
      ],
    ]);
  });

  test('of a narrative that ends too early', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'to: 面的に波及させていく', 'to: 区内企業を');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:125:7 sections[0].narrative',
        'This is not the narrative: what stands before the list of programs.',
        'It is 「スタートアップ企業等…面的に波及させていく」: give its first and last words.',
      ],
    ]);
  });

  test('of a document', async () => {
    const edits = await edited(
      'plans/shibuya-fy2022.yaml',
      'quote: 「渋谷区基本構想」',
      'quote: 『渋谷区基本構想』',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/shibuya-fy2022.yaml:97:12 documents[0].quote',
        '「『渋谷区基本構想』」 is not verbatim: character 1 is `『` (U+300E), in the source (line 37) `「` (U+300C).',
        'Write it as the source does: 「「渋谷区基本構想」」',
      ],
    ]);
  });

  test('for an industry that lacks its wording', async () => {
    const edits = await edited('plans/arakawa-fy2022.yaml', 'wording: 製造業等', 'wording: 製造業など');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:230:18 programs[5].industries[0].wording',
        '「製造業など」 does not stand in the quote 「製造業等企業価値向上支援プロジェクト」.',
        'Give the words for the industry as they stand in the quote.',
      ],
    ]);
  });
});
