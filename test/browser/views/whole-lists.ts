/** All programs, organizations and statements: each a table whose rows are those of the API. */

import { explorer, patience, type Visit } from '../browser.js';

import { goOn, withShortPages } from './lists.js';

/** What stands in the column of names. */
function namesIn(visit: Visit): Promise<readonly string[]> {
  return visit.texts(
    '.lists-table :is([data-column="事業"], [data-column="組織"], [data-column="名称"]) > a',
  );
}

async function labels(query: string): Promise<readonly string[]> {
  const { list } = await explorer.ask({ query, variables: {} });
  return list.nodes.map(({ label }: any) => label.text ?? label);
}

export function wholeLists(): void {
  it.each([
    ['programs', '{ list: programs(first: 200) { nodes { label { text } } } }'],
    ['organizations', '{ list: organizations(first: 200) { nodes { label { text } } } }'],
    ['statements', '{ list: statements(first: 200) { nodes { label } } }'],
  ])(
    'of %s goes on to its end',
    async (list, query) => {
      await using visit = await explorer.open(`/list/${list}?lang=ja`, { before: withShortPages });
      expect(await namesIn(visit)).toHaveLength(2);
      await goOn(visit);
      expect(await namesIn(visit)).toEqual(await labels(query));
    },
    patience,
  );

  it('is narrowed to a value, which the address, the title and the table to download have', async () => {
    await using visit = await explorer.open('/list/programs?lang=ja');
    const { page } = visit;
    await page.select('.lists-choice select', 'subsidy');
    await page.waitForFunction('document.title.startsWith("事業の一覧：補助金")');
    await visit.drawn();
    expect(new URL(page.url()).searchParams.get('instrument')).toBe('subsidy');
    const named = await namesIn(visit);
    expect(named).toEqual(
      await labels(
        '{ list: programs(where: { instrument: { eq: SUBSIDY } }, first: 200) { nodes { label { text } } } }',
      ),
    );
    expect(await visit.texts('.lists-choice option:checked')).toEqual([
      `補助金（${String(named.length)}件）`,
    ]);
    await page.click('.tools button:nth-child(2)');
    await page.waitForSelector('.query-list');
    expect(await visit.texts('.query-list h3')).toContain(`reading.programs ${String(named.length)}行`);
  });

  it.each([
    ['/program/ome/advanced-tech-community', 'a[href^="/list/programs?instrument=collaboration"]'],
    ['/organization/ome/chamber', 'a[href^="/list/organizations?kind=chamber_of_commerce"]'],
    ['/statement/131075-FY2022-s05', 'a[href^="/list/statements?kind=issue"]'],
  ])('is led to by the page of a thing, which is in it: %s', async (address, link) => {
    await using visit = await explorer.open(`${address}?lang=ja`);
    const { page } = visit;
    const [name = ''] = await visit.texts('h1');
    await page.click(link);
    await page.waitForSelector('.lists-table');
    await visit.drawn();
    expect(await namesIn(visit)).toContain(name);
  });

  it('is where a search that finds nothing leads', async () => {
    await using visit = await explorer.open('/search?q=qqqq&lang=ja');
    expect(await visit.texts('.search-look a')).toEqual(['テーマ表', '事業', '組織', '課題・目標・強み']);
    await visit.page.click('.search-look a[href^="/list/organizations"]');
    await visit.page.waitForSelector('.lists-table');
  });
}
