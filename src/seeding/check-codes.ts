/** What the codes of a municipality say of themselves: their check digits, and the prefecture. */

import { corporateCheckDigitOf, isCorporateNumber } from '../model/corporate-number.js';
import { checkDigitOf, isMunicipalityCode } from '../model/municipality-code.js';
import { prefectureOf } from '../model/prefectures.js';

import type { Report, Spot } from './report.js';
import { at } from './report.js';

/** Reports a wrong check digit of a code of six digits. */
export function checkCode(report: Report, code: string, spot: Spot): void {
  if (isMunicipalityCode(code)) return;
  const [five, digit] = [code.slice(0, 5), checkDigitOf(code)];
  report.add(
    spot,
    { en: `The check digit of ${code} is wrong.`, ja: `${code} の検査数字が正しくありません。` },
    {
      en: `If ${five} is right, the code is ${five}${digit}; otherwise correct the first five digits.`,
      ja: `${five} が正しければコードは ${five}${digit} です。そうでなければ先頭の5桁を直してください。`,
    },
  );
}

/** Reports a prefecture that is not that of the code; nothing can be said by a code that is itself wrong. */
export function checkPrefecture(
  report: Report,
  { code, prefecture }: { readonly code: string; readonly prefecture: string },
  spot: Spot,
): void {
  if (!isMunicipalityCode(code)) return;
  const ofCode = prefectureOf(code);
  if (ofCode === undefined) {
    const two = code.slice(0, 2);
    report.add(
      at(spot, 'code'),
      {
        en: `The code ${code} begins with ${two}, which is not a prefecture.`,
        ja: `コード ${code} の先頭の ${two} にあたる都道府県はありません。`,
      },
      {
        en: 'Correct its first two digits: 01 is Hokkaido, 47 Okinawa.',
        ja: '先頭の2桁を 01（北海道）から 47（沖縄県）までに直してください。',
      },
    );
  } else if (ofCode !== prefecture) {
    report.add(
      at(spot, 'prefecture'),
      {
        en: `By its code ${code} the municipality lies in 「${ofCode}」, not in 「${prefecture}」.`,
        ja: `コード ${code} の市区町村は「${ofCode}」にあり、「${prefecture}」ではありません。`,
      },
      {
        en: `Write 「${ofCode}」, or correct the code.`,
        ja: `「${ofCode}」と書くか、コードを直してください。`,
      },
    );
  }
}

/** Reports a wrong check digit of a corporate number, where there is one. */
export function checkCorporateNumber(report: Report, number: string | undefined, spot: Spot): void {
  if (number === undefined || isCorporateNumber(number)) return;
  const twelve = number.slice(1);
  report.add(
    spot,
    {
      en: `The check digit of ${number}, its first digit, is wrong.`,
      ja: `${number} の検査数字（先頭の1桁）が正しくありません。`,
    },
    {
      en: `If ${twelve} is right, the number is ${corporateCheckDigitOf(twelve)}${twelve}; otherwise correct the last twelve digits.`,
      ja: `${twelve} が正しければ法人番号は ${corporateCheckDigitOf(twelve)}${twelve} です。そうでなければ後ろの12桁を直してください。`,
    },
  );
}
