/** Five times the load that can be carried, from a process of its own: as much is answered as before, the rest refused at once. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { load } from '../../src/release/load.js';
import { freePort } from '../../src/local/free-port.js';
import { type Answered, inTurns } from '../support/clients.js';
import { type AnsweredClient, openLoop, type Stream } from '../support/open-loop.js';
import { startProgram } from '../support/program.js';
import { openTestStore, projectFolder, seedsDataset, storeAddress } from '../support/store.js';

import { median, tell, tellCount, tellShare, times } from './figures.js';

/** Peak and load in turn, as what a machine can do is not the same all the time. */
const rounds = times(1, 5);
const seconds = times(2, 15);
/** Of the peak. In a few seconds on a machine that does other things as well, it is only that there are any. */
const leastShare = times(0, 0.8);
/** Of what those who ask little ask; of the few that they ask in seconds, it is only that there are any. */
const leastOfModest = times(0, 0.95);
const slowestLivez = times(5_000, 1_000);
/** Of the thread that does nothing else. */
const slowestThread = times(1_000, 100);

/** One of so many examples is asked. */
const step = times(6, 1);

/** Each time under another name: none has a response that is kept, and each is judged anew. */
const bodies = readdirSync(`${projectFolder}/examples`)
  .filter((_, index) => index % step === 0)
  .map((name) => {
    const query = readFileSync(`${projectFolder}/examples/${name}`, 'utf8');
    return JSON.stringify({ query: query.replace(/^query (\w+)/mu, 'query $1_{n}') });
  });

/** A server whose clients are told apart by what a proxy says of them, ready to answer. */
async function startServer() {
  await using store = openTestStore();
  await load(store, await seedsDataset());
  const livenessPort = String(await freePort());
  const server = startProgram(storeAddress(), ['serve', '--no-load'], {
    PORT: '0',
    TSUNAGU_LIVENESS_PORT: livenessPort,
    TSUNAGU_LOG_LEVEL: 'silent',
    // the peak is asked by one client
    TSUNAGU_CLIENT_MS: '0',
    TSUNAGU_TRUSTED_PROXIES: 'loopback',
    TSUNAGU_WARM_UP_MS: String(times(0, 30_000)),
  });
  const [, url = ''] = await server.says(/(http:\/\/[\d.]+:\d+)/);
  while (!(await fetch(`${url}/readyz`)).ok) await pause(100);
  return {
    url,
    thread: `http://127.0.0.1:${livenessPort}`,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

let asked = 0;

function nextBody(): string {
  asked += 1;
  return (bodies[asked % bodies.length] ?? '').replaceAll('{n}', `p${String(asked)}`);
}

/** Each question once, so that none is new. */
async function askAll(url: string): Promise<void> {
  for (let time = 0; time < bodies.length; time += 1) {
    await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: nextBody() });
  }
}

/** Answers a second. */
async function peakOf(url: string): Promise<number> {
  const ms = seconds * 500;
  const answers = await inTurns({ url, body: nextBody, connections: 16 }, ms);
  return (answeredAmong(answers) * 1_000) / ms;
}

function answeredAmong(answers: readonly Answered[]): number {
  return answers.filter(({ status }) => status === 200).length;
}

/** A server that does nothing, in a process of its own: what it takes is what the machine takes. */
async function startBare() {
  const child = fork(join(projectFolder, 'test/support/bare-server.mjs'), { execArgv: [] });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${String(port)}`,
    [Symbol.dispose]: () => {
      child.disconnect();
    },
  };
}

/** What each address takes, all the time until the work is done. */
async function timesDuring<Result>(
  urls: readonly string[],
  work: Promise<Result>,
): Promise<readonly [Result, readonly (readonly number[])[]]> {
  const lasted = urls.map((): number[] => []);
  const over = new AbortController();
  const done = work.finally(() => {
    over.abort();
  });
  while (!over.signal.aborted) {
    for (const [place, url] of urls.entries()) {
      const begin = performance.now();
      await (await fetch(url)).text();
      lasted[place]?.push(performance.now() - begin);
    }
    await pause(50);
  }
  return [await done, lasted];
}

/** Nine clients that ask a little, and one that asks for all the rest. */
function streamsOf(rate: number): readonly Stream[] {
  const little = rate / 100;
  return Array.from({ length: 10 }, (_, client) => ({
    client,
    bodies,
    rate: client === 0 ? rate - 9 * little : little,
  }));
}

interface Round {
  readonly peak: number;
  readonly answers: readonly AnsweredClient[];
  readonly livez: readonly number[];
  readonly thread: readonly number[];
  readonly bare: readonly number[];
}

/** Addresses of what is asked. */
interface Asked {
  readonly server: string;
  readonly thread: string;
  readonly bare: string;
}

async function round({ server, thread, bare }: Asked): Promise<Round> {
  const url = `${server}/graphql`;
  const peak = await peakOf(url);
  const loop = openLoop({ url, seconds, streams: streamsOf(5 * peak) });
  const urls = [`${server}/livez`, `${thread}/livez`, bare];
  const [answers, [ofServer = [], ofThread = [], ofBare = []]] = await timesDuring(urls, loop);
  return { peak, answers, livez: ofServer, thread: ofThread, bare: ofBare };
}

function check(all: readonly Round[]): void {
  const shares = all.map(({ answers, peak }) => answeredAmong(answers) / seconds / peak);
  const share = median(shares);
  const answers = all.flatMap((each) => each.answers);
  const modest = answers.filter(({ client }) => client > 0);
  const livez = all.flatMap((each) => each.livez);
  const thread = all.flatMap((each) => each.thread);
  const others = answers.filter(({ status }) => ![200, 429, 503, 504].includes(status));
  tell('five times the load: /livez', livez, 'ms');
  tell('five times the load: /livez of the thread that does nothing else', thread, 'ms');
  tell(
    'five times the load: a server that does nothing, beside it',
    all.flatMap(({ bare }) => bare),
    'ms',
  );
  tellShare('five times the load: goodput, of the peak, median', share, rounds);
  tellShare('five times the load: goodput, of the peak, least', Math.min(...shares), rounds);
  tellShare(
    'five times the load: answered of what those who ask little asked',
    answeredAmong(modest) / modest.length,
    modest.length,
  );
  tell(
    'five times the load: longest request',
    answers.map(({ ms }) => ms),
    'ms',
  );
  const late = answers.filter(({ status }) => status === 504);
  tellCount('five times the load: ended by their deadline', late.length, answers.length);
  tellCount('five times the load: neither answered nor refused', others.length, answers.length);
  expect(others).toEqual([]);
  expect(share).toBeGreaterThan(leastShare);
  expect(answeredAmong(modest) / modest.length).toBeGreaterThan(leastOfModest);
  expect(Math.max(...livez)).toBeLessThan(slowestLivez);
  expect(Math.max(...thread)).toBeLessThan(slowestThread);
}

test('as much is answered as before, those who ask little are answered, and it is alive all the time', async () => {
  await using server = await startServer();
  using bare = await startBare();
  const url = `${server.url}/graphql`;
  await askAll(url);
  // a program that has just begun is not yet as fast as it will be
  await peakOf(url);
  const all: Round[] = [];
  for (let time = 0; time < rounds; time += 1) {
    all.push(await round({ server: server.url, thread: server.thread, bare: bare.url }));
  }
  check(all);
}, 600_000);
