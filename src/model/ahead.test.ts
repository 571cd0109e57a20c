import { setTimeout as pause } from 'node:timers/promises';

import { ahead } from './ahead.js';

test.each([1, 2, 3, 7])('what is made of items, %d at once, comes in their order', async (most) => {
  let [working, highest] = [0, 0];
  const made: number[] = [];
  const work = async (item: number): Promise<number> => {
    highest = Math.max(highest, ++working);
    await pause(item);
    working -= 1;
    return item;
  };
  for await (const item of ahead([9, 0, 4, 1, 1], most, work)) made.push(item);
  expect(made).toEqual([9, 0, 4, 1, 1]);
  expect(highest).toBe(Math.min(most, 5));
});

test('what fails is told when its turn comes', async () => {
  const made: number[] = [];
  const work = (item: number): Promise<number> =>
    item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item);
  const all = async (): Promise<void> => {
    for await (const item of ahead([0, 1, 2, 3], 3, work)) made.push(item);
  };
  await expect(all()).rejects.toThrow('two');
  expect(made).toEqual([0, 1]);
});
