/** The language in which curators are told what is wrong: Japanese where the environment is. */

import type { Language } from '../seeding/bilingual.js';
import type { Environment } from '../local/home.js';

/** As locales are looked up: LC_ALL, else LC_MESSAGES, else LANG. */
export function languageOf(env: Environment): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('ja') ? 'ja' : 'en';
}
