/** The seeds in the run's Neo4j for files that only read them, which run at once and load them once. */

import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import type { Id } from '../../src/model/kinds.js';
import type { Store } from '../../src/graph/store.js';
import { earlier } from '../questions/earlier.js';

import { seedsDataset } from './store.js';

export interface SeedReleases {
  readonly earlier: Id;
  /** The current one. */
  readonly seeds: Id;
}

/** They stay until a file that loads takes its turn, which removes the note of them. */
export async function keptSeeds(store: Store): Promise<SeedReleases> {
  const note = `${process.env['TSUNAGU_TEST_TURNS'] ?? ''}/seeds.json`;
  if (!(await isMade(note))) return noted(note);
  try {
    const releases = await loadBoth(store);
    await writeFile(note, JSON.stringify(releases));
    return releases;
  } catch (error) {
    await rm(note);
    throw error;
  }
}

/** Empty, by the first who asks. */
async function isMade(note: string): Promise<boolean> {
  try {
    await using _made = await open(note, 'wx');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function noted(note: string): Promise<SeedReleases> {
  for (;;) {
    const text = await readFile(note, 'utf8');
    if (text !== '') return JSON.parse(text) as SeedReleases;
    await pause(50);
  }
}

async function loadBoth(store: Store): Promise<SeedReleases> {
  // for most files, which find the seeds there, it would only be read
  const { load } = await import('../../src/release/load.js');
  const seeds = await seedsDataset();
  const before = await load(store, earlier(seeds));
  const now = await load(store, seeds);
  return { earlier: before.release.id, seeds: now.release.id };
}
