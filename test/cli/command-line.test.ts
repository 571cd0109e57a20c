import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectFolder, storeAddress } from '../support/store.js';

const main = join(projectFolder, 'dist/cli/main.js');
const { uri, user, password } = storeAddress();
const store = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsunagu-cli-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env['PATH'], TSUNAGU_HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function end(child: ChildProcess): Promise<Ended> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text });
    });
  });
}

const run = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended> =>
  end(start(args, env));

/** The seeds with one text of the plan of Ome put in the place of another. */
async function damagedSeeds(text: string, other: string): Promise<string> {
  const seeds = join(folder, 'seeds');
  await cp(join(projectFolder, 'seeds'), seeds, { recursive: true });
  const plan = join(seeds, 'plans/ome-fy2022.yaml');
  const before = await readFile(plan, 'utf8');
  expect(before).toContain(text);
  await writeFile(plan, before.replace(text, other));
  return seeds;
}

test('validate says what valid seeds hold', async () => {
  expect(await run(['validate'])).toEqual({
    code: 0,
    out: 'The seeds are valid: 6 municipalities, 6 plans, 45 programs, 34 organizations, 60 themes, 380 passages.\n',
    err: '',
  });
});

test('validate reports every problem with its place and ends with 1', async () => {
  const seeds = await damagedSeeds('theme: decarbonisation', 'theme: decarbonization');
  const { code, out, err } = await run(['validate', seeds]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/plans\/ome-fy2022\.yaml:\d+:\d+/);
  expect(err).toContain('decarbonisation');
  expect(err).toMatch(/\d+ problems? in the seeds\./);
});

test('load makes the seeds current once, and releases lists them', async () => {
  expect((await run(['load'], store)).out).toMatch(
    /^Release:[0-9a-f]{16} (is|is loaded and|was kept and is) current/,
  );
  const again = await run(['load'], store);
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/is current already/) as string });
  const { out } = await run(['releases'], store);
  expect(out).toMatch(/^\* Release:[0-9a-f]{16} {2}\d{4}-\d\d-\d\dT.* 45 programs, \d+ things$/m);
});

test('load refuses damaged seeds and leaves the release as it was', async () => {
  const before = (await run(['releases'], store)).out;
  const seeds = await damagedSeeds(
    'quote: カーボンニュートラルの実現\n',
    'quote: カーボンニュートラルの現実\n',
  );
  const { code, err } = await run(['load', '--seeds', seeds], store);
  expect(code).toBe(1);
  expect(err).toContain('カーボンニュートラルの現実');
  expect((await run(['releases'], store)).out).toBe(before);
});

test('serve answers, tells where, and a signal ends it with 0', async () => {
  const child = start(['serve'], { ...store, PORT: '0', TSUNAGU_DRAIN_NOT_READY_MS: '0' });
  const ended = end(child);
  const address = await new Promise<string>((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      const found = /Playground\s+(http:\S+)/.exec(chunk.toString());
      if (found?.[1] !== undefined) resolve(found[1]);
    });
  });
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ municipalities { totalCount } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { municipalities: { totalCount: 6 } } });
  // as many questions at once as a document has places, and nothing to warn of
  const lists = ['plans', 'programs', 'themes', 'organizations', 'evidence'].flatMap((list) =>
    [1, 2, 3, 4].map((page) => `${list}${page}: ${list}(first: ${page}) { nodes { id } }`),
  );
  const wide = await fetch(`${address}?query=${encodeURIComponent(`{ ${lists.join(' ')} }`)}`);
  expect(wide.status).toBe(200);
  child.kill('SIGTERM');
  const { code, err } = await ended;
  expect(code).toBe(0);
  expect(err).not.toContain('Warning');
});

test.each([
  [{ NEO4J_URI: 'http://localhost' }, 'is not the address of a Neo4j'],
  [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD is not'],
  [{ PORT: 'eighty' }, 'PORT'],
  [
    { NEO4J_URI: '', TSUNAGU_NEO4J_HEAP_MB: '1g' },
    'TSUNAGU_NEO4J_HEAP_MB="1g" is not a whole number of megabytes',
  ],
])('serve with %j says what is wrong with it', async (env, message) => {
  const { code, err } = await run(['serve'], env);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err).toContain('→');
});

test('the version names the licence of Neo4j', async () => {
  expect((await run(['--version'])).out).toMatch(
    /tsunagu \d+\.\d+\.\d+ \(MIT\)\nNeo4j Community 5\.26\.\d+.*GPL-3\.0-or-later/s,
  );
});

test('every setting is printed with its default and its reason', async () => {
  const { code, out } = await run(['serve', '--print-config']);
  expect(code).toBe(0);
  expect(out).toMatch(/^TSUNAGU_MAX_DEPTH=20\s+# /m);
});
