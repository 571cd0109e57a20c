/** The explorer in a real browser, served from the run's Neo4j: one server and one browser for all that is tried in it. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';

import type { Dataset } from '../../src/model/dataset.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { serveFrom, type Serving } from '../support/serving.js';
import { openTestStore, storeAddress } from '../support/store.js';

import { complaintsOf, startChromium } from './chromium.js';

/** For what waits for a build, a load, or many pages. */
export const patience = 240_000;

export interface Looking {
  readonly width?: number;
  readonly height?: number;
  /** The language that the browser prefers. */
  readonly language?: 'ja' | 'en';
  /** Done to the page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
  /** `load` does not wait for what the view asks. */
  readonly until?: 'drawn' | 'load';
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
  /** Until nothing that the page shows is still coming. */
  drawn(): Promise<void>;
  /** The text of every element that fits. */
  texts(selector: string): Promise<readonly string[]>;
  /** What the query sheet shows; it is closed again. */
  shown(): Promise<readonly Asked[]>;
  /** What axe finds wrong, in words; by all of its rules when none are named. */
  violations(rules?: readonly string[]): Promise<readonly string[]>;
  /** By how many pixels the page is wider than the window, once it has had time to adapt to it. */
  overflow(): Promise<number>;
}

class Explorer implements AsyncDisposable {
  #serving: Serving | undefined;
  #browser: Browser | undefined;

  /** @param make - makes what is looked at the current release */
  async start(make: (store: Store) => Promise<unknown>): Promise<void> {
    await promisify(execFile)('node', ['web/build.mjs']);
    await using store = openTestStore();
    await make(store);
    const patient = {
      ...{ requestDeadlineMs: 20_000, questionDeadlineMs: 20_000, pointerDeadlineMs: 20_000 },
      ...{ acquireTimeoutMs: 20_000, maxWaitMs: 60_000 },
    };
    this.#serving = await serveFrom(storeAddress(), patient);
    this.#browser = await startChromium();
  }

  get url(): string {
    return there(this.#serving).url;
  }

  /** Makes it the current release. */
  async load(dataset: Dataset): Promise<void> {
    await using store = openTestStore();
    await load(store, dataset);
  }

  /** A tab without a past – the address holds all state –, on the page once it is there. */
  open(path: string, how: Looking = {}): Promise<Visit> {
    return visit(there(this.#browser), this.url, path, how);
  }

  /** What the API answers to a document. */
  ask(asked: Asked): Promise<any> {
    return ask(this.url, asked);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser?.close();
    await this.#serving?.[Symbol.asyncDispose]();
  }
}

export const explorer = new Explorer();

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The explorer has not been started.');
  return thing;
}

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
  const { width = 1440, height = 900, language = 'ja', until = 'drawn' } = how;
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  await page.evaluateOnNewDocument(
    `Object.defineProperty(navigator, 'languages', { get: () => ['${language}'] })`,
  );
  const [complaints, sent] = [complaintsOf(page, url), sentBy(page)];
  await how.before?.(page);
  await page.goto(url + path, { waitUntil: 'load' });
  if (until === 'drawn') await drawn(page);
  return {
    page,
    complaints,
    sent,
    drawn: () => drawn(page),
    texts: async (selector) => page.$$eval(selector, (found) => found.map((one) => one.textContent)),
    shown: () => shownBy(page),
    violations: (rules) => violationsOf(page, rules),
    overflow: () => overflowOf(page),
    [Symbol.asyncDispose]: () => page.close(),
  };
}

async function overflowOf(page: Page): Promise<number> {
  const excess = 'document.documentElement.scrollWidth - innerWidth';
  // What does not fit in the end is told below.
  await page.waitForFunction(`${excess} === 0`, { timeout: 20_000 }).catch(() => undefined);
  return Number(await page.evaluate(excess));
}

/** The script has run, nothing in the page is said to be coming, and its fonts are there. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(isDrawn);
  await page.waitForNetworkIdle({ idleTime: 40 });
  await page.waitForFunction(isDrawn);
}

const isDrawn = `document.querySelector('#main > *') !== null &&
  document.querySelector('.skeleton, [aria-busy="true"]') === null && document.fonts.status === 'loaded'`;

function sentBy(page: Page): readonly Asked[] {
  const sent: Asked[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    const note = (body = ''): void => {
      // empty where the page has gone on meanwhile, so that nobody looks
      if (body !== '') sent.push(JSON.parse(body) as Asked);
    };
    void request.fetchPostData().then(note, () => undefined);
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

async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(`window.axe === undefined && (() => { ${axe.source} })()`);
  const options = {
    ...{ resultTypes: ['violations'], selectors: false },
    ...(rules === undefined ? {} : { runOnly: rules }),
  };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
