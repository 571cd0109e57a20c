/** The words of the explorer in the language of the page. */

import type { Language } from '../../../src/api/term-words.js';
import { useLanguage } from '../state/language.js';

import { en } from './en.js';
import { ja, type Texts } from './ja.js';

export type { Texts };

/** The words in the language of the current address. */
export function useTexts(): Texts {
  return textsIn[useLanguage()];
}

/** The words of each language, whichever the page is in. */
export const textsIn: Readonly<Record<Language, Texts>> = { ja, en };

/** The same said in both languages. */
export function inBoth(say: (texts: Texts) => string): Readonly<Record<Language, string>> {
  return { ja: say(ja), en: say(en) };
}
