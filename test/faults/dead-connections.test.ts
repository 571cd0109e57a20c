/** Connections that died without a word or before they were made, and a server that only takes its time. */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { defaultStoreSettings, openStore, type Store } from '../../src/graph/store.js';
import { type Proxy, proxyTo } from '../support/proxy.js';
import { slowed, slowlyRunning } from '../support/slow-store.js';
import { openTestStore, storeAddress } from '../support/store.js';

const ways = { acquireMs: 500 } as const;

/** Connections in the pool. */
const pooled = 5;

const one = { cypher: 'RETURN $number AS number', of: (number: number) => [{ number }] };

async function askAtOnce(store: Store, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const answers = numbers.map((number) => store.read(one.cypher, { number }));
  expect(await Promise.all(answers)).toEqual(numbers.map(one.of));
}

/** Its connections are made: on a busy machine that takes longer than a question waits for one. */
async function openThrough(proxy: Proxy): Promise<Store> {
  const store = openStore({ ...defaultStoreSettings, ...proxy.address, ...ways });
  for (let tries = 1; ; tries += 1) {
    try {
      await askAtOnce(store, pooled);
      return store;
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

test('questions over connections that died without a word are answered over new ones within two seconds', async () => {
  await using proxy = await proxyTo(storeAddress());
  await using store = await openThrough(proxy);
  for (let time = 0; time < 3; time += 1) {
    proxy.forget();
    const begun = performance.now();
    // more than there are connections: what is heard over new ones does not hide that the others are dead
    await askAtOnce(store, 2 * pooled);
    expect(performance.now() - begun).toBeLessThan(2_000);
    const again = performance.now();
    await askAtOnce(store, pooled);
    expect(performance.now() - again).toBeLessThan(500);
  }
});

test('a question that the server is working on is not asked twice, however many wait for a connection', async () => {
  await using proxy = await proxyTo(storeAddress());
  await using watching = openTestStore();
  await using store = openStore({ ...defaultStoreSettings, ...proxy.address, ...ways, poolSize: 2 });
  const leaving = new AbortController();
  const slow = Array.from({ length: 2 }, () =>
    slowed(store)
      .read('MATCH (n:Release) RETURN 1 AS one', {}, leaving.signal)
      .catch(() => undefined),
  );
  while ((await slowlyRunning(watching)) < 2) await pause(5);
  const until = performance.now() + 5 * ways.acquireMs;
  const refusals: unknown[] = [];
  while (performance.now() < until) {
    // on a busy machine one may be sent over a new connection just before it would have been refused
    await store.read('RETURN 1 AS one', {}).catch((refusal: unknown) => refusals.push(refusal));
    expect(await slowlyRunning(watching)).toBeLessThanOrEqual(2);
  }
  expect(refusals).not.toEqual([]);
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  leaving.abort();
  await Promise.all(slow);
  await askAtOnce(store, 2);
});

test('a store that is frozen for a while answers what was asked meanwhile, and old connections are not left open', async () => {
  await using proxy = await proxyTo(storeAddress());
  await using store = await openThrough(proxy);
  proxy.freeze();
  const asked = askAtOnce(store, pooled);
  await pause(3 * ways.acquireMs);
  proxy.thaw();
  await asked;
  await askAtOnce(store, pooled);
  while (proxy.connections > 2 * pooled) await pause(20);
});

test.each([1, 2, 3])(
  'a connection that is cut while it is being made, at the %i. message, is told as a store that cannot be reached',
  async (message) => {
    const { hostname, port } = new URL(storeAddress().uri);
    const cutting = createServer((client) => {
      const store = connect(Number(port), hostname);
      store.pipe(client);
      let messages = 0;
      client.on('data', (data) => {
        messages += 1;
        if (messages < message) store.write(data);
        else client.resetAndDestroy();
      });
      client.once('close', () => store.destroy());
    }).listen(0, '127.0.0.1');
    await once(cutting, 'listening');
    const uri = `bolt://127.0.0.1:${String((cutting.address() as AddressInfo).port)}`;
    await using store = openStore({ ...defaultStoreSettings, ...storeAddress(), uri });
    await expect(store.read('RETURN 1 AS one', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    cutting.close();
  },
);
