/** Pages of things in a real browser: their numbers are the API's, and each leads to its sentence. */

import { explorer, patience, type Visit } from '../browser.js';

/** Of everything, and narrowed in each of its parts. */
const readings = ['', '?bases=stated&places=program,section&roles=measure,goal'];

export function pagesOfThings(): void {
  /** What the API answers to the question that the page shows. */
  async function answered(visit: Visit): Promise<any> {
    const [asked] = await visit.shown();
    if (asked === undefined) throw new Error('The page shows no question.');
    return (await explorer.ask(asked)).reading;
  }

  async function totals(visit: Visit): Promise<Readonly<Record<string, number>>> {
    const headings = await visit.texts('.entity-list h2');
    return Object.fromEntries(
      headings.map((heading) => {
        const space = heading.lastIndexOf(' ');
        return [heading.slice(0, space), Number(heading.slice(space).replace(/[()]/gu, ''))];
      }),
    );
  }

  test.each(readings)(
    'of a program has its themes, organizations and nearest programs as the API has them (%s)',
    async (reading) => {
      await using visit = await explorer.open(`/program/ome/advanced-tech-community${reading}`);
      const { node } = await answered(visit);
      expect(await totals(visit)).toMatchObject({
        テーマ: node.themes.totalCount,
        組織: node.organizations.totalCount,
        類似する事業: node.similar.totalCount,
      });
      expect(await visit.texts('h1')).toEqual([node.name]);
      const drawn = await visit.page.$$eval('[data-evidence]', (found) => found.length);
      expect(drawn).toBe(node.evidence.totalCount);
    },
    patience,
  );

  test.each(readings)(
    'of a municipality has what only it touches, what it aims at without a measure, and who is nearest (%s)',
    async (reading) => {
      await using visit = await explorer.open(`/municipality/132055${reading}`);
      const { node } = await answered(visit);
      expect(await totals(visit)).toMatchObject({
        単独テーマ: node.alone.totalCount,
        '施策のない課題・目標': node.gaps.totalCount,
        類似する自治体: node.similar.totalCount,
        事業: node.programs.totalCount,
        テーマ: node.themes.totalCount,
        組織: node.organizations.totalCount,
      });
      const shares = node.similar.edges.map((edge: any) => `${edge.sharedCount}/${edge.unionCount}`);
      expect(await visit.texts('.entity-near .entity-share')).toEqual(shares);
    },
    patience,
  );

  test.each(readings)(
    'of a theme has every quote for it, and as silent exactly who has none (%s)',
    async (reading) => {
      await using visit = await explorer.open(`/theme/startup${reading}`);
      const { node, silent } = await answered(visit);
      expect(await visit.page.$$eval('.concordance-quote', (found) => found.length)).toBe(
        node.evidence.totalCount,
      );
      const found = await totals(visit);
      expect(found['自治体']).toBe(node.municipalities.totalCount);
      const { municipalities } = await explorer.ask({
        query: '{ municipalities(first: 0) { totalCount } }',
        variables: {},
      });
      expect((found['記述のない自治体'] ?? 0) + (found['自治体'] ?? 0)).toBe(municipalities.totalCount);
      const touched = node.municipalities.edges.map((edge: any) => edge.node.id);
      for (const { id } of silent.nodes) expect(touched).not.toContain(id);
    },
    patience,
  );

  test('of a theme has its words below one another', async () => {
    await using visit = await explorer.open('/theme/startup');
    const lefts = await visit.page.$$eval('.concordance-key', (keys) =>
      keys.map((key) => Math.round(key.getBoundingClientRect().left)),
    );
    expect(lefts.length).toBeGreaterThan(10);
    expect(new Set(lefts).size).toBe(1);
    const { node } = await answered(visit);
    const lines = await visit.texts('.concordance-quote blockquote');
    for (const [index, { quote }] of node.evidence.nodes.entries()) {
      if (!quote.includes('\n')) expect(lines[index]).toContain(quote);
    }
  });

  test('leads from a number to its sentence with one click', async () => {
    await using visit = await explorer.open('/municipality/132055');
    await visit.page.click('.entity-quotes');
    await visit.page.waitForSelector('.read .source-active');
    const lit = await visit.page.$$eval('.source-active', (marks) =>
      marks.map((mark) => mark.textContent).join(''),
    );
    expect(lit).toContain('DX');
    await visit.page.goBack();
    await visit.page.waitForSelector('.entity-quotes');
    expect(await visit.texts('h1')).toEqual(['青梅市']);
  });

  test('says of a summary that is not in the language of the page which one it is in', async () => {
    for (const [language, said] of [
      ['ja', true],
      ['en', false],
    ] as const) {
      await using visit = await explorer.open(`/program/sumida/prototype-poc?lang=${language}`);
      expect((await visit.texts('.entity-share')).some((text) => text.includes('（英語のみ）'))).toBe(said);
    }
  });

  test('that this release does not have says so and offers to search for it', async () => {
    await using visit = await explorer.open('/program/ome/undreamt-of');
    await visit.page.click('main a[href^="/search"]');
    await visit.page.waitForFunction(`location.pathname === '/search'`);
    expect(new URL(visit.page.url()).searchParams.get('q')).toBe('ome/undreamt-of');
  });

  test.each(['/constructor/x', '/thing/x'])('of no kind is not found: %s', async (address) => {
    await using visit = await explorer.open(`${address}?lang=ja`);
    expect(await visit.texts('h1')).toEqual(['ページが見つかりません']);
  });

  test('explains that not written is not not done', async () => {
    await using visit = await explorer.open('/theme/dx?bases=curated');
    expect((await visit.texts('.notice')).join('')).toContain('「取り組んでいない」ではありません');
    await visit.page.click('.notice button');
    await visit.page.waitForSelector('.concordance-quote');
  });
}
