/** An item as a record of RIS, lines ended by CRLF. */

import type { BibliographicItem, CslDate } from './bibliographic-item.js';

export function ris(item: BibliographicItem): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.author[0].literal],
    ['PB', item.publisher],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['DA', slashedDay(item.issued)],
    ['Y2', slashedDay(item.accessed)],
    ['ET', item.version],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`).join('');
}

function slashedDay({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/');
}
