import fc from 'fast-check';

import { corporateCheckDigitOf, isCorporateNumber } from '../../src/model/corporate-number.js';

const twelveDigits = fc.stringMatching(/^[0-9]{12}$/);

describe('the corporate number', () => {
  test.each([
    ['国税庁', '7000012050002'],
    ['墨田区', '6000020131075'],
    ['渋谷区, whose sum is a multiple of nine', '9000020131130'],
    ['the example of the National Tax Agency', '8700110005901'],
  ])('of %s: %s', (_, number) => {
    expect(isCorporateNumber(number)).toBe(true);
  });

  test('has exactly one check digit, never 0, for twelve digits', () => {
    fc.assert(
      fc.property(twelveDigits, (digits) => {
        const valid = Array.from('0123456789').filter((first) => isCorporateNumber(first + digits));
        expect(valid).toEqual([String(corporateCheckDigitOf(digits))]);
        expect(valid).not.toContain('0');
      }),
    );
  });

  test.each(['600002013107', '60000201310755', '600002013107a', '６０００００２０１３１０７', ''])(
    '%p is none',
    (text) => {
      expect(isCorporateNumber(text)).toBe(false);
    },
  );
});
