/** An API that is slow, gone, or without an answer: it is said plainly, and over when it is over. */

import type { HTTPRequest, Page } from 'puppeteer-core';

import { seedsDataset } from '../../support/store.js';
import { explorer } from '../browser.js';

export function faults(): void {
  it('cannot be reached, the view says so and recovers by itself', async () => {
    const line = new Line((request) => request.abort('connectionrefused'));
    await using visit = await explorer.open('/?bases=stated&lang=en', { before: (page) => line.cut(page) });
    await visit.page.waitForSelector('.notice-failure');
    expect((await visit.texts('.notice-title'))[0]).toBe('The server cannot be reached.');
    line.mend();
    await visit.page.waitForSelector('.start-card');
    expect(visit.page.url()).toContain('bases=stated');
  });

  it('has lost its database, the view names it and the button asks again at once', async () => {
    const line = new Line((request) =>
      request.respond({
        status: 503,
        contentType: 'application/json',
        body: JSON.stringify({ errors: [{ message: 'Gone.', extensions: { code: 'STORE_UNAVAILABLE' } }] }),
      }),
    );
    await using visit = await explorer.open('/?lang=en', { before: (page) => line.cut(page) });
    await visit.page.waitForSelector('.notice-failure');
    expect((await visit.texts('.notice-title'))[0]).toBe(
      'The database cannot be reached, or holds no release yet.',
    );
    expect((await visit.texts('.notice-code'))[0]).toContain('STORE_UNAVAILABLE');
    line.mend();
    await visit.page.click('.notice-failure .button');
    await visit.page.waitForSelector('.start-card');
  });

  it('is slow, the view waits visibly', async () => {
    const line = new Line(() => Promise.resolve());
    await using visit = await explorer.open('/', { before: (page) => line.cut(page), until: 'load' });
    await visit.page.waitForSelector('.skeleton', { visible: true });
    line.mend();
    await visit.page.waitForSelector('.start-card');
  });

  it('no longer keeps the release of the address, the view offers the current one', async () => {
    await using visit = await explorer.open('/?release=Release:0000000000000000&lang=en');
    expect((await visit.texts('.notice-title'))[0]).toBe('This release is not kept.');
    await visit.page.click('.notice-failure .button');
    await visit.page.waitForSelector('.start-card');
    expect(visit.page.url()).not.toContain('release=');
  });

  it('has another release meanwhile, all of the page comes from it as soon as one answer does', async () => {
    await using visit = await explorer.open('/');
    const before = await visit.texts('.footer p');
    const world = await seedsDataset();
    await explorer.load({
      ...world,
      industries: [...world.industries, { id: 'Industry:00', jsic: '00', name: '新' }],
    });
    await visit.page.click('.header a[href^="/matrix"]');
    await visit.page.waitForFunction(
      `document.querySelector('.footer p')?.textContent !== ${JSON.stringify(before[0])}`,
    );
    await explorer.load(world);
  });

  it('has nothing under the reading, every number is 0 and the page stands', async () => {
    await using visit = await explorer.open('/?bases=curated&places=figure&roles=strength');
    const [, themes, alone] = await visit.texts('.start-card dd');
    expect([themes, alone]).toEqual(['0', '0']);
    expect(visit.complaints).toEqual([]);
  });
}

/** The line between a page and the API: while it is cut, requests meet `instead`; mended, those that hang go on. */
class Line {
  private isCut = true;
  private readonly hanging: HTTPRequest[] = [];

  private readonly instead: (request: HTTPRequest) => Promise<void>;

  constructor(instead: (request: HTTPRequest) => Promise<void>) {
    this.instead = instead;
  }

  async cut(page: Page): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!this.isCut || request.method() !== 'POST') {
        void request.continue();
        return;
      }
      this.hanging.push(request);
      void this.instead(request);
    });
  }

  mend(): void {
    this.isCut = false;
    for (const request of this.hanging) if (!request.isInterceptResolutionHandled()) void request.continue();
  }
}
