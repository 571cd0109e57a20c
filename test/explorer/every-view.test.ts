/** What holds of every view of the explorer. */

import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';

import { addresses, embedded } from './addresses.js';
import { type Explorer, inBrowser, patience, startExplorer } from './browser.js';

let explorer: Explorer;

describe('the table of views', () => {
  it('has no path without an address here', async () => {
    const router = await readFile('web/src/router.ts', 'utf8');
    const paths = [...router.matchAll(/path: \/(.+)\/,/g)].map(([, source]) => new RegExp(source ?? ''));
    expect(paths.length).toBeGreaterThan(1);
    const isReached = (path: RegExp) => addresses.some((address) => path.test(address.replace(/[?#].*/, '')));
    expect(paths.filter((path) => !isReached(path))).toEqual([]);
  });
});

inBrowser('every view', () => {
  beforeAll(async () => {
    explorer = await startExplorer();
  }, patience);

  afterAll(() => explorer[Symbol.asyncDispose]());

  it.each(addresses)(
    '%s shows the very question it has sent, which the API answers without it as well',
    async (address) => {
      await using visit = await explorer.open(address);
      const shown = await visit.shown();
      expect(shown.length).toBeGreaterThan(0);
      for (const asked of shown) {
        expect(visit.sent).toContainEqual(asked);
        expect(await explorer.ask(asked)).toBeTruthy();
      }
    },
    patience,
  );

  it.each([...addresses, ...embedded])(
    '%s is without fault for everyone: axe in both colours, no complaint, nothing from elsewhere',
    async (address) => {
      for (const scheme of ['light', 'dark'] as const) {
        await using visit = await explorer.open(address, { scheme });
        expect(await visit.violations()).toEqual([]);
        expect(visit.complaints).toEqual([]);
      }
    },
    patience,
  );

  it.each(addresses)(
    '%s gives each of its lists as a table with as many rows',
    async (address) => {
      await using visit = await explorer.open(address);
      await visit.page.click('.tools button:nth-child(2)');
      await visit.page.waitForSelector('.query-list');
      const links = await visit.page.$$eval('.query-list a[download]:first-child', (all) =>
        all.map((link) => (link as unknown as { readonly href: string }).href),
      );
      const counts = await visit.texts('.query-list small');
      const rows = links.map(async (link) => {
        const response = await fetch(link);
        return response.ok ? `${String(rowsOf(await response.text()))}行` : response.text();
      });
      expect(await Promise.all(rows)).toEqual(counts);
    },
    patience,
  );

  it.each([...addresses, ...embedded])(
    '%s is never wider than the window, from 320 px on',
    async (address) => {
      await using visit = await explorer.open(address);
      for (const width of [320, 390, 600, 768, 1024, 1280, 1440]) {
        await visit.page.setViewport({ width, height: 800 });
        expect([width, await visit.overflow()]).toEqual([width, 0]);
      }
    },
    patience,
  );

  it.each(addresses)(
    '%s keeps reading, language and colours in its address, and the back button returns',
    async (address) => {
      await using visit = await explorer.open(address);
      const { page } = visit;
      await page.click('.header-switch[hreflang="en"]');
      await page.waitForSelector('html[lang="en"]');
      await page.click('.reading-part .chip');
      await page.waitForSelector('.reading-narrowed');
      const before = page.url();
      expect(before).toMatch(/lang=en/);
      expect(before).toMatch(/bases=curated/);
      await page.click('.header-home');
      await page.waitForSelector('.start h1');
      expect(new URL(page.url()).search).toMatch(/bases=curated/);
      if (new URL(before).pathname !== '/') {
        await page.goBack();
        expect(page.url()).toBe(before);
      }
    },
    patience,
  );
});

/** Of a table with a line of names. */
function rowsOf(csv: string): number {
  return parse(csv, { bom: true }).length - 1;
}
