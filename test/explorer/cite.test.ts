/** A view as a citation: what reference managers read back is what was cited. */

import { type CitationRead, Cite } from '@citation-js/core';
import fc from 'fast-check';

import { citations } from '../../web/src/export/cite.js';
import type { Cited } from '../../web/src/export/cited.js';

import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const cited: Cited = {
  title: 'DX（デジタルトランスフォーメーション）',
  release: {
    id: 'Release:2026-11-24-96b4f4ca0cd9',
    createdAt: '2026-11-24T03:00:00.000Z',
    contentHash: '96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce',
  },
  url: 'https://tsunagu.example/theme/dx?release=Release%3A2026-11-24&bases=stated',
  sources: [{ title: '承認した地域産業活性化計画の概要', publisher: '東京都', url: null }],
  accessed: new Date('2026-11-28T12:00:00Z'),
  language: 'ja',
};

test('in Japanese a citation names view, release, source, reading, address and day', () => {
  expect(citations({ ...cited, title: '「つなぐ」橋', reading: '明記' }).japanese).toBe(
    'Tsunagu 繋ぐ「『つなぐ』橋」データ版 2026-11-24, 96b4f4ca0cd9（原典：「承認した地域産業活性化計画の概要」（東京都）、' +
      '集計対象：明記）https://tsunagu.example/theme/dx?release=Release%3A2026-11-24&bases=stated（2026-11-28 閲覧）',
  );
});

test('in English a citation follows APA', () => {
  expect(citations({ ...cited, title: 'DX', language: 'en' }).english).toBe(
    'Tsunagu 繋ぐ. (2026, November 24). DX (Version 2026-11-24, 96b4f4ca0cd9) [Data set]. ' +
      'Based on 承認した地域産業活性化計画の概要, 東京都. Retrieved November 28, 2026, ' +
      'from https://tsunagu.example/theme/dx?release=Release%3A2026-11-24&bases=stated',
  );
});

test.each(['bibtex', 'ris', 'cslJson'] as const)('%s is read back whole', (format) => {
  const read = readBack(citations(cited)[format]);
  expect(read).toMatchObject({
    id: expect.stringMatching(/^tsunagu-2026-theme-dx-\w+$/u),
    publisher: 'Tsunagu 繋ぐ',
    accessed: { 'date-parts': [[2026, 11, 28]] },
    version: '2026-11-24, 96b4f4ca0cd9',
    language: expect.stringMatching(/^(ja|japanese)$/u),
    note: 'Release:2026-11-24-96b4f4ca0cd9; Source: 承認した地域産業活性化計画の概要, 東京都',
  });
  const [{ literal, family } = {}] = read.author;
  expect(literal ?? family).toBe('Tsunagu 繋ぐ');
  expect(read.issued['date-parts'][0]?.slice(0, 2)).toEqual([2026, 11]);
});

test.each(['bibtex', 'ris', 'cslJson'] as const)('%s keeps any title and any address', (format) => {
  const words = fc
    .string({
      unit: fc.constantFrom(...Array.from('aZ9 市ー\\{}#$%&_~^"\'`-,;:=@<>!?[]|*/\n\t')),
      minLength: 1,
    })
    .map((text) => `題${text}末`);
  const query = fc.string({ unit: fc.constantFrom(...Array.from('aZ9市 \\{}#$%&_~^=+')) });
  fc.assert(
    fc.property(words, query, (title, state) => {
      const url = new URL(`https://tsunagu.example/search?q=${encodeURIComponent(state)}&at={x}`).href;
      const read = readBack(citations({ ...cited, title, url })[format]);
      expect(read.title).toBe(format === 'cslJson' ? title : title.replace(/\s+/gu, ' '));
      expect(readings(read.URL).map((each) => each.searchParams.get('q'))).toContain(state);
    }),
    { numRuns: 300 },
  );
});

test('two views of one page have keys of their own', () => {
  const [one, other] = ['stated', 'curated'].map((bases) =>
    readBack(citations({ ...cited, url: `https://tsunagu.example/matrix?bases=${bases}` }).bibtex),
  );
  expect(one?.id).not.toBe(other?.id);
});

function readBack(text: string): CitationRead {
  const [item, ...more] = new Cite(text).data;
  if (item === undefined || more.length > 0) throw new Error(`Not one item: ${text}`);
  return item;
}

/** Citation.js encodes some addresses of BibTeX once more. */
function readings(url: string): readonly URL[] {
  return [url, url.replaceAll('%25', '%')].map((each) => new URL(each));
}
