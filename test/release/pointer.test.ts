/** Which release is current, told to readers who rely on it for a moment. */

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { leaseMs } from '../../src/graph/pointer.js';
import { pointed } from '../../src/graph/questions/releases.js';
import type { Store } from '../../src/graph/store.js';
import { announceMove } from '../../src/graph/writes/life-cycle.js';
import { loadAtOnce, store } from '../support/loading.js';

/** The same store, which counts how often it is asked where the pointer stands. */
function counting(over: Store): { readonly counted: Store; readonly readings: () => number } {
  let readings = 0;
  const counted: Store = {
    read(cypher, parameters, signal) {
      if (cypher.startsWith('// currentSequence')) readings += 1;
      return over.read(cypher, parameters, signal);
    },
    writing: (work) => over.writing(work),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return { counted, readings: () => readings };
}

test('nobody is told of a release that had been replaced when he asked, however often releases change', async () => {
  const ids: string[] = [];
  for (const number of [4000, 4001, 4002]) ids.push((await loadAtOnce(number)).release.id);
  const graphs = ids.map(() => new Graph(store, keptAnswers(0)));
  // the one before the current one, of three in turn, is the last to become current again
  const turns = [ids[2]];
  let current = 0;
  let isOver = false;
  let answers = 0;
  const replaced: string[] = [];
  const readers = graphs.map(async (graph) => {
    while (!isOver) {
      const asked = current;
      const { info } = await graph.current();
      if (!turns.slice(asked).includes(info.id)) replaced.push(info.id);
      answers += 1;
      await new Promise(setImmediate);
    }
  });
  for (let time = 0; time < 5; time += 1) {
    turns.push(ids[time % 3]);
    await loadAtOnce(4000 + (time % 3));
    current += 1;
    for (const graph of graphs) expect((await graph.current()).info.id).toBe(turns[current]);
  }
  isOver = true;
  await Promise.all(readers);
  expect(replaced).toEqual([]);
  expect(answers).toBeGreaterThan(100);
});

test('those who ask one after another wait for no reading, and readings are few', async () => {
  await loadAtOnce(4000);
  const { counted, readings } = counting(store);
  const graph = new Graph(counted, keptAnswers(0));
  const until = performance.now() + 4 * leaseMs;
  let asked = 0;
  while (performance.now() < until) {
    await graph.current();
    asked += 1;
    await new Promise(setImmediate);
  }
  expect(readings()).toBeLessThan(20);
  expect(asked).toBeGreaterThan(10 * readings());
});

test('a pointer that a killed load was about to move is read anew by each, until the next load has settled it', async () => {
  const { release } = await loadAtOnce(4000);
  const steady = await pointed(store);
  await store.writing(announceMove);
  expect(await pointed(store)).toEqual({ sequence: steady?.sequence, isSteady: false });
  const { counted, readings } = counting(store);
  const graph = new Graph(counted, keptAnswers(0));
  for (let time = 0; time < 5; time += 1) expect((await graph.current()).info.id).toBe(release.id);
  expect(readings()).toBe(5);
  expect(await loadAtOnce(4000)).toMatchObject({ state: 'unchanged' });
  expect(await pointed(store)).toEqual({ sequence: steady?.sequence, isSteady: true });
  expect(await loadAtOnce(4001)).toMatchObject({ state: 'restored' });
  expect(await pointed(store)).toMatchObject({ isSteady: true });
});
