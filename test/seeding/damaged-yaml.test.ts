/** Values that have not the shape they should have. */

import { edited, toldOf } from './edited-seeds.js';

describe('a seed file', () => {
  test('with a doubled key', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    instrument: survey\n',
      '    instrument: survey\n    instrument: hub\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:251:5',
        'This key occurs twice in the same entry.',
        'Keep one of the two, or make them two items of a list.',
      ],
    ]);
  });

  test('that is not valid YAML', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'themes:\n  - theme: succession',
      'themes:\n - x: [\n  - theme: succession',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:82:3',
        'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        'Check the indentation, and put text with `: `, ` #` or an opening sign (*, &, !, %, @, `) in quotation marks.',
      ],
    ]);
  });

  test('with an alias instead of the value', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'scheme: revitalization', 'scheme: *scheme');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:6:9',
        '`*scheme` refers to another place of the file.',
        'Write the value out, or put a text that begins with * in quotation marks.',
      ],
    ]);
  });

  test.each([
    ['lists', `x: ${'['.repeat(120)}${']'.repeat(120)}`, 103],
    ['more lists than the parser takes', `x: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, undefined],
    ['entries', Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}x:`).join('\n'), undefined],
  ])('with %s in one another without end', async (_what, text, column) => {
    const told = await toldOf({ 'vocabulary.yaml': `${text}\n` });
    expect(told[0]?.[0]).toMatch(
      column === undefined ? /^vocabulary\.yaml:\d+:\d+$/ : `vocabulary.yaml:1:${column}`,
    );
    expect(told[0]?.slice(1)).toEqual([
      'Lists and entries are nested more than 100 levels deep.',
      'Write them as seeds/README.md shows.',
    ]);
  });

  test('with an unknown key', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', 'instrument: hub', 'instrumnt: hub');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:180:5 programs[0].instrumnt',
        '`instrumnt` is not a key of this entry.',
        'Did you mean `instrument`?',
      ],
    ]);
  });

  test('with a missing key', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - key: s02\n    kind: issue\n',
      '  - key: s02\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:33:5 statements[1].kind',
        '`kind` is missing.',
        'Add `kind:` to this entry.',
      ],
    ]);
  });

  test('with a word that is not in a closed list', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '    role: issue\n', '    role: isue\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:82:11 themes[0].role',
        '`isue` is not one of the values known here.',
        'Did you mean `issue`?',
      ],
    ]);
  });

  test('with a word in capitals', async () => {
    const edits = await edited('plans/sumida-fy2022.yaml', '    role: issue\n', '    role: ISSUE\n');
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:82:11 themes[0].role',
        '`ISSUE` is not one of the values known here.',
        'Did you mean `issue`?',
      ],
    ]);
  });

  test('with a number where a text in quotation marks is meant', async () => {
    const edits = await edited('municipalities.yaml', "code: '131075'", 'code: 131075');
    expect(await toldOf(edits)).toEqual([
      [
        'municipalities.yaml:5:11 municipalities[0].code',
        '`131075` is given where text is expected.',
        'Put it in quotation marks.',
      ],
    ]);
  });

  test('with a key that has no value', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '    themes:\n      - evidence-base\n',
      '    themes:\n',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:254:12 programs[5].themes',
        'The key has no value.',
        'Give it one, or leave the key out.',
      ],
    ]);
  });

  test('with a note in one language', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '          ja: レジリエンスを表す語はなく、この句をその意味に読んだ\n',
      '',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:163:11 sections[1].themes[1].curated.ja',
        '`ja` is missing.',
        'Add `ja:` to this entry.',
      ],
    ]);
  });

  test('with a slug in capitals', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '  - slug: prototype-poc',
      '  - slug: Prototype-POC',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:198:11 programs[2].slug',
        '`Prototype-POC` is not a valid slug.',
        'Use lower-case letters, digits and single hyphens, e.g. `prototype-poc`.',
      ],
    ]);
  });

  test('with two notes on one thing', async () => {
    const edits = await edited(
      'plans/arakawa-fy2022.yaml',
      '    note:\n      ja: どの自治体かは書かれていない',
      '    curated: { ja: あ, en: a }\n    note:\n      ja: どの自治体かは書かれていない',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/arakawa-fy2022.yaml:299:5 organizations[2]',
        'An entry with keys has both `curated` and `note`.',
        'Keep one: `curated` where it is your reading, `note` where the source says so.',
      ],
    ]);
  });

  test('with a place that is none', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '{ in: { section: 2 }, role: beneficiary',
      '{ in: { section: 2, figure: fig-logo }, role: beneficiary',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:307:15 organizations[3].takesPart[1].in',
        'An entry with keys does not name exactly one place.',
        'Write `plan`, `{ section: 1 }`, `{ program: slug }` or `{ figure: slug }`.',
      ],
    ]);
  });

  test('with a place in a word of its own', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      '{ in: { section: 2 }, role: beneficiary',
      '{ in: section, role: beneficiary',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:307:15 organizations[3].takesPart[1].in',
        '`section` does not name exactly one place.',
        'Write `plan`, `{ section: 1 }`, `{ program: slug }` or `{ figure: slug }`.',
      ],
    ]);
  });

  test('with several faults, all told at once', async () => {
    const edits = {
      ...(await edited(
        'plans/sumida-fy2022.yaml',
        '  - theme: succession\n    role: issue\n',
        '  - thme: succession\n    role: issues\n',
      )),
      ...(await edited(
        'plans/shibuya-fy2022.yaml',
        'quote: あらゆる多様性を受け入れ\n',
        'quote: あらゆる多様性を受入れ\n',
      )),
      ...(await edited('municipalities.yaml', "code: '131181'", "code: '131182'")),
      ...(await edited('plans/ome-fy2022.yaml', 'role: strength\n', 'role: strenth\n')),
    };
    expect(await toldOf(edits)).toEqual([
      [
        'municipalities.yaml:37:11 municipalities[2].code',
        'The check digit of 131182 is wrong.',
        'If 13118 is right, the code is 131181; otherwise correct the first five digits.',
      ],
      [
        'plans/ome-fy2022.yaml:80:11 themes[0].role',
        '`strenth` is not one of the values known here.',
        'Did you mean `strength`?',
      ],
      [
        'plans/shibuya-fy2022.yaml:75:12 themes[0].quote',
        '「あらゆる多様性を受入れ」 is not verbatim: character 10 is `入` (U+5165), in the source (line 37) `け` (U+3051).',
        'Write it as the source does: 「あらゆる多様性を受け入れ」',
      ],
      ['plans/sumida-fy2022.yaml:81:5 themes[0].theme', '`theme` is missing.', 'Add `theme:` to this entry.'],
      [
        'plans/sumida-fy2022.yaml:81:5 themes[0].thme',
        '`thme` is not a key of this entry.',
        'Did you mean `theme`?',
      ],
      [
        'plans/sumida-fy2022.yaml:82:11 themes[0].role',
        '`issues` is not one of the values known here.',
        'Did you mean `issue`?',
      ],
    ]);
  });

  test('with a list for a key', async () => {
    const edits = await edited(
      'plans/sumida-fy2022.yaml',
      'scheme: revitalization',
      '[a, b]: revitalization',
    );
    expect(await toldOf(edits)).toEqual([
      [
        'plans/sumida-fy2022.yaml:6:1',
        'This key is not plain text.',
        'Write a single word before the colon.',
      ],
    ]);
  });
});
