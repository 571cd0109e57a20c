/** Turns by themselves: what else there is to do is done between them. */

import { Turns } from './turns.js';

test('work begins in the order in which it came, and other things are heard in between', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const works = ['first', 'second', 'third'].map(async (name) => {
    await turns.next();
    order.push(name);
    setImmediate(() => order.push(`heard after ${name}`));
  });
  await Promise.all(works);
  await turns.next();
  expect(order).toEqual([
    'first',
    'second',
    'heard after first',
    'third',
    'heard after second',
    'heard after third',
  ]);
});
