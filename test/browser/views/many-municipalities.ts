/** Sixty-two municipalities can still be read: one mark a cell, nothing wider than the window. */

import { readWorld } from '../../support/generated.js';
import { explorer, patience } from '../browser.js';

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
