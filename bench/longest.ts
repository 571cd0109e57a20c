/**
 * Which of the questions that are accepted takes longest at national size: every question of examples/ and of the other
 * bench, every attack, and random ones; asked over HTTP with the limits that are set by default, but for deadlines and what
 * one client may have, while nothing is kept. TSUNAGU_CASES says how many are random. `npm run bench:longest`.
 */

import { readFileSync } from 'node:fs';

import { Dice } from '../test/execution/random/dice.js';
import { createGraphService } from '../src/api/graph-service.js';
import { readSettings } from '../src/api/settings.js';
import { attacks } from '../test/hostile/documents.js';
import { randomQuestion, type World } from '../test/laws/random-question.js';
import { questions } from '../test/questions/all.js';

import { Asker } from './side-by-side/asker.js';
import { choose } from './side-by-side/choose.js';
import { startPeers } from './side-by-side/peer-process.js';
import { peers } from './side-by-side/peers/all.js';
import { queries } from './side-by-side/queries/all.js';
import { openWorld } from './side-by-side/world.js';
import { median } from './support/median.js';

const cases = Number(process.env['TSUNAGU_CASES'] ?? 1_000);
const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);
const shown = 12;

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
}

await using world = await openWorld(1741);
await using started = await startPeers(
  peers.filter(({ name }) => name === 'cold'),
  world.address,
);
const address = started.running[0]?.address ?? '';
const chosen = await choose(world.ask);
const asker = new Asker();

/** What random questions are made of. */
async function things(): Promise<World> {
  const named = await world.ask(
    `UNWIND ['Municipality', 'Theme', 'Program', 'Organization', 'Plan'] AS kind
     CALL (kind) { MATCH (n:$(kind)) RETURN n.id AS id, n.name AS name ORDER BY n.nid LIMIT 20 }
     RETURN id, name`,
    {},
  );
  const { schema } = createGraphService(() => {
    throw new TypeError('Only its schema is asked for.');
  }, readSettings({}));
  return { schema, ids: named.map(({ id }) => id), texts: named.map(({ name }) => name) };
}

async function* everything(): AsyncGenerator<Question> {
  const releases = { earlier: chosen.release, seeds: chosen.release };
  for (const { name, variables } of questions) {
    const query = readFileSync(`examples/${name}.graphql`, 'utf8');
    yield { name, query, variables: variables?.(releases) ?? {} };
  }
  for (const { name, tsunagu } of queries) yield { name, query: tsunagu, variables: chosen };
  for (const { family, document } of attacks) yield { name: family, query: document, variables: {} };
  const made = await things();
  for (let number = 0; number < cases; number += 1) {
    const { text, variables } = randomQuestion(made, new Dice(seed * 1_000_003 + number));
    yield { name: `random question ${number} of TSUNAGU_SEED=${seed}`, query: text, variables };
  }
}

const accepted: { readonly name: string; readonly ms: number; readonly bytes: number }[] = [];
let refused = 0;
for await (const { name, query, variables } of everything()) {
  const asked = { path: '/graphql', body: JSON.stringify({ query, variables }) };
  // the first time its statements are planned, which a server does before it answers from a release
  await asker.ask(address, asked);
  const begin = performance.now();
  const { body } = await asker.ask(address, asked);
  const ms = performance.now() - begin;
  if (body.includes('"data":{')) accepted.push({ name, ms, bytes: body.length });
  else refused += 1;
}
asker.close();

accepted.sort((a, b) => b.ms - a.ms);
console.log(
  `${accepted.length} accepted, ${refused} refused; median ${median(accepted.map(({ ms }) => ms)).toFixed(1)} ms`,
);
for (const { name, ms, bytes } of accepted.slice(0, shown))
  console.log(`${ms.toFixed(0).padStart(6)} ms ${String(bytes).padStart(9)} bytes  ${name}`);
