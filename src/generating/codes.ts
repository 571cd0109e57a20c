/** Codes of municipalities as the national ones are formed: wards, cities, then towns and villages by district. */

import { checkDigitOf } from '../model/municipality-code.js';
import type { MunicipalityKind } from '../model/terms.js';

import type { Prefecture } from './prefectures.js';

/** Districts (郡) begin at 301, 321, 341 …, each with room for 19 towns and villages. */
const [firstDistrict, districtSpan, districts] = [301, 20, 24] as const;

/** Gives out the codes of one prefecture, none twice. */
export class Codes {
  readonly #prefecture: Prefecture;
  readonly #given = new Map<string, number>();

  constructor(prefecture: Prefecture) {
    this.#prefecture = prefecture;
  }

  next(kind: MunicipalityKind): string {
    const series = kind === 'TOWN' || kind === 'VILLAGE' ? 'DISTRICT' : kind;
    const place = this.#given.get(series) ?? 0;
    this.#given.set(series, place + 1);
    const five = `${this.#prefecture.code}${String(numberIn(series, place))}`;
    return `${five}${String(checkDigitOf(five))}`;
  }
}

function numberIn(series: 'DISTRICT' | Exclude<MunicipalityKind, 'TOWN' | 'VILLAGE'>, place: number): number {
  switch (series) {
    case 'SPECIAL_WARD':
      return 101 + place;
    case 'DESIGNATED_CITY':
      return 100 + 10 * place;
    case 'CITY':
      return 201 + place;
    case 'DISTRICT':
      return firstDistrict + (place % districts) * districtSpan + Math.floor(place / districts);
  }
}
