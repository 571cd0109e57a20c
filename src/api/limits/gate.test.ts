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
