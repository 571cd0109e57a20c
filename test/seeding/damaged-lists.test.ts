/** Lists, sections and figures that differ from the source. */

import { edited, toldOf } from './edited-seeds.js';

describe('what a plan holds', () => {
  test('lacks a program of the list', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '      - modern-partnership\n', '');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:131:7 sections[0].programs',
        'The list of section (1) has 「すみだモダンパートナーシップ連携事業」, which is missing here.',
        'Add the program here, with an entry of its own under `programs`.',
      ],
    ]);
  });

  test('has programs in another order', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - hardware-startup-hub\n      - modern-partnership\n',
      '      - modern-partnership\n      - hardware-startup-hub\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:132:9 sections[0].programs[1]',
        'In the source 「ハードウェア・スタートアップ拠点構想事業」 is entry 1 of the list.',
        'Keep the order of the source.',
      ],
    ]);
  });

  test('lacks a marker', async () => {
    const edits = await edited(
      'plans/arakawa-fy2022.yaml',
      '      - ☆ baton-touch\n',
      '      - baton-touch\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:117:9 sections[0].programs[1]',
        'In the source the entry is 「☆次世代へのバトンタッチ支援事業」, with the marker ☆.',
        'Write `☆ baton-touch`.',
      ],
    ]);
  });

  test('has a marker too many', async () => {
    const edits = await edited(
      'plans/arakawa-fy2022.yaml',
      '      - machinaka-shoten-juku\n',
      '      - ☆ machinaka-shoten-juku\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:116:9 sections[0].programs[0]',
        'In the source the entry is 「街なか商店塾事業」, without a marker.',
        'Write `machinaka-shoten-juku`.',
      ],
    ]);
  });

  test('does not carry over a program marked ☆', async () => {
    const edits = await edited('plans/arakawa-fy2022.yaml', '          - marketing-support\n', '');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:148:11 sections[1].programs[4].carries',
        '`marketing-support` bears ☆ in its list, but is not carried over here.',
        'Carry over the programs marked ☆, and those alone.',
      ],
    ]);
  });

  test('carries over a program that is not marked, and is listed already', async () => {
    const edits = await edited(
      'plans/arakawa-fy2022.yaml',
      '          - marketing-support\n',
      '          - marketing-support\n          - it-support\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:148:11 sections[1].programs[4].carries',
        '`it-support` is carried over, but does not bear ☆ in its list.',
        'Carry over the programs marked ☆, and those alone.',
      ],
      [
        'plans/arakawa-fy2022.yaml:152:13 sections[1].programs[4].carries[4]',
        'The same evidence stands twice; first in plans/arakawa-fy2022.yaml:143:9.',
        'Delete one of the two, or quote another passage.',
      ],
    ]);
  });

  test('has a note that the source has not', async () => {
    const edits = await edited(
      'plans/arakawa-fy2022.yaml',
      'note: ※☆の事業も併せて実施',
      'note: ※☆の事業もあわせて実施',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:146:15 sections[1].programs[4].note',
        'The list of section (2) has no 「※☆の事業もあわせて実施」.',
        'Did you mean 「※☆の事業も併せて実施」?',
      ],
    ]);
  });

  test('has a program by another name', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    name: 区内産業の実態把握',
      '    name: 区内産業の実体把握',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:172:9 sections[2].programs[1]',
        'The list of section (3) has no 「区内産業の実体把握」.',
        'Did you mean 「区内産業の実態把握」?',
      ],
    ]);
  });

  test('has a program in the list of another section', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - modern-brand-communication\n',
      '      - prototype-poc\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:171:9 sections[2].programs[0]',
        'The list of section (3) has no 「プロトタイプ実証実験支援事業」.',
        'It lists 「すみだモダンブランドコミュニケーション展開事業」、「区内産業の実態把握」.',
      ],
    ]);
  });

  test('has a program that is in no list', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'programs:\n  - slug: hardware',
      'programs:\n  - slug: new-one\n    name: 新事業\n\n  - slug: hardware',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:175:11 programs[0].slug',
        "The program `new-one` is in no section's list.",
        'Add it to the list of its section, or delete it.',
      ],
    ]);
  });

  test('lacks a section', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '  - category: 2\n', '  - category: 1\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:123:3 sections',
        'Section (2) of the source is missing.',
        'Add an entry with `category: 2` (感染症や災害などの発生による社会経済活動の大きな変化や社会構造の変革への対応に係る取組).',
      ],
      [
        'plans/sumida-fy2022.yaml:147:15 sections[1].category',
        'Section 1 stands twice.',
        'Keep one entry a section.',
      ],
      [
        'plans/sumida-fy2022.yaml:307:26 organizations[3].takesPart[1].in.section',
        'The plan has no section 2.',
        'It has 1, 3.',
      ],
    ]);
  });

  test('has a section that the source has not', async () => {
    const edits = await edited('plans/arakawa-fy2022.yaml', '  - category: 2\n', '  - category: 3\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:107:3 sections',
        'Section (2) of the source is missing.',
        'Add an entry with `category: 2` (感染症や災害などの発生による社会経済活動の大きな変化や社会構造の変革への対応に係る取組).',
      ],
      [
        'plans/arakawa-fy2022.yaml:133:15 sections[1].category',
        'In the source the plan has no section (3).',
        'It has (1), (2).',
      ],
      [
        'plans/arakawa-fy2022.yaml:319:26 organizations[3].takesPart[1].in.section',
        'The plan has no section 2.',
        'It has 1.',
      ],
    ]);
  });

  const narrative =
    '    narrative:\n      from: 課題発見力・課題解決力を持った\n      to: 底上げさせていく\n      en: >-\n        Foster companies and people able to identify and solve problems, and raise the management\n        capability of companies in the ward so that they can overcome hardship.\n';

  test('lacks a narrative', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', narrative, '');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:147:5 sections[1]',
        'Section (2) has a narrative in the source, 「課題発見力・課題解決…力を底上げさせていく」, but none here.',
        'Add `narrative:` with its first and last words.',
      ],
    ]);
  });

  test('lacks a narrative that is told without cutting a character', async () => {
    const edits = {
      ...(await edited('plans/sumida-fy2022.yaml', narrative, '')),
      ...(await edited('sources/approved-plans.txt', '課題発見力・課題解決力を', '課題発見力・課題解𠮷力を')),
    };
    expect((await toldOf(edits)).map(([, message]) => message)).toContain(
      'Section (2) has a narrative in the source, 「課題発見力・課題解𠮷…力を底上げさせていく」, but none here.',
    );
  });

  test('lacks a figure', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - slug: fig-logo\n    caption: すみだモダンのロゴ\n\n',
      '',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:107:3 figures',
        'Line 11 of the source, 「すみだモダンのロゴ」, belongs to no figure.',
        'Write it as the `caption` or a line of the `text` of a figure.',
      ],
    ]);
  });

  test('lacks a line of a figure', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '      - 社会課題解決へ\n', '');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:107:3 figures',
        'Line 15 of the source, 「社会課題解決へ」, belongs to no figure.',
        'Write it as the `caption` or a line of the `text` of a figure.',
      ],
    ]);
  });
});
