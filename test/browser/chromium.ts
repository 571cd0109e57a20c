/** Chromium without what it does on its own, and what a page in it complains of. */

import { existsSync } from 'node:fs';

import { type Browser, launch, type Page } from 'puppeteer-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where no Chromium is installed, what needs it is skipped. */
export const inBrowser = existsSync(executablePath) ? describe : describe.skip;

export function startChromium(): Promise<Browser> {
  return launch({ executablePath, args: quietly });
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

/** Errors of the console, failed requests, and requests to any other host than that of the address, as they come. */
export function complaintsOf(page: Page, url: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== url) complaints.push(`elsewhere: ${request.url()}`);
  });
  return complaints;
}
