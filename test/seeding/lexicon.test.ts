import fc from 'fast-check';

import type { ThemeFact } from '../../src/model/dataset.js';
import { Lexicon } from '../../src/seeding/lexicon.js';

function theme(slug: string, ...lexicon: string[]): ThemeFact {
  return { id: `Theme:${slug}`, slug, name: slug, nameEn: slug, aliases: [], lexicon, matches: [] };
}

function hits(text: string, ...themes: ThemeFact[]): readonly string[] {
  return new Lexicon(themes).hits(text).map((hit) => `${hit.theme.slug}:${hit.text}@${hit.start}`);
}

describe('terms of a lexicon', () => {
  test('are the longest at their place', () => {
    expect(hits('青梅商工会議所', theme('chamber', '商工会', '商工会議所'))).toEqual([
      'chamber:商工会議所@2',
    ]);
  });

  test('of different themes may overlap', () => {
    const themes = [theme('startups', 'スタートアップ'), theme('ecosystem', 'スタートアップ・エコシステム')];
    expect(hits('スタートアップ・エコシステムの構築', ...themes)).toEqual([
      'ecosystem:スタートアップ・エコシステム@0',
      'startups:スタートアップ@0',
    ]);
  });

  test.each([
    ['PR事業', 'PR', 1],
    ['福生市産業 PR 事業', 'PR', 1],
    ['PRESS事業', 'PR', 0],
    ['SDGs/ESG経営', 'ESG', 1],
    ['力を入れていきたい DX の推進', 'DX', 1],
    ['上でのIoTセミナー', 'IoT', 1],
    ['Shibuya Startup Deck 事業', 'Startup', 1],
    ['Startups', 'Startup', 0],
    ['DX2', 'DX', 0],
    ['ＰＲ事業', 'PR', 0],
  ])('in %s, %s stands %i times', (text, term, count) => {
    expect(hits(text, theme('x', term))).toHaveLength(count);
  });

  test('of one theme never overlap, and each stands where it is said to', () => {
    const text = fc.stringMatching(/^[あいう]{0,30}$/);
    const terms = fc.uniqueArray(fc.stringMatching(/^[あいう]{1,4}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, terms, (passage, lexicon) => {
        let reached = 0;
        for (const hit of new Lexicon([theme('x', ...lexicon)]).hits(passage)) {
          expect(hit.start).toBeGreaterThanOrEqual(reached);
          expect(passage.slice(hit.start, hit.end)).toBe(hit.text);
          const longer = lexicon.filter(
            (term) => term.length > hit.text.length && passage.startsWith(term, hit.start),
          );
          expect(longer).toEqual([]);
          reached = hit.end;
        }
        const isSilent = new Lexicon([theme('x', ...lexicon)]).hits(passage).length === 0;
        expect(isSilent).toBe(!lexicon.some((term) => passage.includes(term)));
      }),
    );
  });
});
