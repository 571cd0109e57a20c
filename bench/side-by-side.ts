/**
 * Tsunagu beside what a user would pick instead: the same queries of the same graph in the same Neo4j, each peer in a process
 * of its own, in turn. Answers are compared before anything is timed. Keeps the figures as JSON; with `--docs` they become
 * the tables of docs/benchmark.md. `npm run bench`; `-- --help` tells how to run a part of it.
 */

import { readFile, writeFile } from 'node:fs/promises';

import { Command } from 'commander';

import { Asker } from './side-by-side/asker.js';
import { choose } from './side-by-side/choose.js';
import { compare, type Compared } from './side-by-side/comparing.js';
import type { Figures, WorldFigures } from './side-by-side/figures.js';
import { machine, versions } from './side-by-side/machine.js';
import { type Bench, type Cell, measure, warmUp } from './side-by-side/measuring.js';
import { startPeers } from './side-by-side/peer-process.js';
import { peers } from './side-by-side/peers/all.js';
import { queries } from './side-by-side/queries/all.js';
import { report } from './side-by-side/report.js';
import { forgetWorld, openWorld } from './side-by-side/world.js';

interface Options {
  readonly sizes: string;
  readonly queries: string;
  readonly peers: string;
  readonly rounds: string;
  readonly window: string;
  readonly fresh: boolean;
  readonly file: string;
  readonly onlyDocs: boolean;
  readonly docs: boolean;
}

const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join();
const options = new Command('bench')
  .option('--sizes <numbers>', 'municipalities of the worlds', '6,62,1741')
  .option('--queries <names>', 'which to ask', names(queries))
  .option('--peers <names>', 'whom to ask', names(peers))
  .option('--rounds <number>', 'how often each peer has its turn', '3')
  .option('--window <ms>', 'how long a turn is', '250')
  .option('--fresh', 'make the worlds anew', false)
  .option('--file <file>', 'where the figures are kept', 'dist/bench/side-by-side.json')
  .option('--only-docs', 'measure nothing: the figures that are kept become the tables', false)
  .option('--docs', 'the figures become the tables of docs/benchmark.md', false)
  .parse()
  .opts<Options>();

/** Many at once are measured for some of the queries, on the world of the middle size. */
const crowded = { municipalities: 62, queries: ['flat-list', 'two-hops', 'theme-across'], atOnce: [8, 32] };

const cells: Cell[] = [];
const worlds: WorldFigures[] = [];
const silent: Record<string, string> = {};

if (!options.onlyDocs) {
  for (const municipalities of options.sizes.split(',').map(Number)) await measureWorld(municipalities);
  const { rounds, window } = options;
  const figures: Figures = {
    ...{ date: new Date().toISOString().slice(0, 10), machine: machine(), versions: await versions() },
    ...{ rounds: Number(rounds), windowMs: Number(window), cells, worlds, silent },
  };
  await writeFile(options.file, JSON.stringify(figures, null, 1));
}
if (options.docs || options.onlyDocs) await tellDocs();

async function measureWorld(municipalities: number): Promise<void> {
  if (options.fresh) await forgetWorld(municipalities);
  await using world = await openWorld(municipalities);
  await using started = await startPeers(named(peers, options.peers), world.address);
  const bench: Bench = { world, chosen: await choose(world.ask), asker: new Asker() };
  const compared: Compared[] = [];
  for (const query of named(queries, options.queries))
    compared.push(await compare(query, bench, started.running));
  // whoever is asked first shall not be the one whose code is not compiled yet
  for (const each of compared) await warmUp(each, bench);
  for (const each of compared) await measureQuery(each, bench);
  bench.asker.close();
  const rss = started.running.map(async ({ peer, used }) => [peer.name, (await used()).rssBytes] as const);
  worlds.push({
    ...{ municipalities, databaseRssBytes: world.rssBytes() },
    apiRssBytes: Object.fromEntries(await Promise.all(rss)),
  });
}

async function measureQuery(compared: Compared, bench: Bench): Promise<void> {
  const { query } = compared;
  for (const [peer, why] of compared.silent) silent[`${query.name} ${peer}`] = why;
  const isCrowded =
    bench.world.municipalities === crowded.municipalities && crowded.queries.includes(query.name);
  for (const atOnce of [1, ...(isCrowded ? crowded.atOnce : [])]) {
    const plan = { rounds: Number(options.rounds), windowMs: Number(options.window), atOnce };
    const measured = await measure(compared, bench, plan);
    cells.push(...measured);
    console.log(
      `${query.name}, ${bench.world.municipalities} municipalities, ${compared.bytes} bytes, ${atOnce} at once`,
    );
    for (const cell of measured) console.log(lineOf(cell));
  }
}

function named<Item extends { readonly name: string }>(
  all: readonly Item[],
  wanted: string,
): readonly Item[] {
  return wanted.split(',').map((name) => {
    const found = all.find((each) => each.name === name);
    if (found === undefined) throw new TypeError(`There is no ${name}; there are ${names(all)}.`);
    return found;
  });
}

function lineOf({
  peer,
  medianMs,
  p99Ms,
  apiCpuMs,
  databaseCpuMs,
  perSecond,
  statements,
  requests,
}: Cell): string {
  const times = [medianMs, p99Ms, apiCpuMs, databaseCpuMs].map((ms) => ms.toFixed(2).padStart(9));
  const counts = [perSecond, statements, requests].map((each) => each.toFixed(0).padStart(8));
  return `  ${peer.padEnd(20)}${times.join('')}${counts.join('')}`;
}

/** Between the two marks of the document. */
async function tellDocs(): Promise<void> {
  const figures = JSON.parse(await readFile(options.file, 'utf8')) as Figures;
  const document = await readFile('docs/benchmark.md', 'utf8');
  const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];
  const [before = '', rest = ''] = document.split(begin);
  const [, after = ''] = rest.split(end);
  await writeFile('docs/benchmark.md', `${before}${begin}\n\n${report(figures)}\n\n${end}${after}`);
}
