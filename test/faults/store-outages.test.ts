/** A store that cannot be reached: what is kept is still answered and says so, all else is refused at once, and it passes. */

import { setTimeout as pause } from 'node:timers/promises';

import { leaseMs } from '../../src/graph/pointer.js';
import { defaultStoreSettings, openStore, type Store } from '../../src/graph/store.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { type Proxy, proxyTo } from '../support/proxy.js';
import { type Served, serveFrom, type Serving } from '../support/serving.js';
import { slowed, slowlyRunning } from '../support/slow-store.js';
import { openTestStore, storeAddress } from '../support/store.js';

let store: Store;
let proxy: Proxy;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
});

afterAll(() => store[Symbol.asyncDispose]());

beforeEach(async () => {
  proxy = await proxyTo(storeAddress());
});

afterEach(() => proxy[Symbol.asyncDispose]());

const asked = '{ municipalities { totalCount nodes { name themes { totalCount } } } }';
/** The same answers of the database, in another response. */
const askedOtherwise = '{ all: municipalities { totalCount nodes { name themes { totalCount } } } }';
const neverAsked = '{ organizations { nodes { name programs { totalCount } } } }';

/** Until it is answered from the store again. */
async function recovered(serving: Serving): Promise<{ readonly answer: Served; readonly ms: number }> {
  const begin = performance.now();
  for (;;) {
    const answer = await serving.ask(neverAsked);
    const ms = performance.now() - begin;
    if (answer.status === 200) return { answer, ms };
    if (ms > 20_000) throw new Error(`It does not recover: ${answer.text}`);
    await pause(50);
  }
}

interface Outage {
  readonly begin: () => unknown;
  readonly end: () => unknown;
}

const outages: Readonly<Record<string, Outage>> = {
  'refuses connections': { begin: () => proxy.refuse(), end: () => proxy.accept() },
  'is frozen': {
    begin: () => {
      proxy.freeze();
    },
    end: () => {
      proxy.thaw();
    },
  },
  'has gone without a word, and comes back without its old connections': {
    begin: () => {
      proxy.freeze();
      proxy.forget();
    },
    end: () => {
      proxy.thaw();
    },
  },
};

describe.each(Object.entries(outages))('a store that %s', (_, outage) => {
  it('leaves what is kept, told to be stale; all else is unavailable; when it is back, all is as before', async () => {
    await using serving = await serveFrom(proxy.address, { pointerDeadlineMs: 1_000 });
    const before = await serving.ask(asked);
    expect(before.status).toBe(200);
    expect(before.body.extensions).not.toHaveProperty('staleSince');

    await outage.begin();
    const from = Date.now();
    // until then it is known that no other release is current
    await pause(leaseMs);
    const kept = await serving.ask(asked);
    expect(kept.status).toBe(200);
    const since = kept.body.extensions?.staleSince ?? '';
    expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(since)).toBeGreaterThanOrEqual(from);
    expect(kept.text).toBe(before.text.replace(/\}\}$/, `,"staleSince":"${since}"}}`));
    expect(kept.headers.get('cache-control')).toBe('no-store');
    expect(kept.headers.get('etag')).toBeNull();

    const made = await serving.ask(askedOtherwise);
    expect(made.body.data.all).toEqual(before.body.data.municipalities);
    expect(made.body.extensions).toEqual({ ...kept.body.extensions, cost: made.body.extensions?.cost });
    expect(made.headers.get('cache-control')).toBe('no-store');

    const refused = await serving.ask(neverAsked);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body.errors?.[0]).toMatchObject({
      message: `The database cannot be reached since ${since}, and this is not among the answers that are kept. Try again in a moment.`,
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    expect(refused.ms).toBeLessThan(1_000);
    expect((await serving.get('/readyz')).status).toBe(503);
    expect((await serving.get('/livez')).status).toBe(200);

    await outage.end();
    const { answer, ms } = await recovered(serving);
    expect(ms).toBeLessThan(5_000);
    expect(answer.body.extensions).not.toHaveProperty('staleSince');
    expect((await serving.ask(asked)).text).toBe(before.text);
    expect((await serving.get('/readyz')).status).toBe(200);
  });
});

