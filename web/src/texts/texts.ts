/** The words of the explorer in the language of the page. */

import { useLanguage } from '../state/language.js';

import { en } from './en.js';
import { ja } from './ja.js';

/** Every language has these keys. */
export type Texts = typeof ja;

/** The words in the language of the current address. */
export function useTexts(): Texts {
  return useLanguage() === 'ja' ? ja : en;
}
