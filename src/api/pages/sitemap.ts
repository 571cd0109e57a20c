/** The addresses of things as search engines read them (https://www.sitemaps.org/protocol.html). */

import type { Id } from '../../model/kinds.js';

import { type Html, html } from './html.js';
import { pathOf } from './permalink.js';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** @param origin - of the site: `https://tsunagu.example` */
export function sitemapOf(ids: readonly Id[], origin: string): string {
  const urls = ids.map((id) => html`<url><loc>${origin}${pathOf(id)}</loc></url> `);
  return document(html`<urlset xmlns="${namespace}">${urls}</urlset>`);
}

/** Leads to the pages `/sitemap/1.xml` and on. */
export function sitemapIndexOf(pages: number, origin: string): string {
  const maps = Array.from(
    { length: pages },
    (_, page) => html`<sitemap><loc>${origin}/sitemap/${String(page + 1)}.xml</loc></sitemap> `,
  );
  return document(html`<sitemapindex xmlns="${namespace}">${maps}</sitemapindex>`);
}

function document({ text }: Html): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
