/** What may stand on a disk in place of a seed file. */

import { cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readSeeds } from '../../src/seeding/read-seeds.js';

import { seedsFolder } from './edited-seeds.js';

let folder: string;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'seeds-')), 'seeds');
  await cp(seedsFolder, folder, { recursive: true });
});

afterEach(() => rm(path.dirname(folder), { recursive: true }));

async function problemsOf() {
  const read = await readSeeds(folder);
  return 'problems' in read ? read.problems : [];
}

test('a folder', async () => {
  const file = path.join(folder, 'plans/sumida-fy2022.yaml');
  await rm(file);
  await mkdir(file);
  expect(await problemsOf()).toEqual([
    {
      ...{ file, line: 1, column: 1, path: '' },
      message: { en: 'This is a folder, not a file.', ja: 'これはファイルではなくフォルダーです。' },
      next: { en: 'Put a file in its place.', ja: 'フォルダーの代わりにファイルを置いてください。' },
    },
  ]);
});

test('a link to a file of the folder, which is as good', async () => {
  const file = path.join(folder, 'plans/sumida-fy2022.yaml');
  await rename(file, path.join(folder, 'plans/.sumida'));
  await symlink('.sumida', file);
  expect(await problemsOf()).toEqual([]);
});

test.each(['/etc/passwd', path.join(seedsFolder, 'plans/sumida-fy2022.yaml'), '/etc'])(
  'a link out of the folder, which is not followed: %s',
  async (target) => {
    const file = path.join(folder, 'plans/sumida-fy2022.yaml');
    await rm(file);
    await symlink(target, file);
    expect(await problemsOf()).toEqual([
      {
        ...{ file, line: 1, column: 1, path: '' },
        message: {
          en: 'This link leads out of the folder.',
          ja: 'このリンクはフォルダーの外を指しています。',
        },
        next: {
          en: 'Put the file or folder itself in its place.',
          ja: 'リンクの代わりにファイルやフォルダーそのものを置いてください。',
        },
      },
    ]);
  },
);

test('a folder that is reached by a link is as good as itself', async () => {
  const link = path.join(path.dirname(folder), 'link');
  await symlink(folder, link);
  expect(await readSeeds(link)).toHaveProperty('dataset');
});

test('a link to nothing', async () => {
  const file = path.join(folder, 'plans/sumida-fy2022.yaml');
  await rm(file);
  await symlink(path.join(folder, 'nothing.yaml'), file);
  expect(await problemsOf()).toMatchObject([
    {
      file,
      message: { en: 'The file cannot be read (ENOENT).', ja: 'ファイルを読めません（ENOENT）。' },
    },
  ]);
});
