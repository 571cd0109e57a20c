/** Where the focus is once what had it is gone or is another: never nowhere. */

import type { Page } from 'puppeteer-core';

import { explorer } from '../browser.js';

export function focus(): void {
  it('is at the reading once all evidence counts again, from the bar and from an empty view', async () => {
    await using visit = await explorer.open('/?places=figure&roles=issue');
    const { page } = visit;
    for (const button of ['.reading-all', '.notice .button']) {
      await page.focus(button);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.reading:not(.reading-narrowed)');
      expect(await focused(page)).toContain('.reading');
      await page.goBack();
      await visit.drawn();
    }
  });

  it('stays in the box of an end that is chosen, whose text follows what the address says', async () => {
    await using visit = await explorer.open('/path?from=Municipality:131075&to=Municipality:132055&lang=ja');
    const { page } = visit;
    await page.click('.path-end input', { count: 3 });
    await page.keyboard.type('しぶ');
    await page.waitForSelector('.picker-offers li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction('location.search.includes("131130")');
    await visit.drawn();
    expect(await focused(page)).toContain('INPUT');
    await page.click('.path-swap');
    await page.waitForFunction('document.querySelector(".path-end input").value === "青梅市"');
    expect(await page.$$eval('.path-end input', (all) => all.map(({ value }) => value))).toEqual([
      '青梅市',
      '渋谷区',
    ]);
  });

  it('stays in the search box, and is at the count when the next finds are shown', async () => {
    await using visit = await explorer.open('/search?q=商&lang=ja');
    const { page } = visit;
    const range = async () => (await visit.texts('.search-count'))[0];
    expect(await range()).toMatch(/1–20 \/ \d+$/u);
    await page.focus('.search-pages button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-pages ::-p-text(前の20件)');
    expect(await range()).toMatch(/21–(\d+) \/ \1$/u);
    expect(await focused(page)).toContain('.search-count');
    await page.click('.search-pages ::-p-text(前の20件)');
    await page.waitForSelector('.search-pages ::-p-text(次の20件)');
    expect(await range()).toMatch(/1–20 \/ \d+$/u);
    expect(await focused(page)).toContain('.search-count');
    await page.click('[role="search"] input');
    await page.keyboard.type('店');
    await page.keyboard.press('Enter');
    await page.waitForFunction('decodeURIComponent(location.search).includes("商店")');
    await visit.drawn();
    expect(await focused(page)).toContain('INPUT');
  });
}

/** The name and the classes of what has it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(
    `[document.activeElement.tagName, ...document.activeElement.classList].join('.')`,
  ) as Promise<string>;
}
