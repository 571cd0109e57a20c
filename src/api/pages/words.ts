/** The words around facts in Japanese and English. */

import type { Kind } from '../../model/kinds.js';
import { inLanguage, kindWords, type Language, relationWords, termWords, type Words } from '../term-words.js';

import { fieldWords } from './field-words.js';

/** The site itself. */
export const site: Words = [
  'Tsunagu 繋ぐ – 自治体の産業計画を、根拠の一文まで',
  'Tsunagu 繋ぐ – municipal industry plans, traced to the sentence behind each claim',
];

export function kindWord(kind: Kind, language: Language): string {
  return inLanguage(kindWords[kind], language);
}

export function fieldWord(field: string, language: Language): string {
  return inLanguage(fieldsKnown.get(field) ?? [field, field], language);
}

const fieldsKnown: ReadonlyMap<string, Words> = new Map(Object.entries(fieldWords));
const termsKnown: ReadonlyMap<string, Words> = new Map(Object.entries({ ...termWords, ...relationWords }));

/** A term that has no word of its own stands as it is. */
export function termWord(term: string, language: Language): string {
  return inLanguage(termsKnown.get(term) ?? [term, term], language);
}
