/**
 * What readers notice at national size when a slightly changed release replaces the one they read, and when that one is
 * deleted: how long both take, and what was answered meanwhile, one request at a time. The release is loaded as its operator
 * would, by the command: in this process it would keep the reader waiting. `npm run bench:second`.
 */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defaultStoreSettings, openStore } from '../src/graph/store.js';
import { deletable, deleteRelease, retire } from '../src/graph/writes/life-cycle.js';
import { alone } from '../src/graph/writes/load-lock.js';
import { generateWorld } from '../src/generating/generate-world.js';

import { Asker } from './side-by-side/asker.js';
import { choose } from './side-by-side/choose.js';
import { runCommand } from './side-by-side/command.js';
import { startPeers } from './side-by-side/peer-process.js';
import { peers } from './side-by-side/peers/all.js';
import { queries } from './side-by-side/queries/all.js';
import { isAnswered } from './side-by-side/query.js';
import { openWorld } from './side-by-side/world.js';
import { median } from './support/median.js';

const municipalities = Number(process.argv[2] ?? 1741);
const read = ['one-node', 'theme-across', 'search', 'path'];

/** The world as `openWorld` has it, but for the number of people in one place, which differs from run to run. */
async function writeChanged(folder: string): Promise<void> {
  const born = 1 + (Date.now() % 1_000);
  await generateWorld({ municipalities, seed: 1 }, folder);
  const file = join(folder, 'municipalities.yaml');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(
    /population: (\d+)/,
    (_, people) => `population: ${String(Number(people) + born)}`,
  );
  if (changed === text) throw new Error(`${file} tells no population.`);
  await writeFile(file, changed);
}

async function deleteRetired(): Promise<void> {
  await store.writing(async (session) => {
    for (const sequence of await deletable(session, -1)) await deleteRelease(session, sequence);
  });
}

await using world = await openWorld(municipalities);
await using store = openStore({ ...defaultStoreSettings, ...world.address });
await using started = await startPeers(
  peers.filter(({ name }) => name === 'warm'),
  world.address,
);
const chosen = await choose(world.ask);
const asker = new Asker();

interface Reading {
  readonly name: string;
  readonly ask: () => Promise<{ readonly data: string; readonly release: string; readonly ms: number }>;
}

const readings: readonly Reading[] = started.running.flatMap(({ peer, address }) =>
  queries
    .filter(({ name }) => read.includes(name))
    .map((query) => ({
      name: query.name,
      async ask() {
        const asked = peer.asked(query, chosen);
        if (!isAnswered(asked)) throw new Error(asked.cannot);
        const begin = performance.now();
        const { status, body } = await asker.ask(address, asked);
        const ms = performance.now() - begin;
        if (status !== 200) throw new Error(`${query.name} was answered ${status}: ${body.toString()}`);
        const { data, extensions } = JSON.parse(body.toString());
        return { data: JSON.stringify(data), release: extensions.release.id, ms };
      },
    })),
);
const expected = new Map<string, string>();
for (const { name, ask } of readings) expected.set(name, (await ask()).data);

/** Reads until the work is done, and tells of both. */
async function meanwhile(what: string, work: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  const over = new AbortController();
  const ended = work().finally(() => {
    over.abort();
  });
  const times: number[] = [];
  const releases = new Set<string>();
  let other = 0;
  while (!over.signal.aborted) {
    for (const { name, ask } of readings) {
      const { data, release, ms } = await ask();
      times.push(ms);
      releases.add(release);
      if (data !== expected.get(name)) other += 1;
    }
  }
  await ended;
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  const told = [median(times), Math.max(...times)].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(
    `${what}: ${seconds} s; ${times.length} answers, ${told[0]} in the median, ${told[1]} at worst, of ${releases.size} releases, ${other} other than they ought to be`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'tsunagu-world-'));
try {
  await writeChanged(folder);
  await meanwhile('nothing', () => new Promise((resolve) => setTimeout(resolve, 10_000)));
  await meanwhile('load of a changed release, its seeds being read', () =>
    runCommand(world.address, 'load', '--seeds', folder),
  );
  await alone(store, 3_000, (lock) => retire(lock, 1));
  await meanwhile('deletion of the one before', deleteRetired);
} finally {
  await rm(folder, { recursive: true });
}
asker.close();
