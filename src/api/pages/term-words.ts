/** What kinds and terms are called, on the pages that are made here and by the explorer, which takes the words from this table. */

import type { Kind } from '../../model/kinds.js';
import type { Basis, Level, Role } from '../../model/terms.js';

export type Language = 'ja' | 'en';

export type Words = readonly [ja: string, en: string];

export const kindWords: Readonly<Record<Kind, Words>> = {
  Source: ['出典', 'Source'],
  Municipality: ['自治体', 'Municipality'],
  Category: ['取組区分', 'Category'],
  Theme: ['テーマ', 'Theme'],
  Industry: ['産業', 'Industry'],
  Plan: ['計画', 'Plan'],
  Section: ['区分', 'Section'],
  Program: ['事業', 'Program'],
  Organization: ['組織', 'Organization'],
  Figure: ['図', 'Figure'],
  Document: ['言及される文書', 'Document'],
  Statement: ['課題・目標・強み', 'Statement'],
  Involvement: ['関わり', 'Involvement'],
  Evidence: ['根拠', 'Evidence'],
};

export const termWords: Readonly<Record<Basis | Level | Role, Words>> = {
  STATED: ['明記', 'stated'],
  CURATED: ['読み取り', 'curated'],
  PLAN: ['計画', 'plan'],
  SECTION: ['区分', 'section'],
  PROGRAM: ['事業', 'program'],
  FIGURE: ['図', 'figure'],
  MEASURE: ['施策', 'measure'],
  GOAL: ['目標', 'goal'],
  ISSUE: ['課題', 'issue'],
  STRENGTH: ['強み', 'strength'],
  CONTEXT: ['背景・言及', 'context'],
};

/** A table in one language. */
export function wordsIn<Name extends string>(
  language: Language,
  table: Readonly<Record<Name, Words>>,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<Words>(table).map(([name, words]) => [name, inLanguage(words, language)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

export function inLanguage([ja, en]: Words, language: Language): string {
  return language === 'ja' ? ja : en;
}
