/** For tests of loading: the run's Neo4j, closed after the last test of the file, and versions of the seeds to load into it. */

import { load } from '../../src/release/load.js';

import { openTestStore } from './store.js';
import { versions } from './versions.js';

export const store = openTestStore();

export const version = await versions();

afterAll(() => store[Symbol.asyncDispose]());

/** Loads a version so that nothing retired is left lying. */
export const loadAtOnce = (number: number) => load(store, version(number).dataset, { graceMs: -1 });
