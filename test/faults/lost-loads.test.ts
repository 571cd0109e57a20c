/** Loads that go on although they should not: after their lock was lost, or beside a later load. */

import { setTimeout as pause } from 'node:timers/promises';

import { currentSequence, keptReleases } from '../../src/graph/questions/releases.js';
import { searchIndexName } from '../../src/graph/search-index.js';
import { rowsOf } from '../../src/graph/store.js';
import { nextPlace } from '../../src/graph/writes/life-cycle.js';
import { ensureEntityConstraints, ensureSchema } from '../../src/graph/writes/schema.js';
import { beginStaging } from '../../src/graph/writes/stage.js';
import { compile } from '../../src/release/compile.js';
import { load } from '../../src/release/load.js';
import { holdings, leftovers, untilStaged } from '../support/holdings.js';
import { loadAtOnce, store, version } from '../support/loading.js';
import { startProgram } from '../support/program.js';
import { idOf, readerOf } from '../support/readers.js';
import { storeAddress } from '../support/store.js';
import { seedFolder } from '../support/versions.js';

const population = '{ municipality(key: "sumida") { population } }';

/** Ends the transactions that hold or want the lock of loads, as a broken connection would. */
function loseLocks(): Promise<number> {
  return store.writing(async (session) => {
    const found = await session.run(
      `SHOW TRANSACTIONS YIELD transactionId, currentQuery, status, activeLockCount
       WHERE activeLockCount > 0 AND NOT currentQuery CONTAINS 'SHOW' RETURN transactionId`,
    );
    const ids = rowsOf(found).map(({ transactionId }) => transactionId as string);
    for (const id of ids) await session.run(`TERMINATE TRANSACTION '${id}'`);
    return ids.length;
  });
}

test('a load that was held up until its lock was lost does not become current over a later one', async () => {
  await loadAtOnce(2000);
  await using seeds = await seedFolder();
  await seeds.write(2001);
  await using heldUp = startProgram(storeAddress(), ['load', '--seeds', seeds.folder]);
  await untilStaged(store, heldUp.ended);
  heldUp.child.kill('SIGSTOP');
  expect(await loseLocks()).toBeGreaterThan(0);
  await loadAtOnce(2002);
  heldUp.child.kill('SIGCONT');
  const { code, err } = await heldUp.ended;
  expect(code).toBe(1);
  expect(err).toMatch(/→/);
  expect(err).not.toMatch(/\n\s+at /);
  const reader = readerOf(store);
  await expect(reader(population)).resolves.toMatchObject({
    data: '{"municipality":{"population":2002}}',
    errors: [],
  });
  await loadAtOnce(2002);
  expect(leftovers(await holdings(store))).toEqual([]);
});

test('a statement of a killed load that the database still works on writes nothing that stays', async () => {
  await loadAtOnce(2010);
  const rows = compile(version(2011).dataset);
  const whole = compile(version(2010).dataset);
  const orphan = store.writing(async (session) => {
    const place = await nextPlace(session, Date.now());
    const { contentHash } = version(2011);
    const { counts, shapes } = rows;
    const info = { id: 'Release:orphan', ...place, contentHash, createdAt: '', counts, shapes };
    const staging = await beginStaging(store, info, rows, () => undefined);
    await staging.nodes();
    await staging.links();
  });
  const ending = orphan.catch((error: unknown) => error);
  await untilStaged(store, ending);
  const delayMs = Math.round(Math.random() * 160);
  await pause(delayMs);
  await loadAtOnce(2012);
  await ending;
  await loadAtOnce(2012);
  const after = await holdings(store);
  expect({ delayMs, left: leftovers(after) }).toEqual({ delayMs, left: [] });
  const { nodes, links, releases } = after;
  for (const sequence of [releases.Release[0] ?? 0, releases.Release.at(-1) ?? 0]) {
    expect([nodes[sequence], links[sequence]]).toEqual([whole.nodes.length, whole.links.length]);
  }
});

const fullTextIndexes = (): Promise<readonly unknown[]> =>
  store.writing(async (session) =>
    rowsOf(await session.run('SHOW FULLTEXT INDEXES YIELD name')).map(({ name }) => name),
  );

