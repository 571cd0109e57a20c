/** Sixty-two municipalities can still be read: one mark a cell, nothing wider than the window. */

import { readWorld } from '../../support/generated.js';
import { explorer, patience, type Visit } from '../browser.js';

import { goOn, unlisted } from './lists.js';

export function manyMunicipalities(): void {
  beforeAll(
    async () => explorer.load(await readWorld({ municipalities: 62, seed: 1, programs: 2 })),
    patience,
  );

  it(
    'the matrix has a column each and one mark a cell; the time to draw it anew is told',
    async () => {
      await using visit = await explorer.open('/matrix?lang=ja');
      const { page } = visit;
      const { municipalities } = await explorer.ask({
        query: '{ municipalities(first: 100) { nodes { themes { totalCount } } } }',
        variables: {},
      });
      const links = municipalities.nodes.reduce((sum: number, { themes }: any) => sum + themes.totalCount, 0);
      expect(await page.$$('.matrix-municipality')).toHaveLength(62);
      expect(await page.$$('.matrix-written')).toHaveLength(links);
      expect(await page.$$('.matrix-written svg')).toHaveLength(links);
      expect(await visit.overflow()).toBe(0);
      await page.click('.header-switch[hreflang="en"]');
      await page.waitForSelector('.matrix-municipality a::-p-text(City)');
      console.info(`62 municipalities, drawn anew: ${String(await page.evaluate(redrawn))} ms`);
    },
    patience,
  );

  it.each(['light', 'dark'])(
    'the heads of the matrix stay in sight, down the page and across a narrow window (%s)',
    async (theme) => {
      await using visit = await explorer.open(`/matrix?lang=ja&theme=${theme}`);
      const { page } = visit;
      await page.evaluate('scrollTo(0, document.querySelector(".matrix-table").offsetHeight / 2)');
      expect(await hidden(visit, '.matrix-municipality a')).toBe(0);
      await page.setViewport({ width: 900, height: 700 });
      await page.waitForSelector('.matrix-wider');
      await page.evaluate(scrolledFrame);
      expect(await hidden(visit, 'thead .matrix-theme')).toBe(0);
      expect(await page.evaluate(movedAside)).toBe(0);
      expect(await visit.overflow()).toBe(0);
    },
    patience,
  );

  it.each([1440, 900, 390])(
    'the matrix shows the cell that its address names, at %i px',
    async (width) => {
      const { municipalities } = await explorer.ask({
        query: '{ municipalities(last: 1) { nodes { slug themes(last: 1) { nodes { slug } } } } }',
        variables: {},
      });
      const [{ slug, themes }] = municipalities.nodes;
      const at = `${String(slug)}.${String(themes.nodes[0].slug)}`;
      await using visit = await explorer.open(`/matrix?lang=ja&at=${at}`, { width });
      const chosen = '.chart :is([aria-selected="true"], [aria-pressed="true"])';
      await visit.page.waitForSelector('.matrix-panel-cell .quote');
      expect(await hidden(visit, chosen)).toBe(0);
    },
    patience,
  );

  it.each([
    ['upright', 718],
    ['lying', 1046],
  ])(
    'on %s paper the matrix is several tables, which have every municipality once',
    async (_, width) => {
      await using visit = await explorer.open('/matrix?lang=ja');
      const { page } = visit;
      await page.emulateMediaType('print');
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector('.matrix-sheets');
      const names = (await page.evaluate(namesOnPaper('.matrix-municipality'))) as readonly string[];
      expect(names).toHaveLength(62);
      expect(new Set(names).size).toBe(62);
      await page.emulateMediaType('screen');
      await page.waitForSelector('.matrix-sheets', { hidden: true });
    },
    patience,
  );

  it(
    'of ten compared the nearest pairs stand before the table, the others behind a word and on paper',
    async () => {
      const { municipalities } = await explorer.ask({
        query: '{ municipalities(first: 10) { nodes { slug } } }',
        variables: {},
      });
      const slugs = municipalities.nodes.map(({ slug }: any) => String(slug));
      await using visit = await explorer.open(`/compare?lang=ja&municipalities=${slugs.join()}`);
      const { page } = visit;
      expect(await page.evaluate(pairsInSight)).toBe(3);
      await page.click('.compare-others summary');
      expect(await page.evaluate(pairsInSight)).toBe(45);
      await page.click('.compare-others summary');
      await page.emulateMediaType('print');
      expect(await page.evaluate(pairsInSight)).toBe(45);
    },
    patience,
  );

  it.each([
    ['upright', 718, 'ja'],
    ['upright', 718, 'en'],
    ['lying', 1046, 'ja'],
  ])(
    'on %s paper (%i px, %s) ten compared are several tables, which have every municipality and every cell once',
    async (_, width, language) => {
      const { municipalities } = await explorer.ask({
        query: '{ municipalities(first: 10) { nodes { slug } } }',
        variables: {},
      });
      const slugs = municipalities.nodes.map(({ slug }: any) => String(slug));
      await using visit = await explorer.open(`/compare?lang=${language}&municipalities=${slugs.join()}`);
      const { page } = visit;
      const cells = await page.$$('.compare-table td button');
      await page.emulateMediaType('print');
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector('.compare-frame + .compare-frame');
      const names = (await page.evaluate(namesOnPaper('.compare-table thead a'))) as readonly string[];
      expect(names).toHaveLength(10);
      expect(new Set(names).size).toBe(10);
      expect(await page.$$('.compare-table td button')).toHaveLength(cells.length);
      expect(await visit.overflow()).toBe(0);
      await page.emulateMediaType('screen');
      await page.waitForSelector('.compare-frame + .compare-frame', { hidden: true });
    },
    patience,
  );

  it(
    'on a phone the matrix is a strip a theme, which opens to those that write of it',
    async () => {
      await using visit = await explorer.open('/matrix?lang=ja', { width: 390, height: 844 });
      const { themes } = await explorer.ask({
        query: '{ themes(where: { broader: {} }, first: 100) { nodes { municipalities { totalCount } } } }',
        variables: {},
      });
      const strips = await visit.page.$$('.matrix-strips details');
      expect(strips).toHaveLength(themes.nodes.length);
      const [first] = strips;
      await first?.$eval('summary', (summary) => {
        (summary as unknown as { click(): void }).click();
      });
      expect(await first?.$$('button')).toHaveLength(themes.nodes[0].municipalities.totalCount);
      expect(await visit.overflow()).toBe(0);
    },
    patience,
  );

  it(
    'statements that go by one name say whose they are',
    async () => {
      await using visit = await explorer.open('/search?lang=ja&q=DX&kind=statement');
      const { search } = await explorer.ask({
        query: `{ search(text: "DX", kinds: [STATEMENT], first: 20) { nodes {
          ... on Statement { municipality { name } plan { name } }
        } } }`,
        variables: {},
      });
      expect(search.nodes.length).toBeGreaterThan(1);
      expect(await visit.texts('.search-owner')).toEqual(
        search.nodes.map(({ municipality, plan }: any) => `${municipality.name} · ${plan.name}`),
      );
    },
    patience,
  );

  it(
    'programs that are found say whose they are',
    async () => {
      await using visit = await explorer.open('/search?lang=ja&q=支援&kind=program');
      const { search } = await explorer.ask({
        query: `{ search(text: "支援", kinds: [PROGRAM], first: 20) { nodes {
          ... on Program { municipality { name } }
        } } }`,
        variables: {},
      });
      expect(await visit.texts('.search-owner')).toEqual(
        search.nodes.map(({ municipality }: any) => municipality.name),
      );
    },
    patience,
  );

  it(
    'lists of a page show the rest of what they count when it is asked for',
    async () => {
      const { municipalities, themes } = await explorer.ask({
        query: `{ municipalities(first: 1) { nodes { slug } }
          themes(first: 100) { nodes { id evidence { totalCount } } } }`,
        variables: {},
      });
      await using visit = await explorer.open(
        `/municipality/${String(municipalities.nodes[0].slug)}?lang=ja`,
      );
      await visit.page.waitForSelector('.entity-go-on');
      await goOn(visit);
      expect(await unlisted(visit)).toEqual([]);
      const [most] = [...themes.nodes].sort((a, b) => b.evidence.totalCount - a.evidence.totalCount);
      await using theme = await explorer.open(`/theme/${String(most.id).replace('Theme:', '')}?lang=ja`);
      await goOn(theme);
      expect(await unlisted(theme)).toEqual([]);
      expect(await theme.page.$$('.concordance-quote')).toHaveLength(most.evidence.totalCount);
    },
    patience,
  );

  it(
    'the bridge is of six of them, says so, and takes another by its name',
    async () => {
      await using visit = await explorer.open('/bridge?lang=ja');
      expect(await visit.page.$$('.bridge-municipality')).toHaveLength(6);
      expect((await visit.texts('.bridge-numbers'))[0]).toContain('62自治体のうち6自治体');
      await visit.page.click('.choice .chip');
      await visit.page.waitForSelector('.choice [role="combobox"]');
      expect(await visit.page.$$('.bridge-municipality')).toHaveLength(5);
    },
    patience,
  );
}

