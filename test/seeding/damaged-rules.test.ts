/** Rules of curation that are broken. */

import { edited, toldOf } from './edited-seeds.js';

describe('a theme', () => {
  test('stated with a quote that has no term of its lexicon (R1)', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    quote: 産業支援機能の強化\n',
      '    quote: 今後の区内産業の活性化\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:98:12 themes[4].quote',
        '「今後の区内産業の活性化」 holds no term of the lexicon of `support-system` (産業支援機能、支援力向上、産業支援体制).',
        'Quote a passage that does, or say why it is read so with `curated:` (rule R1).',
      ],
    ]);
  });

  test('without a role at the level of the plan (R4)', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '    role: issue\n', '');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:81:5 themes[0].role',
        '`role` is missing.',
        'Say in which role the plan meets the theme: measure, goal, issue, strength or context.',
      ],
    ]);
  });

  test('of the plan, quoted from a section (R2)', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    quote: 産業支援機能の強化\n',
      '    quote: 区内企業の経営力を底上げ\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:98:12 themes[4].quote',
        'The passage does not stand in the overview, so it says nothing of the plan (rule R2).',
        'Quote the overview, or move this to the program or figure where the passage stands.',
      ],
    ]);
  });

  test('of a section that has one program (R2)', async () => {
    const edits = await edited(
      'plans/ome-fy2022.yaml',
      '    programs:\n      - advanced-tech-community\n',
      '    programs:\n      - advanced-tech-community\n    themes:\n      - theme: dx\n        quote: DX の推進\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/ome-fy2022.yaml:167:16 sections[0].themes[0].quote',
        'The section has exactly one program, so its narrative describes that program (rule R2).',
        'Move this to the themes of the program.',
      ],
    ]);
  });

  test('of a section, quoted from the name of a program (R2)', async () => {
    const edits = await edited(
      'plans/itabashi-fy2022.yaml',
      '      - theme: productivity\n        quote: 技術革新や生産性の向上、事業転換への支援\n',
      '      - theme: productivity\n        quote: 技術革新や生産性の向上、事業転換への支援\n      - theme: cashless\n        quote: キャッシュレス決済の推進\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/itabashi-fy2022.yaml:170:16 sections[1].themes[2].quote',
        'The passage does not stand in the narrative, so it says nothing of the section (rule R2).',
        'Quote the narrative, or move this to the program or figure where the passage stands.',
      ],
    ]);
  });

  test('of a program, quoted from the narrative of several (R2)', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    themes:\n      - hub-space\n',
      '    themes:\n      - hub-space\n      - theme: human-resources\n        quote: 人材の育成を進める\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:184:16 programs[0].themes[1].quote',
        'The passage is neither the name of the program, nor the narrative of a section that lists it alone, nor in a figure that depicts it (rule R2).',
        'Move this to the plan, section or figure where the passage stands, or say with `curated:` why the narrative means the program.',
      ],
    ]);
  });

  test('of a figure whose caption names a program (R2)', async () => {
    const edits = await edited(
      'plans/shibuya-fy2022.yaml',
      '    depicts:\n      - innovation-new-normal\n',
      '    depicts:\n      - innovation-new-normal\n    themes:\n      - innovation\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/shibuya-fy2022.yaml:120:9 figures[1].themes[0]',
        'The caption names the program `innovation-new-normal`, so the figure speaks of that (rule R2).',
        'Move this to the themes of the program, with the passage as its `quote`.',
      ],
    ]);
  });

  test('quoted from the heading of a category (R3)', async () => {
    const edits = await edited(
      'plans/fussa-fy2022.yaml',
      '        quote: 福生市商工会を軸として\n',
      '        quote: 多様な主体との連携\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/fussa-fy2022.yaml:143:16 sections[0].themes[0].quote',
        'The passage stands in a heading, which is template text and not evidence (rule R3).',
        'Quote the narrative, an entry of the list, or what the plan adds to the heading in brackets.',
      ],
    ]);
  });

  test('depicted by a caption that does not name the program', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    caption: すみだモダンのロゴ',
      '    caption: すみだモダンのロゴ\n    depicts: [modern-partnership]',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:109:15 figures[0].depicts[0]',
        'The caption does not name 「すみだモダンパートナーシップ連携事業」.',
        'Say with `curated:` why the figure is read as showing it.',
      ],
    ]);
  });

  test('not cited in one place where its term stands', async () => {
    const edits = await edited('vocabulary.yaml', 'lexicon: [社会課題]', 'lexicon: [社会課題, 苦境]');
    expect(await toldOf(edits)).toEqual([
      [
        'sources/approved-plans.txt:29:33',
        '「苦境」, a term of the theme `social-issues`, is not cited.',
        'Cite it in plans/sumida-fy2022.yaml, in a quote of that theme; or list the passage under `passedOver` in sources/approved-plans.yaml, with the reason.',
      ],
    ]);
  });

  test('no longer cited by anything', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - theme: poc\n        quote: 実証実験を実施し、\n',
      '',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'sources/approved-plans.txt:14:1',
        '「実証実験」, a term of the theme `poc`, is not cited.',
        'Cite it in plans/sumida-fy2022.yaml, in a quote of that theme; or list the passage under `passedOver` in sources/approved-plans.yaml, with the reason.',
      ],
    ]);
  });

  test('passed over where nothing is to be', async () => {
    const edits = await edited(
      'sources/approved-plans.yaml',
      'title:',
      'passedOver:\n  - theme: poc\n    quote: 実証実験を\n    reason: { ja: あ, en: a }\ntitle:',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'sources/approved-plans.yaml:5:12 passedOver[0].quote',
        'Nothing of the theme `poc` is passed over here.',
        'Delete this entry: the passage has no such term, or it is cited by now.',
      ],
    ]);
  });
});