it('a release that is warm answers without its store all but evidence and searches', async () => {
  await using serving = await serveFrom(proxy.address, { warmUpMs: 120_000 });
  const end = Date.now() + 120_000;
  while ((await serving.get('/readyz')).status !== 200 && Date.now() < end) await pause(100);
  await proxy.refuse();
  await pause(leaseMs);
  const { body } = await serving.ask(neverAsked);
  expect(body.data.organizations.nodes.length).toBeGreaterThan(0);
  expect(body.extensions).toHaveProperty('staleSince');
  const chosen = await serving.ask(
    '{ reading(bases: [STATED]) { programs(where: { themes: { some: {} } }) { groups(by: [THEME]) { totalCount } } } }',
  );
  expect(chosen.body.data.reading.programs.groups.totalCount).toBeGreaterThan(0);
  for (const beyond of [
    '{ evidence(first: 1) { nodes { quote } } }',
    '{ search(text: "観光") { totalCount } }',
  ]) {
    const { status, body: refused } = await serving.ask(beyond);
    expect([status, refused.errors?.[0]?.extensions.code]).toEqual([503, 'STORE_UNAVAILABLE']);
  }
});

it('a store that is back is found by the first who asks, however long nobody did', async () => {
  await using serving = await serveFrom(proxy.address);
  await serving.ask(asked);
  await proxy.refuse();
  await pause(leaseMs);
  expect((await serving.ask(asked)).body.extensions).toHaveProperty('staleSince');
  await proxy.accept();
  expect((await serving.ask(neverAsked)).status).toBe(200);
});

it('under a release that is named, an answer that is kept is as good as ever', async () => {
  await using serving = await serveFrom(proxy.address);
  const { body } = await serving.ask(asked);
  const named = `{ reading(release: "${body.extensions?.release?.id ?? ''}") ${asked} }`;
  const before = await serving.ask(named);
  await proxy.refuse();
  const kept = await serving.ask(named);
  expect(kept.text).toBe(before.text);
  expect(kept.headers.get('cache-control')).toContain('immutable');
  const made = await serving.ask(named.replace('municipalities', 'again: municipalities'));
  expect(made.body.data.reading.again).toEqual(body.data.municipalities);
  expect(made.headers.get('cache-control')).toContain('immutable');
  const list = await serving.ask('{ releases { nodes { id } } }');
  expect(list.body.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
});

it('a store that refuses connections from the start is unavailable at once, and answers when it is there', async () => {
  await proxy.refuse();
  await using serving = await serveFrom(proxy.address);
  const refused = await serving.ask(asked);
  expect(refused.status).toBe(503);
  expect(refused.body.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
  expect(refused.ms).toBeLessThan(2_000);
  await proxy.accept();
  const { ms } = await recovered(serving);
  expect(ms).toBeLessThan(5_000);
});

it('connections that are cut again and again give errors with a code and never a wrong answer', async () => {
  await using serving = await serveFrom(proxy.address, { keptResponseBytes: 0, keptAnswerBytes: 0 });
  const before = await serving.ask(asked);
  const codes = new Set<string>();
  for (let time = 0; time < 10; time += 1) {
    const answers = Array.from({ length: 4 }, () => serving.ask(asked));
    await pause(time * 3);
    proxy.cut();
    for (const { body, text } of await Promise.all(answers)) {
      if (body.errors === undefined) expect(text).toBe(before.text);
      else codes.add(body.errors.map(({ extensions: { code } }) => code).join());
    }
  }
  expect([...codes].filter((code) => !/^(STORE_UNAVAILABLE,?)+$/.test(code))).toEqual([]);
  await recovered(serving);
});

it('a slow and a halting way to the store only takes time', async () => {
  await using serving = await serveFrom(proxy.address, { keptResponseBytes: 0, keptAnswerBytes: 0 });
  const before = await serving.ask(asked);
  proxy.delay(20);
  expect((await serving.ask(asked)).text).toBe(before.text);
  proxy.delay(0);
  proxy.trickle(100);
  expect((await serving.ask(asked)).text).toBe(before.text);
});

it('a pool that is used up refuses what finds no connection in time, and is whole when those who used it have gone', async () => {
  await using small = openStore({
    ...defaultStoreSettings,
    ...storeAddress(),
    poolSize: 2,
    acquireMs: 1_000,
  });
  const slow = slowed(small);
  const leaving = new AbortController();
  const asked = Array.from({ length: 2 }, () =>
    slow.read('MATCH (n:Release) RETURN 1 AS one', {}, leaving.signal),
  );
  const ends = Promise.allSettled(asked);
  while ((await slowlyRunning(store)) < 2) await pause(5);
  await expect(small.read('RETURN 1 AS one', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  leaving.abort();
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  while ((await slowlyRunning(store)) > 0) await pause(5);
  for (const one of [1, 2, 3])
    await expect(small.read('RETURN $one AS one', { one })).resolves.toEqual([{ one }]);
});

it('a question that takes more memory than the database has to give is refused, and the next one is answered', async () => {
  const greedy = store.read('UNWIND range(1, 100000000) AS n RETURN size(collect($text + n)) AS size', {
    text: 'あ'.repeat(2_000),
  });
  await expect(greedy).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await expect(store.read('RETURN 1 AS one', {})).resolves.toEqual([{ one: 1 }]);
});
