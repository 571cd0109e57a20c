/** Outages of every kind in turn, at random moments, while readers read: what is answered is right, and each outage passes. */

import { setTimeout as pause } from 'node:timers/promises';

import { keptSeeds } from '../support/kept-seeds.js';
import { type Proxy, proxyTo } from '../support/proxy.js';
import { serveFrom, type Serving } from '../support/serving.js';
import { openTestStore, storeAddress } from '../support/store.js';

import { tell, tellCount, times } from './figures.js';

beforeAll(async () => {
  await using store = openTestStore();
  await keptSeeds(store);
});

const rounds = times(3, 21);

interface Outage {
  readonly begin: (proxy: Proxy) => unknown;
  readonly end: (proxy: Proxy) => unknown;
}

const outages: readonly Outage[] = [
  { begin: (proxy) => proxy.refuse(), end: (proxy) => proxy.accept() },
  {
    begin: (proxy) => {
      proxy.freeze();
    },
    end: (proxy) => {
      proxy.thaw();
    },
  },
  {
    begin: (proxy) => {
      proxy.freeze();
      proxy.forget();
    },
    end: (proxy) => {
      proxy.thaw();
    },
  },
];

const asked = '{ municipalities { totalCount nodes { name themes { totalCount } } } }';

interface Seen {
  answers: number;
  stale: number;
  refusals: number;
  readonly wrong: string[];
  /** Milliseconds of each answer. */
  readonly lasted: number[];
}

/** Reads until `stop` what is kept and what is not, and notes everything that is neither right nor told. */
function reading(
  serving: Serving,
  right: unknown,
): { readonly seen: Seen; readonly stop: () => Promise<void> } {
  const seen: Seen = { answers: 0, stale: 0, refusals: 0, wrong: [], lasted: [] };
  const over = new AbortController();
  const loops = Array.from({ length: 4 }, async (_, reader) => {
    for (let time = 0; !over.signal.aborted; time += 1) {
      const name = reader === 0 ? 'municipalities' : `r${String(reader)}_${String(time)}: municipalities`;
      const { status, body, text, ms } = await serving.ask(asked.replace('municipalities', name));
      const { errors = [], data, extensions } = body;
      seen.answers += 1;
      seen.lasted.push(ms);
      if (extensions?.staleSince !== undefined) seen.stale += 1;
      const isRefused = errors.every(({ extensions: { code } }) =>
        /^(STORE_UNAVAILABLE|DEADLINE_EXCEEDED|OVERLOADED)$/.test(code),
      );
      if (errors.length > 0 && isRefused) seen.refusals += 1;
      else if (status !== 200 || JSON.stringify(Object.values(data)) !== right)
        seen.wrong.push(text.slice(0, 500));
      await pause(10);
    }
  });
  return {
    seen,
    async stop() {
      over.abort();
      await Promise.all(loops);
    },
  };
}

/** Milliseconds until a question that is not kept is answered. */
async function recovery(serving: Serving, round: number): Promise<number> {
  const begin = performance.now();
  for (let time = 0; ; time += 1) {
    const { status } = await serving.ask(
      asked.replace('municipalities', `x${String(round)}_${String(time)}: municipalities`),
    );
    const ms = performance.now() - begin;
    if (status === 200) return ms;
    if (ms > 30_000) throw new Error('It does not recover.');
    await pause(20);
  }
}

test('answers are right or refused through all outages, and each is over soon after the store is back', async () => {
  await using proxy = await proxyTo(storeAddress());
  await using serving = await serveFrom(proxy.address, { keptAnswerBytes: 0, maxWaitMs: 60_000 });
  const { body } = await serving.ask(asked);
  const { seen, stop } = reading(serving, JSON.stringify(Object.values(body.data)));
  const recoveries: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await pause(Math.random() * 300);
    const outage = outages[round % outages.length];
    await outage?.begin(proxy);
    await pause(1_000 + Math.random() * times(500, 3_000));
    await outage?.end(proxy);
    recoveries.push(await recovery(serving, round));
  }
  await stop();
  tell('outages: until answers are fresh again', recoveries, 'ms');
  tell('outages: requests', seen.lasted, 'ms');
  tellCount('outages: wrong answers', seen.wrong.length, seen.answers);
  tellCount('outages: answers from what is kept', seen.stale, seen.answers);
  expect(seen.wrong).toEqual([]);
  expect(seen.stale).toBeGreaterThan(0);
  expect(seen.refusals).toBeGreaterThan(0);
  expect(Math.max(...recoveries)).toBeLessThan(10_000);
}, 600_000);
