/** The gate by itself: who is let in next. */

import { Gate, type GateLimits } from './gate.js';
import type { Client } from './lines.js';

const forever = new AbortController().signal;

const someone: Client = { name: 'someone', weight: () => 0 };

/** One place, and time without end, unless told otherwise. */
function gateOf(limits: Partial<GateLimits>): Gate {
  return new Gate({ atOnce: 1, maxWaiting: 100, maxWaitMs: 1e6, goodMs: 1e6, ...limits });
}

test('of those who wait the lightest is let in, and of equals the one who came first', async () => {
  const gate = gateOf({ maxWaiting: 10 });
  const order: string[] = [];
  const leave = await gate.enter(forever, someone);
  const weights = { heavy: 9, first: 1, second: 1 };
  const all = Object.entries(weights).map(async ([name, weight]) => {
    const out = await gate.enter(forever, { name, weight: () => weight });
    order.push(name);
    out();
  });
  leave();
  await Promise.all(all);
  expect(order).toEqual(['first', 'second', 'heavy']);
});

test('a lighter one that finds no room takes the place of the heaviest, and of equals of the one who came last', async () => {
  const gate = gateOf({ maxWaiting: 3 });
  const leave = await gate.enter(forever, someone);
  const turnedAway: string[] = [];
  const come = (name: string, weight: number): Promise<unknown> =>
    gate.enter(forever, { name, weight: () => weight }).then(
      (out) => {
        out();
      },
      (error: unknown) => {
        expect(error).toMatchObject({ code: 'OVERLOADED' });
        turnedAway.push(name);
      },
    );
  const all = [
    come('light', 1),
    come('first heavy', 9),
    come('second heavy', 9),
    come('as heavy', 9),
    come('lighter', 5),
    come('lightest', 4),
  ];
  leave();
  await Promise.all(all);
  expect(turnedAway).toEqual(['as heavy', 'second heavy']);
});

test('lighter ones than those who wait have places of their own, before anyone is turned away', async () => {
  const gate = gateOf({ maxWaiting: 4 });
  const leave = await gate.enter(forever, someone);
  const heavy: Client = { name: 'heavy', weight: () => 9 };
  const waiting = Array.from({ length: 4 }, () => gate.enter(forever, heavy));
  const tooMany = 'Operations waiting for their turn: 5 requests met, at most 4 allowed.';
  await expect(gate.enter(forever, heavy)).rejects.toMatchObject({ code: 'OVERLOADED', message: tooMany });
  expect(() => {
    gate.check(9);
  }).toThrow(tooMany);
  gate.check(0);
  const light = gate.enter(forever, someone);
  expect(gate.figures.waiting).toBe(5);
  leave();
  (await light)();
  for (const each of waiting) (await each)();
});

test('one comes in at a time, and between two of them everything else is heard', async () => {
  const gate = gateOf({ atOnce: 10 });
  const order: string[] = [];
  const all = ['first', 'second', 'third'].map(async (name) => {
    const leave = await gate.enter(forever, someone);
    order.push(name);
    setImmediate(() => order.push(`heard after ${name}`));
    leave();
  });
  await Promise.all(all);
  expect(order).toEqual(['first', 'heard after first', 'second', 'heard after second', 'third']);
});

test('who has waited as long as one may is turned away', async () => {
  const gate = gateOf({ maxWaitMs: 20 });
  const leave = await gate.enter(forever, someone);
  await expect(gate.enter(forever, someone)).rejects.toMatchObject({
    code: 'OVERLOADED',
    message: 'Time an operation waits for its turn: 20 ms met, at most 20 allowed.',
  });
  leave();
  await expect(gate.enter(forever, someone)).resolves.toBeDefined();
});

test('who has gone while waiting takes no place', async () => {
  const gate = gateOf({});
  const leave = await gate.enter(forever, someone);
  const going = new AbortController();
  const gone = gate.enter(going.signal, someone);
  const next = gate.enter(forever, someone);
  going.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  leave();
  await expect(next).resolves.toBeDefined();
});

test('while those inside are too slow, fewer are let in', async () => {
  const gate = gateOf({ atOnce: 8, goodMs: 0 });
  const enter = (count: number) =>
    Promise.all(Array.from({ length: count }, () => gate.enter(forever, someone)));
  const all = await enter(8);
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (const leave of all) leave();
  const inside = await enter(4);
  let isIn = false;
  const next = gate.enter(forever, someone).finally(() => (isIn = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isIn).toBe(false);
  expect(gate.figures).toEqual({ inside: 4, waiting: 1 });
  for (const leave of inside) leave();
  await next;
});
