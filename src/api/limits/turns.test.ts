/** Turns by themselves: who comes is heard before work goes on, up to a number. */

import { setImmediate as turn } from 'node:timers/promises';

import { Turns } from './turns.js';

/** How many turns of the event loop work waits while one comes in each of so many. */
async function waited(coming: number): Promise<number> {
  const begun = new AbortController();
  const turns = new Turns(() => {
    begun.abort();
  });
  turns.plan();
  let count = 0;
  for (; !begun.signal.aborted; count += 1) {
    if (count < coming) turns.hear();
    await turn();
  }
  return count;
}

test('work begins after a few turns when nobody comes', async () => {
  expect(await waited(0)).toBeLessThan(6);
});

test('whoever comes is heard first', async () => {
  expect(await waited(10)).toBeGreaterThan(10);
});

test('work goes on however many come', async () => {
  expect(await waited(1_000)).toBeLessThan(40);
});
