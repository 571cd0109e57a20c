import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeTemporaryFolder, removeLeftFolders } from './temporary-folder.js';

let below: string;

beforeEach(() => {
  below = mkdtempSync(join(tmpdir(), 'tsunagu-temporary-'));
});

afterEach(() => {
  rmSync(below, { recursive: true });
});

/** A folder with a package in it. */
function folder(name: string): string {
  const path = join(below, name);
  mkdirSync(path);
  writeFileSync(join(path, 'tsunagu-1.zip'), '');
  return path;
}

const ended = spawnSync(process.execPath, ['-e', '']).pid;

test('what a killed process left is gone with the next start', async () => {
  const left = folder(`tsunagu-${hostname()}-${ended}-a1B2c3`);
  await removeLeftFolders(below);
  expect(existsSync(left)).toBe(false);
});

test('also where the next process has the number of the one before', async () => {
  const left = folder(`tsunagu-${hostname()}-${process.pid}-a1B2c3`);
  utimesSync(left, new Date('2026-01-01'), new Date('2026-01-01'));
  const own = await makeTemporaryFolder(below);
  await removeLeftFolders(below);
  expect([left, own].map(existsSync)).toEqual([false, true]);
});

test('what others have is let be: running processes, other hosts, other programs', async () => {
  const theirs = [
    `tsunagu-${hostname()}-${process.ppid}-a1B2c3`,
    `tsunagu-other.${hostname()}-${ended}-a1B2c3`,
    `tsunagu-${hostname()}-${ended}`,
    `tsunagu-${ended}-a1B2c3`,
  ].map(folder);
  await removeLeftFolders(below);
  expect(theirs.map(existsSync)).toEqual([true, true, true, true]);
});

test('without a folder for temporary files there is nothing to remove', async () => {
  await expect(removeLeftFolders(join(below, 'none'))).resolves.toBeUndefined();
});
