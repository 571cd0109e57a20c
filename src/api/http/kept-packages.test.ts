import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ReleaseInfo } from '../../model/release.js';

import { type KeptFile, KeptPackages } from './kept-packages.js';

const releaseNamed = (name: string): ReleaseInfo =>
  ({ id: `Release:${name}`, contentHash: name.repeat(64), createdAt: '2026-01-01T00:00:00Z' }) as ReleaseInfo;

const pathOf = ({ folder, name }: KeptFile): string => join(folder, name);

/** Packages whose content is the id of their release, and what was made. */
function packages(failing: readonly string[] = []) {
  const made: string[] = [];
  let underWay = 0;
  const kept = new KeptPackages({
    async writePackage({ id }, file) {
      underWay += 1;
      expect(underWay).toBe(1);
      made.push(id);
      await writeFile(file, id);
      underWay -= 1;
      if (failing.includes(id) && made.filter((each) => each === id).length === 1) throw new Error('No.');
    },
  });
  return { kept, made };
}

test('what several ask for at once is made once, one release after the other', async () => {
  const { kept, made } = packages();
  const [a, again, b] = await Promise.all(['a', 'a', 'b'].map((name) => kept.of(releaseNamed(name))));
  expect([made, a]).toEqual([['Release:a', 'Release:b'], again]);
  expect(await readFile(pathOf(b as KeptFile), 'utf8')).toBe('Release:b');
  await kept.close();
});

test('what could not be made is tried anew by the next who asks, and nothing half made is given', async () => {
  const { kept, made } = packages(['Release:a']);
  const other = kept.of(releaseNamed('b'));
  await expect(kept.of(releaseNamed('a'))).rejects.toThrow('No.');
  const file = pathOf(await kept.of(releaseNamed('a')));
  expect([made, await readFile(file, 'utf8')]).toEqual([
    ['Release:b', 'Release:a', 'Release:a'],
    'Release:a',
  ]);
  await other;
  await kept.close();
});

test('what was tidied away is made anew, with its folder', async () => {
  const { kept, made } = packages();
  const file = await kept.of(releaseNamed('a'));
  await rm(pathOf(file));
  expect(await kept.of(releaseNamed('a'))).toEqual(file);
  await rm(file.folder, { recursive: true });
  const again = await Promise.all([kept.of(releaseNamed('a')), kept.of(releaseNamed('a'))]);
  for (const each of again) expect(await readFile(pathOf(each), 'utf8')).toBe('Release:a');
  for (const name of ['b', 'c', 'd']) await kept.of(releaseNamed(name));
  expect(made).toEqual(['a', 'a', 'a', 'b', 'c', 'd'].map((name) => `Release:${name}`));
  expect(await kept.of(releaseNamed('a'))).toEqual(again[0]);
  await kept.close();
});

test('of five the first is let go, and all are gone when the server stops', async () => {
  const { kept, made } = packages();
  const files: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) files.push(pathOf(await kept.of(releaseNamed(name))));
  expect(files.map(existsSync)).toEqual([false, true, true, true, true]);
  await kept.of(releaseNamed('a'));
  expect(made.at(-1)).toBe('Release:a');
  await kept.close();
  expect(files.map(existsSync)).toEqual([false, false, false, false, false]);
  await expect(kept.of(releaseNamed('f'))).rejects.toThrow();
});

test('of more than are kept, asked for at once, each is given', async () => {
  const { kept, made } = packages();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const files = await Promise.all(names.map((name) => kept.of(releaseNamed(name))));
  expect([made.length, files.length]).toEqual([6, 6]);
  expect(files.map(pathOf).map(existsSync)).toEqual([false, false, true, true, true, true]);
  await kept.close();
});
