/**
 * A private Neo4j with a made-up world of a size in it, until the end of the block. It is made once: an instance that has a
 * release of so many municipalities is used as it is.
 */

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

import neo4j from 'neo4j-driver';

import { releaseFormat } from '../../src/model/release.js';
import { defaultHome, layout } from '../../src/local/home.js';
import { progressLine } from '../../src/local/progress-line.js';
import { defaultServer, servers } from '../../src/local/servers.js';
import { startLocal } from '../../src/local/start-local.js';

import { makeIndexes } from './choose.js';
import { runCommand } from './command.js';
import type { StoreAddress } from './peer.js';
import { type Asking, asking } from './peers/asking.js';

export interface World extends AsyncDisposable {
  readonly municipalities: number;
  /** Seconds that reading the seeds and loading them took; undefined when that was done before. */
  readonly loadSeconds: number | undefined;
  readonly address: StoreAddress;
  readonly ask: Asking['ask'];
  /** Of the database since it was started. */
  readonly cpuMs: () => number;
  readonly rssBytes: () => number;
}

/** Megabytes of heap and page cache: what `npm start` gives, and more for larger worlds. */
function memoryFor(municipalities: number): { readonly heap: number; readonly pageCache: number } {
  return municipalities <= 100 ? { heap: 256, pageCache: 64 } : { heap: 768, pageCache: 256 };
}

export async function openWorld(municipalities: number): Promise<World> {
  let database = await startDatabase(municipalities);
  let loadSeconds: number | undefined;
  try {
    if (!(await holds(database, municipalities))) {
      // peers read whatever there is, so what another form or an unfinished load left must not lie beside
      await database[Symbol.asyncDispose]();
      await forgetWorld(municipalities);
      database = await startDatabase(municipalities);
      loadSeconds = await fill(database.address, municipalities);
    }
    await makeIndexes(database.ask);
  } catch (error) {
    await database[Symbol.asyncDispose]();
    throw error;
  }
  return { municipalities, loadSeconds, ...database };
}

type Database = Omit<World, 'municipalities' | 'loadSeconds'>;

async function startDatabase(municipalities: number): Promise<Database> {
  const line = progressLine(process.stderr);
  const neo4j = await startLocal({
    ...{ home: defaultHome(process.env), env: process.env, report: line.report },
    ...{ instance: `bench-${municipalities}`, ...memoryFor(municipalities) },
    mirror: process.env['TSUNAGU_MAVEN_MIRROR'],
  });
  line.clear();
  const { uri, user, password, pid } = neo4j;
  const address = { uri, user, password };
  const writing = asking(address, 'WRITE');
  return {
    ...{ address, ask: writing.ask },
    cpuMs: () => cpuMsOf(pid),
    rssBytes: () => rssBytesOf(pid),
    async [Symbol.asyncDispose]() {
      await writing[Symbol.asyncDispose]();
      await neo4j.stop();
    },
  };
}

/** What was made before is thrown away. */
export async function forgetWorld(municipalities: number): Promise<void> {
  const folder = layout.instance(defaultHome(process.env), servers[defaultServer], `bench-${municipalities}`);
  await rm(folder, { recursive: true, force: true });
}

async function holds({ ask }: Database, municipalities: number): Promise<boolean> {
  const [row] = await ask(
    'MATCH (:Release {format: $format}) MATCH (n:Municipality) RETURN count(n) AS count',
    {
      format: neo4j.int(releaseFormat),
    },
  );
  return row.count === municipalities;
}

/** As its operator would: by the commands. Returns the seconds of the load. */
async function fill(store: StoreAddress, municipalities: number): Promise<number> {
  const folder = path.join(defaultHome(process.env), 'bench-world');
  await rm(folder, { recursive: true, force: true });
  await runCommand(store, 'generate', '--municipalities', String(municipalities), '--out', folder);
  const begin = performance.now();
  await runCommand(store, 'load', '--seeds', folder);
  const seconds = (performance.now() - begin) / 1_000;
  await rm(folder, { recursive: true, force: true });
  return seconds;
}

/** By the tables of Linux, in which a tick is 10 ms; NaN elsewhere. */
function cpuMsOf(pid: number): number {
  const fields = processFile(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function rssBytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/u.exec(processFile(pid, 'status'))?.[1]) * 1024;
}

function processFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
