import fc from 'fast-check';

import { parseBody } from '../../src/seeding/program-list.js';

function read(body: string) {
  const { narrative, entries } = parseBody(body);
  return {
    narrative: narrative === undefined ? null : body.slice(narrative.start, narrative.end),
    entries: entries.map(({ text }) => text),
  };
}

describe('the body of a section', () => {
  test('is a narrative and, in brackets after hiragana, a list', () => {
    expect(read('地域の連携を図る（甲事業、乙事業）')).toEqual({
      narrative: '地域の連携を図る',
      entries: ['甲事業', '乙事業'],
    });
  });

  test('is a list alone when it ends without brackets', () => {
    expect(read('甲事業、乙の把握')).toEqual({ narrative: null, entries: ['甲事業', '乙の把握'] });
  });

  test('is a list alone when its last brackets belong to a name, not to a sentence', () => {
    expect(read('甲事業、新製品開発事業(特産品・産材を使用した新製品等)')).toEqual({
      narrative: null,
      entries: ['甲事業', '新製品開発事業(特産品・産材を使用した新製品等)'],
    });
  });

  test('may have brackets of both widths, nested and mixed', () => {
    expect(read('基盤づくりを目指す（新技術開発事業（感染症、脱炭素対応）、乙(丙、丁）)')).toEqual({
      narrative: '基盤づくりを目指す',
      entries: ['新技術開発事業（感染症、脱炭素対応）', '乙(丙、丁）'],
    });
  });

  test('keeps markers, notes and 、 inside quotation marks in their entries', () => {
    expect(read('向上を図る（☆甲事業、「乙、丙」事業、※☆の事業も併せて実施）').entries).toEqual([
      '☆甲事業',
      '「乙、丙」事業',
      '※☆の事業も併せて実施',
    ]);
  });

  test('says in its narrative and entries nothing that it does not hold, in order', () => {
    const name = fc.stringMatching(/^[甲乙丙丁事業・]{1,8}$/);
    const entry = fc.oneof(
      name,
      fc.tuple(name, name, name).map(([a, b, c]) => `${a}（${b}、${c}）`),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.boolean(), (entries, isNarrated) => {
        const body = isNarrated ? `連携を図る（${entries.join('、')}）` : `${entries.join('、')}、丁`;
        expect(read(body)).toEqual({
          narrative: isNarrated ? '連携を図る' : null,
          entries: isNarrated ? entries : [...entries, '丁'],
        });
        for (const { text, start, end } of parseBody(body).entries) expect(body.slice(start, end)).toBe(text);
      }),
    );
  });
});
