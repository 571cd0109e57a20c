/** Loads as processes, killed wherever they happen to be, while readers read. TSUNAGU_KILLS says how many. */

import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { holdings, leftovers, untilStaged } from '../support/holdings.js';
import { loadAtOnce, store, version } from '../support/loading.js';
import { startProgram } from '../support/program.js';
import { Expectations, readAllTheTime, readerAt, readerOf } from '../support/readers.js';
import { storeAddress } from '../support/store.js';
import { type SeedFolder, seedFolder } from '../support/versions.js';

const kills = Number(process.env['TSUNAGU_KILLS'] ?? '2');

const expectations = new Expectations();

/** Milliseconds from the start of a loading process until it writes, and until it has ended. */
async function courseOfLoad(seeds: SeedFolder): Promise<{ readonly writes: number; readonly ends: number }> {
  const started = performance.now();
  await using loading = startProgram(storeAddress(), ['load', '--seeds', seeds.folder]);
  await untilStaged(store, loading.ended);
  const writes = performance.now() - started;
  const { err, code } = await loading.ended;
  if (code !== 0) throw new Error(err);
  return { writes, ends: performance.now() - started };
}

async function learn(number: number): Promise<void> {
  await loadAtOnce(number);
  await expectations.learn(version(number), readerOf(store));
}

test('a load killed at any point leaves readers what they had, and the next load no trace of it', async () => {
  await using seeds = await seedFolder();
  await learn(1000);
  await learn(1001);
  await using server = startProgram(storeAddress(), ['serve', '--no-load'], {
    PORT: '0',
    TSUNAGU_LOG_LEVEL: 'silent',
  });
  const [, address = ''] = await server.says(/Playground\s+(http:\S+)/);
  const readers = [readerOf(store), readerOf(store, 1e8), readerAt(address)];
  expectations.expect(version(1002));
  await seeds.write(1002);
  const { writes, ends } = await courseOfLoad(seeds);
  const reading = readAllTheTime(readers, expectations);
  const found: string[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const number = 1002 + 2 * kill;
    // The parity changes with each kill, so that a mix with the release before cannot pass.
    const killed = version(number + (kill % 2));
    expectations.expect(killed);
    await seeds.write(killed.number);
    const at = writes + (Math.random() * 1.4 - 0.3) * (ends - writes);
    const loading = startProgram(storeAddress(), ['load', '--seeds', seeds.folder]);
    await Promise.race([pause(at), once(loading.child, 'exit')]);
    loading.child.kill('SIGKILL');
    await loading.ended;
    const { releases, nodes } = await holdings(store);
    found.push(
      `killed after ${at.toFixed(0)} ms: ${JSON.stringify(releases)}, nodes ${JSON.stringify(nodes)}`,
    );
    // Every other time the next load is killed as well, perhaps while it tidies up.
    if (kill % 2 === 1 && kill < kills) continue;
    const next = number + 100_000;
    expectations.expect(version(next));
    await expect(loadAtOnce(next)).resolves.toMatchObject({ state: 'loaded' });
    await loadAtOnce(next);
    const tidy = await holdings(store);
    expect(leftovers(tidy)).toEqual([]);
    expect(tidy.releases.Release.length).toBeLessThanOrEqual(3);
  }
  const { answers, met, faults } = await reading.stop();
  if (process.env['TSUNAGU_KILLS'] !== undefined) {
    process.stderr.write(
      `${found.join('\n')}\n${String(answers)} answers, ${String(met.size)} releases met\n`,
    );
  }
  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(kills);
  expect(met.size).toBeGreaterThan(1);
}, 600_000);
