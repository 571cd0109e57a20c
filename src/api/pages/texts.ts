/** The fields of a thing as texts, each in its language. */

import type { Language } from '../term-words.js';

import type { Subject } from './subject.js';

/** What is in no language has none: numbers, codes, dates. */
export interface FieldText {
  readonly text: string;
  readonly language: Language | undefined;
}

/** Fields that are always in one language; some others hold texts that say theirs. */
const languages: ReadonlyMap<string, Language> = new Map([
  ...['name', 'kana', 'heading', 'caption', 'prefecture', 'period', 'aliases', 'publisher'].map(inJapanese),
  ...['overview', 'narrative', 'text', 'quote'].map(inJapanese),
  ...['nameEn', 'overviewEn', 'narrativeEn', 'textEn'].map((field): [string, Language] => [field, 'en']),
]);

function inJapanese(field: string): [string, Language] {
  return [field, 'ja'];
}

/** @param value - a text, with or without its language, or a number */
export function textOf(field: string, value: unknown): FieldText {
  if (!isText(value)) return { text: String(value), language: languages.get(field) };
  const { text, language } = value;
  return { text, language: language === undefined ? languages.get(field) : inSmall[language] };
}

const inSmall = { JA: 'ja', EN: 'en' } as const;

/** A period has a text and no language. */
function isText(value: unknown): value is { readonly text: string; readonly language?: 'JA' | 'EN' } {
  return typeof value === 'object' && value !== null && 'text' in value;
}

/** In the order in which they describe a thing. */
const describing = ['summary', 'scopeNote', 'overview', 'overviewEn', 'narrative', 'narrativeEn'];
const quoting = ['text', 'textEn', 'quote'];

/** What the thing says of itself, else the first passage it rests on: in the language of the page where there is such a text. */
export function descriptionIn(language: Language, subject: Subject): string | undefined {
  const own = [...describing, ...quoting].flatMap((field) => {
    const value = subject[field];
    return value === null || value === undefined ? [] : [textOf(field, value)];
  });
  const passages = subject.evidence?.nodes.slice(0, 1).map(({ quote }) => textOf('quote', quote)) ?? [];
  const texts = [...own, ...passages];
  return (texts.find((each) => each.language === language) ?? texts[0])?.text;
}
