/** The prefectures, by the two digits of JIS X 0401 with which the codes of their municipalities begin. */

/** What a prefecture is called. */
export interface PrefectureName {
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
}

const rows = `北海道 ほっかいどう hokkaido
青森県 あおもりけん aomori-ken
岩手県 いわてけん iwate-ken
宮城県 みやぎけん miyagi-ken
秋田県 あきたけん akita-ken
山形県 やまがたけん yamagata-ken
福島県 ふくしまけん fukushima-ken
茨城県 いばらきけん ibaraki-ken
栃木県 とちぎけん tochigi-ken
群馬県 ぐんまけん gunma-ken
埼玉県 さいたまけん saitama-ken
千葉県 ちばけん chiba-ken
東京都 とうきょうと tokyo-to
神奈川県 かながわけん kanagawa-ken
新潟県 にいがたけん niigata-ken
富山県 とやまけん toyama-ken
石川県 いしかわけん ishikawa-ken
福井県 ふくいけん fukui-ken
山梨県 やまなしけん yamanashi-ken
長野県 ながのけん nagano-ken
岐阜県 ぎふけん gifu-ken
静岡県 しずおかけん shizuoka-ken
愛知県 あいちけん aichi-ken
三重県 みえけん mie-ken
滋賀県 しがけん shiga-ken
京都府 きょうとふ kyoto-fu
大阪府 おおさかふ osaka-fu
兵庫県 ひょうごけん hyogo-ken
奈良県 ならけん nara-ken
和歌山県 わかやまけん wakayama-ken
鳥取県 とっとりけん tottori-ken
島根県 しまねけん shimane-ken
岡山県 おかやまけん okayama-ken
広島県 ひろしまけん hiroshima-ken
山口県 やまぐちけん yamaguchi-ken
徳島県 とくしまけん tokushima-ken
香川県 かがわけん kagawa-ken
愛媛県 えひめけん ehime-ken
高知県 こうちけん kochi-ken
福岡県 ふくおかけん fukuoka-ken
佐賀県 さがけん saga-ken
長崎県 ながさきけん nagasaki-ken
熊本県 くまもとけん kumamoto-ken
大分県 おおいたけん oita-ken
宮崎県 みやざきけん miyazaki-ken
鹿児島県 かごしまけん kagoshima-ken
沖縄県 おきなわけん okinawa-ken`;

/** In the order of their codes, from 01. */
export const prefectureNames: readonly PrefectureName[] = rows.split('\n').map((row) => {
  const [name = '', kana = '', romaji = ''] = row.split(' ');
  return { name, kana, romaji };
});

const byName = new Map(prefectureNames.map((prefecture) => [prefecture.name, prefecture]));

/** How it is called in other letters; undefined if there is no prefecture of that name. */
export function prefectureNamed(name: string): PrefectureName | undefined {
  return byName.get(name);
}

/** The prefecture of a municipality, by its code; undefined where the code is that of no prefecture. */
export function prefectureOf(code: string): string | undefined {
  return prefectureNames[Number(code.slice(0, 2)) - 1]?.name;
}
