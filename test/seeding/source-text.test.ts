import fc from 'fast-check';

import { SourceText } from '../../src/seeding/source-text.js';

const text = fc.stringMatching(/^[あい𠮷\n]{0,40}$/u);
const passage = fc.stringMatching(/^[あい𠮷\n]{1,4}$/u);

function everyStart(whole: string, part: string): readonly number[] {
  return [...Array(whole.length).keys()].filter((start) => whole.startsWith(part, start));
}

describe('a source text', () => {
  test('knows its lines from 1 and its offsets in code points', () => {
    const source = new SourceText('Source:x', '\n𠮷野家\n新橋');
    expect(source.quote({ start: 6, end: 8 })).toEqual({
      source: 'Source:x',
      text: '新橋',
      startLine: 3,
      endLine: 3,
      start: 5,
      end: 7,
      occurrence: 1,
    });
  });

  test('finds every occurrence of a passage', () => {
    fc.assert(
      fc.property(text, passage, (whole, part) => {
        expect(new SourceText('Source:x', whole).occurrences(part)).toEqual(everyStart(whole, part));
      }),
    );
  });

  test('finds inside a stretch what lies in it from end to end', () => {
    fc.assert(
      fc.property(text, passage, fc.nat(40), fc.nat(40), (whole, part, one, other) => {
        const stretch = { start: Math.min(one, other), end: Math.max(one, other) };
        const inside = everyStart(whole, part).filter(
          (start) => start >= stretch.start && start + part.length <= stretch.end,
        );
        const found = new SourceText('Source:x', whole).within(part, stretch);
        expect(found.map(({ start }) => start)).toEqual(inside);
      }),
    );
  });

  test('quotes what stands at its offsets, and counts equal quotes from the top', () => {
    fc.assert(
      fc.property(text, passage, (whole, part) => {
        const source = new SourceText('Source:x', whole);
        for (const [index, start] of everyStart(whole, part).entries()) {
          const quote = source.quote({ start, end: start + part.length });
          expect(quote.occurrence).toBe(index + 1);
          const points = Array.from(whole);
          expect(points.slice(quote.start, quote.end).join('')).toBe(quote.text);
          expect(whole.slice(0, start).split('\n')).toHaveLength(quote.startLine);
          expect(quote.endLine).toBe(quote.startLine + part.slice(0, -1).split('\n').length - 1);
        }
      }),
    );
  });
});
