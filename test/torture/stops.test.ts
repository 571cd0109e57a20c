/** The program is stopped under load, again and again: who heeds /readyz, as load balancers do, loses no request. */

import { setTimeout as pause } from 'node:timers/promises';

import { keptSeeds } from '../support/kept-seeds.js';
import { startProgram } from '../support/program.js';
import { openTestStore, storeAddress } from '../support/store.js';

import { tell, tellCount, times } from './figures.js';

const stops = times(1, 20);
const clients = 16;

interface Sent {
  answered: number;
  /** What became of the others. */
  readonly lost: string[];
}

/** Asks without end until `over`; what was sent before is still waited for. */
async function askUntil(over: AbortSignal, url: string, sent: Sent): Promise<void> {
  for (let time = 0; !over.aborted; time += 1) {
    const query = `{ q${String(time)}: programs { nodes { name themes { nodes { name } } } } }`;
    try {
      const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`);
      const { errors } = (await answer.json()) as { readonly errors?: unknown };
      if (answer.status === 200 && errors === undefined) sent.answered += 1;
      else sent.lost.push(`${String(answer.status)} ${JSON.stringify(errors)}`);
    } catch (error) {
      sent.lost.push(String(error));
    }
  }
}

async function isReady(url: string): Promise<boolean> {
  return (await fetch(`${url}/readyz`)).ok;
}

test('all that was sent before it was not ready any more is answered', async () => {
  await using store = openTestStore();
  await keptSeeds(store);
  const sent: Sent = { answered: 0, lost: [] };
  const lasted: number[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await using server = startProgram(storeAddress(), ['serve', '--no-load'], {
      PORT: '0',
      TSUNAGU_LOG_LEVEL: 'silent',
      TSUNAGU_CLIENT_MS: '0',
      TSUNAGU_DRAIN_NOT_READY_MS: String(times(1_000, 3_000)),
      // what is refused for its load is not lost by stopping
      TSUNAGU_REQUEST_DEADLINE_MS: '60000',
      TSUNAGU_MAX_WAIT_MS: '60000',
      TSUNAGU_DRAIN_DEADLINE_MS: '60000',
    });
    const [, url = ''] = await server.says(/(http:\/\/[\d.]+:\d+)/);
    while (!(await isReady(url))) await pause(20);
    const over = new AbortController();
    const all = Array.from({ length: clients }, () => askUntil(over.signal, url, sent));
    await pause(300 + Math.random() * 1_000);
    const begin = performance.now();
    server.child.kill('SIGTERM');
    while (await isReady(url)) await pause(50);
    over.abort();
    await Promise.all(all);
    await expect(server.ended).resolves.toMatchObject({ code: 0 });
    lasted.push(performance.now() - begin);
  }
  tellCount('stops under load: requests lost', sent.lost.length, sent.answered + sent.lost.length);
  tell('stops under load: until it has ended', lasted, 'ms');
  expect(sent.lost).toEqual([]);
  expect(sent.answered).toBeGreaterThanOrEqual(stops * clients);
}, 600_000);
