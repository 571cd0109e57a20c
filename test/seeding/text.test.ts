import fc from 'fast-check';

import { codePointLength, matchingKey } from '../../src/model/text.js';

test('names match whatever their width, spaces and case', () => {
  expect(matchingKey('ＳＤＧｓ／ESG 経営')).toBe(matchingKey('sdgs/esg経営'));
  expect(matchingKey('Shibuya　Startup Deck')).toBe('shibuyastartupdeck');
});

test('a matching key is its own matching key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(text.toLowerCase().normalize('NFKC') === text.normalize('NFKC').toLowerCase());
      expect(matchingKey(matchingKey(text))).toBe(matchingKey(text));
    }),
  );
});

test('length is counted in code points', () => {
  expect(codePointLength('𠮷野家')).toBe(3);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(codePointLength(text)).toBe(Array.from(text).length);
    }),
  );
});
