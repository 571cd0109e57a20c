/** Pressure by itself: an event loop that has time to spare, and one that has none. */

import { setTimeout as pause } from 'node:timers/promises';

import { Pressure } from './pressure.js';

function workFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('it is high while there is no time to spare, and no longer when there is again', async () => {
  const pressure = new Pressure();
  await pause(150);
  expect(pressure.isHigh).toBe(false);
  workFor(150);
  expect(pressure.isHigh).toBe(true);
  await pause(150);
  expect(pressure.isHigh).toBe(false);
});
