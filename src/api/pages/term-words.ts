/** What kinds, terms and relations are called, on the pages that are made here and by the explorer, which takes the words from this table. */

import type { Kind } from '../../model/kinds.js';
import type { Basis, InvolvementRole, Level, Relation, Role } from '../../model/terms.js';

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

/** As what an organization takes part. */
export const involvementWords: Readonly<Record<InvolvementRole, Words>> = {
  PARTNER: ['連携相手', 'partner'],
  LEAD_PARTNER: ['中心となる連携相手', 'lead partner'],
  BENEFICIARY: ['支援対象', 'beneficiary'],
  OPERATED: ['運営', 'operated'],
  MENTIONED: ['言及', 'mentioned'],
  DEPICTED: ['図示', 'depicted'],
};

/** What a subject does to an object. */
export const relationWords: Readonly<Record<Relation, Words>> = {
  HAS_PLAN: ['計画をもつ', 'has the plan'],
  HAS_SECTION: ['区分をもつ', 'has the section'],
  IN_CATEGORY: ['取組区分に属する', 'is in the category'],
  LISTS: ['事業を掲げる', 'lists the program'],
  VARIANT_OF: ['同名の掲載である', 'is an entry of the same name as'],
  TOUCHES: ['テーマに触れる', 'touches on the theme'],
  BROADER: ['上位のテーマをもつ', 'has the broader theme'],
  TAKES_PART: ['関わる', 'takes part in'],
  PART_OF: ['一部である', 'is part of'],
  STATES: ['述べる', 'states'],
  CONCERNS: ['産業にかかわる', 'concerns the industry'],
  HAS_FIGURE: ['図をもつ', 'has the figure'],
  DEPICTS: ['事業を図示する', 'depicts the program'],
  REFERS_TO: ['文書に言及する', 'refers to the document'],
  SUCCEEDS: ['前の計画を引き継ぐ', 'succeeds the plan'],
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
