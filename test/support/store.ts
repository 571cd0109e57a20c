/** The run's Neo4j, and the seeds in it. */

import { fileURLToPath } from 'node:url';

import type { Dataset } from '../../src/model/dataset.js';
import { defaultStoreSettings, openStore, type Store, type StoreSettings } from '../../src/graph/store.js';

export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where the run's Neo4j is. */
export function storeAddress(): StoreAddress {
  return JSON.parse(process.env['TSUNAGU_TEST_STORE'] ?? '') as StoreAddress;
}

/** Patient: a test may be the first to ask, on a busy machine. */
export function openTestStore(settings: Partial<StoreSettings> = {}): Store {
  return openStore({
    ...defaultStoreSettings,
    ...storeAddress(),
    connectMs: 20_000,
    acquireMs: 20_000,
    questionMs: 20_000,
    serverQuestionMs: 20_000,
    ...settings,
  });
}

export async function seedsDataset(): Promise<Dataset> {
  // for whoever only opens the store they would be read in vain
  const { formatProblem } = await import('../../src/seeding/problem.js');
  const { readSeeds } = await import('../../src/seeding/read-seeds.js');
  const read = await readSeeds(`${projectFolder}/seeds`);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.dataset;
}
