/** Clients that hang up at random moments: nothing they asked goes on in the database. */

import { setTimeout as pause } from 'node:timers/promises';

import { load } from '../../src/release/load.js';
import { serveFrom } from '../support/serving.js';
import { slowedWithin, slowlyRunning } from '../support/slow-store.js';
import { openTestStore, seedsDataset, storeAddress } from '../support/store.js';

import { tell, times } from './figures.js';

const clients = times(3, 50);

const query = '{ programs { nodes { name themes { totalCount } } } theme(key: "DX") { name } }';

test('statements end soon after the client that asked for them', async () => {
  await using store = openTestStore();
  await load(store, await seedsDataset());
  await using serving = await serveFrom(storeAddress(), { keptAnswerBytes: 0 }, slowedWithin);
  const lasted: number[] = [];
  for (let client = 0; client < clients; client += 1) {
    const leaving = new AbortController();
    const asked = serving.ask(query, leaving.signal).catch(() => 'gone');
    while ((await slowlyRunning(store)) === 0) await pause(5);
    await pause(Math.random() * 300);
    leaving.abort();
    const begin = performance.now();
    while ((await slowlyRunning(store)) > 0) await pause(5);
    lasted.push(performance.now() - begin);
    await expect(asked).resolves.toBe('gone');
  }
  tell('abandoned requests: until their statements have ended', lasted, 'ms');
  expect(Math.max(...lasted)).toBeLessThan(4_000);
}, 600_000);
