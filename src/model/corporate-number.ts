/**
 * The corporate number (法人番号): a check digit before twelve digits. The rule is that of the ministry ordinance on
 * corporate numbers (法人番号の指定等に関する省令, article 2), which the National Tax Agency publishes.
 */

/** The check digit of twelve digits: 9 − (sum mod 9), where from the right every second digit counts twice. */
export function corporateCheckDigitOf(twelveDigits: string): number {
  const sum = Array.from(twelveDigits)
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** Whether these are thirteen digits, the first of which checks the others. */
export function isCorporateNumber(number: string): boolean {
  return /^[0-9]{13}$/.test(number) && corporateCheckDigitOf(number.slice(1)) === Number(number[0]);
}
