/** The matrix, the bridge, the comparison and the paths say what the API says, under every reading. */

import { explorer, patience, type Visit } from '../browser.js';

/** Readings as the address has them, and as the API takes them: of everything, and narrowed in each of its parts. */
const readings = [
  { address: '', variables: {} },
  {
    address: '&bases=stated&places=program,section&roles=measure,issue',
    variables: { bases: ['STATED'], levels: ['PROGRAM', 'SECTION'], roles: ['MEASURE', 'ISSUE'] },
  },
];

const inReading = (variables: string, selection: string) => `
  query ($bases: [Basis!], $levels: [Level!], $roles: [Role!]${variables}) {
    reading(bases: $bases, levels: $levels, roles: $roles) { ${selection} }
  }`;

export function charts(): void {
  it.each(readings)(
    'a cell of the matrix has the roles, the bases and the number of its quotes, and no cell is missing: $address',
    async ({ address, variables }) => {
      await using visit = await explorer.open(`/matrix?lang=ja${address}`);
      const written = await labelsOf(visit, '.matrix-written');
      expect(written.toSorted()).toEqual((await expectedCells(variables)).toSorted());
      expect(visit.complaints).toEqual([]);
    },
    patience,
  );

  it(
    'marks and numbers of the matrix stay in their own column, however wide the window is',
    async () => {
      await using visit = await explorer.open('/matrix?lang=en');
      for (const width of [768, 900, 1008, 1024, 1080, 1150, 1200, 1216, 1280, 1440]) {
        await visit.page.setViewport({ width, height: 900 });
        expect(await visit.overflow()).toBe(0);
        expect({ width, outside: await visit.page.evaluate(outsideOfCells) }).toEqual({ width, outside: [] });
      }
      expect(await visit.page.$$('.matrix-quotes')).not.toEqual([]);
    },
    patience,
  );

  it(
    'the matrix is one tab stop: arrows walk it, Enter opens the quotes of a cell, Escape closes them',
    async () => {
      await using visit = await explorer.open('/matrix?lang=ja');
      const { page } = visit;
      expect(await page.$$('[data-place][tabindex="0"]')).toHaveLength(1);
      await page.focus('[data-place][tabindex="0"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused(visit)).toBe('墨田区、多様な主体の連携：施策（明記）、引用2');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.matrix-panel-cell .quote');
      expect(await page.$$('.matrix-panel-cell .quote')).toHaveLength(2);
      expect(page.url()).toContain('at=sumida.multi-stakeholder');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('End');
      expect(await focused(visit)).toMatch(/^福生市、多様な主体の連携/);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.matrix-panel-cell', { hidden: true });
      expect(await focused(visit)).toMatch(/^福生市、多様な主体の連携/);
      expect(await page.$$('[data-place][tabindex="0"]')).toHaveLength(1);
    },
    patience,
  );

  it.each([
    ['/matrix?lang=ja', '.matrix-written'],
    ['/compare?lang=ja&municipalities=ome,fussa', '.compare-table td button'],
  ])(
    '%s: the close button and Escape close the quotes of a cell, which has the focus again',
    async (address, cells) => {
      await using visit = await explorer.open(address);
      const { page } = visit;
      const ways = [
        async () => page.click('.matrix-panel-cell .close'),
        async () => page.keyboard.press('Escape'),
        async () => {
          await page.focus('.matrix-panel-cell .close');
          await page.keyboard.press('Escape');
        },
      ];
      for (const close of ways) {
        await page.click(cells);
        await page.waitForSelector('.matrix-panel-cell .quote');
        await close();
        await page.waitForSelector('.matrix-panel-cell', { hidden: true });
        expect(await focused(visit)).toBe((await labelsOf(visit, cells))[0]);
        expect(page.url()).not.toContain('at=');
      }
    },
    patience,
  );

  it(
    'who is compared is chosen without losing the focus, from the first press on',
    async () => {
      await using visit = await explorer.open('/compare?lang=ja');
      const { page } = visit;
      await page.focus('.choice .chip[aria-pressed="false"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.choice .chip[aria-pressed="true"]:nth-child(4)');
      await visit.drawn();
      expect(await page.evaluate('document.activeElement.matches(".chip:nth-child(4)")')).toBe(true);
    },
    patience,
  );

  it.each(readings)(
    'the bridge draws every theme of every program once: $address',
    async ({ address, variables }) => {
      await using visit = await explorer.open(`/bridge?lang=ja&least=1${address}`);
      const { reading } = await explorer.ask({
        query: inReading(
          '',
          'programs(first: 100) { nodes { id themes(first: 100) { edges { bases node { id } } } } }',
        ),
        variables,
      });
      const edges = reading.programs.nodes.flatMap(({ themes }: any) => themes.edges);
      expect(await visit.page.$$('.bridge-lines path')).toHaveLength(edges.length);
      const stated = edges.filter(({ bases }: any) => bases.includes('STATED'));
      expect(await visit.page.$$('.bridge-lines path.bridge-stated')).toHaveLength(stated.length);
    },
    patience,
  );

  it(
    'a theme of the bridge that has the focus lights its programs',
    async () => {
      await using visit = await explorer.open('/bridge?lang=ja');
      await visit.page.focus('[data-id="Theme:startups"]');
      await visit.page.waitForSelector('.bridge-lighting');
      const { programs } = await explorer.ask({
        query: '{ programs(where: { themes: { some: { slug: { eq: "startups" } } } }) { totalCount } }',
        variables: {},
      });
      expect(await visit.page.$$('.bridge-program.bridge-lit')).toHaveLength(programs.totalCount);
      expect(await visit.page.$$('.bridge-lines path.bridge-lit')).toHaveLength(programs.totalCount);
    },
    patience,
  );

  it.each(['/bridge', '/embed/bridge'])(
    '%s, where it is a list, says which colour is which municipality, and nothing of lines',
    async (address) => {
      await using visit = await explorer.open(`${address}?lang=en`, { width: 800 });
      const { page } = visit;
      const { municipalities } = await explorer.ask({
        query: '{ municipalities { nodes { nameEn } } }',
        variables: {},
      });
      const names = municipalities.nodes.map(({ nameEn }: any) => nameEn);
      expect((await visit.texts('.bridge-key li')).map((name) => name.trim())).toEqual(names);
      const colours = await page.$$eval('.bridge-key i', (pips) => pips.map((pip) => pip.className));
      expect(new Set(colours).size).toBe(names.length);
      expect((await visit.texts('#main')).join()).not.toMatch(/\blines\b|dashed/);
    },
    patience,
  );

  it(
    'the list of the bridge is open on paper, and its colours are printed',
    async () => {
      await using visit = await explorer.open('/bridge?lang=ja', { width: 718 });
      await visit.page.emulateMediaType('print');
      expect(await visit.page.$$('.bridge-accordion details')).not.toEqual([]);
      expect(await visit.page.evaluate(unprinted)).toEqual({ closed: 0, colourless: 0 });
    },
    patience,
  );

  it.each([
    [718, '.bridge-accordion summary'],
    [1046, '.bridge-theme'],
  ])(
    'the bridge of a wide window has all of its themes on paper of %i px',
    async (width, form) => {
      await using visit = await explorer.open('/bridge?lang=ja');
      const { page } = visit;
      const themes = await visit.texts('.bridge-theme');
      await page.emulateMediaType('print');
      await page.setViewport({ width, height: 900 });
      await page.waitForSelector(form, { visible: true });
      expect(await page.evaluate(themesOnPaper)).toBe(themes.length);
      expect(await visit.overflow()).toBe(0);
    },
    patience,
  );

  it.each([
    ['/matrix?lang=en', 320],
    ['/matrix?lang=en', 375],
    ['/compare?lang=en', 320],
    ['/compare?lang=en', 375],
  ])(
    '%s has room for every word of a theme at %i px',
    async (address, width) => {
      await using visit = await explorer.open(address, { width });
      await visit.page.evaluate(`document.styleSheets[0].insertRule('* { hyphens: none !important }')`);
      expect(await visit.page.evaluate(brokenWords)).toEqual([]);
      expect(await visit.overflow()).toBe(0);
    },
    patience,
  );

  it.each(readings)(
    'a comparison counts shared themes as the API does, and has one line a theme: $address',
    async ({ address, variables }) => {
      await using visit = await explorer.open(`/compare?lang=ja&municipalities=ome,fussa,itabashi${address}`);
      const { reading } = await explorer.ask({
        query: inReading(
          '',
          `compare(municipalities: ["ome", "fussa", "itabashi"]) {
            unionCount pairs { sharedCount unionCount }
            municipalities { themes(first: 100) { totalCount } }
          }`,
        ),
        variables,
      });
      const { pairs, unionCount, municipalities } = reading.compare;
      expect((await visit.texts('.compare-pairs li > span:not(.compare-squares)')).toSorted()).toEqual(
        pairs
          .map(({ sharedCount, unionCount: all }: any) => `${all}テーマのうち${sharedCount}が共通`)
          .toSorted(),
      );
      expect(await visit.page.$$('.compare-table th[scope="row"]')).toHaveLength(unionCount);
      expect(await visit.page.$$('.compare-table td button')).toHaveLength(
        municipalities.reduce((sum: number, { themes }: any) => sum + themes.totalCount, 0),
      );
      expect(await visit.page.$$('.compare-pairs .compare-shared')).toHaveLength(
        pairs.reduce((sum: number, { sharedCount }: any) => sum + sharedCount, 0),
      );
    },
    patience,
  );

  it.each([
    ['/bridge?lang=ja&municipalities=foo', ['この版に「foo」という自治体はありません。']],
    ['/bridge?lang=ja&municipalities=ome,foo', ['この版に「foo」という自治体はありません。']],
    ['/compare?lang=en&municipalities=ome,foo', ['This release has no municipality called “foo”.']],
    ['/compare?lang=en&municipalities=ome,青梅市', ['Listed more than once, counted once: “青梅市”.']],
    [
      '/compare?lang=en&municipalities=ome,fussa,a,b,c,d,e,f,g,h,i,j',
      [
        'This release has no municipality called “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h”.',
        'Up to 10 can be selected; left out: “i”, “j”.',
      ],
    ],
  ])(
    '%s says which of its names are of no use, and others can be chosen',
    async (address, said) => {
      await using visit = await explorer.open(address);
      const { page } = visit;
      expect(await visit.texts('.misnamed p')).toEqual(said);
      expect(await page.$$('.choice .chip')).toHaveLength(6);
      await page.click('.choice .chip[aria-pressed="false"]');
      await page.waitForSelector('.misnamed', { hidden: true });
      await page.waitForSelector('.chart table, .bridge-chart');
      expect(visit.complaints).toEqual([]);
    },
    patience,
  );

  it(
    'a path has its things, hop by hop with the quotes; none is said to be none',
    async () => {
      const ends = 'from=Organization:ome/chamber&to=Organization:fussa/society';
      await using visit = await explorer.open(`/path?lang=ja&${ends}`);
      const { paths } = await explorer.ask({
        query: `{ paths(from: "Organization:ome/chamber", to: "Organization:fussa/society", limit: 5) {
          paths { nodes { id } hops { evidence(first: 3) { nodes { quote } } } }
        } }`,
        variables: {},
      });
      const [first] = paths.paths;
      expect(await visit.page.$$('.path-ways li')).toHaveLength(paths.paths.length);
      expect(await visit.page.$$('.path-thing')).toHaveLength(first.nodes.length);
      expect(await visit.texts('.path-rail blockquote')).toEqual(
        first.hops.flatMap(({ evidence }: any) => evidence.nodes.map(({ quote }: any) => quote)),
      );
      await using none = await explorer.open(`/path?lang=ja&hops=3&${ends}`);
      expect(await none.texts('.notice-title')).toEqual(['この集計対象では、3段階以内の経路はありません。']);
    },
    patience,
  );

  it(
    'the ends of a path are found by typing',
    async () => {
      await using visit = await explorer.open('/path?lang=ja&from=Organization:ome/chamber');
      await visit.page.type('.path-end:last-of-type input', '福生市商工会');
      await visit.page.waitForSelector('.path-end:last-of-type [role="option"]');
      await visit.page.keyboard.press('ArrowDown');
      await visit.page.keyboard.press('Enter');
      await visit.page.waitForSelector('.path-rail');
      expect(visit.page.url()).toContain(`to=${encodeURIComponent('Organization:fussa/society')}`);
    },
    patience,
  );
}

