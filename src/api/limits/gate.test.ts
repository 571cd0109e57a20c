/** The gate by itself: who is let in next. */

import { Gate } from './gate.js';

const forever = new AbortController().signal;

test('of those who wait the lightest is let in, and of equals the one who came first', async () => {
  const gate = new Gate(1, 10);
  const order: string[] = [];
  const leave = await gate.enter(forever);
  const weights = { heavy: 9, first: 1, second: 1 };
  const all = Object.entries(weights).map(async ([name, weight]) => {
    const out = await gate.enter(forever, () => weight);
    order.push(name);
    out();
  });
  leave();
  await Promise.all(all);
  expect(order).toEqual(['first', 'second', 'heavy']);
});

test('a lighter one that finds no room takes the place of the heaviest, and of equals of the one who came last', async () => {
  const gate = new Gate(1, 3);
  const leave = await gate.enter(forever);
  const turnedAway: string[] = [];
  const come = (name: string, weight: number): Promise<unknown> =>
    gate
      .enter(forever, () => weight)
      .then(
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
  ];
  leave();
  await Promise.all(all);
  expect(turnedAway).toEqual(['as heavy', 'second heavy']);
});
