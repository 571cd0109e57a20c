/** The explorer in a browser when the release changes under it, and on worlds other than the seeds. */

import { load } from '../../src/release/load.js';
import { seedsDataset } from '../support/store.js';

import { explorer, patience } from './browser.js';
import { inBrowser } from './chromium.js';
import { faults } from './views/faults.js';
import { manyMunicipalities } from './views/many-municipalities.js';
import { nothing } from './views/nothing.js';

inBrowser('the explorer', () => {
  beforeAll(() => explorer.start(async (store) => load(store, await seedsDataset())), patience);
  afterAll(() => explorer[Symbol.asyncDispose]());

  describe('when the API', faults);
  describe('the charts of sixty-two municipalities', manyMunicipalities);
  describe('a release without plans', nothing);
});