/** The cells of the matrix that something in them leaves. */
const outsideOfCells = `[...document.querySelectorAll('.matrix-cell')].filter((cell) => {
  const { left, right } = cell.getBoundingClientRect();
  return [...cell.querySelectorAll('*')].some((one) => {
    const box = one.getBoundingClientRect();
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
}).map((cell) => cell.getAttribute('aria-label'))`;

/** The words in the heads of rows that stand on more than one line. */
const brokenWords = `[...document.querySelectorAll('tbody th a')].flatMap(({ firstChild }) =>
  [...firstChild.data.matchAll(/[A-Za-z]+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(firstChild, index);
    range.setEnd(firstChild, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  }).map(([word]) => word))`;

/** How many themes of the bridge are seen, in whichever form. */
const themesOnPaper = `[...document.querySelectorAll('.bridge-theme, .bridge-accordion summary')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right <= innerWidth).length`;

/** Of the bridge as a list: programs that are not shown, and marks whose colour is left to the printer. */
const unprinted = `({
  closed: [...document.querySelectorAll('.bridge-accordion li')]
    .filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }) || one.offsetHeight === 0).length,
  colourless: [...document.querySelectorAll('.bridge-pips i')]
    .filter((pip) => getComputedStyle(pip).printColorAdjust !== 'exact').length,
})`;

