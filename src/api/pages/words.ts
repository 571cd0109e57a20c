/** The words around facts in Japanese and English; the names of fields as the contract has them. */

import type { Kind } from '../../model/kinds.js';

import { inLanguage, kindWords, type Language, relationWords, termWords, type Words } from './term-words.js';

/** The site itself. */
export const site: Words = [
  'Tsunagu 繋ぐ – 自治体の産業計画を、根拠の一文まで',
  'Tsunagu 繋ぐ – municipal industry plans, traced to the sentence behind each claim',
];

const fieldWords: Readonly<Record<string, Words>> = {
  name: ['名称', 'Name'],
  heading: ['見出し', 'Heading'],
  caption: ['図題', 'Caption'],
  title: ['題名', 'Title'],
  kana: ['よみ', 'Kana'],
  nameEn: ['英語名', 'English name'],
  code: ['全国地方公共団体コード', 'Municipality code'],
  prefecture: ['都道府県', 'Prefecture'],
  url: ['ウェブサイト', 'Website'],
  population: ['人口', 'Population'],
  populationDate: ['人口の基準日', 'Population as of'],
  period: ['期間', 'Period'],
  overview: ['概要', 'Overview'],
  overviewEn: ['概要（英訳）', 'Overview in English'],
  narrative: ['本文', 'Narrative'],
  narrativeEn: ['本文（英訳）', 'Narrative in English'],
  summary: ['要約', 'Summary'],
  note: ['注記', 'Note'],
  scopeNote: ['範囲', 'Scope'],
  aliases: ['別名', 'Aliases'],
  jsic: ['日本標準産業分類', 'JSIC class'],
  text: ['原文', 'Text'],
  textEn: ['英訳', 'In English'],
  quote: ['引用', 'Quote'],
  line: ['行', 'Line'],
  basis: ['根拠の種類', 'Basis'],
  role: ['役割', 'Role'],
  relation: ['関係', 'Relation'],
  subject: ['主語', 'Subject'],
  object: ['目的語', 'Object'],
  publisher: ['発行者', 'Publisher'],
  retrieved: ['取得日', 'Retrieved'],
  license: ['ライセンス', 'Licence'],
  plan: ['計画', 'Plan'],
  plans: ['計画', 'Plans'],
  municipality: ['自治体', 'Municipality'],
  municipalities: ['自治体', 'Municipalities'],
  category: ['取組区分', 'Category'],
  categories: ['取組区分', 'Categories'],
  sections: ['区分', 'Sections'],
  programs: ['事業', 'Programs'],
  organization: ['組織', 'Organization'],
  organizations: ['組織', 'Organizations'],
  partOf: ['上位の組織', 'Part of'],
  themes: ['テーマ', 'Themes'],
  broader: ['上位のテーマ', 'Broader theme'],
  narrower: ['下位のテーマ', 'Narrower themes'],
  depicts: ['図示された事業', 'Programs depicted'],
  in: ['場所', 'In'],
  source: ['出典', 'Source'],
  evidence: ['根拠', 'Evidence'],
};

export function kindWord(kind: Kind, language: Language): string {
  return inLanguage(kindWords[kind], language);
}

export function fieldWord(field: string, language: Language): string {
  return inLanguage(fieldWords[field] ?? [field, field], language);
}

const termsKnown: ReadonlyMap<string, Words> = new Map(Object.entries({ ...termWords, ...relationWords }));

/** A term that has no word of its own stands as it is. */
export function termWord(term: string, language: Language): string {
  return inLanguage(termsKnown.get(term) ?? [term, term], language);
}
