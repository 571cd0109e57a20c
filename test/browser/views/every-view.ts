/** What holds of every view of the explorer. */

import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';

import { explorer, type Visit } from '../browser.js';

import { addresses, embedded } from './addresses.js';

export function everyView(): void {
  it('has an address here', async () => {
    const router = await readFile('web/src/router.ts', 'utf8');
    const paths = [...router.matchAll(/path: \/(.+)\/,/g)].map(([, source]) => new RegExp(source ?? ''));
    expect(paths.length).toBeGreaterThan(1);
    const isReached = (path: RegExp) => addresses.some((address) => path.test(address.replace(/[?#].*/, '')));
    expect(paths.filter((path) => !isReached(path))).toEqual([]);
  });

  describe.each([...addresses, ...embedded])('%s', (address) => {
    let visit: Visit;

    beforeAll(async () => {
      visit = await explorer.open(address);
    });

    afterAll(() => visit[Symbol.asyncDispose]());

    it('is without fault for everyone: axe in both colours, no complaint, nothing from elsewhere', async () => {
      expect(await visit.violations()).toEqual([]);
      await colour(visit, 'dark');
      expect(await visit.violations(['color-contrast'])).toEqual([]);
      await colour(visit, 'light');
      expect(visit.complaints).toEqual([]);
    });

    it('is never wider than the window, from 320 px on', async () => {
      for (const width of [320, 390, 600, 768, 1024, 1280, 1440]) {
        await visit.page.setViewport({ width, height: 900 });
        expect([width, await visit.overflow()]).toEqual([width, 0]);
      }
    });

    if (embedded.includes(address)) return;

    it('shows the very question it has sent, which the API answers without it as well', async () => {
      const shown = await visit.shown();
      expect(shown.length).toBeGreaterThan(0);
      for (const asked of shown) {
        expect(visit.sent).toContainEqual(asked);
        expect(await explorer.ask(asked)).toBeTruthy();
      }
    });

    it('gives each of its lists as a table with as many rows', async () => {
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
      await visit.page.keyboard.press('Escape');
      await visit.page.waitForSelector('dialog', { hidden: true });
    });

    it('keeps reading and language in its address, and the back button returns', async () => {
      const { page } = visit;
      await page.click('.header-switch[hreflang="en"]');
      await page.waitForSelector('html[lang="en"]');
      // A search has no reading to choose, but keeps the one that its address has.
      if (new URL(page.url()).pathname === '/search') {
        expect(await page.$('.reading .chip')).toBeNull();
        await page.goto(`${page.url()}&bases=curated`);
        await visit.drawn();
      } else {
        const all = page.url();
        await page.click('.reading-part .chip');
        await page.waitForSelector('.reading-narrowed');
        await page.goBack();
        expect(page.url()).toBe(all);
        await page.goForward();
      }
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
    });
  });
}

async function colour({ page }: Visit, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForSelector(`html[data-theme="${scheme}"]`);
}

/** Of a table with a line of names. */
function rowsOf(csv: string): number {
  return parse(csv, { bom: true }).length - 1;
}
