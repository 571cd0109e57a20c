/** The law of orders in plain memory: one list, sorted as the orders say, ties as they were. */

import { fieldLaws } from './plain-fields.js';
import { kindOf, type PlainValue, valueOf } from './plain-filters.js';
import type { PlainItem, PlainModel } from './plain-model.js';

export function inOrders(
  model: PlainModel,
  orders: readonly string[],
  items: readonly PlainItem[],
): readonly PlainItem[] {
  const placed = items.map((item, place) => ({
    item,
    keys: orders.map((order) => keyOf(model, order.replace(/_(ASC|DESC)$/, ''), { item, place })),
  }));
  const compare = (a: (typeof placed)[number], b: (typeof placed)[number]): number => {
    for (const [index, order] of orders.entries()) {
      const [one = null, other = null] = [a.keys[index], b.keys[index]];
      if (one === other) continue;
      // What is absent comes last, upwards and downwards.
      if (one === null || other === null) return one === null ? 1 : -1;
      return one < other === order.endsWith('_ASC') ? -1 : 1;
    }
    return 0;
  };
  return placed.toSorted(compare).map(({ item }) => item);
}

function keyOf(
  model: PlainModel,
  what: string,
  { item, place }: { readonly item: PlainItem; readonly place: number },
): PlainValue {
  const { id } = item;
  if (what === 'PLACE') return place;
  if (what === 'NAME') return nameKey(model, id);
  const field = what
    .replace(/_COUNT$/, '')
    .toLowerCase()
    .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const law = fieldLaws[`${kindOf(id)}.${field}`];
  return what.endsWith('_COUNT') ? (law?.(model, id).length ?? 0) : valueOf(model, id, field);
}

/** By kana as an index has it – voiced with unvoiced, small with large –, then by Latin letters; null without a reading. */
function nameKey(model: PlainModel, id: string): string | null {
  const reading = (field: string) =>
    (valueOf(model, id, field) as string | null)?.normalize('NFKC').toLowerCase() ?? null;
  const kana = reading('kana');
  if (kana !== null) return `あ ${Array.from(kana).map(plain).join('')} ${kana}`;
  const latin = reading('romaji') ?? reading('nameEn');
  // Every kana comes before every Latin reading.
  return latin === null ? null : `ん ${latin}`;
}

const rows = [
  ...[
    'あぁアァ',
    'いぃイィ',
    'うぅゔウゥヴ',
    'えぇエェ',
    'おぉオォ',
    'かがカガゕヵ',
    'きぎキギ',
    'くぐクグ',
    'けげケゲゖヶ',
  ],
  ...[
    'こごコゴ',
    'さざサザ',
    'しじシジ',
    'すずスズ',
    'せぜセゼ',
    'そぞソゾ',
    'ただタダ',
    'ちぢチヂ',
    'つづっツヅッ',
    'てでテデ',
  ],
  ...[
    'とどトド',
    'なナ',
    'にニ',
    'ぬヌ',
    'ねネ',
    'のノ',
    'はばぱハバパ',
    'ひびぴヒビピ',
    'ふぶぷフブプ',
    'へべぺヘベペ',
  ],
  ...[
    'ほぼぽホボポ',
    'まマ',
    'みミ',
    'むム',
    'めメ',
    'もモ',
    'やゃヤャ',
    'ゆゅユュ',
    'よょヨョ',
    'らラ',
    'りリ',
    'るル',
    'れレ',
  ],
  ...['ろロ', 'わゎワヮ', 'ゐヰ', 'ゑヱ', 'をヲ', 'んン'],
];

function plain(letter: string): string {
  return rows.find((row) => row.includes(letter))?.charAt(0) ?? letter;
}
