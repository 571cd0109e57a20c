/** The explorer as people see it, in a browser, on the seeds: one file, so that server and browser are started once. */

import { keptSeeds } from '../support/kept-seeds.js';

import { explorer, patience } from './browser.js';
import { inBrowser } from './chromium.js';
import { charts } from './views/charts.js';
import { citations } from './views/citations.js';
import { pagesOfThings } from './views/entity.js';
import { everyView } from './views/every-view.js';
import { focus } from './views/focus.js';
import { frames } from './views/frames.js';
import { lists } from './views/lists.js';
import { readingView } from './views/read.js';
import { firstPage } from './views/start.js';
import { researchTasks } from './views/tasks.js';
import { wholeLists } from './views/whole-lists.js';

inBrowser('the explorer', () => {
  beforeAll(() => explorer.start(keptSeeds), patience);
  afterAll(() => explorer[Symbol.asyncDispose]());

  describe('every view', everyView);
  describe('the first page', firstPage);
  describe('the charts', charts);
  describe('the focus', focus);
  describe('the reading view', readingView);
  describe('the page of a thing', pagesOfThings);
  describe('the lists of pages', lists);
  describe('a list of everything', wholeLists);
  describe('a chart', frames);
  describe('citations', citations);
  describe('a question of research', researchTasks);
});
