/**
 * No document of less than 64 KiB holds the server long before a verdict: every attack that is known, and documents bred from
 * them and from the examples. The store is never asked, so what is let in ends in STORE_UNAVAILABLE.
 * TSUNAGU_DOCUMENTS says how many are bred.
 */

import { readdirSync, readFileSync } from 'node:fs';

import { Fault } from '../../src/model/errors.js';
import { Dice } from '../execution/random/dice.js';
import { createGraphService } from '../../src/api/graph-service.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { readSettings } from '../../src/api/settings.js';

import { attacks } from './documents.js';
import { mutatedDocument } from './mutated-document.js';
import { type Outcome, Tally } from './tally.js';

const bred = Number(process.env['TSUNAGU_DOCUMENTS'] ?? 60);
const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);

/** `npm run torture:verdicts` measures; this is for what takes altogether too long. */
const mostMs = 2_000;

const examples = readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8'));
let server: HttpServer;

beforeAll(async () => {
  // nothing lets the event loop of a test rest
  const patient = { requestDeadlineMs: 60_000, maxWaitMs: 60_000 };
  const settings = { ...readSettings({}), clientMs: 0, clientRefusals: 0, ...patient };
  const service = createGraphService(() => {
    throw new Fault('STORE_UNAVAILABLE', 'Nothing is asked of a store here.');
  }, settings);
  server = await createHttpServer(service, settings, createLog('silent'));
  for (const query of examples) await verdictOn(query);
});

afterAll(() => server.app.close());

interface Verdict extends Outcome {
  /** Time of the processor. */
  readonly ms: number;
}

async function verdictOn(query: string): Promise<Verdict> {
  const before = process.cpuUsage();
  const { statusCode, body } = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    payload: JSON.stringify({ query }),
  });
  const { user, system } = process.cpuUsage(before);
  return { status: statusCode, text: body, ms: (user + system) / 1_000 };
}

/** Judges all of them; gives the slowest, the slowest first. */
async function judgeAll(
  tally: Tally,
  documents: readonly { readonly name: string; readonly document: string }[],
): Promise<readonly { readonly name: string; readonly ms: number }[]> {
  const slowest: { readonly name: string; readonly ms: number }[] = [];
  for (const { name, document } of documents) {
    const verdict = await verdictOn(document);
    tally.note(name, verdict, ['STORE_UNAVAILABLE']);
    slowest.push({ name, ms: verdict.ms });
  }
  return slowest.sort((a, b) => b.ms - a.ms);
}

function figures(slowest: Awaited<ReturnType<typeof judgeAll>>): string {
  const ms = (index: number): string => slowest[Math.floor(index)]?.ms.toFixed(1) ?? '–';
  return `; slowest verdict ${ms(0)} ms, one in a hundred ${ms(slowest.length / 100)} ms, median ${ms(slowest.length / 2)} ms`;
}

test('of every attack that is known', async () => {
  const tally = new Tally('attacks');
  const slowest = await judgeAll(
    tally,
    attacks.map(({ family, document }) => ({ name: family, document })),
  );
  tally.print(figures(slowest));
  expect(tally.problems).toEqual([]);
  expect(slowest.filter(({ ms }) => ms > mostMs)).toEqual([]);
});

test('of documents bred from attacks and examples', async () => {
  const tally = new Tally('bred documents');
  const stock = [...examples, ...attacks.map(({ document }) => document)];
  const documents = Array.from({ length: bred }, (_, number) => {
    const document = mutatedDocument(stock, new Dice(seed * 1_000_003 + number));
    return { name: `number ${number} of seed ${seed}`, document };
  });
  const slowest = await judgeAll(tally, documents);
  tally.print(figures(slowest));
  expect(tally.problems).toEqual([]);
  expect(slowest.filter(({ ms }) => ms > mostMs)).toEqual([]);
});
