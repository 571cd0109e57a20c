import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { haveJars, type JarsOrder } from './jars.js';
import { fileNameOf, type Jar } from './pinned-jar.js';
import type { Progress } from './progress.js';

interface Book {
  readonly jar: Jar;
  readonly bytes: Buffer;
}

type Answer = (book: Book, request: IncomingMessage, response: ServerResponse) => void;

const size = 200_000;
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
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
  expect(most).toBe(8);
  expect(mirror.asked.map(({ path }) => path)).toContain('/maven/org/example/lib-0/1.0/lib-0-1.0-linux.jar');
});

test('one report after another tells how far it is', async () => {
  const shelf = books(2);
  await using mirror = await mirrorOf(shelf, whole);
  const told: Progress[] = [];
  await haveJars({ ...order(shelf, mirror.address), report: (progress) => told.push(progress) });
  expect(told.at(-1)).toEqual({ step: 'Fetching Example', amount: { done: 2 * size, total: 2 * size } });
});

test('a second run fetches nothing, then a damaged and a missing jar are noticed and only they are fetched', async () => {
  const shelf = books(4);
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(shelf, mirror.address));
  const [damaged, missing] = ['lib-1-1.0-linux.jar', 'lib-2-1.0-linux.jar'];
  await haveJars(order(shelf, mirror.address));
  expect(mirror.asked).toHaveLength(4); // the second run asked for nothing
  writeFileSync(join(folder, damaged), randomBytes(size));
  rmSync(join(folder, missing));
  mirror.asked.length = 0;
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
  expect(mirror.asked.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([damaged, missing]);
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
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
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
  const first = haveJars({ ...order(shelf, stuck.address), signal: giveUp.signal });
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(folder)).toEqual(['lib-0-1.0-linux.jar.part']);

  await using mirror = await mirrorOf(shelf, ranged);
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
  expect(mirror.asked.map(({ range }) => range)).toEqual([`bytes=${String(size / 2)}-`]);
});

test('a mirror that knows no ranges sends all again', async () => {
  const shelf = books(1);
  const [{ bytes }] = shelf as [Book];
  writeFileSync(join(folder, 'lib-0-1.0-linux.jar.part'), bytes.subarray(0, 1000));
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
});

test('a damaged part is thrown away and the jar is fetched from its start', async () => {
  const shelf = books(1);
  writeFileSync(join(folder, 'lib-0-1.0-linux.jar.part'), randomBytes(1000));
  await using mirror = await mirrorOf(shelf, ranged);
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
  expect(mirror.asked.map(({ range }) => range)).toEqual(['bytes=1000-', undefined]);
});

test('a part that was whole when the process was killed only needs its name', async () => {
  const shelf = books(1);
  const [{ bytes }] = shelf as [Book];
  writeFileSync(join(folder, 'lib-0-1.0-linux.jar.part'), bytes);
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
  expect(mirror.asked).toEqual([]);
});

test('a mirror that always sends something else is refused after three tries, and nothing of it stays', async () => {
  const shelf = books(1);
  await using mirror = await mirrorOf(shelf, (_book, _request, response) => response.end(randomBytes(size)));
  await expect(haveJars(order(shelf, mirror.address))).rejects.toMatchObject({
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
  await expect(haveJars(order(shelf, mirror.address))).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: 'org.example:lib-1:1.0:linux could not be fetched: the server answered with status 404.',
    next: expect.stringContaining('what has arrived is kept') as string,
  });
  expect(contents()).toEqual(expected(shelf.slice(0, 1)));
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
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
});

