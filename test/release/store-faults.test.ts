/** A store that is killed, or whose disk is full, while it is read from and loaded. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises';
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

let home: string;
let neo4j: LocalNeo4j;
let store: Store;
let version: (number: number) => Version;

/** A folder with data of its own; what has been fetched it shares with the home of the user. */
async function newHome(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const shared = defaultHome(process.env);
  for (const name of await readdir(shared)) {
    if (name !== 'instances' && name !== 'throw-away') await symlink(join(shared, name), join(folder, name));
  }
  return folder;
}

/** Without the second compiler, which takes longer than it saves here. */
const env = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' };

const start = (folder: string, port?: number): Promise<LocalNeo4j> =>
  startLocal({ home: folder, env, ...(port === undefined ? {} : { port }) });

const portOf = ({ uri }: LocalNeo4j): number => Number(new URL(uri).port);

/** Patient: after a restart everything is slow for a while. */
const storeOf = ({ uri, user, password }: LocalNeo4j): Store =>
  openStore({ ...defaultStoreSettings, uri, user, password, questionMs: 30_000, serverQuestionMs: 30_000 });

beforeAll(async () => {
  home = await newHome(await mkdtemp(join(tmpdir(), 'tsunagu-home-')));
  [neo4j, version] = await Promise.all([start(home), versions()]);
  store = storeOf(neo4j);
  await load(store, version(0).dataset);
});

afterAll(async () => {
  await store[Symbol.asyncDispose]();
  await neo4j.stop();
  await rm(home, { recursive: true, force: true });
});

/** Kills the JVM as a power cut would, and starts it again where it was. */
async function restartKilled(): Promise<void> {
  const port = portOf(neo4j);
  process.kill(neo4j.pid, 'SIGKILL');
  await neo4j.stop();
  neo4j = await start(home, port);
}

const question =
  '{ release { contentHash } municipality(key: "sumida") { population } evidence { totalCount } }';

test('a store that is killed in the middle of a load still has what was current and what is pinned, byte by byte, and takes the next load', async () => {
  await load(store, version(10).dataset);
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
  await load(store, version(11).dataset);
  await isSame();
  const current = await readerOf(store)(question);
  await using seeds = await seedFolder();
  await seeds.write(12);
  await using loading = startProgram(neo4j, ['load', '--seeds', seeds.folder]);
  await untilStaged(store, loading.ended);
  await restartKilled();
  const { code, err } = await loading.ended;
  expect(code).toBe(1);
  expect(err).toMatch(
    /The database (cannot be reached|can no longer write|ended the load): .*\n→ .*oad again/s,
  );
  expect(err).not.toMatch(/\n\s+at /);
  await expect(readerOf(store)(question)).resolves.toEqual(current);
  await isSame();
  expect(await runProgram(neo4j, ['load', '--seeds', seeds.folder])).toMatchObject({ code: 0 });
  await expect(readerOf(store)(question)).resolves.toMatchObject({ release: idOf(version(12)), errors: [] });
  await isSame();
  await load(store, version(12).dataset, { graceMs: -1 });
  expect(leftovers(await holdings(store))).toEqual([]);
});

const kills = times(1, 20);

test(
  'a load that was told to be done is current and whole after the store has been killed at that moment',
  async () => {
    const expectations = new Expectations();
    for (const number of [1_000, 1_001]) {
      await load(store, version(number).dataset, { graceMs: -1 });
      await expectations.learn(version(number), readerOf(store));
    }
    const lost: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const loaded = version(1_002 + kill);
      expectations.expect(loaded);
      await load(store, loaded.dataset, { graceMs: -1 });
      await restartKilled();
      const after = await readerOf(store)(aboutEverything);
      if (after.release !== idOf(loaded)) lost.push(`${idOf(loaded)} is not current`);
      const fault = expectations.fault(after);
      if (fault !== undefined) lost.push(fault);
    }
    tellCount('kills of the store: loads that were told to be done and are not there', lost.length, kills);
    expect(lost).toEqual([]);
  },
  120_000 * kills,
);

test('a wrong password is told as that', async () => {
  const { code, err } = await runProgram({ ...neo4j, password: 'wrong-password' }, ['load']);
  expect(code).toBe(1);
  expect(err).toMatch(/does not let us in.*→ Correct NEO4J_USER and NEO4J_PASSWORD/s);
});

test('a store that is damaged is told as that at once, with the way out', async () => {
  await load(store, version(13).dataset);
  await neo4j.stop();
  const files = await readdir(home, { recursive: true });
  const damaged = files.find((file) => file.endsWith('databases/neo4j/neostore')) ?? '';
  await writeFile(join(home, damaged), Buffer.alloc(8192, 255));
  await using restarted = await start(home).catch((error: unknown) => anew(home, error));
  await using roomy = storeOf(restarted);
  await load(roomy, version(13).dataset);
  await expect(readerOf(roomy)(question)).resolves.toMatchObject({ release: idOf(version(13)), errors: [] });
});

describe('a full disk', () => {
  // A small disk to fill takes the right to mount.
  const disk = mountSmall();

  afterAll(async () => {
    if (disk === undefined) return;
    spawnSync('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true, force: true });
  });

  (disk === undefined ? test.skip : test)(
    'ends a load at once, with the way out: room, a restart and the load again, in a new store should the log be torn',
    async () => {
      if (disk === undefined) return;
      const folder = await newHome(join(disk, 'home'));
      const filled = join(disk, 'filled');
      const small = await start(folder);
      const room = storeOf(small);
      try {
        await load(room, version(50).dataset);
        await fill(filled);
        await expect(load(room, version(51).dataset)).rejects.toMatchObject({
          code: 'STORE_UNAVAILABLE',
          message: expect.stringContaining('can no longer write') as string,
          next: expect.stringMatching(/make room.*restart.*load again/) as string,
        });
        await rm(filled);
      } finally {
        await room[Symbol.asyncDispose]();
        await small.stop();
      }
      await using restarted = await start(folder).catch((error: unknown) => anew(folder, error));
      await using roomy = storeOf(restarted);
      await load(roomy, version(51).dataset);
      await expect(readerOf(roomy)(question)).resolves.toMatchObject({
        release: idOf(version(51)),
        errors: [],
      });
    },
    300_000,
  );
});

/** What is said where a store cannot be opened: its folder is deleted, and the seeds are loaded again. */
async function anew(folder: string, error: unknown): Promise<LocalNeo4j> {
  expect(error).toMatchObject({
    code: 'STORE_FAILED_TO_START',
    message: expect.stringContaining('cannot open') as string,
  });
  const [, toDelete = ''] = /^Delete (\S+): .*seeds/.exec((error as Fault).next ?? '') ?? [];
  expect(toDelete.startsWith(folder)).toBe(true);
  await rm(toDelete, { recursive: true });
  return start(folder);
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

/** A folder with room for 24 MB; undefined where mounting is not allowed. */
function mountSmall(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]);
  if (mounted.status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}
