/** An item as an entry of BibTeX; UTF-8, which BibLaTeX and the BibTeX of today read. */

import type { BibliographicItem, CslDate } from './bibliographic-item.js';

export function bibtex(item: BibliographicItem): string {
  const [year, month] = item.issued['date-parts'][0];
  const fields = {
    // Braces within keep the capitals of names such as DX.
    title: `{${escaped(item.title)}}`,
    author: `{${escaped(item.author[0].literal)}}`,
    publisher: `{${escaped(item.publisher)}}`,
    year: String(year),
    month: String(month),
    version: escaped(item.version),
    url: verbatim(item.URL),
    urldate: isoDay(item.accessed),
    langid: item.language === 'ja' ? 'japanese' : 'english',
    note: escaped(item.note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(9)} = {${value}},`);
  return [`@misc{${item.id},`, ...lines, '}', ''].join('\n');
}

/** Braces are counted even when they are escaped, so they become commands as well; nor may TeX join two signs to one. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}#$%&_~^]/gu, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/[-`'?!,<>](?=[-`',<>])/gu, '$&{}');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Addresses stand as they are; only what would end the field is encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/gu, encodeURIComponent);
}

function isoDay({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
