/** The six-digit national code of a municipality: five digits of JIS X 0402 and a check digit. */

const weights = [6, 5, 4, 3, 2] as const;

/** The check digit of five digits: the last digit of 11 − (weighted sum mod 11). */
export function checkDigitOf(fiveDigits: string): number {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(fiveDigits[place]), 0);
  return (11 - (sum % 11)) % 10;
}

/** Whether these are six digits, the last of which checks the others. */
export function isMunicipalityCode(code: string): boolean {
  return /^[0-9]{6}$/.test(code) && checkDigitOf(code) === Number(code[5]);
}