test('a load killed while its index is made leaves nothing half made to readers or to the next load', async () => {
  await loadAtOnce(2060);
  await using seeds = await seedFolder();
  await seeds.write(2061);
  const index = await store.writing(async (session) => {
    const name = searchIndexName((await nextPlace(session, Date.now())).searchSlot);
    await session.run('DROP INDEX $name IF EXISTS', { name });
    return name;
  });
  await using killed = startProgram(storeAddress(), ['load', '--seeds', seeds.folder]);
  const state = { isOver: false };
  void killed.ended.then(() => (state.isOver = true));
  while (!state.isOver && !(await fullTextIndexes()).includes(index));
  killed.child.kill('SIGKILL');
  await killed.ended;
  await expect(readerOf(store)('{ search(text: "区") { totalCount } }')).resolves.toMatchObject({
    errors: [],
  });
  await loadAtOnce(2062);
  await loadAtOnce(2062);
  expect(leftovers(await holdings(store))).toEqual([]);
});

test('a clock that is put back does not hide what is loaded under it', async () => {
  await loadAtOnce(2020);
  const { dataset, contentHash } = version(2023);
  await load(store, dataset, { graceMs: -1, keep: 1, now: () => Date.UTC(2001) });
  const kept = await keptReleases(store);
  expect(kept.map(({ contentHash: hash }) => hash)).toContain(contentHash);
  await expect(readerOf(store)(population)).resolves.toMatchObject({
    data: '{"municipality":{"population":2023}}',
  });
});

test('a load killed after its release became current leaves no more releases than are kept', async () => {
  await loadAtOnce(2030);
  const { dataset } = version(2031);
  await load(store, dataset, { graceMs: -1, keep: 2 });
  expect(await keptReleases(store)).toHaveLength(2);
  await load(store, dataset, { graceMs: -1, keep: 1 });
  expect(await keptReleases(store)).toHaveLength(1);
});

test('a server that outlives its store does not take a release of the new one for one of the old', async () => {
  const reader = readerOf(store, 1e8);
  await empty();
  await loadAtOnce(2040);
  await expect(reader(population)).resolves.toMatchObject({ release: idOf(version(2040)) });
  await empty();
  await load(store, version(2042).dataset, { now: () => Date.now() + 60_000 });
  await expect(reader(population)).resolves.toMatchObject({
    release: idOf(version(2042)),
    data: '{"municipality":{"population":2042}}',
  });
});

/** As a new store is, without any schema. */
async function empty(): Promise<void> {
  await store.writing(async (session) => {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    const constraints = rowsOf(await session.run('SHOW CONSTRAINTS YIELD name'));
    for (const { name } of constraints) await session.run(`DROP CONSTRAINT ${String(name)}`);
    const indexes = rowsOf(await session.run('SHOW FULLTEXT INDEXES YIELD name'));
    for (const { name } of indexes) await session.run(`DROP INDEX ${String(name)}`);
  });
}

test('loads that meet in an empty store all find the constraints made', async () => {
  await empty();
  for (const ensure of [ensureSchema, ensureEntityConstraints]) {
    const loads = Array.from({ length: 4 }, () => store.writing(ensure));
    await expect(Promise.all(loads)).resolves.toHaveLength(4);
  }
});

test('a first load that is killed while it writes leaves an empty store as good as new', async () => {
  await empty();
  await using seeds = await seedFolder();
  await seeds.write(2070);
  await using killed = startProgram(storeAddress(), ['load', '--seeds', seeds.folder]);
  await untilStaged(store, killed.ended);
  await pause(Math.round(Math.random() * 300));
  killed.child.kill('SIGKILL');
  await killed.ended;
  await loadAtOnce(2071);
  await loadAtOnce(2071);
  expect(leftovers(await holdings(store))).toEqual([]);
  await expect(readerOf(store)(population)).resolves.toMatchObject({
    data: '{"municipality":{"population":2071}}',
  });
  const constraints = await store.writing((session) => session.run('SHOW CONSTRAINTS YIELD name'));
  expect(rowsOf(constraints).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['entity_nid', 'entity_id', 'release_sequence']),
  );
});

test('of two first loads of an empty store, at once, each succeeds or says that another is running', async () => {
  await empty();
  await using seeds = await seedFolder();
  await using others = await seedFolder();
  await seeds.write(2050);
  await others.write(2051);
  const loads = [seeds, others].map(({ folder }) =>
    startProgram(storeAddress(), ['load', '--seeds', folder]),
  );
  const ends = await Promise.all(loads.map(({ ended }) => ended));
  for (const { code, err } of ends) {
    if (code !== 0) expect(err).toContain('Another load is running on this database.');
  }
  expect(ends.map(({ code }) => code)).toContain(0);
  expect(await currentSequence(store)).not.toBeNull();
});
