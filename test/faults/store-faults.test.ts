/** A store that is killed, or whose disk is full, while it is read from and loaded. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Fault } from '../../src/model/errors.js';
import { defaultStoreSettings, openStore, type Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { defaultHome } from '../../src/local/home.js';
import type { LocalNeo4j } from '../../src/local/local-neo4j.js';
import { startLocal } from '../../src/local/start-local.js';
import { holdings, leftovers, untilStaged } from '../support/holdings.js';
import { runProgram, startProgram } from '../support/program.js';
import { aboutEverything, Expectations, idOf, readerOf } from '../support/readers.js';
import { seedFolder, type Version, versions } from '../support/versions.js';
import { tellCount, times } from '../torture/figures.js';

/** A small disk to fill; to make one takes the right to mount. */
const disk = mountSmall();

let home: string;
let neo4j: LocalNeo4j;
let store: Store;
const version = await versions();
const expectations = new Expectations();

/** A folder with data of its own; what has been fetched it shares with the home of the user. */
async function newHome(): Promise<string> {
  const folder = await mkdtemp(join(disk ?? tmpdir(), 'tsunagu-home-'));
  const shared = defaultHome(process.env);
  for (const name of await readdir(shared)) {
    if (name !== 'instances' && name !== 'throw-away') await symlink(join(shared, name), join(folder, name));
  }
  return folder;
}

/** Without the second compiler, which takes longer than it saves here. */
const env = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' };

/** Patient: after a restart everything is slow for a while. */
const storeOf = ({ uri, user, password }: LocalNeo4j): Store =>
  openStore({ ...defaultStoreSettings, uri, user, password, questionMs: 30_000, serverQuestionMs: 30_000 });

const loadAtOnce = (number: number) => load(store, version(number).dataset, { graceMs: -1 });

beforeAll(async () => {
  home = await newHome();
  neo4j = await startLocal({ home, env });
  store = storeOf(neo4j);
  await loadAtOnce(10);
  await expectations.learn(version(10), readerOf(store));
  await loadAtOnce(11);
});

afterAll(async () => {
  await store[Symbol.asyncDispose]();
  await kill();
  await rm(home, { recursive: true, force: true });
  if (disk === undefined) return;
  spawnSync('umount', ['--lazy', disk]);
  await rm(disk, { recursive: true, force: true });
});

/** As a power cut would. */
async function kill(): Promise<void> {
  process.kill(neo4j.pid, 'SIGKILL');
  await neo4j.stop();
}

/** Where it was: at the same address. */
async function startAgain(): Promise<void> {
  neo4j = await startLocal({ home, env, port: Number(new URL(neo4j.uri).port) });
}

const question =
  '{ release { contentHash } municipality(key: "sumida") { population } evidence { totalCount } }';

test('a store that is killed in the middle of a load still has what was current and what is pinned, byte by byte, and takes the next load, which is current and whole after the store has been killed when it was told to be done', async () => {
  const pinned = `query ($release: ID!) {
    reading(release: $release) {
      release { id contentHash createdAt counts { kind count } }
      municipality(key: "sumida") { population }
      municipalities { nodes { name plans { nodes { name } } } }
      programs { totalCount nodes { name themes { edges { node { label { text } } } } } }
      evidence(first: 50) { nodes { id quote } }
    }
  }`;
  const variables = { release: idOf(version(10)) };
  const remembering = readerOf(store, 1e8);
  const before = await remembering(pinned, variables);
  expect(before.errors).toEqual([]);
  const isSame = async (): Promise<void> => {
    for (const reader of [remembering, readerOf(store), readerOf(store, 1e8)]) {
      await expect(reader(pinned, variables)).resolves.toEqual(before);
    }
  };
  await isSame();
  const current = await readerOf(store)(question);
  await using seeds = await seedFolder();
  await seeds.write(12);
  await using loading = startProgram(neo4j, ['load', '--seeds', seeds.folder]);
  await untilStaged(store, loading.ended);
  await kill();
  await startAgain();
  const { code, err } = await loading.ended;
  expect(code).toBe(1);
  expect(err).toMatch(/The database (cannot be reached|can no longer write|ended the load): .*\n→ .* again/s);
  expect(err).not.toMatch(/\n\s+at /);
  await expect(readerOf(store)(question)).resolves.toEqual(current);
  await isSame();
  expect(await runProgram(neo4j, ['load', '--seeds', seeds.folder])).toMatchObject({ code: 0 });
  // at the moment when it is told to be done
  await kill();
  await startAgain();
  expect(await faultsOf(version(12))).toEqual([]);
  await isSame();
  await loadAtOnce(12);
  expect(leftovers(await holdings(store))).toEqual([]);
});

