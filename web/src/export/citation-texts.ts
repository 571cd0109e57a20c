/** A citation as a line of text: in Japanese, and in English in the manner of APA. */

import { maker, sourceWords, versionOf } from './bibliographic-item.js';
import type { Cited } from './cited.js';

/** Marks of quotation inside the title become those of the second rank. */
export function japaneseCitation(cited: Cited): string {
  const { title, reading, release, url, sources, accessed } = cited;
  const read = sources.map((source) => {
    const [name = '', ...more] = sourceWords(source);
    return `「${nested(name)}」${more.length === 0 ? '' : `（${more.join('、')}）`}`;
  });
  const notes = [
    ...(read.length === 0 ? [] : [`原典：${read.join('・')}`]),
    ...(reading === undefined ? [] : [`集計対象：${reading}`]),
  ];
  const noted = notes.length === 0 ? '' : `（${notes.join('、')}）`;
  return `${maker}「${nested(title)}」データ版 ${versionOf(release)}${noted}${url}（${isoDay(accessed)} 閲覧）`;
}

export function englishCitation({ title, reading, release, url, sources, accessed }: Cited): string {
  const details = [
    `Version ${versionOf(release)}`,
    ...(reading === undefined ? [] : [`reading: ${reading}`]),
    'Data set',
  ].map((detail, index) => (index === 0 ? `(${detail})` : `[${detail}]`));
  const read = sources.map((source) => sourceWords(source).join(', ')).join('; ');
  const based = read === '' ? '' : ` Based on ${read}.`;
  const made = `${maker}. (${englishDay(new Date(release.createdAt), 'first')}). ${title} ${details.join(' ')}.`;
  return `${made}${based} Retrieved ${englishDay(accessed, 'last')}, from ${url}`;
}

function nested(text: string): string {
  return text.replace(/「/gu, '『').replace(/」/gu, '』');
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** APA writes the year first where a work came out, last where it was read. */
function englishDay(date: Date, year: 'first' | 'last'): string {
  const day = date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const full = String(date.getUTCFullYear());
  return year === 'first' ? `${full}, ${day}` : `${day}, ${full}`;
}
