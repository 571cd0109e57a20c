/** Questions that are never the same twice: once its budgets are full, a server needs no more memory and keeps nothing open. */

import { load } from '../../src/release/load.js';
import { inTurns } from '../support/clients.js';
import { startProgram } from '../support/program.js';
import { openTestStore, seedsDataset, storeAddress } from '../support/store.js';

import { median, tell, tellCount, times } from './figures.js';

const distinct = times(1_500, 1_000_000);
const mostMs = times(6_000, 2_700_000);

/** The number that a metric has, of all its labels together. */
async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))];
  if (values.length === 0) throw new Error(`There is no metric ${name}.`);
  return values.reduce((sum, [, value]) => sum + Number(value), 0);
}

test('memory is flat and sockets are few after many different questions', async () => {
  await using store = openTestStore();
  await load(store, await seedsDataset());
  await using server = startProgram(storeAddress(), ['serve', '--no-load'], {
    PORT: '0',
    TSUNAGU_LOG_LEVEL: 'silent',
    TSUNAGU_CLIENT_MS: '0',
    TSUNAGU_REQUEST_DEADLINE_MS: '60000',
    TSUNAGU_QUESTION_DEADLINE_MS: '30000',
    TSUNAGU_ACQUIRE_TIMEOUT_MS: '30000',
    TSUNAGU_POINTER_DEADLINE_MS: '30000',
    TSUNAGU_MAX_WAIT_MS: '60000',
    TSUNAGU_KEPT_ANSWER_BYTES: '4000000',
    TSUNAGU_KEPT_RESPONSE_BYTES: '4000000',
  });
  const [, url = ''] = await server.says(/(http:\/\/[\d.]+:\d+)/);
  let asked = 0;
  const bodyOf = (): string => {
    asked += 1;
    const text = `q${String(asked)}`;
    if (asked % 10 !== 0)
      return JSON.stringify({ query: `{ ${text}: municipality(key: "sumida") { name } }` });
    return JSON.stringify({
      query: `query ($text: String!) { ${text}: search(text: $text) { totalCount } municipalities { nodes { name } } }`,
      variables: { text },
    });
  };
  const samples: number[] = [];
  const failed = new Map<number, number>();
  const end = performance.now() + mostMs;
  while (asked < distinct && performance.now() < end) {
    const all = await inTurns({ url: `${url}/graphql`, body: bodyOf, connections: 16 }, mostMs / 60);
    for (const { status } of all) if (status !== 200) failed.set(status, (failed.get(status) ?? 0) + 1);
    samples.push((await metric(url, 'process_resident_memory_bytes')) / 1e6);
  }
  const third = Math.floor(samples.length / 3);
  const growth = median(samples.slice(-third)) - median(samples.slice(third, 2 * third));
  tell('different questions: resident memory', samples, 'MB');
  tellCount('different questions: MB more in the last third than in the second', Math.round(growth), asked);
  expect(Object.fromEntries(failed)).toEqual({});
  expect(growth).toBeLessThan(60);
  server.child.kill('SIGTERM');
  await expect(server.ended).resolves.toMatchObject({ code: 0 });
}, 3_000_000);
