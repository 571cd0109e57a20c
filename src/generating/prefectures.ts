/** The prefectures with their codes, and how many municipalities of each kind they have: 1,741 in all. */

import { prefectureNames } from '../model/prefectures.js';
import type { MunicipalityKind } from '../model/terms.js';

/** A prefecture. */
export interface Prefecture {
  /** Two digits of JIS X 0401. */
  readonly code: string;
  readonly name: string;
  /** Without the word for prefecture. */
  readonly romaji: string;
  readonly counts: Readonly<Record<MunicipalityKind, number>>;
}

/** Cities (designated ones among them), towns, villages, designated cities; in the order of the codes. */
const rows = `35 129 15 1
10 22 8 0
14 15 4 0
14 20 1 1
13 9 3 0
13 19 3 0
13 31 15 0
32 10 2 0
14 11 0 0
12 15 8 0
40 22 1 1
37 16 1 1
26 5 8 0
19 13 1 3
20 6 4 1
10 4 1 0
11 8 0 0
9 8 0 0
13 8 6 0
19 23 35 0
21 19 2 0
23 12 0 2
38 14 2 1
14 15 0 0
13 6 0 0
15 10 1 1
33 9 1 2
29 12 0 1
12 15 12 0
9 20 1 0
4 14 1 0
8 10 1 0
15 10 2 1
14 9 0 1
13 6 0 0
8 15 1 0
8 9 0 0
11 9 0 0
11 17 6 0
29 29 2 2
10 10 0 0
13 8 0 0
14 23 8 1
14 3 1 0
9 14 3 0
19 20 4 0
11 11 19 0`;

/** Only Tokyo has special wards. */
const specialWards = 23;

export const prefectures: readonly Prefecture[] = rows.split('\n').map((row, index) => {
  const [cities = 0, towns = 0, villages = 0, designated = 0] = row.split(' ').map(Number);
  const { name = '', romaji: whole = '' } = prefectureNames[index] ?? {};
  const [romaji = ''] = whole.split('-');
  return {
    ...{ code: String(index + 1).padStart(2, '0'), name, romaji },
    counts: {
      SPECIAL_WARD: romaji === 'tokyo' ? specialWards : 0,
      DESIGNATED_CITY: designated,
      CITY: cities - designated,
      TOWN: towns,
      VILLAGE: villages,
    },
  };
});
