/** Charts may stand in frames of other pages, and nothing else may; as pictures they stand alone. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Page } from 'puppeteer-core';

import { explorer, patience } from '../browser.js';

export function frames(): void {
  it(
    'stands in a frame of another page with its source line, without what is around it; the page itself does not',
    async () => {
      await using other = await otherPage(
        `<iframe src="${explorer.url}/embed/matrix?lang=ja"></iframe><iframe src="${explorer.url}/matrix?lang=ja"></iframe>`,
      );
      await using visit = await explorer.open('/embed/matrix?lang=ja');
      await visit.page.goto(other.url, { waitUntil: 'networkidle0' });
      const frames = visit.page.frames().slice(1);
      const shown = await Promise.all(frames.map(async (frame) => (await frame.$$('.matrix-table')).length));
      expect(shown).toEqual([1, 0]);
      const [embedded] = frames;
      expect(await embedded?.$$('.header, .reading, .tools, .footer')).toEqual([]);
      expect(await embedded?.$eval('.chart-origin', (line) => line.textContent)).toMatch(
        /承認した地域産業活性化計画の概要.*版 [0-9a-f]{16}/,
      );
    },
    patience,
  );

  it('leaves the keys of a frame to the page around', async () => {
    await using visit = await explorer.open('/embed/matrix');
    await visit.page.keyboard.press('/');
    expect(new URL(visit.page.url()).pathname).toBe('/embed/matrix');
  });

  it.each([
    ['/matrix', '.matrix-quotes'],
    ['/bridge', '.bridge-program'],
    ['/compare?municipalities=ome,fussa', '.compare-pairs li'],
    ['/path?from=Organization:ome/chamber&to=Organization:fussa/society', '.path-thing'],
  ])(
    '%s is saved as a picture that holds its words, its source and nothing that is elsewhere',
    async (address, words) => {
      await using visit = await explorer.open(address);
      const { page } = visit;
      const [svg, png] = await saved(page);
      expect(png).toBe('PNG');
      expect(svg).not.toMatch(/var\(|class=|<use|foreignObject|href=/);
      expect(svg).toContain('承認した地域産業活性化計画の概要');
      const shown = (await visit.texts(words)).map((text) => text.replace(/\s/g, ''));
      const drawn = svg.replace(/<[^>]*>|\s/g, '');
      for (const text of shown.map((one) => one.slice(0, 6))) expect(drawn).toContain(text);
      expect(visit.complaints).toEqual([]);
    },
    patience,
  );

  it(
    'whose labels are cut is saved as a picture that cuts none of their characters',
    async () => {
      await using visit = await explorer.open('/bridge');
      const { page } = visit;
      await page.evaluate(`for (const [index, character] of ['𠮟', '葛\u{E0100}'].entries())
        document.querySelectorAll('.bridge-program span:first-child')[index].firstChild.data = character.repeat(80)`);
      const [svg, png] = await saved(page);
      expect(png).toBe('PNG');
      expect(svg).toMatch(/>𠮟+…</u);
      expect(svg).toMatch(/>(?:葛\u{E0100})+…</u);
    },
    patience,
  );
}

/** The chart as the query sheet gives it: the SVG, and how the PNG begins. */
async function saved(page: Page): Promise<readonly [svg: string, png: string]> {
  await page.evaluate(`{
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.saved.push(blob); return make.call(URL, blob); };
  }`);
  await page.click('.tools button:nth-child(2)');
  for (const format of ['SVG', 'PNG'])
    await (await page.waitForSelector(`dialog ::-p-text(${format})`))?.click();
  await page.waitForFunction('window.saved.length === 2');
  return (await page.evaluate(
    'Promise.all([window.saved[0].text(), window.saved[1].slice(1, 4).text()])',
  )) as readonly [string, string];
}

/** A page on another origin. */
async function otherPage(html: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>other</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
