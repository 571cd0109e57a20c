/** Turns by themselves: who comes is heard before work goes on, up to a number. */

import { setImmediate as turn } from 'node:timers/promises';

import { Turns } from './turns.js';

/** How many turns of the event loop work waits while one comes in each of so many. */
async function waited(coming: number): Promise<number> {
  let hasBegun = false;
  const turns = new Turns(() => (hasBegun = true));
  turns.plan();
  for (let count = 0; ; count += 1) {
    if (hasBegun) return count;
    if (count < coming) turns.hear();
    await turn();
  }
}

test('work begins after a few turns when nobody comes', async () => {
  expect(await waited(0)).toBeLessThan(6);
});

test('whoever comes is heard first', async () => {
  expect(await waited(20)).toBeGreaterThan(20);
});

test('work goes on however many come', async () => {
  expect(await waited(1_000)).toBeLessThan(40);
});
