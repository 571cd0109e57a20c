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

  it('counts anew slowly, what is old is in quiet colours meanwhile and the footer stays', async () => {
    const line = new Line(() => Promise.resolve());
    await using visit = await explorer.open('/matrix?lang=ja', { before: (page) => line.cut(page, false) });
    const { page } = visit;
    const colours = async () =>
      (await page.evaluate(`[...document.querySelectorAll('.matrix-table th a, .reading-count strong')]
        .map((one) => getComputedStyle(one).color)`)) as readonly string[];
    const [before, footer] = [await colours(), await visit.texts('.footer')];
    line.break();
    await page.click('.reading-part .chip:nth-of-type(2)');
    await page.waitForSelector('.reading-narrowed');
    expect((await page.$$('.reading-count[aria-busy="true"], [aria-busy="true"] .matrix-table')).length).toBe(
      2,
    );
    await page.waitForFunction(
      `getComputedStyle(document.querySelector('.reading-count strong')).color !== ${JSON.stringify(before.at(0))}`,
    );
    expect(new Set(await colours()).size).toBe(1);
    const [now = ''] = await visit.texts('.footer');
    expect(now.replace(/http\S*/u, '')).toBe(footer[0]?.replace(/http\S*/u, ''));
    expect(await visit.violations(['color-contrast'])).toEqual([]);
    line.mend();
    await visit.drawn();
    expect(new Set(await colours()).size).toBe(new Set(before).size);
  });

  it('is away when the query sheet is opened for the first time, the sheet says so and the view stays', async () => {
    const line = new Line(
      (request) => request.abort('connectionrefused'),
      (request) => request.url().includes('/assets/'),
    );
    await using visit = await explorer.open('/matrix?lang=en', { before: (page) => line.cut(page, false) });
    line.break();
    await visit.page.click('.tools button');
    await visit.page.waitForSelector('dialog .notice-failure');
    expect((await visit.texts('dialog .notice-title'))[0]).toBe('The server cannot be reached.');
    expect(await visit.texts('.matrix-table')).toHaveLength(1);
    line.mend();
    await visit.page.click('dialog .notice-failure .button');
    await visit.page.waitForSelector('dialog .query-one');
  });

  it('no longer keeps the release of the address, the view offers the current one', async () => {
    await using visit = await explorer.open('/?release=Release:0000000000000000&lang=en');
    expect((await visit.texts('.notice-title'))[0]).toBe('This release is not stored.');
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

/** The line between a page and the server: while it is cut, requests meet `instead`; mended, those that hang go on. */
class Line {
  private isCut = true;
  private readonly hanging: HTTPRequest[] = [];

  private readonly instead: (request: HTTPRequest) => Promise<void>;
  private readonly isMet: (request: HTTPRequest) => boolean;

  /** @param isMet - which requests; those to the API when left out */
  constructor(
    instead: (request: HTTPRequest) => Promise<void>,
    isMet: (request: HTTPRequest) => boolean = (request) => request.method() === 'POST',
  ) {
    this.instead = instead;
    this.isMet = isMet;
  }

  /** @param now - else once it breaks */
  async cut(page: Page, now = true): Promise<void> {
    this.isCut = now;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!this.isCut || !this.isMet(request)) {
        void request.continue();
        return;
      }
      this.hanging.push(request);
      void this.instead(request);
    });
  }

  break(): void {
    this.isCut = true;
  }

  mend(): void {
    this.isCut = false;
    for (const request of this.hanging) if (!request.isInterceptResolutionHandled()) void request.continue();
  }
}
