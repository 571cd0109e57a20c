/** The reading of an address in words, and what is refused of it. */

import { Fault } from '../../model/errors.js';
import type { Language } from '../term-words.js';

import { type AddressReading, readingIn, readingParts, unknownIn } from './address.js';
import { termWord } from './words.js';

/** A term that there is not is a `Fault`, since a slip would change every count unseen. */
export function knownReadingIn(parameters: URLSearchParams, language: Language): AddressReading | Fault {
  const [unknown] = unknownIn(parameters);
  if (unknown === undefined) return readingIn(parameters);
  return noWord(unknown.part, unknown.word, readingParts[unknown.part], language);
}

/** Of a parameter that has a word beside those that are known. */
export function noWord(name: string, word: string, known: readonly string[], language: Language): Fault {
  const wrong = `${name}=${word.slice(0, 40)}`;
  const right = known.join(', ').toLowerCase();
  const message =
    language === 'ja'
      ? `アドレスの「${wrong}」は使えません。${name} に書けるのは ${right} です。`
      : `The address has ${wrong}; ${name} can be ${right}.`;
  return new Fault('BAD_USER_INPUT', message);
}

/** What counts; undefined when everything does. */
export function readingInWords(reading: AddressReading, language: Language): string | undefined {
  const parts = [reading.bases, reading.levels, reading.roles].filter((terms) => terms !== undefined);
  if (parts.length === 0) return undefined;
  const [and, or] = language === 'ja' ? ['、', '／'] : ['; ', ', '];
  const words = parts.map((terms) => terms.map((term) => termWord(term, language)).join(or)).join(and);
  return language === 'ja' ? `集計対象：${words}` : `Quotes counted: ${words}`;
}
