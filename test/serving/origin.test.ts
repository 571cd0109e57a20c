/** Absolute addresses, as robots.txt has one: under which origin readers find the site. */

import { request } from 'node:http';
import { text } from 'node:stream/consumers';

import { serve } from './client.js';

/** The sitemap's address as robots.txt tells it; unlike `fetch`, this lets a client write any host. */
async function sitemapOf(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const robots = await new Promise<string>((resolve, reject) => {
    const asked = request(`${url}/robots.txt`, { headers }, (response) => {
      resolve(text(response));
    });
    asked.on('error', reject).end();
  });
  return /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
}

const strange = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };

test('they begin with the origin that is set, whatever a request says of itself', async () => {
  const origin = 'https://tsunagu.example.org';
  await using serving = await serve({ origin, trustedProxies: ['loopback'] });
  expect(await sitemapOf(serving.url, strange)).toBe(`${origin}/sitemap.xml`);
});

test('where none is set they begin with what the request says, or the proxy that is trusted', async () => {
  await using serving = await serve({ trustedProxies: ['loopback'] });
  const told = { 'x-forwarded-host': 'tsunagu.example.org', 'x-forwarded-proto': 'https' };
  expect(await sitemapOf(serving.url, told)).toBe('https://tsunagu.example.org/sitemap.xml');
  expect(await sitemapOf(serving.url, {})).toBe(`${serving.url}/sitemap.xml`);
});

test('their scheme is never anything but http or https', async () => {
  await using serving = await serve({ trustedProxies: ['loopback'] });
  const told = { 'x-forwarded-host': 'tsunagu.example.org', 'x-forwarded-proto': 'javascript' };
  expect(await sitemapOf(serving.url, told)).toBe('http://tsunagu.example.org/sitemap.xml');
});