/** That an even version, whose answers have been learnt, is not current or not whole. */
async function faultsOf(loaded: Version): Promise<readonly string[]> {
  expectations.expect(loaded);
  const after = await readerOf(store)(aboutEverything);
  const fault = expectations.fault(after);
  return [
    ...(after.release === idOf(loaded) ? [] : [`${idOf(loaded)} is not current`]),
    ...(fault === undefined ? [] : [fault]),
  ];
}

const kills = times(0, 20);

/** The end of the story above, again and again: in `npm run torture`. */
if (kills > 0) {
  test(
    'a load that was told to be done is current and whole after the store has been killed at that moment',
    async () => {
      const lost: string[] = [];
      for (let time = 0; time < kills; time += 1) {
        const loaded = version(1_002 + 2 * time);
        await loadAtOnce(loaded.number);
        await kill();
        await startAgain();
        lost.push(...(await faultsOf(loaded)));
      }
      tellCount('kills of the store: loads that were told to be done and are not there', lost.length, kills);
      expect(lost).toEqual([]);
    },
    120_000 * kills,
  );
}

test('a database that is not there is told as that', async () => {
  const { code, err } = await runProgram(neo4j, ['releases'], { NEO4J_DATABASE: 'nope' });
  expect(code).toBe(1);
  expect(err).toMatch(/no database of this name: bolt:.*→ Correct NEO4J_DATABASE/s);
});

(disk === undefined ? test.skip : test)(
  'a full disk ends a load at once, with the way out: room, a restart and the load again, in a new store should the log be torn',
  async () => {
    const filled = join(disk ?? '', 'filled');
    await fill(filled);
    await expect(loadAtOnce(50)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('can no longer write') as string,
      next: expect.stringMatching(/make room.*restart.*load again/) as string,
    });
    await rm(filled);
    await neo4j.stop();
    await startAgain().catch(anew);
    await loadAtOnce(50);
    await expect(readerOf(store)(question)).resolves.toMatchObject({
      release: idOf(version(50)),
      errors: [],
    });
  },
);

test('a store that is damaged is told as that at once, with the way out', async () => {
  await neo4j.stop();
  const files = await readdir(home, { recursive: true });
  const damaged = files.find((file) => file.endsWith('databases/neo4j/neostore')) ?? '';
  await writeFile(join(home, damaged), Buffer.alloc(8192, 255));
  const refused = await startAgain().catch((error: unknown) => error);
  await anew(refused);
  await loadAtOnce(51);
  await expect(readerOf(store)(question)).resolves.toMatchObject({ release: idOf(version(51)), errors: [] });
});

// last: Neo4j refuses everyone for a while after wrong passwords
test.each(['load', 'releases'])('a wrong password is told as that: %s', async (command) => {
  const { code, err } = await runProgram({ ...neo4j, password: 'wrong-password' }, [command]);
  expect(code).toBe(1);
  expect(err).toMatch(
    /Authentication at the database failed: bolt:.*→ Correct NEO4J_USER and NEO4J_PASSWORD/s,
  );
});

test('a server with a wrong password is not ready, says why, and logs what the driver said once', async () => {
  await using server = startProgram({ ...neo4j, password: 'wrong-password' }, ['serve'], { PORT: '0' });
  const [, address = ''] = await server.saysAnywhere(/listening at (http\S+?)"/u);
  await server.saysAnywhere(/Trying again.*Trying again/su);
  const response = await fetch(`${address}/readyz`);
  expect(await response.json()).toEqual({
    status: 'not ready',
    reason: 'Authentication at the database failed.',
  });
  server.child.kill('SIGTERM');
  const { out } = await server.ended;
  expect(out.match(/"stack"/g)).toHaveLength(1);
});

/** What is said where a store cannot be opened: its folder is deleted, and the seeds are loaded again. */
async function anew(error: unknown): Promise<void> {
  expect(error).toMatchObject({
    code: 'STORE_FAILED_TO_START',
    message: expect.stringContaining('cannot open') as string,
  });
  const [, toDelete = ''] = /^Delete (\S+): .*seeds/.exec((error as Fault).next ?? '') ?? [];
  expect(toDelete.startsWith(home)).toBe(true);
  await rm(toDelete, { recursive: true });
  await store[Symbol.asyncDispose]();
  await startAgain();
  store = storeOf(neo4j);
}

/** Writes until no byte more has room. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (;;) await handle.write(Buffer.alloc(4096));
  } catch {
    // now it is full
  } finally {
    await handle.close();
  }
}

/** A folder with room for 160 MB; undefined where mounting is not allowed. */
function mountSmall(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder]);
  if (mounted.status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}
