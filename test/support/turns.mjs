/**
 * The run's Neo4j has one current release: of the files that load into it one runs at a time, whatever the number of
 * workers; those that only read the seeds run beside each other. Files with a store of their own, or with none, do not wait.
 */

import { mkdir, readdir, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { useOfStore } from './sharing.mjs';

const { testPath = '' } = expect.getState();
const turns = process.env.TSUNAGU_TEST_TURNS;
const loading = `${turns}/loading`;
const reading = `${turns}/reading`;
const mine = `${reading}/${process.pid}`;

const use = useOfStore(testPath);
if (use === 'loads') during(startLoading, loading);
if (use === 'reads') during(startReading, mine);

/** The folder stands for the turn. */
function during(start, folder) {
  beforeAll(start, 900_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
}

async function startLoading() {
  while (!(await taken(loading))) await pause(100);
  while ((await entriesOf(reading)).length > 0) await pause(100);
  await rm(`${turns}/seeds.json`, { force: true });
}

async function startReading() {
  for (;;) {
    await mkdir(mine, { recursive: true });
    // whoever is about to load either sees this folder or is seen here
    if (!(await entriesOf(turns)).includes('loading')) return;
    await rm(mine, { recursive: true });
    await pause(100);
  }
}

async function taken(folder) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function entriesOf(folder) {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
