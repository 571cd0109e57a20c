/** Times those that gave the same answer, in turn: in each round each of them for a while, another one first every time. */

import { median } from '../support/median.js';

import type { Asker } from './asker.js';
import type { Compared } from './comparing.js';
import type { RunningPeer } from './peer-process.js';
import { type Chosen, isAnswered } from './query.js';
import type { World } from './world.js';

/** One peer, one query, one size, so many at once. */
export interface Cell {
  readonly municipalities: number;
  readonly query: string;
  readonly peer: string;
  readonly atOnce: number;
  readonly bytes: number;
  /** Requests that were timed. */
  readonly requests: number;
  /** Medians of the rounds, but for the percentile, which is one of all requests. */
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** For each request. */
  readonly apiCpuMs: number;
  readonly databaseCpuMs: number;
  readonly statements: number;
  readonly boltBytes: number;
  /** When the query had been measured. */
  readonly apiRssBytes: number;
}

export interface Plan {
  readonly rounds: number;
  /** Of one peer in one round. */
  readonly windowMs: number;
  readonly atOnce: number;
}

interface Round {
  readonly times: readonly number[];
  readonly ms: number;
  readonly apiCpuMs: number;
  readonly databaseCpuMs: number;
  readonly statements: number;
  readonly boltBytes: number;
  readonly apiRssBytes: number;
}

export interface Bench {
  readonly world: World;
  readonly chosen: Chosen;
  readonly asker: Asker;
}

export async function measure(compared: Compared, bench: Bench, plan: Plan): Promise<readonly Cell[]> {
  const rounds = new Map<RunningPeer, Round[]>(compared.answering.map((running) => [running, []]));
  await warmUp(compared, bench);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const running of rotated(compared.answering, round)) {
      rounds.get(running)?.push(await measureOnce(running, compared, bench, plan));
    }
  }
  return [...rounds].map(([{ peer }, of]) => ({
    municipalities: bench.world.municipalities,
    ...{ query: compared.query.name, peer: peer.name, atOnce: plan.atOnce, bytes: compared.bytes },
    ...summary(of),
  }));
}

/**
 * Until code and plans are compiled, as far as that comes about in a while: who answers slowly is asked for longer, since code is
 * compiled by how often it has run.
 */
export async function warmUp({ query, answering }: Compared, { asker, chosen }: Bench): Promise<void> {
  for (const { peer, address } of answering) {
    const asked = peer.asked(query, chosen);
    if (!isAnswered(asked)) continue;
    const end = performance.now() + warmUpMostMs;
    let answers = 0;
    do answers += (await asker.askFor(warmUpMs, 1, address, asked)).length;
    while (answers < warmUpAnswers && performance.now() < end);
  }
}

const warmUpMs = 150;
const warmUpAnswers = 20;
const warmUpMostMs = 1_500;

async function measureOnce(
  running: RunningPeer,
  { query }: Compared,
  { world, asker, chosen }: Bench,
  { windowMs, atOnce }: Plan,
): Promise<Round> {
  const asked = running.peer.asked(query, chosen);
  if (!isAnswered(asked)) throw new TypeError(`${running.peer.name} does not answer ${query.name}.`);
  const [before, databaseBefore] = [await running.used(), world.cpuMs()];
  const begin = performance.now();
  const times = await asker.askFor(windowMs, atOnce, running.address, asked);
  const ms = performance.now() - begin;
  const after = await running.used();
  return {
    ...{ times, ms },
    apiCpuMs: after.cpuMs - before.cpuMs,
    databaseCpuMs: world.cpuMs() - databaseBefore,
    statements: after.statements - before.statements,
    boltBytes: after.boltBytes - before.boltBytes,
    apiRssBytes: after.rssBytes,
  };
}

function summary(
  rounds: readonly Round[],
): Omit<Cell, 'municipalities' | 'query' | 'peer' | 'atOnce' | 'bytes'> {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b);
  const each = (of: (round: Round) => number): number =>
    median(rounds.map((round) => of(round) / round.times.length));
  return {
    requests: times.length,
    perSecond: median(rounds.map((round) => (round.times.length * 1_000) / round.ms)),
    medianMs: median(rounds.map((round) => median(round.times))),
    p99Ms: times[Math.ceil(times.length * 0.99) - 1] ?? NaN,
    // of all rounds together: the database's processor is counted in steps of 10 ms
    apiCpuMs: total(rounds, (round) => round.apiCpuMs),
    databaseCpuMs: total(rounds, (round) => round.databaseCpuMs),
    statements: each((round) => round.statements),
    boltBytes: each((round) => round.boltBytes),
    apiRssBytes: rounds.at(-1)?.apiRssBytes ?? NaN,
  };
}

/** For each request. */
function total(rounds: readonly Round[], of: (round: Round) => number): number {
  const requests = rounds.reduce((sum, { times }) => sum + times.length, 0);
  return rounds.reduce((sum, round) => sum + of(round), 0) / requests;
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
