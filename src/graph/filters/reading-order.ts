/** Names by their reading, as a Japanese index has them: kana first, then Latin letters; never by kanji. */

import { codePointsOf } from '../../model/text.js';

/** Texts as columns have them. */
export interface Readings {
  readonly kana: string | null;
  readonly romaji: string | null;
  readonly nameEn: string | null;
}

/** Sorts as the reading does, by code units; null for a name that has none. */
export function readingKey({ kana, romaji, nameEn }: Readings): string | null {
  if (kana !== null) return `0${plainKana(kana)}\0${kana}`;
  const latin = romaji ?? nameEn;
  return latin === null ? null : `1${latin}`;
}

/** ゔ, が and っ stand with う, か and つ, and katakana with hiragana; they are told apart only where all else is equal. */
function plainKana(kana: string): string {
  return codePointsOf(kana.normalize('NFD').replace(/[\u3099\u309a]/gu, ''))
    .map((letter) => plainLetters.get(letter) ?? letter)
    .join('');
}

const small = codePointsOf('ぁぃぅぇぉっゃゅょゎゕゖ');
const large = codePointsOf('あいうえおつやゆよわかけ');
const hiragana = Array.from({ length: 0x56 }, (_, index) => String.fromCodePoint(0x3041 + index));

const plainLetters: ReadonlyMap<string, string> = new Map(
  hiragana.flatMap((letter, index) => {
    const plain = large[small.indexOf(letter)] ?? letter;
    const katakana = String.fromCodePoint(0x30a1 + index);
    return [
      [letter, plain],
      [katakana, plain],
    ] as const;
  }),
);
