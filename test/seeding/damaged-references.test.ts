/** References to nothing, and things that stand twice. */

import { edited, toldOf } from './edited-seeds.js';

describe('a reference or key', () => {
  test('to an unknown theme', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '      - poc\n', '      - pock\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:219:9 programs[2].themes[4]',
        'There is no theme `pock`.',
        'Did you mean `poc`?',
      ],
    ]);
  });

  test('to an unknown municipality', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'municipality: sumida\n', 'municipality: sumda\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:2:15 municipality',
        'There is no municipality `sumda`.',
        'Did you mean `sumida`?',
      ],
    ]);
  });

  test('to an unknown source', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'source: approved-plans', 'source: aproved-plans');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:7:9 source',
        'There is no source `aproved-plans`.',
        'Did you mean `approved-plans`?',
      ],
    ]);
  });

  test('to a source without a text', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'source: approved-plans', 'source: gbizinfo');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:7:9 source',
        'The source `gbizinfo` has no text.',
        'Put its text in sources/gbizinfo.txt, or name another source.',
      ],
    ]);
  });

  test('to an unknown scheme', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'scheme: revitalization',
      'scheme: revitalisation',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:6:9 scheme',
        'There is no scheme of categories `revitalisation`.',
        'Did you mean `revitalization`?',
      ],
    ]);
  });

  test('to an unknown program of a list', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - hardware-startup-hub\n',
      '      - hardware-hub\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:131:9 sections[0].programs[0]',
        'There is no program `sumida/hardware-hub`.',
        'Known: `sumida/hardware-startup-hub`, `sumida/modern-partnership`, `sumida/prototype-poc`, `sumida/modern-flagship-product`, `sumida/modern-brand-communication`, `sumida/industry-survey`.',
      ],
    ]);
  });

  test('to an unknown program of a figure', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - prototype-poc\n\nsections',
      '      - prototype\n\nsections',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:120:9 figures[1].depicts[0]',
        'There is no program `sumida/prototype`.',
        'Did you mean `sumida/prototype-poc`?',
      ],
    ]);
  });

  test('to an unknown figure', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'in: { figure: fig-prototype-image }',
      'in: { figure: fig-prototype }',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:297:25 organizations[2].takesPart[1].in.figure',
        'There is no figure `sumida/fig-prototype`.',
        'Did you mean `sumida/fig-prototype-image`?',
      ],
    ]);
  });

  test('to an unknown section', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '{ in: { section: 2 }, role: beneficiary',
      '{ in: { section: 4 }, role: beneficiary',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:307:26 organizations[3].takesPart[1].in.section',
        'The plan has no section 4.',
        'It has 1, 2, 3.',
      ],
    ]);
  });

  test('to an unknown whole', async () => {
    const edits = await edited(
      'plans/shibuya-fy2022.yaml',
      '\n    partOf:\n      organization: consortium\n',
      '\n    partOf:\n      organization: consortum\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/shibuya-fy2022.yaml:333:21 organizations[2].partOf.organization',
        'There is no organization `shibuya/consortum`.',
        'Did you mean `shibuya/consortium`?',
      ],
    ]);
  });

  test('to itself', async () => {
    const edits = await edited(
      'plans/shibuya-fy2022.yaml',
      '      organization: consortium\n',
      '      organization: consortium-subgroup\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/shibuya-fy2022.yaml:333:21 organizations[2].partOf.organization',
        'An organization cannot be part of itself.',
        'Name the body it belongs to.',
      ],
    ]);
  });

  test('to an unknown industry', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'class: E\n', 'class: E99\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:101:12 industries[0].class',
        'There is no industry `E99`.',
        'Did you mean `E`?',
      ],
    ]);
  });

  test('to an unknown earlier plan', async () => {
    const edits = await edited(
      'plans/ome-fy2022.yaml',
      'period: 令和4年度',
      'succeeds: 132055-FY2019\nperiod: 令和4年度',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/ome-fy2022.yaml:5:11 succeeds',
        'There is no plan `132055-FY2019`.',
        'No earlier plan of this municipality is there: add it to `plans/`, or leave `succeeds` out.',
      ],
    ]);
  });

  test.each([
    ['131075-FY2022', 'The plan `131075-FY2022` is of another municipality.'],
    ['132055-FY2022', 'The plan `132055-FY2022` is not earlier than this one.'],
  ])('to %s as the plan before', async (former, message) => {
    const edits = await edited(
      'plans/ome-fy2022.yaml',
      'period: 令和4年度',
      `succeeds: ${former}\nperiod: 令和4年度`,
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/ome-fy2022.yaml:5:11 succeeds',
        message,
        'Name the plan of this municipality that comes directly before this one.',
      ],
    ]);
  });

  test('of a program that stands twice', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - slug: industry-survey\n',
      '  - slug: modern-partnership\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:172:9 sections[2].programs[1]',
        'There is no program `sumida/industry-survey`.',
        'Known: `sumida/hardware-startup-hub`, `sumida/modern-partnership`, `sumida/prototype-poc`, `sumida/modern-flagship-product`, `sumida/modern-brand-communication`.',
      ],
      [
        'plans/sumida-fy2022.yaml:244:11 programs[5].slug',
        'The program `sumida/modern-partnership` stands twice; first in plans/sumida-fy2022.yaml:185:11.',
        "Give each program a slug of its own; in a later plan it ends in the plan's year: `modern-partnership-fy2022`.",
      ],
    ]);
  });

  test('of an organization that stands twice', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - slug: startups\n',
      '  - slug: monozukuri-companies\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:285:11 organizations[2].slug',
        'The organization `sumida/monozukuri-companies` stands twice; first in plans/sumida-fy2022.yaml:276:11.',
        'Declare it in one plan; in the other refer to it with `organization: monozukuri-companies`.',
      ],
    ]);
  });

  test('of a figure that stands twice', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - slug: fig-logo',
      '  - slug: fig-prototype-image',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:110:11 figures[1].slug',
        'The figure `sumida/fig-prototype-image` stands twice; first in plans/sumida-fy2022.yaml:107:11.',
        "Give each figure a slug of its own; in a later plan it ends in the plan's year.",
      ],
    ]);
  });

  test('of a theme that stands twice', async () => {
    const edits = await edited('vocabulary.yaml', '      - slug: poc\n', '      - slug: innovation\n');
    expect(await toldOf(edits)).toEqual([
      [
        'vocabulary.yaml:497:15 concepts[8].narrower[2].slug',
        'The theme `innovation` stands twice; first in vocabulary.yaml:487:15.',
        'Give one of the two another key, or delete it.',
      ],
    ]);
  });

  test('of a statement that stands twice', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '  - key: s02', '  - key: s01');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:33:10 statements[1].key',
        'The key `s01` stands twice in this plan.',
        'Give the new statement the next free number.',
      ],
    ]);
  });

  test('of a municipality that stands twice', async () => {
    const edits = await edited('municipalities.yaml', 'slug: shibuya', 'slug: sumida');
    expect(await toldOf(edits)).toEqual([
      [
        'municipalities.yaml:22:11 municipalities[1].slug',
        'The municipality `sumida` stands twice; first in municipalities.yaml:6:11.',
        'Give one of the two another key, or delete it.',
      ],
    ]);
  });

  test('of a category that stands twice', async () => {
    const edits = await edited('categories.yaml', 'number: 3\n', 'number: 2\n');
    expect(await toldOf(edits)).toEqual([
      [
        'categories.yaml:16:17 schemes[0].categories[2].number',
        'Category 2 stands twice.',
        'Number the categories of a scheme apart.',
      ],
    ]);
  });

  test('of an industry that stands twice', async () => {
    const edits = await edited('industries.yaml', 'jsic: E15', 'jsic: E24');
    expect(await toldOf(edits)).toEqual([
      [
        'industries.yaml:16:11 classes[2].jsic',
        'The industry `E24` stands twice; first in industries.yaml:11:11.',
        'Give one of the two another key, or delete it.',
      ],
    ]);
  });

  test('of the same evidence twice', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    themes:\n      - evidence-base\n',
      '    themes:\n      - evidence-base\n      - evidence-base\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:256:9 programs[5].themes[1]',
        'The same evidence stands twice; first in plans/sumida-fy2022.yaml:255:9.',
        'Delete one of the two, or quote another passage.',
      ],
    ]);
  });

  test('of the same part of an organization twice', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '      - { in: { section: 2 }, role: beneficiary, quote: 区内企業の経営力を底上げさせていく }',
      '      - { in: { section: 1 }, role: partner, quote: 区内企業を継続的に }',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:307:9 organizations[3].takesPart[1]',
        'This part of the organization stands twice; first in plans/sumida-fy2022.yaml:306:9.',
        'Give one entry several quotes as a list.',
      ],
    ]);
  });

  test('of a headline besides another', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - key: s02\n',
      '  - key: s02\n    headline: true\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:69:15 statements[7].headline',
        'The plan has a headline already.',
        'Keep `headline: true` at the one statement that speaks for the plan.',
      ],
    ]);
  });

  test('of a goal in a statement that is none', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - key: s02\n',
      '  - key: s02\n    goalKind: vision\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:34:15 statements[1].goalKind',
        'A statement that is not a goal (`issue`) has a `goalKind`.',
        'Delete it, or write `kind: goal`.',
      ],
    ]);
  });

  test('of a program that is its own variant', async () => {
    const edits = await edited(
      'plans/ome-fy2022.yaml',
      '      - new-product-infection-decarbon\n      - new-product-local-materials\n    note',
      '      - new-product-infection-decarbon\n      - new-product-infection-decarbon\n    note',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/ome-fy2022.yaml:332:7 variants[0].programs',
        'A program cannot be a variant of itself.',
        'Name two programs.',
      ],
    ]);
  });

  test('of a name that another theme has', async () => {
    const edits = await edited('vocabulary.yaml', 'aliases: [PoC, 実証]', 'aliases: [PoC, 観光]');
    expect(await toldOf(edits)).toEqual([
      [
        'vocabulary.yaml:492:24 concepts[8].narrower[1].aliases[1]',
        '「観光」 is already a name of the theme `tourism`.',
        'Give each theme names of its own.',
      ],
    ]);
  });

  test('of a term that stands twice in a lexicon', async () => {
    const edits = await edited('vocabulary.yaml', 'lexicon: [社会課題]', 'lexicon: [社会課題, 社会課題]');
    expect(await toldOf(edits)).toEqual([
      [
        'vocabulary.yaml:485:25 concepts[8].narrower[0].lexicon[1]',
        'The term 「社会課題」 stands twice.',
        'Delete one of the two.',
      ],
    ]);
  });
});
