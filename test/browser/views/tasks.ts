/** Ten questions of research, answered with mouse and keys alone: docs/explorer.md tells in how many clicks. */

import { readFile } from 'node:fs/promises';

import { explorer, type Visit } from '../browser.js';

interface Task {
  /** As docs/explorer.md has it. */
  readonly question: string;
  /** From the first page on: what is clicked, or what is typed into a box and chosen by the keys. */
  readonly steps: readonly (string | Typed)[];
  /** Where the sentence then stands, and some of its words. */
  readonly at: string;
  readonly words: string;
}

interface Typed {
  readonly box: string;
  readonly text: string;
}

const tasks: readonly Task[] = [
  {
    question: '「DX」と書いているのはどこか',
    steps: ['.start-examples a', '.search-finds a[href^="/theme/dx"]'],
    at: '.concordance-quote',
    words: 'DX の推進をテーマにして',
  },
  {
    question: '青梅市の DX は施策か、どの文か',
    steps: ['.header a[href^="/matrix"]', 'td[aria-label^="青梅市、DX"]'],
    at: '.matrix-panel-cell .quote',
    words: 'DX の推進をテーマにして',
  },
  {
    question: 'その文は原文のどこにあるか',
    steps: ['.header a[href^="/matrix"]', 'td[aria-label^="青梅市、DX"]', '.matrix-onward a'],
    at: '.source-active',
    words: 'DX の推進をテーマにして',
  },
  {
    question: '墨田区だけが触れるテーマは、どの文にあるか',
    steps: ['.start-card a[href^="/municipality/131075"]', '.entity-list .entity-quotes'],
    at: '.source-active',
    words: '',
  },
  {
    question: '墨田区の、施策のない課題や目標はどの文か',
    steps: [
      '.start-card a[href^="/municipality/131075"]',
      '.entity-list ::-p-xpath(//section[contains(., "施策のない")]//a[@class="entity-quotes"])',
    ],
    at: '.source-active',
    words: '',
  },
  {
    question: 'どの区市の事業がスタートアップで結ばれるか',
    steps: ['.header a[href^="/bridge"]', '[data-id="Theme:startups"]'],
    at: '.concordance-quote',
    words: 'スタートアップ',
  },
  {
    question: '三つの区が共に触れるテーマは、どの文にあるか',
    steps: ['.header a[href^="/compare"]', '.compare-table td button'],
    at: '.matrix-panel-cell .quote',
    words: '',
  },
  {
    question: '青梅商工会議所と福生市商工会は何で結ばれるか',
    steps: [
      '.header a[href^="/path"]',
      { box: '.path-end input', text: '青梅商工会議所' },
      { box: '.path-end:last-of-type input', text: '福生市商工会' },
    ],
    at: '.path-rail blockquote',
    words: '',
  },
  {
    question: '商工会は何の連携相手か',
    steps: ['.start-examples a:nth-of-type(2)', '.search-finds a[href^="/organization/"]'],
    at: '.source-mark',
    words: '商工会',
  },
  {
    question: '明記だけを数えると、渋谷区のスタートアップはどの文か',
    steps: [
      '.reading-part button ::-p-text(読み取り)',
      '.header a[href^="/matrix"]',
      'td[aria-label^="渋谷区、スタートアップ："]',
    ],
    at: '.matrix-panel-cell .quote',
    words: 'スタートアップ',
  },
];

export function researchTasks(): void {
  let visit: Visit;
  let table: string;

  beforeAll(async () => {
    table = await readFile('docs/explorer.md', 'utf8');
    visit = await explorer.open('/?lang=ja');
  });

  afterAll(() => visit[Symbol.asyncDispose]());

  it('are ten', () => {
    expect(tasks).toHaveLength(10);
  });

  it.each(tasks)('$question', async ({ question, steps, at, words }) => {
    const { page } = visit;
    for (const step of steps) {
      await (typeof step === 'string' ? click(visit, step) : choose(visit, step));
    }
    await page.waitForSelector(at);
    expect((await visit.texts(at)).join('')).toContain(words);
    expect((await visit.texts(at)).join('')).not.toBe('');
    const clicks = steps.filter((step) => typeof step === 'string').length;
    expect(table).toMatch(new RegExp(`\\| ${question} +\\|[^|]*\\| +${String(clicks)} +\\|`, 'u'));
    await click(visit, '.header-home');
    if ((await page.$('.reading-all')) !== null) await click(visit, '.reading-all');
  });
}

async function click(visit: Visit, selector: string): Promise<void> {
  const element = await visit.page.waitForSelector(selector);
  await element?.click();
  await visit.drawn();
}

/** Types, and takes the first that is offered. */
async function choose(visit: Visit, { box, text }: Typed): Promise<void> {
  const { page } = visit;
  await page.type(box, text);
  await page.waitForSelector(`${box.replace(/ input$/, '')} [role="option"]`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await visit.drawn();
}