/** Cells in words, from the evidence of each link – asked otherwise than the view does. */
async function expectedCells(variables: object): Promise<readonly string[]> {
  const { reading } = await explorer.ask({
    query: inReading(
      '',
      `municipalities { nodes { name themes(first: 70) { edges {
        node { name } evidence(first: 30) { nodes { role basis } }
      } } } }`,
    ),
    variables,
  });
  return reading.municipalities.nodes.flatMap(({ name, themes }: any) =>
    themes.edges.map(({ node, evidence }: any) => {
      const marks = Object.entries(roles).flatMap(([role, word]) => {
        const bases = evidence.nodes.filter((one: any) => one.role === role).map(({ basis }: any) => basis);
        if (bases.length === 0) return [];
        return [`${word}（${bases.includes('STATED') ? '明記' : '読み取り'}）`];
      });
      return `${name}、${node.name}：${marks.join('、')}、引用${evidence.nodes.length}`;
    }),
  );
}

const roles = { MEASURE: '施策', GOAL: '目標', ISSUE: '課題', STRENGTH: '強み', CONTEXT: '背景・言及' };

async function labelsOf({ page }: Visit, selector: string): Promise<readonly (string | null)[]> {
  return page.$$eval(selector, (found) => found.map((one) => one.getAttribute('aria-label')));
}

async function focused({ page }: Visit): Promise<unknown> {
  return page.evaluate('document.activeElement.getAttribute("aria-label")');
}
