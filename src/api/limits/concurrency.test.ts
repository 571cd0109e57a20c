/** How many are executed at once, on a clock of our own. */

import { Concurrency } from './concurrency.js';

function concurrency(atOnce = 64) {
  const clock = { now: 0 };
  return { clock, concurrency: new Concurrency({ atOnce, goodMs: 1_000 }, () => clock.now) };
}

test('all that began together and took too long halve it once, those that began after that once more', () => {
  const { clock, concurrency: all } = concurrency();
  clock.now = 2_000;
  for (let inside = 64; inside > 0; inside -= 1) all.note(0, inside);
  expect(all.limit).toBe(32);
  clock.now = 4_000;
  for (let inside = 32; inside > 0; inside -= 1) all.note(2_500, inside);
  expect(all.limit).toBe(16);
});

test('slow ones among free places are no reason', () => {
  const { clock, concurrency: all } = concurrency();
  clock.now = 5_000;
  for (let time = 0; time < 100; time += 1) all.note(0, 63);
  expect(all.limit).toBe(64);
});

test('it grows by one for as many in time as there are places, up to the most', () => {
  const { clock, concurrency: all } = concurrency(8);
  clock.now = 2_000;
  all.note(0, 8);
  expect(all.limit).toBe(4);
  for (let time = 0; time < 5; time += 1) all.note(1_500, 8);
  expect(all.limit).toBe(5);
  for (let time = 0; time < 1_000; time += 1) all.note(1_500, 8);
  expect(all.limit).toBe(8);
});

test('it does not fall to where nothing can be done at once', () => {
  const { clock, concurrency: all } = concurrency();
  for (let time = 1; time < 20; time += 1) {
    clock.now = time * 10_000;
    all.note(clock.now - 5_000, 64);
  }
  expect(all.limit).toBe(4);
});
