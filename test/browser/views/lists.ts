/** Every list on the page of a thing goes on to its end, whatever the kind of the thing. */

import type { Page } from 'puppeteer-core';

import type { Id } from '../../../src/model/kinds.js';
import { pathOf } from '../../../src/api/pages/permalink.js';
import { explorer, patience, type Visit } from '../browser.js';

/** Kinds whose pages have long lists, by the fields of the API, and the order that puts the longest first. */
const kinds = [
  ['municipalities', 'THEMES_COUNT_DESC'],
  ['plans', 'THEMES_COUNT_DESC'],
  ['sections', 'PROGRAMS_COUNT_DESC'],
  ['programs', 'THEMES_COUNT_DESC'],
  ['organizations', 'INVOLVEMENTS_COUNT_DESC'],
  ['themes', 'PROGRAMS_COUNT_DESC'],
  ['statements', 'THEMES_COUNT_DESC'],
  ['categories', 'SECTIONS_COUNT_DESC'],
  ['industries', 'PROGRAMS_COUNT_DESC'],
  ['sources', 'PLANS_COUNT_DESC'],
] as const;

export function lists(): void {
  it.each(kinds)(
    'of %s: all that they count is shown once their buttons are pressed',
    async (kind, order) => {
      const found = await explorer.ask({
        query: `{ ${kind}(orderBy: [${order}], first: 1) { nodes { id } } }`,
        variables: {},
      });
      const [{ id }] = found[kind].nodes;
      await using visit = await explorer.open(pathOf(id as Id), { before: withShortPages });
      await visit.page.waitForSelector('.entity-go-on');
      await goOn(visit);
      expect(await unlisted(visit)).toEqual([]);
    },
    patience,
  );
}

/** The page asks for two things where it asks for many. */
export async function withShortPages(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`
    const ask = window.fetch;
    window.fetch = (address, how = {}) =>
      ask(address, { ...how, body: how.body?.replace(/first: (?:[25]0|[12]00)\\b/g, 'first: 2') });
  `);
}

/** Presses what goes on until nothing does. */
export async function goOn(visit: Visit): Promise<void> {
  const button = '.entity-go-on';
  for (let next = await visit.page.$(button); next !== null; next = await visit.page.$(button)) {
    await next.click();
    await visit.drawn();
  }
}

/** The lists that have fewer or more entries than their headings say. */
export function unlisted({ page }: Visit): Promise<readonly unknown[]> {
  return page.$$eval('.entity-list', (found) =>
    found
      .map((list) => ({
        heading: list.querySelector('h2')?.textContent,
        counted: Number(list.querySelector('.entity-total')?.textContent.replace(/\D/g, '')),
        listed: list.querySelectorAll('li').length,
      }))
      .filter(({ counted, listed }) => counted !== listed),
  );
}
