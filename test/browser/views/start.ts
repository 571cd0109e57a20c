/** The first page: its numbers, its ways in, its search. */

import { type Asked, explorer, patience, type Visit } from '../browser.js';

export function firstPage(): void {
  it.each(['/', '/?bases=stated&places=program,section&roles=measure,issue&lang=en'])(
    'has the numbers of the API: %s',
    async (address) => {
      await using visit = await explorer.open(address);
      const reading = await answerOf(visit, 'Start');
      const cards = reading.municipalities.nodes.flatMap((one: any) =>
        [one.programs, one.themes, one.alone].map(({ totalCount }) => String(totalCount)),
      );
      expect(await visit.texts('.start-card dd')).toEqual(cards);
      const [lede] = await visit.texts('.start-lede');
      const numbers = ['municipalities', 'programs', 'organizations', 'themes', 'evidence'];
      expect(lede?.match(/\d+/g)).toEqual(numbers.map((name) => String(reading[name].totalCount)));
      const pips = await visit.page.$$eval('.start-pips', (all) =>
        all.map((one) => one.querySelectorAll('.start-pip-on').length),
      );
      const concepts = reading.topConcepts.nodes as readonly any[];
      expect(pips).toEqual(concepts.map(({ municipalities }) => municipalities.totalCount));
    },
    patience,
  );

  it('is gone to with the focus at its heading; / leads from anywhere to a search box', async () => {
    await using visit = await explorer.open('/read/approved-plans?lang=ja');
    const { page } = visit;
    await page.click('.header-home');
    await page.waitForSelector('.start h1');
    await page.waitForFunction('document.activeElement.tagName === "H1"');
    await page.click('.header a[href^="/matrix"]');
    await page.waitForSelector('.matrix-table');
    await page.keyboard.press('/');
    await page.waitForFunction('location.pathname === "/search" && document.activeElement.name === "q"');
  });

  it('is dark on light on paper, whatever the colours of the screen', async () => {
    await using visit = await explorer.open('/?theme=dark');
    const colours = `['--paper', '--ink', '--ink2', '--accent', '--rule', '--raise', '--place5']
      .map((name) => getComputedStyle(document.documentElement).getPropertyValue(name))`;
    await visit.page.emulateMediaType('print');
    const onPaper = await visit.page.evaluate(colours);
    const ground = 'getComputedStyle(document.documentElement).backgroundColor';
    expect(await visit.page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    await visit.page.goto(`${explorer.url}/?theme=light`);
    await visit.drawn();
    expect(await visit.page.evaluate(colours)).toEqual(onPaper);
  });

  it('says that no theme is written of where the reading leaves none', async () => {
    await using visit = await explorer.open('/?places=figure&roles=issue&lang=en');
    expect(await visit.texts('.notice-title')).toEqual(['No theme is mentioned under this reading.']);
    expect(await visit.texts('.start-concepts')).toEqual([]);
  });

  it.each([
    ['/path?from=Foo:1&to=Municipality:132055', 'この版に「Foo:1」はありません。'],
    [`/search?q=${'a'.repeat(201)}`, '検索語は200字以内で入力してください。'],
  ])('says in its own language what %s cannot find', async (address, said) => {
    await using visit = await explorer.open(`${address}&lang=ja`);
    expect(await visit.texts('.notice')).toEqual([said]);
  });

  it('says that nothing fits what is typed into the box of an end', async () => {
    await using visit = await explorer.open('/path?lang=en');
    await visit.page.click('.path-end input');
    await visit.page.keyboard.type('qqqq');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForSelector('.picker-nothing ::-p-text(Nothing found for “qqqq”.)');
  });

  it('says what its questions cost', async () => {
    await using visit = await explorer.open('/?lang=en');
    await visit.page.click('.tools button');
    await visit.page.waitForSelector('.query-cost');
    const costs = await visit.texts('.query-cost');
    expect(costs).toHaveLength((await visit.texts('.query-one')).length);
    for (const cost of costs) expect(cost).toMatch(/^Cost: [\d,]+ objects at most, of 200,000 allowed$/);
  });

  it('comes with at most 120 KB of script, compressed', async () => {
    await using visit = await explorer.open('/');
    const bytes = await visit.page.evaluate(`performance.getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(120_000);
  });

  it('asks a question whose answer and quote are those of the API', async () => {
    await using visit = await explorer.open('/');
    const { theme } = await answerOf(visit, 'QuestionOfTheDay');
    const named = [theme, theme.broader]
      .filter(Boolean)
      .flatMap(({ municipalities }: any) => municipalities.nodes);
    expect(await visit.texts('.start-question dd a')).toEqual(named.map(({ label }: any) => label.text));
    expect(await visit.texts('.start-question blockquote')).toEqual([theme.evidence.nodes[0].quote]);
  });

  it('counts the quotes that the reading leaves, and the last term of a part stays on', async () => {
    await using visit = await explorer.open('/?bases=stated&lang=en');
    const { evidence } = await explorer.ask({
      query: '{ evidence { totalCount } reading(bases: [STATED]) { evidence { totalCount } } }',
      variables: {},
    });
    const [count] = await visit.texts('.reading-count');
    expect(count).toContain(`of ${String(evidence.totalCount)} quotes`);
    await visit.page.click('.reading-part .chip[aria-pressed="true"]');
    expect(new URL(visit.page.url()).searchParams.get('bases')).toBe('stated');
  });

  it('is searched by keys alone: / to the box, arrows to a completion, Enter to the thing', async () => {
    await using visit = await explorer.open('/');
    const { keyboard } = visit.page;
    await keyboard.press('/');
    await keyboard.type('しぶ');
    await visit.page.waitForSelector('.picker-offers li');
    expect((await visit.texts('.picker-offers li'))[0]).toContain('渋谷区');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await visit.page.waitForFunction('location.pathname === "/municipality/131130"');
  });

  it('leaves the keys of an input method to its candidates', async () => {
    await using visit = await explorer.open('/search');
    const { page } = visit;
    await page.type('[role="combobox"]', 'しぶ');
    await page.waitForSelector('.picker-offers li');
    const isTaken = `['ArrowDown', 'ArrowUp', 'Escape', 'Enter'].map((key) => {
      const press = { key, isComposing: true, bubbles: true, cancelable: true };
      return !document.querySelector('[role="combobox"]').dispatchEvent(new KeyboardEvent('keydown', press));
    })`;
    expect(await page.evaluate(isTaken)).toEqual([false, false, false, false]);
    expect(await page.$$('.picker-offers li')).not.toEqual([]);
  });

  it('finds by Enter what no completion was chosen for, and says by which words', async () => {
    await using visit = await explorer.open('/');
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('カーボン');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForSelector('.search-finds li');
    const { search } = await answerOf(visit, 'Search');
    expect(await visit.texts('.search-count')).toEqual([`${String(search.totalCount)}件`]);
    expect((await visit.texts('.search-finds h2')).length).toBe(search.edges.length);
    const marks = await visit.texts('.search-finds mark');
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((mark) => /カーボン|かーぼん/.test(mark))).toBe(true);
  });

  it('leads from its footer to all of the release as one file', async () => {
    await using visit = await explorer.open('/');
    await visit.page.waitForSelector('.footer-download');
    const address = await visit.page.$eval('.footer-download', (link: any) => String(link.href));
    const response = await fetch(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  });
}

/** What the API answers to the operation of this name, as the query sheet shows it. */
async function answerOf(visit: Visit, operation: string): Promise<any> {
  const shown = await visit.shown();
  const asked = shown.find(({ query }: Asked) => query.startsWith(`query ${operation}(`));
  if (!asked) throw new Error(`${operation} is not in the query sheet.`);
  return (await explorer.ask(asked)).reading;
}
