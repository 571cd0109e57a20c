/** Files that are missing, strange, or no sound text. */

import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { formatProblem, problemText, told } from '../../src/seeding/problem.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';

import { edited, seedsFolder, seedText, toldOf } from './edited-seeds.js';

const plan = 'plans/sumida-fy2022.yaml';
const source = 'sources/approved-plans.txt';
const dakuten = '\u3099';

describe('a file', () => {
  test('that is not UTF-8', async () => {
    expect(await toldOf({ [plan]: Uint8Array.of(0x6e, 0x3a, 0x0a, 0x20, 0x83, 0x65) })).toEqual([
      [`${plan}:2:2`, 'The file is not UTF-8.', 'It seems to be Shift_JIS: save it as UTF-8.'],
    ]);
  });

  test('that begins with a byte order mark', async () => {
    expect(await toldOf({ [plan]: `\ufeff${await seedText(plan)}` })).toEqual([
      [`${plan}:1:1`, 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
    ]);
  });

  test('whose lines end with CR LF', async () => {
    expect(await toldOf({ [source]: (await seedText(source)).replaceAll('\n', '\r\n') })).toEqual([
      [`${source}:1:1`, 'The lines end with CR LF.', 'Save the file with LF line ends.'],
    ]);
  });

  test('with letters written in parts, in the text of a source or a plan', async () => {
    const decomposed = async (name: string, passage: string): Promise<string> =>
      (await seedText(name)).replace(passage, passage.replace('ベ', `ヘ${dakuten}`));
    const edits = {
      [source]: await decomposed(source, 'ものづくりベンチャー'),
      [plan]: await decomposed(plan, 'label: ベンチャーの集積'),
    };
    expect(await toldOf(edits)).toEqual([
      [`${plan}:61:12`, 'The line has `ベ` written in parts (NFD).', 'Convert the file to NFC.'],
      [`${source}:7:139`, 'The line has `ベ` written in parts (NFD).', 'Convert the file to NFC.'],
    ]);
  });

  test('with compatibility ideographs, which are verbatim, is sound', async () => {
    expect(await toldOf({ [plan]: `# 神\ufa19社\n${await seedText(plan)}` })).toEqual([]);
  });

  test.each(['', '# nothing but a remark\n'])('that is empty: %j', async (text) => {
    expect(await toldOf({ [plan]: text })).toEqual([
      [
        `${plan}:1:1`,
        'The file is empty.',
        'Write its content as seeds/README.md shows, or delete the file.',
      ],
    ]);
  });

  test.each(['municipalities.yaml', 'categories.yaml', 'industries.yaml', 'vocabulary.yaml'])(
    'that is missing: %s',
    async (name) => {
      expect(await toldOf({ [name]: null })).toEqual([
        [`${name}:1:1`, 'The file is missing.', 'Add it as seeds/README.md shows.'],
      ]);
    },
  );

  test('of a plan that is missing', async () => {
    expect(await toldOf({ [plan]: null })).toEqual([
      [
        `${source}:5:1`,
        'No file describes the plan 「墨田区地域産業活性化計画」 (令和4年度～令和6年度).',
        'Add one to `plans/`.',
      ],
    ]);
  });

  test.each(['\u001b', '\u0007', '\u0085'])('with the control character %j', async (control) => {
    const name = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(await toldOf({ [plan]: `# a\n# b${control}c\n${await seedText(plan)}` })).toEqual([
      [`${plan}:2:4`, `The line has a control character, ${name}.`, 'Delete it.'],
    ]);
  });

  test.each([String.raw`\0`, String.raw`\e[31m`, String.raw`\a`, String.raw`\u009b`])(
    'with a control character by its escape, %s',
    async (escape) => {
      const before = 'en: weak domestic demand in a sluggish economy';
      const told = await toldOf(await edited(plan, before, `en: "a${escape}b"\n    # ${before}`));
      const [[place, message] = ['', ''], ...others] = told;
      expect(others).toEqual([]);
      expect(place).toMatch(/^plans\/sumida-fy2022\.yaml:\d+:\d+ statements\[\d+\]\.en$/);
      expect(message).toMatch(/^`aU\+00[0-9A-F]{2}.*b` has a control character\.$/);
    },
  );

  test('with the text of a source that is missing', async () => {
    expect(await toldOf({ [source]: null })).toEqual([
      [
        'sources/approved-plans.yaml:4:9 sha256',
        `The text of this source, ${source}, is missing.`,
        'Put it there as it was published, or leave `sha256` out if no text is kept.',
      ],
    ]);
  });

  test('with the text of a source that is empty', async () => {
    expect(await toldOf({ [source]: '\n' })).toEqual([
      [`${source}:1:1`, 'The text of the source is empty.', 'Put the text there, or delete the file.'],
    ]);
  });

  test('with a text whose sum is not stated', async () => {
    expect(await toldOf({ 'sources/gbizinfo.txt': 'あ\n' })).toEqual([
      [
        'sources/gbizinfo.txt:1:1',
        'No plan is taken from this text.',
        'Name it as the `source` of a plan, or delete it and its `sha256`.',
      ],
      [
        'sources/gbizinfo.yaml:3:1 sha256',
        'The source has a text, but `sha256` is missing.',
        'Add `sha256: 872f53a70d5e2b801dcad8ade42fa36f20a64f64e6c3af6b7de01ca026405843`.',
      ],
    ]);
  });

  test('that has no place here', async () => {
    const edits = { 'plans/koto.yml': 'a: 1\n', 'sources/koto.txt': 'あ\n', 'theme.yaml': 'a: 1\n' };
    expect(await toldOf(edits)).toEqual([
      ['plans/koto.yml:1:1', 'This is not a seed file.', 'Rename it to `plans/koto.yaml`.'],
      ['sources/koto.txt:1:1', 'This is not a seed file.', 'Describe this source in `sources/koto.yaml`.'],
      [
        'theme.yaml:1:1',
        'This is not a seed file.',
        'A plan is `plans/<name>.yaml`, a source `sources/<key>.yaml` with its text in `sources/<key>.txt`; the tables are `municipalities.yaml`, `categories.yaml`, `industries.yaml`, `vocabulary.yaml`, `organizations.yaml`.',
      ],
    ]);
  });

  test('with a misspelled name', async () => {
    const text = await seedText('vocabulary.yaml');
    expect(await toldOf({ 'vocabulary.yaml': null, 'vocabulry.yaml': text })).toEqual([
      ['vocabulary.yaml:1:1', 'The file is missing.', 'Add it as seeds/README.md shows.'],
      ['vocabulry.yaml:1:1', 'This is not a seed file.', 'Did you mean `vocabulary.yaml`?'],
    ]);
  });
});

describe('a folder', () => {
  test('that is not there', async () => {
    expect(await readSeeds('/no/such/folder')).toMatchObject({
      problems: [{ file: '/no/such/folder', message: { en: 'There is no such folder.' } }],
    });
  });

  test('that is empty', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'seeds-'));
    expect(await readSeeds(folder)).toMatchObject({
      problems: [{ file: folder, message: { en: 'The folder has no seed files.' } }],
    });
  });

  test('that has no plans', async () => {
    const plans = (await readdir(path.join(seedsFolder, 'plans'))).map((name) => `plans/${name}`);
    expect(await toldOf(Object.fromEntries(plans.map((name) => [name, null])))).toEqual([
      ['plans:1:1', 'There is no plan.', 'Add one as `plans/<name>.yaml`, as seeds/README.md shows.'],
      [
        `${source}:1:1`,
        'No plan is taken from this text.',
        'Name it as the `source` of a plan, or delete it and its `sha256`.',
      ],
    ]);
  });

  test('that cannot be listed', async () => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'seeds-')), 'loop');
    await symlink(folder, folder);
    expect(await readSeeds(folder)).toMatchObject({
      problems: [{ file: folder, message: { en: 'The file cannot be read (ELOOP).' } }],
    });
  });

  test('whose plans are a link to another folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'seeds-'));
    await cp(seedsFolder, folder, { recursive: true });
    await mkdir(path.join(folder, '.kept'));
    await rename(path.join(folder, 'plans'), path.join(folder, '.kept/plans'));
    await symlink('.kept/plans', path.join(folder, 'plans'));
    const read = await readSeeds(folder);
    await rm(folder, { recursive: true });
    expect(read).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: path.join(folder, 'plans'),
          message: expect.objectContaining({ en: 'This is a link to a folder.' }) as unknown,
          next: expect.objectContaining({ en: 'Put the folder itself in its place.' }) as unknown,
        }),
      ]) as unknown,
    });
  });

  test('that is a file', async () => {
    const file = path.join(seedsFolder, 'vocabulary.yaml');
    expect(await readSeeds(file)).toMatchObject({
      problems: [
        {
          ...{ file, line: 1, column: 1, path: '' },
          message: { en: 'This is a file, not a folder.', ja: 'これはフォルダーではなくファイルです。' },
          next: {
            en: 'Give the folder of all seed files; they are checked together.',
            ja: 'シードファイル全体のフォルダーを指定してください。ファイルはまとめて検査されます。',
          },
        },
      ],
    });
  });

  test('that would be in a file', async () => {
    const file = path.join(seedsFolder, 'vocabulary.yaml', 'more');
    expect(await readSeeds(file)).toMatchObject({
      problems: [{ file, message: { en: 'There is no such folder.' } }],
    });
  });
});

describe('a problem is shown with its place, what is wrong, and what to do', () => {
  const problem = {
    file: 'seeds/plans/sumida-fy2022.yaml',
    line: 83,
    column: 11,
    path: 'themes[0].role',
    message: {
      en: '`isue` is not one of the values known here.',
      ja: '`isue` はここで使える値ではありません。',
    },
    next: { en: 'Did you mean `issue`?', ja: '`issue` の間違いではありませんか。' },
  };

  test('in English', () => {
    expect(formatProblem(problem)).toBe(
      'seeds/plans/sumida-fy2022.yaml:83:11  themes[0].role\n' +
        '  `isue` is not one of the values known here.\n' +
        '  → Did you mean `issue`?\n',
    );
  });

  test('in Japanese', () => {
    expect(problemText(told(problem, 'ja'))).toBe(
      'seeds/plans/sumida-fy2022.yaml:83:11  themes[0].role\n' +
        '  `isue` はここで使える値ではありません。\n' +
        '  → `issue` の間違いではありませんか。\n',
    );
  });
});
