/** The language of the page: `lang=` in the address, else the browser's first of Japanese and English, else Japanese. */

import { useLocation } from './location.js';

export type Language = 'ja' | 'en';

/** The language of the current address. */
export function useLanguage(): Language {
  return languageOf(useLocation(), navigator.languages);
}

/** The language as documents take it. */
export function useDocumentLanguage(): 'JA' | 'EN' {
  return useLanguage() === 'ja' ? 'JA' : 'EN';
}

/** @param preferred - language tags, most wanted first */
export function languageOf(here: URL, preferred: readonly string[]): Language {
  const named = here.searchParams.get('lang');
  if (isLanguage(named)) return named;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'ja';
}

function isLanguage(word: string | null): word is Language {
  return word === 'ja' || word === 'en';
}
