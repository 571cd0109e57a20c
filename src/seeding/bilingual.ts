/** What is told to a curator stands in both languages side by side, where it is found out: neither can be forgotten. */

/** One text in English and Japanese. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** A language in which problems are told. */
export type Language = keyof Bilingual;

/** The languages. */
export const languages: readonly Language[] = ['en', 'ja'];

/** A Japanese phrase to be gone on from: a word in backticks is set apart by a space. */
export function spaced(phrase: string): string {
  return phrase.endsWith('`') ? `${phrase} ` : phrase;
}

/** A text that is the same in both languages: a name, a path, a number. */
export function same(text: string): Bilingual {
  return { en: text, ja: text };
}