test('without a network the message says which jar, why, and what to do', async () => {
  const shelf = books(1);
  const gone = await mirrorOf(shelf, whole);
  await gone[Symbol.asyncDispose]();
  await expect(haveJars(order(shelf, gone.address))).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(
      /^org\.example:lib-0:1\.0:linux could not be fetched: .*ECONNREFUSED/,
    ) as string,
    next: expect.stringContaining('Look at the network and run the command again') as string,
  });
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
    second ??= haveJars({ ...order(shelf, mirror.address), report });
    void waiting.opened.then(() => {
      whole(book, request, response);
    });
  });
  await haveJars(order(shelf, mirror.address));
  await second;
  expect(contents()).toEqual(expected(shelf));
  expect(mirror.asked).toHaveLength(5);
  expect([...told]).toEqual([`Waiting for process ${String(process.pid)}, which is fetching Example`]);
});

test('the note of a process that was killed while fetching stops nobody', async () => {
  const shelf = books(1);
  const killed = { id: 'a', holder: { pid: process.pid, started: 'long ago' } };
  writeFileSync(`${folder}.json`, JSON.stringify(killed));
  await using mirror = await mirrorOf(shelf, whole);
  await haveJars(order(shelf, mirror.address));
  expect(contents()).toEqual(expected(shelf));
});

test('a disk without room is named before a byte is fetched, with what must fit', async () => {
  const huge: Jar = { artifact: 'org.example:huge:1.0', size: 1e16, sha256: '' };
  await expect(haveJars({ ...order([], undefined), jars: [huge] })).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: `The disk that holds ${folder} is full: 10000000000 MB more must fit there.`,
    next: expect.stringContaining('TSUNAGU_HOME') as string,
  });
});

test('a folder that cannot be made is named with the setting that chooses it', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const inFile = { ...order(books(1), undefined), folder: join(file, 'lib') };
  await expect(haveJars(inFile)).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: `The folder ${join(file, 'lib')} cannot be written (ENOTDIR).`,
    next: expect.stringContaining('TSUNAGU_HOME') as string,
  });
});

/** Shut until it is opened. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const opener = new AbortController();
  return {
    opened: once(opener.signal, 'abort').then(() => undefined),
    open: () => {
      opener.abort();
    },
  };
}

function books(count: number): readonly Book[] {
  return Array.from({ length: count }, (_, index) => {
    const bytes = randomBytes(size);
    return {
      jar: { artifact: `org.example:lib-${String(index)}:1.0:linux`, size, sha256: sum(bytes) },
      bytes,
    };
  });
}

function order(shelf: readonly Book[], mirror: string | undefined): JarsOrder {
  const jars = shelf.map(({ jar }) => jar);
  return {
    jars,
    name: 'Example',
    folder,
    mirror,
    report: () => undefined,
    signal: new AbortController().signal,
  };
}

function contents(): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, sum(readFileSync(join(folder, name)))]));
}

function expected(shelf: readonly Book[]): Readonly<Record<string, string>> {
  return Object.fromEntries(shelf.map(({ jar }) => [fileNameOf(jar), jar.sha256]));
}

function sum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Mirror extends AsyncDisposable {
  readonly address: string;
  readonly asked: { readonly path: string; readonly range: string | undefined }[];
}

async function mirrorOf(shelf: readonly Book[], answer: Answer): Promise<Mirror> {
  const asked: Mirror['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, range: request.headers.range });
    const book = shelf.find(({ jar }) => path.endsWith(`/${fileNameOf(jar)}`));
    if (book === undefined) response.writeHead(404).end();
    else answer(book, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/maven`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { address, asked, [Symbol.asyncDispose]: close };
}

function whole({ bytes }: Book, _request: IncomingMessage, response: ServerResponse): void {
  response.end(bytes);
}

function ranged({ bytes }: Book, request: IncomingMessage, response: ServerResponse): void {
  const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const last = `${String(bytes.length - 1)}/${String(bytes.length)}`;
  if (from !== undefined) response.writeHead(206, { 'content-range': `bytes ${from}-${last}` });
  response.end(bytes.subarray(Number(from ?? 0)));
}

/** Sends the first half, then leaves the client to it. */
function half({ bytes }: Book, _request: IncomingMessage, response: ServerResponse, sent: () => void): void {
  response.writeHead(200, { 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(sent, 50));
}
