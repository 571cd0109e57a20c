import { explainMissing } from '../../src/seeding/near-passage.js';
import { SourceText } from '../../src/seeding/source-text.js';

function explain(text: string, quote: string, end = text.length) {
  const source = new SourceText('Source:x', text);
  const area = { source, stretch: { start: 0, end }, label: { en: 'the plan', ja: '計画' } };
  const [message, next] = explainMissing(area, quote, true);
  return { message: message.en, next: next.en };
}

describe('a quote that is not found', () => {
  test('may differ from the source in one character, which is pointed out', () => {
    expect(explain('今後の区内産業の活性化を推進していく。', '今後の区内産業の活性化を推奨していく')).toEqual(
      {
        message:
          '「今後の区内産業の活性化を推奨していく」 is not verbatim: character 14 is `奨` (U+5968), in the source (line 1) `進` (U+9032).',
        next: 'Write it as the source does: 「今後の区内産業の活性化を推進していく」',
      },
    );
  });

  test('may differ in width, which is named', () => {
    expect(explain('（特産品(等）', '特産品（等').message).toBe(
      '「特産品（等」 is not verbatim (half and full width differ): character 4 is `（` (U+FF08), in the source (line 1) `(` (U+0028).',
    );
  });

  test('may lack a space of the source', () => {
    expect(explain('福生市産業 PR 事業', '福生市産業PR事業').next).toBe(
      'Write it as the source does: 「福生市産業 PR 事業」',
    );
  });

  test('may use another form of a character', () => {
    expect(explain('第①条', '第1条').message).toBe(
      '「第1条」 is not verbatim (another form of the same character): character 2 is `1` (U+0031), in the source (line 1) `①` (U+2460).',
    );
  });

  test('may stand elsewhere in the source', () => {
    expect(explain('甲の計画\n乙の計画', '乙の', 4)).toEqual({
      message: '「乙の」 does not stand in the plan, but in line 2 of the source.',
      next: 'Quote from the plan, or move this to the entry it belongs to.',
    });
  });

  test('may be unlike anything', () => {
    expect(explain('甲の計画', 'まったく別の文').message).toBe(
      '「まったく別の文」 does not stand in the plan.',
    );
  });
});
