/** The words of the explorer in the language of the page. */

import { useLanguage } from '../state/language.js';

import { en } from './en.js';
import { ja, type Texts } from './ja.js';

export type { Texts };

/** The words in the language of the current address. */
export function useTexts(): Texts {
  return useLanguage() === 'ja' ? ja : en;
}
