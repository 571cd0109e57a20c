/** The prefectures with their codes, and how many municipalities of each kind they have: 1,741 in all. */

import type { MunicipalityKind } from '../model/terms.js';

/** A prefecture. */
export interface Prefecture {
  /** Two digits of JIS X 0401. */
  readonly code: string;
  readonly name: string;
  readonly romaji: string;
  readonly counts: Readonly<Record<MunicipalityKind, number>>;
}

/** Name, romaji, cities (designated ones among them), towns, villages, designated cities; in the order of the codes. */
const rows = `北海道 hokkaido 35 129 15 1
青森県 aomori 10 22 8 0
岩手県 iwate 14 15 4 0
宮城県 miyagi 14 20 1 1
秋田県 akita 13 9 3 0
山形県 yamagata 13 19 3 0
福島県 fukushima 13 31 15 0
茨城県 ibaraki 32 10 2 0
栃木県 tochigi 14 11 0 0
群馬県 gunma 12 15 8 0
埼玉県 saitama 40 22 1 1
千葉県 chiba 37 16 1 1
東京都 tokyo 26 5 8 0
神奈川県 kanagawa 19 13 1 3
新潟県 niigata 20 6 4 1
富山県 toyama 10 4 1 0
石川県 ishikawa 11 8 0 0
福井県 fukui 9 8 0 0
山梨県 yamanashi 13 8 6 0
長野県 nagano 19 23 35 0
岐阜県 gifu 21 19 2 0
静岡県 shizuoka 23 12 0 2
愛知県 aichi 38 14 2 1
三重県 mie 14 15 0 0
滋賀県 shiga 13 6 0 0
京都府 kyoto 15 10 1 1
大阪府 osaka 33 9 1 2
兵庫県 hyogo 29 12 0 1
奈良県 nara 12 15 12 0
和歌山県 wakayama 9 20 1 0
鳥取県 tottori 4 14 1 0
島根県 shimane 8 10 1 0
岡山県 okayama 15 10 2 1
広島県 hiroshima 14 9 0 1
山口県 yamaguchi 13 6 0 0
徳島県 tokushima 8 15 1 0
香川県 kagawa 8 9 0 0
愛媛県 ehime 11 9 0 0
高知県 kochi 11 17 6 0
福岡県 fukuoka 29 29 2 2
佐賀県 saga 10 10 0 0
長崎県 nagasaki 13 8 0 0
熊本県 kumamoto 14 23 8 1
大分県 oita 14 3 1 0
宮崎県 miyazaki 9 14 3 0
鹿児島県 kagoshima 19 20 4 0
沖縄県 okinawa 11 11 19 0`;

/** Only Tokyo has special wards. */
const specialWards = 23;

export const prefectures: readonly Prefecture[] = rows.split('\n').map((row, index) => {
  const [name = '', romaji = '', ...numbers] = row.split(' ');
  const [cities = 0, towns = 0, villages = 0, designated = 0] = numbers.map(Number);
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
