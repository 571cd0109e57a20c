/** The explorer as people see it, in a browser: one file, so that server, browser and store are started once. */

import { explorer, inBrowser, patience } from './browser.js';
import { charts } from './views/charts.js';
import { pagesOfThings } from './views/entity.js';
import { everyView } from './views/every-view.js';
import { faults } from './views/faults.js';
import { frames } from './views/frames.js';
import { manyMunicipalities } from './views/many-municipalities.js';
import { nothing } from './views/nothing.js';
import { readingView } from './views/read.js';
import { firstPage } from './views/start.js';
import { researchTasks } from './views/tasks.js';

inBrowser('the explorer', () => {
  beforeAll(() => explorer.start(), patience);
  afterAll(() => explorer[Symbol.asyncDispose]());

  describe('every view', everyView);
  describe('the first page', firstPage);
  describe('the charts', charts);
  describe('the reading view', readingView);
  describe('the page of a thing', pagesOfThings);
  describe('a chart', frames);
  describe('a question of research', researchTasks);
  describe('when the API', faults);
  describe('the charts of sixty-two municipalities', manyMunicipalities);
  describe('a release without plans', nothing);
});
