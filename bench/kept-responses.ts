/**
 * What a response that is kept costs beside bytes that lie ready, from the same server and over the same connections:
 * requests a second and their ratio, one at a time and 32 at once. Needs a Neo4j with a release in it: NEO4J_URI,
 * NEO4J_USER, NEO4J_PASSWORD. `npm run bench:kept`.
 */

import { Agent, request } from 'node:http';

import { Graph } from '../src/graph/graph.js';
import { keptAnswers } from '../src/graph/kept-answers.js';
import { defaultStoreSettings, openStore } from '../src/graph/store.js';
import { createGraphService } from '../src/api/graph-service.js';
import { createLog } from '../src/api/http/log.js';
import { createHttpServer } from '../src/api/http/server.js';
import { readSettings } from '../src/api/settings.js';

const { env } = process;
const settings = { ...readSettings({}), port: 0 };
const store = openStore({
  ...defaultStoreSettings,
  uri: env['NEO4J_URI'] ?? '',
  user: env['NEO4J_USER'] ?? 'neo4j',
  password: env['NEO4J_PASSWORD'] ?? '',
});
const graph = new Graph(store, keptAnswers(settings.keptAnswerBytes));
const service = createGraphService(() => graph, settings);
const server = await createHttpServer(service, settings, createLog('silent'));
let ready: Buffer = Buffer.alloc(0);
server.app.get('/ready', (_request, reply) => reply.type('application/json').send(ready));
const address = await server.listen();

const { info } = await graph.current();
const list = '{ municipalities(first: 20) { nodes { name programs(first: 5) { nodes { name } } } } }';
const questions = {
  'under the current release': list,
  'under a named release': `{ reading(release: "${info.id}") ${list} }`,
};

/** Requests a second, of so many at once for about a second. */
async function rate(path: string, atOnce: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const end = performance.now() + 1_000;
  let answered = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        await get(path, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return (answered * 1_000) / (performance.now() - begun);
}

function get(path: string, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request(address + path, { agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve(Buffer.concat(parts));
      });
    })
      .on('error', reject)
      .end();
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

const rounds = 5;
for (const [name, query] of Object.entries(questions)) {
  const path = `/graphql?query=${encodeURIComponent(query)}`;
  ready = await get(path);
  if (!(await get(path)).equals(ready)) throw new Error('The kept response is another one.');
  for (const atOnce of [1, 32]) {
    const kept: number[] = [];
    const bytes: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bytes.push(await rate('/ready', atOnce));
      kept.push(await rate(path, atOnce));
    }
    const figures = [median(bytes), median(kept)].map((each) => each.toFixed(0));
    const ratio = (median(bytes) / median(kept)).toFixed(2);
    process.stdout.write(
      `${name}, ${String(ready.length)} bytes, ${String(atOnce)} at once: ready ${figures.join(' / kept ')} a second, ratio ${ratio}\n`,
    );
  }
}
await server.app.close();
await store[Symbol.asyncDispose]();
