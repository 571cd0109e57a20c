/** The language of the page: `lang=` in the address, else the browser's first of Japanese and English, else Japanese. */

import type { Language } from '../../../src/api/term-words.js';

import { languageOf } from './address.js';
import { useLocation } from './location.js';

/** The language of the current address. */
export function useLanguage(): Language {
  return languageOf(useLocation(), navigator.languages);
}

/** The language as documents take it. */
export function useDocumentLanguage(): 'JA' | 'EN' {
  return useLanguage() === 'ja' ? 'JA' : 'EN';
}
