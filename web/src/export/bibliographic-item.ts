/** The one record behind all formats of a citation: an item of CSL-JSON, whose types are the standard's. */

import type { Cited, CitedSource } from './cited.js';

/** The fields of CSL-JSON that a view has. */
export interface BibliographicItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly version: string;
  readonly URL: string;
  readonly language: string;
  readonly note: string;
}

/** Year, month and day, the month from 1. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** Who made the graph, whatever the language of the citation. */
export const maker = 'Tsunagu 繋ぐ';

export function bibliographicItem(cited: Cited): BibliographicItem {
  const { title, release, url, accessed, language } = cited;
  return {
    id: keyOf(release.createdAt, url),
    type: 'dataset',
    title,
    author: [{ literal: maker }],
    publisher: maker,
    issued: cslDate(new Date(release.createdAt)),
    accessed: cslDate(accessed),
    version: versionOf(release),
    URL: url,
    language,
    note: noteOf(cited),
  };
}

/** Day and digest tell a release to people: `2026-11-24, 96b4f4ca0cd9`. */
export function versionOf({ createdAt, contentHash }: Cited['release']): string {
  const day = createdAt.slice(0, 10);
  return contentHash === undefined ? day : `${day}, ${contentHash.slice(0, 12)}`;
}

/** The parts that are known, the title first. */
export function sourceWords({ title, publisher, url }: CitedSource): readonly string[] {
  return [title, publisher, url].filter((part) => part != null);
}

function noteOf({ reading, release, sources }: Cited): string {
  const counted = reading === undefined ? [] : [`Reading: ${reading}`];
  const read = sources.map((source) => `Source: ${sourceWords(source).join(', ')}`);
  return [release.id, ...counted, ...read].join('; ');
}

function cslDate(date: Date): CslDate {
  return { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] };
}

/** Another for each permalink, the same each time: two views of one page can stand in one bibliography. */
function keyOf(createdAt: string, url: string): string {
  const words = new URL(url).pathname.match(/[a-z\d]+/giu) ?? [];
  return ['tsunagu', createdAt.slice(0, 4), ...words, checksum(url)].join('-').toLowerCase();
}

/** FNV-1a, 32 bits: enough for the views that one text cites. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}
