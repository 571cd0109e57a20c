/** The way of a jar to its place, through whatever may happen to a transfer. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import {
  type Book,
  books,
  contents,
  expected,
  gate,
  half,
  mirrorOf,
  order,
  ranged,
  size,
  whole,
} from '../../test/support/mirror.js';

import { haveJars } from './jars.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-jars-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a transfer that is cut goes on at the byte where it was cut', async () => {
  const shelf = books(1);
  let cut = false;
  await using mirror = await mirrorOf(shelf, (book, request, response) => {
    if (cut) {
      ranged(book, request, response);
      return;
    }
    cut = true;
    half(book, request, response, () => request.socket.destroy());
  });
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
  expect(mirror.asked.map(({ range }) => range)).toEqual([undefined, `bytes=${String(size / 2)}-`]);
});

test('a run that is given up keeps its part, and the next run goes on from there', async () => {
  const shelf = books(1);
  const giveUp = new AbortController();
  await using stuck = await mirrorOf(shelf, (book, request, response) => {
    half(book, request, response, () =>
      setTimeout(() => {
        giveUp.abort();
      }, 50),
    );
  });
  const first = haveJars({ ...order(folder, shelf, stuck.address), signal: giveUp.signal });
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(folder)).toEqual(['lib-0-1.0-linux.jar.part']);

  await using mirror = await mirrorOf(shelf, ranged);
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
  expect(mirror.asked.map(({ range }) => range)).toEqual([`bytes=${String(size / 2)}-`]);
});

test('runs that are given up end at once, also after garbage was collected', async () => {
  const shelf = books(8);
  const giveUp = new AbortController();
  let stuck = 0;
  const all = gate();
  await using mirror = await mirrorOf(shelf, (book, request, response) => {
    half(book, request, response, () => {
      if (++stuck === shelf.length) all.open();
    });
  });
  const run = haveJars({ ...order(folder, shelf, mirror.address), signal: giveUp.signal });
  await all.opened;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (const _ of shelf) {
    collect();
    await pause(10);
  }
  giveUp.abort();
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
}, 10_000);

test('a mirror that knows no ranges sends all again', async () => {
  const shelf = books(1);
  const [{ bytes }] = shelf as [Book];
  writeFileSync(join(folder, 'lib-0-1.0-linux.jar.part'), bytes.subarray(0, 1000));
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
});

test('a damaged part is thrown away and the jar is fetched from its start', async () => {
  const shelf = books(1);
  writeFileSync(join(folder, 'lib-0-1.0-linux.jar.part'), randomBytes(1000));
  await using mirror = await mirrorOf(shelf, ranged);
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
  expect(mirror.asked.map(({ range }) => range)).toEqual(['bytes=1000-', undefined]);
});

test('a part that was whole when the process was killed only needs its name', async () => {
  const shelf = books(1);
  const [{ bytes }] = shelf as [Book];
  writeFileSync(join(folder, 'lib-0-1.0-linux.jar.part'), bytes);
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
  expect(mirror.asked).toEqual([]);
});

test('a mirror that always sends something else is refused after three tries, and nothing of it stays', async () => {
  const shelf = books(1);
  await using mirror = await mirrorOf(shelf, (_book, _request, response) => response.end(randomBytes(size)));
  await expect(haveJars(order(folder, shelf, mirror.address))).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message:
      'org.example:lib-0:1.0:linux could not be fetched: what arrived is damaged: its sha256 is not the pinned one.',
  });
  expect(mirror.asked).toHaveLength(3);
  expect(readdirSync(folder)).toEqual([]);
});

test('a jar that the mirror does not have is named at once, and the jars that arrived are kept', async () => {
  const shelf = books(2);
  await using mirror = await mirrorOf(shelf, (book, request, response) => {
    if (book === shelf[0]) whole(book, request, response);
    else setTimeout(() => response.writeHead(404).end(), 200);
  });
  await expect(haveJars(order(folder, shelf, mirror.address))).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: 'org.example:lib-1:1.0:linux could not be fetched: the server answered with status 404.',
    next: expect.stringContaining('what has arrived is kept') as string,
  });
  expect(contents(folder)).toEqual(expected(shelf.slice(0, 1)));
  expect(mirror.asked).toHaveLength(2);
});

test('a mirror that is overloaded for a moment is asked again', async () => {
  const shelf = books(1);
  let busy = true;
  await using mirror = await mirrorOf(shelf, (book, request, response) => {
    if (busy) response.writeHead(503).end();
    else whole(book, request, response);
    busy = false;
  });
  await haveJars(order(folder, shelf, mirror.address));
  expect(contents(folder)).toEqual(expected(shelf));
});

test('without a network the message says which jar, why, and what to do', async () => {
  const shelf = books(1);
  const gone = await mirrorOf(shelf, whole);
  await gone[Symbol.asyncDispose]();
  await expect(haveJars(order(folder, shelf, gone.address))).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(
      /^org\.example:lib-0:1\.0:linux could not be fetched: .*ECONNREFUSED/,
    ) as string,
    next: expect.stringContaining('Look at the network and run the command again') as string,
  });
});
