/** The explorer in a real browser, served from the run's Neo4j with the seeds in it. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

import axe from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';

import type { Dataset } from '../../src/model/dataset.js';
import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { load } from '../../src/release/load.js';
import { createGraphService } from '../../src/api/graph-service.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer } from '../../src/api/http/server.js';
import { readSettings } from '../../src/api/settings.js';
import { openTestStore, seedsDataset } from '../support/store.js';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where no Chromium is installed, what needs it is skipped. */
export const inBrowser = existsSync(chromium) ? describe : describe.skip;

/** For `beforeAll` and for tests with several pages: the first build of the pages takes its time. */
export const patience = 240_000;

export interface Explorer extends AsyncDisposable {
  readonly url: string;
  /** A browser without a past, on the page once it is there. */
  open(path: string, how?: Looking): Promise<Visit>;
  /** What the API answers to a document. */
  ask(asked: Asked): Promise<any>;
}

export interface Looking {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** The language that the browser prefers. */
  readonly language?: 'ja' | 'en';
  /** Done to the page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
  /** Until nothing is loading any more, when left out. */
  readonly until?: 'load' | 'networkidle0';
}

export interface Asked {
  readonly query: string;
  readonly variables: unknown;
}

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors of the console, failed requests, and requests to any other host. */
  readonly complaints: readonly string[];
  /** What the page has sent so far. */
  readonly sent: readonly Asked[];
  /** The text of every element that fits. */
  texts(selector: string): Promise<readonly string[]>;
  /** What the query sheet shows; it is closed again. */
  shown(): Promise<readonly Asked[]>;
  /** What axe finds wrong, in words. */
  violations(): Promise<readonly string[]>;
  /** By how many pixels the page is wider than the window. */
  overflow(): Promise<number>;
}

/** @param dataset - the seeds when left out */
export async function startExplorer(dataset?: Dataset): Promise<Explorer> {
  await promisify(execFile)('node', ['web/build.mjs']);
  const store = openTestStore();
  await load(store, dataset ?? (await seedsDataset()));
  const settings = { ...readSettings({}), requestDeadlineMs: 20_000, maxWaitMs: 60_000, port: 0 };
  const graph = new Graph(store, keptAnswers(settings.keptAnswerBytes));
  const server = await createHttpServer(
    createGraphService(() => graph, settings),
    settings,
    createLog('silent'),
  );
  const url = await server.listen();
  const browser = await launch({ executablePath: chromium, args: quietly });
  return {
    url,
    open: (path, how = {}) => visit(browser, url, path, how),
    ask: (asked) => ask(url, asked),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.app.close();
      await store[Symbol.asyncDispose]();
    },
  };
}

const quietly = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function ask(url: string, asked: Asked): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function visit(browser: Browser, url: string, path: string, how: Looking): Promise<Visit> {
  const { width = 1440, height = 900, scheme = 'light', language = 'ja' } = how;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  await page.evaluateOnNewDocument(
    `Object.defineProperty(navigator, 'languages', { get: () => ['${language}'] })`,
  );
  const [complaints, sent] = [complaintsOf(page, url), sentBy(page)];
  await how.before?.(page);
  await page.goto(url + path, { waitUntil: how.until ?? 'networkidle0' });
  return {
    page,
    complaints,
    sent,
    texts: async (selector) => page.$$eval(selector, (found) => found.map((one) => one.textContent)),
    shown: () => shownBy(page),
    violations: () => violationsOf(page),
    overflow: async () => Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth')),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function complaintsOf(page: Page, url: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) complaints.push(`elsewhere: ${request.url()}`);
  });
  return complaints;
}

function sentBy(page: Page): readonly Asked[] {
  const sent: Asked[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    void request.fetchPostData().then((body = '') => sent.push(JSON.parse(body) as Asked));
  });
  return sent;
}

async function shownBy(page: Page): Promise<readonly Asked[]> {
  await page.click('.tools button');
  await page.waitForSelector('.query-one .code');
  const codes = await page.$$eval('.query-one .code', (found) => found.map((one) => one.textContent));
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { hidden: true });
  return Array.from({ length: codes.length / 2 }, (_, index) => ({
    query: codes[2 * index] ?? '',
    variables: JSON.parse(codes[2 * index + 1] ?? '') as unknown,
  }));
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as {
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
