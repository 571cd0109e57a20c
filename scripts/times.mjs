/** How fast a running explorer is, how much script it loads, and what axe finds, view by view: `npm run times -- http://127.0.0.1:4000`. */

import { cpus } from 'node:os';

import axe from 'axe-core';
import { launch } from 'puppeteer-core';

const [origin = 'http://127.0.0.1:4000', loads = '5'] = process.argv.slice(2);

const views = ['/', '/matrix', '/bridge', '/compare', '/path', '/read', '/search?q=DX', '/theme/dx'];

/** What is done in a view, and what is there when it is over. */
const interactions = [
  { view: '/matrix', does: 'open a cell', click: '.matrix-written', until: '.matrix-panel-cell .quote' },
  {
    view: '/matrix',
    does: 'change the reading',
    click: '.reading-part .chip',
    until: '.reading-narrowed ~ main .matrix-table',
  },
  { view: '/', does: 'go to the matrix', click: '.header a[href^="/matrix"]', until: '.matrix-table' },
];

const isDrawn = `document.querySelector('#main > *') !== null &&
  document.querySelector('.skeleton, [aria-busy="true"]') === null`;

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  console.log(
    `${cpus()[0]?.model} × ${cpus().length}, ${await browser.version()}, median of ${loads} loads\n`,
  );
  console.log('| view | first paint, ms | whole view, ms | scripts, KB compressed | axe |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const view of views) console.log(`| \`${view}\` | ${(await measured(view)).join(' | ')} |`);
  console.log('\n| done | until it is seen, ms |\n| --- | ---: |');
  for (const interaction of interactions)
    console.log(`| ${interaction.view}: ${interaction.does} | ${await timed(interaction)} |`);
} finally {
  await browser.close();
}

/** Each load with an empty cache. */
async function measured(view) {
  const figures = [];
  for (let load = 0; load < Number(loads); load += 1) figures.push(await visited(view, figuresOf));
  const [paint, whole, bytes] = [0, 1, 2].map((index) => median(figures.map((each) => each[index])));
  return [
    Math.round(paint),
    Math.round(whole),
    (bytes / 1_000).toFixed(0),
    await visited(view, violationsOf),
  ];
}

async function figuresOf(page) {
  return page.evaluate(`[
    performance.getEntriesByName('first-contentful-paint')[0].startTime,
    window.drawnAt,
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  ]`);
}

async function violationsOf(page) {
  await page.evaluate(axe.source);
  return page.evaluate('axe.run().then(({ violations }) => violations.length)');
}

async function timed({ view, click, until }) {
  const times = [];
  for (let load = 0; load < Number(loads); load += 1) {
    times.push(
      await visited(view, (page) =>
        page.evaluate(`new Promise((resolve) => {
          const started = performance.now();
          document.querySelector(${JSON.stringify(click)}).click();
          const look = () => {
            if (document.querySelector(${JSON.stringify(until)}) && ${isDrawn})
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
            else setTimeout(look, 1);
          };
          look();
        })`),
      ),
    );
  }
  return Math.round(median(times));
}

/** What `look` finds once the view is drawn, in a browser without a past. */
async function visited(view, look) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(`{
      const look = () => {
        if (document.querySelector('#main > *') && ${isDrawn})
          requestAnimationFrame(() => setTimeout(() => { window.drawnAt = performance.now(); }));
        else setTimeout(look, 1);
      };
      look();
    }`);
    const address = new URL(view, origin);
    address.searchParams.set('lang', 'ja');
    await page.goto(address.href, { waitUntil: 'load' });
    await page.waitForFunction('window.drawnAt !== undefined');
    return await look(page);
  } finally {
    await context.close();
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
