/** Pictures of every view of a running explorer, both sizes, both colours, into docs/explorer/: `npm run shots -- http://127.0.0.1:4000`. */

import { mkdir } from 'node:fs/promises';

import { launch } from 'puppeteer-core';

const [origin = 'http://127.0.0.1:4000', folder = 'docs/explorer'] = process.argv.slice(2);

const views = {
  start: '/',
  search: '/search?q=カーボン',
  matrix: '/matrix',
  list: '/list/programs',
  bridge: '/bridge',
  compare: '/compare',
  path: '/path?from=Municipality:131075&to=Municipality:132055',
  read: '/read/approved-plans',
  municipality: '/municipality/131075',
  program: '/program/sumida/prototype-poc',
  theme: '/theme/dx',
  organization: '/organization/ome/chamber',
};

const sizes = { d: { width: 1440, height: 900 }, p: { width: 390, height: 844, deviceScaleFactor: 2 } };

await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, path] of Object.entries(views))
    for (const [size, viewport] of Object.entries(sizes))
      for (const theme of ['light', 'dark']) await shoot({ name, path, size, viewport, theme });
} finally {
  await browser.close();
}

async function shoot({ name, path, size, viewport, theme }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const address = new URL(path, origin);
  address.searchParams.set('lang', 'ja');
  address.searchParams.set('theme', theme);
  await page.goto(address.href, { waitUntil: 'networkidle0' });
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: `${folder}/${name}-${size}-${theme}.webp`, type: 'webp', quality: 55 });
  await page.close();
}
