/**
 * How time and memory grow with the world: loading it, and the queries of the other bench, cold and warm, at sizes that double.
 * Each world is made anew. Writes docs/growth.svg and the figures as a table. `npm run bench:growth`.
 */

import { writeFile } from 'node:fs/promises';

import { Asker } from './side-by-side/asker.js';
import { choose } from './side-by-side/choose.js';
import { compare } from './side-by-side/comparing.js';
import { type Bench, measure, warmUp } from './side-by-side/measuring.js';
import { startPeers } from './side-by-side/peer-process.js';
import { peers } from './side-by-side/peers/all.js';
import { queries } from './side-by-side/queries/all.js';
import { forgetWorld, openWorld } from './side-by-side/world.js';
import { chart, type Line } from './support/chart.js';
import { median } from './support/median.js';

const sizes = (process.argv[2] ?? '27,54,109,218,435,870,1741').split(',').map(Number);
const asked = queries.filter(({ name }) => !name.startsWith('suite-'));
const states = ['cold', 'warm'] as const;
const plan = { rounds: 3, windowMs: 250, atOnce: 1 };

interface Grown {
  readonly loadSeconds: number;
  readonly databaseMb: number;
  readonly apiMb: number;
  /** Median of a query in a state. */
  readonly medians: ReadonlyMap<string, number>;
}

async function grow(municipalities: number): Promise<Grown> {
  await forgetWorld(municipalities);
  await using world = await openWorld(municipalities);
  await using started = await startPeers(
    peers.filter(({ name }) => states.some((state) => state === name)),
    world.address,
  );
  const bench: Bench = { world, chosen: await choose(world.ask), asker: new Asker() };
  const medians = new Map<string, number>();
  for (const query of asked) {
    const compared = await compare(query, bench, started.running);
    await warmUp(compared, bench);
    for (const { peer, medianMs } of await measure(compared, bench, plan)) {
      medians.set(`${query.name} ${peer}`, medianMs);
    }
  }
  bench.asker.close();
  const rss = await Promise.all(started.running.map(async ({ used }) => (await used()).rssBytes));
  return {
    loadSeconds: world.loadSeconds ?? NaN,
    databaseMb: world.rssBytes() / 1e6,
    apiMb: Math.max(...rss) / 1e6,
    medians,
  };
}

const grown: Grown[] = [];
for (const size of sizes) {
  const figures = await grow(size);
  grown.push(figures);
  const all = median([...figures.medians.values()]);
  console.log(
    `${size}: loaded in ${figures.loadSeconds.toFixed(1)} s; median of medians ${all.toFixed(2)} ms; Neo4j ${figures.databaseMb.toFixed(0)} MB, API ${figures.apiMb.toFixed(0)} MB`,
  );
}

const linesOf = (state: (typeof states)[number]): readonly Line[] =>
  asked.map(({ name }) => ({
    name,
    values: grown.map(({ medians }) => medians.get(`${name} ${state}`) ?? NaN),
  }));
const svg = chart(sizes, [
  { title: 'cold: median, ms', lines: linesOf('cold') },
  { title: 'warm: median, ms', lines: linesOf('warm') },
  {
    title: 'loading and memory',
    lines: [
      { name: 'load, s', values: grown.map(({ loadSeconds }) => loadSeconds) },
      { name: 'Neo4j, MB', values: grown.map(({ databaseMb }) => databaseMb) },
      { name: 'API, MB', values: grown.map(({ apiMb }) => apiMb) },
    ],
  },
]);
await writeFile('docs/growth.svg', svg);
const rows = [...linesOf('cold'), ...linesOf('warm')].map(
  ({ name, values }, index) =>
    `| ${name}, ${index < asked.length ? 'cold' : 'warm'} | ${values.map((value) => value.toPrecision(3)).join(' | ')} |`,
);
console.log([`| ms | ${sizes.join(' | ')} |`, `|---${'|---'.repeat(sizes.length)}|`, ...rows].join('\n'));
