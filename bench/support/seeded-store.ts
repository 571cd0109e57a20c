/** A private Neo4j for measuring, with the seeds and nothing else in it, until the end of the block. */

import { rm } from 'node:fs/promises';

import type { Dataset } from '../../src/model/dataset.js';
import { defaultStoreSettings, openStore, type Store } from '../../src/graph/store.js';
import { formatProblem } from '../../src/seeding/problem.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';
import { load } from '../../src/release/load.js';
import { defaultHome, layout } from '../../src/local/home.js';
import { progressLine } from '../../src/local/progress-line.js';
import { defaultServer, servers } from '../../src/local/servers.js';
import { startLocal } from '../../src/local/start-local.js';

export interface SeededStore extends AsyncDisposable {
  readonly store: Store;
  readonly address: { readonly uri: string; readonly user: string; readonly password: string };
}

/** @param before - told the seeds, gives what is loaded before them */
export async function seededStore(
  before: (seeds: Dataset) => readonly Dataset[] = () => [],
): Promise<SeededStore> {
  const read = await readSeeds('seeds');
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  const line = progressLine(process.stderr);
  const [home, instance] = [defaultHome(process.env), 'bench'];
  await rm(layout.instance(home, servers[defaultServer], instance), { recursive: true, force: true });
  const neo4j = await startLocal({
    ...{ home, env: process.env, instance, report: line.report },
    mirror: process.env['TSUNAGU_MAVEN_MIRROR'],
  });
  line.clear();
  const { uri, user, password } = neo4j;
  const store = openStore({ ...defaultStoreSettings, uri, user, password, questionMs: 20_000 });
  for (const dataset of [...before(read.dataset), read.dataset]) await load(store, dataset);
  return {
    store,
    address: { uri, user, password },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await neo4j.stop();
    },
  };
}
