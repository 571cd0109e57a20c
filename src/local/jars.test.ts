import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { books, contents, expected, gate, mirrorOf, order, size, whole } from '../../test/support/mirror.js';

import { haveJars } from './jars.js';
import type { Jar } from './pinned-jar.js';
import type { Progress } from './progress.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-jars-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('all jars are fetched from the mirror by their Maven paths, eight at a time', async () => {
  const shelf = books(20);
  let open = 0;
  let most = 0;
  const eight = gate();
  await using mirror = await mirrorOf(shelf, (book, request, response) => {
    most = Math.max(most, ++open);
    if (open === 8) setTimeout(eight.open, 20); // in which a ninth would come
    void eight.opened.then(() => {
      open--;
      whole(book, request, response);
    });
  });
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
  expect(most).toBe(8);
  expect(mirror.asked.map(({ path }) => path)).toContain('/maven/org/example/lib-0/1.0/lib-0-1.0-linux.jar');
});

test('one report after another tells how far it is', async () => {
  const shelf = books(2);
  await using mirror = await mirrorOf(shelf, whole);
  const told: Progress[] = [];
  await haveJars({ ...order(folder, shelf, mirror.address), report: (progress) => told.push(progress) });
  expect(told.at(-1)).toEqual({ step: 'Fetching Example', amount: { done: 2 * size, total: 2 * size } });
});

test('a second run fetches nothing, then a damaged and a missing jar are noticed and only they are fetched', async () => {
  const shelf = books(4);
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(folder, shelf, mirror.address));
  const [damaged, missing] = ['lib-1-1.0-linux.jar', 'lib-2-1.0-linux.jar'];
  await haveJars(order(folder, shelf, mirror.address));
  expect(mirror.asked).toHaveLength(4); // the second run asked for nothing
  writeFileSync(join(folder, damaged), randomBytes(size));
  rmSync(join(folder, missing));
  mirror.asked.length = 0;
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
  expect(mirror.asked.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([damaged, missing]);
});

test('two runs at once fetch each jar once', async () => {
  const shelf = books(5);
  const told = new Set<string>();
  let second: Promise<void> | undefined;
  const waiting = gate();
  const report = ({ step }: Progress) => {
    told.add(step);
    waiting.open();
  };
  await using mirror = await mirrorOf(shelf, (book, request, response) => {
    second ??= haveJars({ ...order(folder, shelf, mirror.address), report });
    void waiting.opened.then(() => {
      whole(book, request, response);
    });
  });
  await haveJars(order(folder, shelf, mirror.address));
  await second;
  expect(contents(folder)).toEqual(expected(shelf));
  expect(mirror.asked).toHaveLength(5);
  expect([...told]).toEqual([`Waiting for process ${String(process.pid)}, which is fetching Example`]);
});

test('the note of a process that was killed while fetching stops nobody', async () => {
  const shelf = books(1);
  const killed = { id: 'a', holder: { pid: process.pid, started: 'long ago' } };
  writeFileSync(`${folder}.json`, JSON.stringify(killed));
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
});

test('a disk without room is named before a byte is fetched, with what must fit', async () => {
  const huge: Jar = { artifact: 'org.example:huge:1.0', size: 1e16, sha256: '' };
  await expect(haveJars({ ...order(folder, [], undefined), jars: [huge] })).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: `The disk that holds ${folder} is full: 10000000000 MB more must fit there.`,
    next: expect.stringContaining('TSUNAGU_HOME') as string,
  });
});

test('a folder that cannot be made is named with the setting that chooses it', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const inFile = { ...order(folder, books(1), undefined), folder: join(file, 'lib') };
  await expect(haveJars(inFile)).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: `The folder ${join(file, 'lib')} cannot be written (ENOTDIR).`,
    next: expect.stringContaining('TSUNAGU_HOME') as string,
  });
});
