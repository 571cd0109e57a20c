/** Shares of time, on a clock of our own. */

import { SharedTime } from './shared-time.js';

function shared() {
  const clock = { now: 0 };
  return { clock, time: new SharedTime(() => clock.now) };
}

test('one who is alone has all the time there is', () => {
  const { clock, time } = shared();
  clock.now = 500;
  const stop = time.share();
  clock.now = 800;
  expect(stop()).toBe(300);
});

test('those who are there at once have parts of it that come to no more than has passed', () => {
  const { clock, time } = shared();
  const first = time.share();
  clock.now = 100;
  const second = time.share();
  clock.now = 300;
  expect(first()).toBe(100 + 100);
  clock.now = 350;
  expect(second()).toBe(100 + 50);
});
