/** The prefectures with their codes, and how many municipalities of each kind they have: 1,741 in all. */

import { prefectureNames } from '../model/prefectures.js';
import type { MunicipalityKind } from '../model/terms.js';

/** A prefecture. */
export interface Prefecture {
  /** Two digits of JIS X 0401. */
  readonly code: string;
  readonly name: string;
  readonly romaji: string;
  readonly counts: Readonly<Record<MunicipalityKind, number>>;
}

/** Romaji, cities (designated ones among them), towns, villages, designated cities; in the order of the codes. */
const rows = `hokkaido 35 129 15 1
aomori 10 22 8 0
iwate 14 15 4 0
miyagi 14 20 1 1
akita 13 9 3 0
yamagata 13 19 3 0
fukushima 13 31 15 0
ibaraki 32 10 2 0
tochigi 14 11 0 0
gunma 12 15 8 0
saitama 40 22 1 1
chiba 37 16 1 1
tokyo 26 5 8 0
kanagawa 19 13 1 3
niigata 20 6 4 1
toyama 10 4 1 0
ishikawa 11 8 0 0
fukui 9 8 0 0
yamanashi 13 8 6 0
nagano 19 23 35 0
gifu 21 19 2 0
shizuoka 23 12 0 2
aichi 38 14 2 1
mie 14 15 0 0
shiga 13 6 0 0
kyoto 15 10 1 1
osaka 33 9 1 2
hyogo 29 12 0 1
nara 12 15 12 0
wakayama 9 20 1 0
tottori 4 14 1 0
shimane 8 10 1 0
okayama 15 10 2 1
hiroshima 14 9 0 1
yamaguchi 13 6 0 0
tokushima 8 15 1 0
kagawa 8 9 0 0
ehime 11 9 0 0
kochi 11 17 6 0
fukuoka 29 29 2 2
saga 10 10 0 0
nagasaki 13 8 0 0
kumamoto 14 23 8 1
oita 14 3 1 0
miyazaki 9 14 3 0
kagoshima 19 20 4 0
okinawa 11 11 19 0`;

/** Only Tokyo has special wards. */
const specialWards = 23;

export const prefectures: readonly Prefecture[] = rows.split('\n').map((row, index) => {
  const [romaji = '', ...numbers] = row.split(' ');
  const [cities = 0, towns = 0, villages = 0, designated = 0] = numbers.map(Number);
  return {
    ...{ code: String(index + 1).padStart(2, '0'), name: prefectureNames[index] ?? '', romaji },
    counts: {
      SPECIAL_WARD: romaji === 'tokyo' ? specialWards : 0,
      DESIGNATED_CITY: designated,
      CITY: cities - designated,
      TOWN: towns,
      VILLAGE: villages,
    },
  };
});
