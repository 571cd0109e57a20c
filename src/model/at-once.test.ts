import { atOnce } from './at-once.js';

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test.each([
  [1, [3, 0, 2]],
  [2, [0, 5, 1, 1, 0, 4]],
  [3, [5, 4, 3, 2, 1, 0]],
  [4, [1]],
  [2, []],
])(
  'of %d tasks at most as many are under way, and results stand in the order of items',
  async (most, turns) => {
    let [underWay, highest] = [0, 0];
    const results = await atOnce(most, turns, async (count) => {
      highest = Math.max(highest, (underWay += 1));
      for (let left = count; left >= 0; left -= 1) await turn();
      underWay -= 1;
      return count;
    });
    expect(results).toEqual(turns);
    expect(highest).toBe(Math.min(most, turns.length));
  },
);

test('an item is made when its task begins, and none after a failure', async () => {
  const [made, begun]: [number[], number[]] = [[], []];
  function* items(): Generator<number> {
    for (let item = 0; item < 10; item += 1) {
      made.push(item);
      yield item;
    }
  }
  const tasks = atOnce(2, items(), async (item) => {
    begun.push(item);
    expect(made).toEqual(begun);
    await turn();
    if (item === 3) throw new Error('no more');
  });
  await expect(tasks).rejects.toThrow('no more');
  expect(begun.length).toBeLessThan(6);
});
