/**
 * How long the server takes for a verdict on a document, at worst: on every attack that is known, and on documents bred from them
 * and from the examples. Time of the processor, the least of five tries, none of which is answered from memory.
 * TSUNAGU_DOCUMENTS says how many are bred.
 */

import { readdirSync, readFileSync } from 'node:fs';

import { Fault } from '../src/model/errors.js';
import { Dice } from '../test/execution/random/dice.js';
import { createGraphService } from '../src/api/graph-service.js';
import { createLog } from '../src/api/http/log.js';
import { createHttpServer } from '../src/api/http/server.js';
import { readSettings } from '../src/api/settings.js';
import { attacks } from '../test/hostile/documents.js';
import { mutatedDocument } from '../test/hostile/mutated-document.js';

const bred = Number(process.env['TSUNAGU_DOCUMENTS'] ?? 5_000);
const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);
const tries = 5;

// nothing lets the event loop rest here
const patient = { clientMs: 0, clientRefusals: 0, maxWaitMs: 60_000, requestDeadlineMs: 60_000 };
const settings = { ...readSettings({}), ...patient };
const service = createGraphService(() => {
  throw new Fault('STORE_UNAVAILABLE', 'A verdict is all that is asked for.');
}, settings);
const { app } = await createHttpServer(service, settings, createLog('silent'));

interface Judged {
  readonly name: string;
  readonly status: number;
  readonly ms: number;
}

async function judge(name: string, query: string): Promise<Judged> {
  const before = process.cpuUsage();
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    payload: JSON.stringify({ query }),
  });
  const { user, system } = process.cpuUsage(before);
  return { name, status: statusCode, ms: (user + system) / 1_000 };
}

async function quickest(name: string, query: string): Promise<Judged> {
  const judged: Judged[] = [];
  for (let number = 0; number < tries; number += 1)
    judged.push(await judge(name, query + ','.repeat(number)));
  return judged.reduce((best, each) => (each.ms < best.ms ? each : best));
}

async function judgeAll(
  what: string,
  documents: Iterable<{ readonly name: string; readonly document: string }>,
): Promise<void> {
  const all: Judged[] = [];
  for (const { name, document } of documents) all.push(await quickest(name, document));
  all.sort((a, b) => b.ms - a.ms);
  const ms = (index: number): string => (all[Math.floor(index)]?.ms ?? 0).toFixed(1).padStart(6);
  console.log(
    `${what}: ${all.length} documents; ms at worst ${ms(0)}, one in a hundred ${ms(all.length / 100)}, median ${ms(all.length / 2)}`,
  );
  for (const { name, status, ms: slow } of all.slice(0, 5))
    console.log(`  ${slow.toFixed(1).padStart(6)} ms  ${status}  ${name}`);
}

function* bredFrom(
  stock: readonly string[],
): Generator<{ readonly name: string; readonly document: string }> {
  for (let number = 0; number < bred; number += 1) {
    const document = mutatedDocument(stock, new Dice(seed * 1_000_003 + number));
    yield { name: `number ${number} of seed ${seed}`, document };
  }
}

const examples = readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8'));
for (let round = 0; round < 5; round += 1) for (const query of examples) await judge('warm', query);
await judgeAll(
  'attacks',
  attacks.map(({ family: name, document }) => ({ name, document })),
);
await judgeAll('bred', bredFrom([...examples, ...attacks.map(({ document }) => document)]));
await app.close();