/** How many of the elements that fit are behind another, or out of the window. */
function hidden({ page }: Visit, selector: string): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }).length`);
}

const scrolledFrame = `(() => {
  const frame = document.querySelector('.matrix-frame');
  frame.scrollIntoView();
  frame.scrollTo({ left: 300, top: 300 });
})()`;

/** How many heads of rows are not where the frame begins. */
const movedAside = `[...document.querySelectorAll('tbody .matrix-theme')].filter((head) =>
  head.getBoundingClientRect().left !== document.querySelector('.matrix-frame').getBoundingClientRect().left
).length`;

/** At the heads of tables, as far as the page is wide. */
const namesOnPaper = (heads: string): string => `[...document.querySelectorAll('${heads}')]
  .filter((head) => head.checkVisibility() && head.getBoundingClientRect().right <= innerWidth)
  .map((head) => head.textContent)`;

const pairsInSight = `[...document.querySelectorAll('.compare-pairs li')]
  .filter((one) => one.checkVisibility() && one.offsetHeight > 0).length`;

/** Back to Japanese, whose answer is kept: how long until it is drawn, in ms. */
const redrawn = `new Promise((resolve) => {
  const started = performance.now();
  document.querySelector('.header-switch[hreflang="ja"]').click();
  const look = () => {
    if (document.querySelector('.matrix-table').getAttribute('aria-label').includes('テーマ'))
      requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now() - started))));
    else setTimeout(look, 1);
  };
  look();
})`;
