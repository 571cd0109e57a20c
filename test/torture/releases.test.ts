/**
 * Releases under fire: loaded, loaded twice at once, and killed at random moments, while readers read all the time from two
 * processes that answer from one store.
 */

import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { Fault } from '../../src/model/errors.js';
import { load } from '../../src/release/load.js';
import { holdings, leftovers } from '../support/holdings.js';
import { type Program, startProgram } from '../support/program.js';
import { Expectations, readAllTheTime, readerAt, readerOf } from '../support/readers.js';
import { openTestStore, storeAddress } from '../support/store.js';
import { seedFolder, versions } from '../support/versions.js';

import { tellCount, times } from './figures.js';

const rounds = times(2, 60);

/** One of the processes that answer from the one store. */
function serve(): Program {
  return startProgram(storeAddress(), ['serve', '--no-load'], {
    PORT: '0',
    TSUNAGU_LOG_LEVEL: 'silent',
    TSUNAGU_CLIENT_MS: '0',
    TSUNAGU_REQUEST_DEADLINE_MS: '60000',
    TSUNAGU_QUESTION_DEADLINE_MS: '30000',
    TSUNAGU_POINTER_DEADLINE_MS: '30000',
    TSUNAGU_MAX_WAIT_MS: '60000',
  });
}

async function addressOf(server: Program): Promise<string> {
  const [, address = ''] = await server.says(/Playground\s+(http:\S+)/);
  return address;
}

/** A load that may find another one running, as it may be. */
async function unlessAnotherRuns(loading: ReturnType<typeof load>): Promise<void> {
  await loading.catch((error: unknown) => {
    if (!(error instanceof Fault) || error.code !== 'LOAD_RUNNING') throw error;
  });
}

test('no answer of two processes on one store is of two releases, whatever happens to loads', async () => {
  await using store = openTestStore();
  const version = await versions();
  await using seeds = await seedFolder();
  await using one = serve();
  await using other = serve();
  const addresses = await Promise.all([one, other].map(addressOf));
  const expectations = new Expectations();
  for (const number of [9000, 9001]) {
    await load(store, version(number).dataset, { graceMs: -1 });
    await expectations.learn(version(number), readerOf(store));
  }
  const readers = [readerOf(store), readerOf(store, 1e7), ...addresses.map((address) => readerAt(address))];
  const { stop } = readAllTheTime(readers, expectations);
  for (let round = 0; round < rounds; round += 1) {
    const number = 9_100 + 10 * round;
    const [first, second] = [version(number + Math.round(Math.random())), version(number + 2)];
    expectations.expect(first);
    expectations.expect(second);
    await seeds.write(first.number);
    await using loading = startProgram(storeAddress(), ['load', '--seeds', seeds.folder]);
    if (round % 2 === 0) {
      await Promise.race([pause(300 + Math.random() * 2_500), once(loading.child, 'exit')]);
      loading.child.kill('SIGKILL');
    } else await unlessAnotherRuns(load(store, second.dataset, { graceMs: -1 }));
    await loading.ended;
  }
  expectations.expect(version(9_002));
  await load(store, version(9_002).dataset, { graceMs: -1 });
  const { answers, met, faults } = await stop();
  tellCount('releases under fire: answers that are wrong or mixed', faults.length, answers);
  tellCount('releases under fire: releases that readers met', met.size, 2 * rounds);
  expect(faults).toEqual([]);
  expect(met.size).toBeGreaterThan(1);
  await load(store, version(9_003).dataset, { graceMs: -1 });
  // what the last one retired is deleted by the next
  await load(store, version(9_003).dataset, { graceMs: -1 });
  expect(leftovers(await holdings(store))).toEqual([]);
}, 1_800_000);
