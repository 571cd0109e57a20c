import fc from 'fast-check';

import { checkDigitOf, isMunicipalityCode } from '../../src/model/municipality-code.js';

const fiveDigits = fc.stringMatching(/^[0-9]{5}$/);

describe('the code of a municipality', () => {
  test.each([
    ['墨田区', '131075'],
    ['渋谷区, whose remainder is 1 and check digit 0', '131130'],
    ['荒川区, whose remainder is 0 and check digit 1', '131181'],
    ['板橋区', '131199'],
    ['青梅市', '132055'],
    ['福生市', '132187'],
    ['札幌市, which begins with 0', '011002'],
  ])('%s: %s', (_, code) => {
    expect(isMunicipalityCode(code)).toBe(true);
  });

  test('has exactly one check digit for five digits', () => {
    fc.assert(
      fc.property(fiveDigits, (digits) => {
        const valid = Array.from('0123456789').filter((last) => isMunicipalityCode(digits + last));
        expect(valid).toEqual([String(checkDigitOf(digits))]);
      }),
    );
  });

  test('shows a wrong digit in nearly every place: only remainders 0 and 10 share a check digit', () => {
    fc.assert(
      fc.property(fiveDigits, fc.nat(4), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const digit = (Number(digits[place]) + shift) % 10;
        const other = digits.slice(0, place) + String(digit) + digits.slice(place + 1);
        fc.pre(checkDigitOf(digits) !== 1);
        expect(isMunicipalityCode(other + String(checkDigitOf(digits)))).toBe(false);
      }),
    );
  });

  test.each(['13107', '1310755', '13107a', '１３１０７５', ''])('%p is none', (text) => {
    expect(isMunicipalityCode(text)).toBe(false);
  });
});
