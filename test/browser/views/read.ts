/** The source in a real browser: verbatim, with every note at its line. */

import { readFile } from 'node:fs/promises';

import type { Page } from 'puppeteer-core';

import { explorer } from '../browser.js';

const source = '/read/approved-plans';
const everyLayer = 'layers=themes,organizations,statements,industries';

/** What stands on the page, in px: script of the page. */
const geometry = `[...document.querySelectorAll('.source-note')].map((note) => {
  const [line] = document.querySelector('[data-mark="' + note.dataset.note + '"]').getClientRects();
  const { top, bottom } = note.getBoundingClientRect();
  return { note: Number(note.dataset.note), line: line.top, top, bottom };
})`;

interface NotePlace {
  readonly note: number;
  readonly line: number;
  readonly top: number;
  readonly bottom: number;
}

export function readingView(): void {
  test('has the whole source, plan by plan, and not a character else', async () => {
    await using visit = await explorer.open(source);
    const plans = await visit.texts('.read-plans a');
    expect(plans).toEqual(['墨田区', '渋谷区', '荒川区', '板橋区', '青梅市', '福生市']);
    let whole = '';
    for (const index of plans.keys()) {
      await visit.page.click(`.read-plans a:nth-child(${String(index + 1)})`);
      await visit.page.waitForSelector(`.read-plans a:nth-child(${String(index + 1)})[aria-current]`);
      await visit.page.waitForSelector('.source-note');
      whole += (await visit.texts('.source-line')).join('');
    }
    expect(whole).toBe(await readFile('seeds/sources/approved-plans.txt', 'utf8'));
    expect(visit.complaints).toEqual([]);
  });

  test('has every plan of a source whose plans are more than a page of the API holds', async () => {
    await using visit = await explorer.open(`${source}#L131`, {
      before: async (page) => {
        await page.setRequestInterception(true);
        const inSmallPages = (body = ''): string => body.replace('plans(first: 200', 'plans(first: 4');
        page.on('request', (request) => {
          if (request.method() !== 'POST') void request.continue();
          else
            void request.fetchPostData().then((body) => request.continue({ postData: inSmallPages(body) }));
        });
      },
    });
    expect(await visit.texts('.read-plans a')).toHaveLength(6);
    expect(await visit.texts('.read-plans a[aria-current]')).toEqual(['福生市']);
  });

  test('copies the source, line ends included and notes left out', async () => {
    await using visit = await explorer.open(`${source}?${everyLayer}#L131`);
    const copied = await visit.page.evaluate(`(() => {
      const lines = document.querySelectorAll('.source-line');
      getSelection().setBaseAndExtent(lines[0], 0, lines[3], lines[3].childNodes.length);
      const clipboardData = new DataTransfer();
      lines[1].dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData }));
      return clipboardData.getData('text/plain');
    })()`);
    const lines = (await readFile('seeds/sources/approved-plans.txt', 'utf8')).split('\n');
    expect(copied).toBe([...lines.slice(130, 141), '', ''].join('\n'));
  });

  test('has each note at the line of its number or right below the note before, at any width and once fonts have changed', async () => {
    await using visit = await explorer.open(`${source}?${everyLayer}#L35`);
    const { page } = visit;
    for (const width of [1440, 1180, 960, 1440]) {
      await page.setViewport({ width, height: 900 });
      await settled(page);
      expect(misplaced(await places(page))).toEqual([]);
    }
    await page.evaluate(`document.documentElement.style.setProperty('--mincho', 'monospace')`);
    await settled(page);
    expect(misplaced(await places(page))).toEqual([]);
  });

  test('has no two side-lines of one lane on one another, at any width', async () => {
    await using visit = await explorer.open(`${source}?${everyLayer}#L5`);
    for (const width of [1440, 960, 390, 320]) {
      await visit.page.setViewport({ width, height: 900 });
      await settled(visit.page);
      expect(await visit.page.evaluate(collisions)).toEqual([]);
      expect(await visit.overflow()).toBe(0);
    }
  });

  test('has the notes of a line below it on phones', async () => {
    await using visit = await explorer.open(`${source}#L131`, { width: 390, height: 844 });
    const found = await places(visit.page);
    expect(found).not.toEqual([]);
    const positions = await visit.page.$$eval('.source-row', (rows) =>
      rows.map((row) => [...row.children].map((child) => child.getBoundingClientRect().top)),
    );
    for (const [line = 0, notes = Infinity] of positions) expect(notes).toBeGreaterThan(line);
  });

  test('is walked from note to note with the arrow keys, and the words light up', async () => {
    await using visit = await explorer.open(`${source}#L131`);
    const { page } = visit;
    const focused = () => page.evaluate(`document.activeElement.closest('.source-note')?.dataset.note`);
    await page.focus('.source-note a');
    expect(await focused()).toBe('1');
    const walked = new Set<unknown>();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('ArrowDown');
      walked.add(await focused());
    }
    expect([...walked]).toEqual(['1', '2', '3', '4', '5']);
    expect(await page.$$('.source-note a[tabindex="0"]')).toHaveLength(1);
    const lit = await page.$$eval('.source-active', (marks) =>
      marks.map((mark) => mark.textContent).join(''),
    );
    expect(lit).toBe('既存事業者の販路開拓・販売促進・新商品開発に至るまで伴走的に支援する');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entity h1');
    await page.goBack();
    await page.waitForSelector('.source-note');
  });

  test('counts what the API counts under every reading, and shows the question that says so', async () => {
    for (const reading of ['', '&bases=stated&places=plan,section&roles=issue,goal', '&places=figure']) {
      await using visit = await explorer.open(`${source}?${everyLayer}${reading}#L107`);
      const counts = (await visit.texts('.read-layers strong')).map(Number);
      const asked = (await visit.shown()).find(({ query }) => query.includes('ReadPlan'));
      if (asked === undefined) throw new Error('The query sheet does not show the question of the plan.');
      const { plan } = (await explorer.ask(asked)).reading;
      const relations = ['TOUCHES', 'TAKES_PART', 'STATES', 'CONCERNS'];
      const pieces: readonly any[] = plan.evidence.nodes;
      expect(counts).toEqual(
        relations.map((wanted) => pieces.filter(({ relation }) => relation === wanted).length),
      );
      const drawn = await visit.page.$$eval('[data-evidence]', (found) => found.length);
      expect(drawn).toBe(pieces.filter(({ relation }) => relations.includes(relation)).length);
    }
  });

  test('stands at the line in the address and lights the evidence that it names', async () => {
    await using visit = await explorer.open('/theme/dx');
    await visit.page.click('.concordance-quote figcaption a[href*="/read/"]');
    await visit.page.waitForSelector('.source-active');
    const lit = await visit.page.$$eval('.source-active', (marks) =>
      marks.map((mark) => mark.textContent).join(''),
    );
    expect(lit).toContain('市としても力を入れていきたい DX の推進をテーマにして産業活性化を目指す');
    const top = Number(
      await visit.page.evaluate(`document.querySelector('.source-pointed').getBoundingClientRect().top`),
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  test('is printed with its notes below the lines and without what is for the screen', async () => {
    await using visit = await explorer.open(`${source}?${everyLayer}#L131`);
    const { page } = visit;
    const text = (await visit.texts('.source-line')).join('');
    await page.emulateMediaType('print');
    expect((await visit.texts('.source-line')).join('')).toBe(text);
    const shownOf = (selector: string) =>
      page.$$eval(selector, (found) => found.filter((one) => one.getClientRects().length > 0).length);
    expect(await shownOf('.source-note')).toBe((await visit.texts('.source-note')).length);
    for (const hidden of ['.header', '.reading', '.tools', '.read-layers', '.read-plans']) {
      expect(await shownOf(hidden)).toBe(0);
    }
    const { release } = await explorer.ask({ query: '{ release { id } }', variables: {} });
    const [address = ''] = await visit.texts('.footer-address');
    expect(address).toContain(encodeURIComponent(release.id));
    expect(await shownOf('.footer-address, .footer li')).toBe(2);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.source-note')).position`)).toBe(
      'static',
    );
    expect((await page.pdf({ format: 'a4' })).length).toBeGreaterThan(10_000);
  });
}

/** Until nothing has moved for two frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    `new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 150))`,
  );
}

async function places(page: Page): Promise<readonly NotePlace[]> {
  return (await page.evaluate(geometry)) as readonly NotePlace[];
}

/** Notes that are neither at their line nor right below the note before. */
function misplaced(notes: readonly NotePlace[]): readonly NotePlace[] {
  return notes.filter(({ line, top }, index) => {
    const before = notes[index - 1];
    const isAtLine = Math.abs(top - line) < 1;
    const isBelow = before !== undefined && Math.abs(top - before.bottom - 3) < 1 && top > line - 1;
    const covers = before !== undefined && top < before.bottom;
    return covers || !(isAtLine || isBelow);
  });
}

/** Script of the page: pairs of marks of one lane that share a stretch of a line. */
const collisions = `(() => {
  const found = [];
  for (const lane of ['0', '1', '2', '3']) {
    const rects = [...document.querySelectorAll('.source-lane' + lane + '[data-mark]')].flatMap((mark) =>
      [...mark.getClientRects()].map((rect) => ({ mark: mark.dataset.mark, rect })));
    for (const [index, a] of rects.entries()) {
      for (const b of rects.slice(index + 1)) {
        const isOver = a.rect.left < b.rect.right - 1 && b.rect.left < a.rect.right - 1
          && Math.abs(a.rect.bottom - b.rect.bottom) < 12;
        if (a.mark !== b.mark && isOver) found.push(lane + ': ' + a.mark + ' ' + b.mark);
      }
    }
  }
  return found;
})()`;
