/**
 * The order of the files: those that share the run's Neo4j, of which one runs at a time, one after another, and beside them the
 * others, so that no worker waits for its turn while there is something else to do. Long ones first.
 */

import { sharesStore } from './sharing.mjs';

/** Seconds, about, of those that take long; the others take as long as most of their sort. */
const long = {
  'explorer/in-browser': 200,
  'laws/worlds': 155,
  'release/store-faults': 215,
  'release/lost-loads': 55,
  'torture/overload': 45,
  'local/start-local': 45,
};

export default class Sequencer {
  sort(tests) {
    const all = tests.map((test) => ({ test, shares: sharesStore(test.path), seconds: secondsOf(test) }));
    all.sort((a, b) => b.seconds - a.seconds);
    const sharing = all.filter(({ shares }) => shares);
    const others = all.filter(({ shares }) => !shares);
    const order = [];
    let ahead = 0;
    while (sharing.length + others.length > 0) {
      const isShared = others.length === 0 || (sharing.length > 0 && ahead <= 0);
      const { test, seconds } = (isShared ? sharing : others).shift();
      ahead += isShared ? seconds : -seconds;
      order.push(test);
    }
    return order;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // the order does not depend on earlier runs
  }
}

function secondsOf({ path }) {
  const found = Object.entries(long).find(([name]) => path.endsWith(`${name}.test.ts`));
  return found?.[1] ?? (sharesStore(path) ? 15 : 2);
}
