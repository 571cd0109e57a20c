/**
 * What readers notice at national size when a slightly changed release replaces the one they read, and when that one is
 * deleted: how long both take, and what was answered meanwhile, one request at a time. `npm run bench:second`.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Dataset } from '../src/model/dataset.js';
import { defaultStoreSettings, openStore } from '../src/graph/store.js';
import { readSeeds } from '../src/seeding/read-seeds.js';
import { generateWorld } from '../src/generating/generate-world.js';
import { load } from '../src/release/load.js';

import { Asker } from './side-by-side/asker.js';
import { choose } from './side-by-side/choose.js';
import { startPeers } from './side-by-side/peer-process.js';
import { peers } from './side-by-side/peers/all.js';
import { queries } from './side-by-side/queries/all.js';
import { isAnswered } from './side-by-side/query.js';
import { openWorld } from './side-by-side/world.js';
import { median } from './support/median.js';

const municipalities = Number(process.argv[2] ?? 1741);
const read = ['one-node', 'theme-across', 'search', 'path'];

/** The world as `openWorld` has it, but for the number of people in one place. */
async function changedWorld(): Promise<Dataset> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagu-world-'));
  try {
    await generateWorld({ municipalities, seed: 1 }, folder);
    const seeds = await readSeeds(folder);
    if ('problems' in seeds) throw new Error('The world that was made is not valid.');
    const [first, ...rest] = seeds.dataset.municipalities;
    if (first === undefined) throw new Error('There is no municipality.');
    const changed = { ...first, population: (first.population ?? 0) + 1 };
    return { ...seeds.dataset, municipalities: [changed, ...rest] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

await using world = await openWorld(municipalities);
await using store = openStore({ ...defaultStoreSettings, ...world.address });
await using started = await startPeers(
  peers.filter(({ name }) => name === 'warm'),
  world.address,
);
const chosen = await choose(world.ask);
const asker = new Asker();
const changed = await changedWorld();

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

await meanwhile('nothing', () => new Promise((resolve) => setTimeout(resolve, 10_000)));
await meanwhile('load of a changed release', () => load(store, changed, { keep: 1 }));
await meanwhile('deletion of the one before', () => load(store, changed, { keep: 1, graceMs: -1 }));
asker.close();
