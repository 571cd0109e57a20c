/** The playground in a real browser, under the policy that forbids everything which is not ours. */

import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import type { Browser, Page } from 'puppeteer-core';

import { serve, type Serving } from '../serving/client.js';

import { complaintsOf, inBrowser, startChromium } from './chromium.js';

let serving: Serving;
let browser: Browser;

inBrowser('the playground', () => {
  beforeAll(async () => {
    await promisify(execFile)('node', ['web/build.mjs']);
    serving = await serve();
    browser = await startChromium();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await serving[Symbol.asyncDispose]();
  });

  it('lists every example by its titles and opens each in a tab of its own', async () => {
    await using visit = await open('/graphql');
    const files = (await readdir('examples')).filter((name) => name.endsWith('.graphql'));
    expect(await visit.page.title()).toBe('Tsunagu – playground');
    expect(await visit.count('.questions button')).toBe(files.length);
    expect(
      await visit.count('.questions button [lang="ja"]:empty, .questions button [lang="en"]:empty'),
    ).toBe(0);
    expect(await visit.count('.graphiql-tab-button')).toBe(3);
    await visit.page.click('.questions li:nth-child(4) button');
    await visit.page.waitForSelector('.questions li:nth-child(4) button[aria-current="true"]');
    expect(await visit.count('.graphiql-tab-button')).toBe(4);
    await visit.page.click('.questions li:nth-child(1) button');
    await visit.page.waitForSelector('.questions li:nth-child(1) button[aria-current="true"]');
    expect(await visit.count('.graphiql-tab-button')).toBe(4);
    await expectPeace(visit);
  }, 30_000);

  it('completes and answers a question that is typed', async () => {
    await using visit = await open('/graphql');
    const { page } = visit;
    await replaceQuery(page, '{ places { ');
    await page.keyboard.down('Control');
    await page.keyboard.press('Space');
    await page.keyboard.up('Control');
    await page.waitForSelector('.suggest-widget.visible .monaco-list-row[aria-label^="neighbours"]');
    await page.keyboard.press('Escape');
    await replaceQuery(page, '{ places { name } }');
    await page.click('.graphiql-execute-button');
    await page.waitForSelector('.result-window ::-p-text(青梅市)');
    await expectPeace(visit);
  }, 30_000);

  it('opens a link to a question with its answer, on a phone in the dark', async () => {
    const address = new URLSearchParams({ query: '{ hello(name: "隅田川") }' });
    await using visit = await open(`/graphql?${address.toString()}`, { width: 390, height: 844 }, 'dark');
    await visit.page.waitForSelector('.result-window ::-p-text(隅田川)');
    await expectPeace(visit);
  }, 30_000);

  it('has the width of an upright tablet for the question, and the answer below it', async () => {
    await using visit = await open('/graphql', { width: 768, height: 1024 });
    const [editors, answer] = await Promise.all(
      ['.graphiql-editors', '.graphiql-response'].map(async (part) =>
        (await visit.page.$(part))?.boundingBox(),
      ),
    );
    expect(editors?.width).toBeGreaterThan(700);
    expect(answer?.y).toBeGreaterThanOrEqual((editors?.y ?? 0) + (editors?.height ?? 0));
    await expectPeace(visit);
  }, 30_000);

  it('takes Japanese for what it is: a wave dash is no mistake', async () => {
    const address = new URLSearchParams({ query: '{ hello(name: "令和5～9年度") }' });
    await using visit = await open(`/graphql?${address.toString()}`);
    await visit.page.waitForSelector('.result-window ::-p-text(令和5～9年度)');
    // the editor looks for what it marks a moment after a text has changed
    await pause(1_000);
    expect(await visit.count('.unicode-highlight')).toBe(0);
  }, 30_000);
});

interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors of the console, failed requests, and requests to any other host. */
  readonly complaints: readonly string[];
  count(selector: string): Promise<number>;
}

/** A browser without a past, on the page once its editor and its schema are there. */
async function open(path: string, viewport = { width: 1440, height: 900 }, scheme = 'light'): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const complaints = complaintsOf(page, serving.url);
  await page.goto(serving.url + path, { waitUntil: 'networkidle0' });
  await page.waitForSelector('.graphiql-query-editor .view-line');
  return {
    page,
    complaints,
    count: async (selector) => (await page.$$(selector)).length,
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Nothing went wrong, nothing came from elsewhere, nothing overflows. */
async function expectPeace({ page, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([]);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
}

async function replaceQuery(page: Page, query: string): Promise<void> {
  await page.click('.graphiql-query-editor .view-lines');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  // Without a selection, or the first brace would be put around it.
  await page.keyboard.press('Backspace');
  await page.keyboard.type(query);
}
