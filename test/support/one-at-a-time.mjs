/**
 * The run's Neo4j has one current release: of the files that load into it one runs at a time, whatever the number of
 * workers. Files with a store of their own, or with none, do not wait.
 */

import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { sharesStore } from './sharing.mjs';

if (sharesStore(expect.getState().testPath ?? '')) {
  const turn = `${process.env.TSUNAGU_TEST_TURN}/taken`;

  beforeAll(async () => {
    while (!(await taken(turn))) await pause(100);
  }, 900_000);

  afterAll(() => rm(turn, { recursive: true, force: true }));
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
