/**
 * The order of the files: those that load into the run's Neo4j, of which one runs at a time, one after another, and beside them
 * those that do not use it, so that no worker waits for its turn while there is something else to do; last those that read
 * what is loaded, which run at once. Long ones first.
 */

import { useOfStore } from './sharing.mjs';

/** Seconds, about, of those that take long; the others take as long as most of their sort. */
const long = {
  'browser/explorer': 150,
  'faults/store-faults': 130,
  'laws/worlds': 90,
  'faults/lost-loads': 50,
  'browser/worlds': 40,
  'graph/plans': 35,
  'faults/start-local': 35,
  'faults/loads-at-once': 35,
};

export default class Sequencer {
  sort(tests) {
    const all = tests.map((test) => {
      const use = useOfStore(test.path);
      return { test, use, seconds: secondsOf(test.path, use) };
    });
    all.sort((a, b) => b.seconds - a.seconds);
    const loading = all.filter(({ use }) => use === 'loads');
    const others = all.filter(({ use }) => use === undefined);
    const order = [];
    let ahead = 0;
    while (loading.length + others.length > 0) {
      const isNext = others.length === 0 || (loading.length > 0 && ahead <= 0);
      const file = (isNext ? loading : others).shift();
      ahead += isNext ? file.seconds : -file.seconds;
      order.push(file);
    }
    order.push(...all.filter(({ use }) => use === 'reads'));
    return order.map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // the order does not depend on earlier runs
  }
}

function secondsOf(path, use) {
  const found = Object.entries(long).find(([name]) => path.endsWith(`${name}.test.ts`));
  return found?.[1] ?? (use === undefined ? 2 : 8);
}
