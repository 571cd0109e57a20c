/** A store that refuses connections or freezes while it is loaded into, and that comes late to a server. */

import { defaultStoreSettings, openStore } from '../../src/graph/store.js';
import { untilStaged } from '../support/holdings.js';
import { loadAtOnce, store, version } from '../support/loading.js';
import { runProgram, startProgram } from '../support/program.js';
import { type Proxy, proxyTo } from '../support/proxy.js';
import { readerAt, readerOf } from '../support/readers.js';
import { storeAddress } from '../support/store.js';
import { seedFolder } from '../support/versions.js';

let proxy: Proxy;

beforeEach(async () => {
  proxy = await proxyTo(storeAddress());
});

afterEach(() => proxy[Symbol.asyncDispose]());

const question = '{ release { contentHash } municipality(key: "sumida") { population } }';

test('a load from a frozen store is ended by a signal, and nothing has changed', async () => {
  await loadAtOnce(4000);
  const before = await readerOf(store)(question);
  await using seeds = await seedFolder();
  await seeds.write(4001);
  await using loading = startProgram(proxy.address, ['load', '--seeds', seeds.folder]);
  await untilStaged(store, loading.ended);
  proxy.freeze();
  loading.child.kill('SIGTERM');
  const { code, err } = await loading.ended;
  expect(code).toBe(1);
  expect(err).toContain('Stopped. The release that was current is kept.');
  expect(await readerOf(store)(question)).toEqual(before);
});

test('a store that refuses connections is unavailable to readers and to loads, and a server that waits for it becomes ready by itself', async () => {
  await loadAtOnce(4002);
  await proxy.refuse();
  await using refused = openStore({ ...defaultStoreSettings, ...proxy.address });
  await expect(refused.read('RETURN 1 AS one', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await using seeds = await seedFolder();
  await seeds.write(4002);
  const args = ['serve', '--seeds', seeds.folder];
  await using server = startProgram(proxy.address, args, { PORT: '0' });
  await using stopped = startProgram(proxy.address, args, { PORT: '0' });
  const { code, err } = await runProgram(proxy.address, ['load', '--seeds', seeds.folder]);
  expect(code).toBe(1);
  expect(err).toMatch(/^The database cannot be reached: bolt:.*\n→ Start it, or correct NEO4J_URI/s);
  await stopped.saysAnywhere(/Trying again/);
  stopped.child.kill('SIGTERM');
  await expect(stopped.ended).resolves.toMatchObject({ code: 0 });
  await server.saysAnywhere(/Trying again/);
  await proxy.accept();
  const [, address = ''] = await server.says(/Playground\s+(http:\S+)/);
  await expect(readerAt(address)(question)).resolves.toMatchObject({
    data: expect.stringContaining(version(4002).contentHash) as string,
    errors: [],
  });
});
