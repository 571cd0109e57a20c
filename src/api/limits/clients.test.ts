/** Shares of clients, on a clock of our own. */

import type { Fault } from '../../model/errors.js';

import { type ClientLimits, clientOf, Clients } from './clients.js';

const minute = { clientMs: 30_000, clientRefusals: 30 };

function clients(limits = minute) {
  const clock = { now: 0 };
  return { clock, clients: new Clients(limits, () => clock.now) };
}

test('a client that has used up its share waits until some of it is back', () => {
  const { clock, clients: all } = clients();
  all.spend('a', 31_000);
  expect(() => {
    all.admit('a');
  }).toThrow('This client has used up its 30000 ms of execution a minute (TSUNAGU_CLIENT_MS).');
  clock.now = 2_500;
  expect(() => {
    all.admit('a');
  }).not.toThrow();
});

test('what one client uses is not taken from another', () => {
  const { clients: all } = clients();
  all.spend('a', 60_000);
  expect(() => {
    all.admit('b');
  }).not.toThrow();
  expect(all.spentBy('b')).toBe(0);
});

test('thirty refusals in a row are enough', () => {
  const { clock, clients: all } = clients();
  for (let time = 0; time < 30; time += 1) {
    all.admit('a');
    all.refuse('a');
  }
  expect(() => {
    all.admit('a');
  }).toThrow('30 refusals by limits a minute (TSUNAGU_CLIENT_REFUSALS)');
  clock.now = 60_000;
  expect(() => {
    all.admit('a');
  }).not.toThrow();
});

test.each<[string, ClientLimits, (all: Clients) => void]>([
  [
    'the time of execution',
    minute,
    (all) => {
      all.spend('a', 60_000);
    },
  ],
  [
    'the refusals',
    minute,
    (all) => {
      for (let time = 0; time < 60; time += 1) all.refuse('a');
    },
  ],
  [
    'the one refusal there may be',
    { ...minute, clientRefusals: 1 },
    (all) => {
      all.refuse('a');
    },
  ],
])(
  'whoever has used up %s is told when to come back, and is refused until then, no longer',
  (_what, limits, use) => {
    const { clock, clients: all } = clients(limits);
    use(all);
    const refused = (): unknown => {
      try {
        all.admit('a');
        return undefined;
      } catch (error) {
        return error;
      }
    };
    const { retryAfter = 0, next } = refused() as Fault;
    expect(next).toContain(`in ${retryAfter} s`);
    clock.now = (retryAfter - 1) * 1_000;
    expect(refused()).toBeDefined();
    clock.now = retryAfter * 1_000;
    expect(refused()).toBeUndefined();
  },
);

test('a limit of 0 is none', () => {
  const { clients: all } = clients({ clientMs: 0, clientRefusals: 0 });
  all.spend('a', 1e9);
  for (let time = 0; time < 100; time += 1) all.refuse('a');
  expect(() => {
    all.admit('a');
  }).not.toThrow();
});

test('without a limit, too, what a client has spent weighs on it for a while only', () => {
  const { clock, clients: all } = clients({ clientMs: 0, clientRefusals: 0 });
  all.spend('a', 50_000);
  clock.now = 60_000;
  expect(all.spentBy('a')).toBeCloseTo(50_000 / Math.E);
  clock.now = 600_000;
  expect(all.spentBy('a')).toBeLessThan(3);
});

test('of two clients that have had little of late, the one that has had more weighs more', () => {
  const { clock, clients: all } = clients();
  all.spend('a', 200);
  all.spend('b', 100);
  clock.now = 5_000;
  expect(all.spentBy('a')).toBeGreaterThan(all.spentBy('b'));
  expect(all.spentBy('b')).toBeGreaterThan(0);
});

test('a client that has its limit a minute stays at the limit', () => {
  const { clock, clients: all } = clients({ clientMs: 1_000, clientRefusals: 0 });
  for (; clock.now < 600_000; clock.now += 60) all.spend('a', 1);
  expect(all.spentBy('a')).toBeGreaterThan(990);
  expect(all.spentBy('a')).toBeLessThan(1_010);
});

test('addresses of one network of IPv6 are one client', () => {
  expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe(clientOf('2001:db8:1:2:aaaa::1'));
  expect(clientOf('2001:db8:1:3::1')).not.toBe(clientOf('2001:db8:1:2::1'));
  expect(clientOf('2001:db8::1')).toBe(clientOf('2001:db8::2'));
  expect(clientOf('::1')).toBe('0:0:0:0');
  expect(clientOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1');
  expect(clientOf('192.0.2.1')).toBe('192.0.2.1');
});
