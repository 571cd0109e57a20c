/** What kinds, terms and relations are called: on the pages that are made here, in the labels of groups, and by the explorer. */

import type { Kind } from '../model/kinds.js';
import type {
  Basis,
  GoalKind,
  Instrument,
  InvolvementRole,
  Level,
  MunicipalityKind,
  NameKind,
  OrganizationKind,
  Relation,
  Role,
} from '../model/terms.js';

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

/** Units of local government. */
export const municipalityKindWords: Readonly<Record<MunicipalityKind, Words>> = {
  DESIGNATED_CITY: ['政令指定都市', 'designated city'],
  CITY: ['市', 'city'],
  SPECIAL_WARD: ['特別区', 'special ward'],
  TOWN: ['町', 'town'],
  VILLAGE: ['村', 'village'],
};

/** What organizations are. */
export const organizationKindWords: Readonly<Record<OrganizationKind, Words>> = {
  ADVISOR: ['助言者', 'adviser'],
  BUSINESS_GROUP: ['事業者', 'businesses'],
  CHAMBER_OF_COMMERCE: ['商工会議所', 'chamber of commerce and industry'],
  COMMERCE_GROUP: ['商工団体', 'bodies of commerce and industry'],
  CONSORTIUM: ['コンソーシアム', 'consortium'],
  COUNCIL: ['協議会', 'council'],
  COWORKING_SPACE: ['コワーキングスペース', 'coworking space'],
  CROSS_SECTOR_GROUP: ['産学公金', 'industry, academia, public sector and finance'],
  FACILITY: ['施設・窓口', 'facility or service point'],
  FOUNDER_GROUP: ['起業家', 'founders'],
  MERCHANT_GROUP: ['商店', 'merchants'],
  MUNICIPALITY_GROUP: ['他の自治体', 'other municipalities'],
  OTHER_GROUP: ['その他', 'other group'],
  SOCIETY_OF_COMMERCE: ['商工会', 'society of commerce and industry'],
  STARTUP_GROUP: ['スタートアップ', 'startups'],
  WORKING_GROUP: ['部会', 'working group'],
};

/** How a program is named. */
export const nameKindWords: Readonly<Record<NameKind, Words>> = {
  NAMED: ['固有の事業名', 'proper name'],
  DESCRIPTIVE: ['内容の説明', 'description'],
};

/** By what means programs work. */
export const instrumentWords: Readonly<Record<Instrument, Words>> = {
  AWARD: ['表彰', 'awards'],
  COLLABORATION: ['連携づくり', 'bringing parties together'],
  CONSULTATION: ['相談・助言', 'advice'],
  EVENT: ['見本市・催し', 'fairs and events'],
  HUB: ['拠点', 'a hub'],
  INFORMATION: ['情報提供', 'information'],
  LOAN: ['融資', 'loans'],
  PILOT_SUPPORT: ['実証支援', 'support for trials'],
  PLACE: ['場の利用', 'use of places'],
  PRODUCT_DEVELOPMENT: ['商品開発', 'development of products'],
  PROMOTION: ['発信・ブランド', 'promotion and branding'],
  SUBSIDY: ['補助金', 'subsidies'],
  SUPPORT: ['支援', 'support'],
  SURVEY: ['調査', 'surveys'],
  TRAINING: ['研修・育成', 'training'],
};

/** How a goal is put. */
export const goalKindWords: Readonly<Record<GoalKind, Words>> = {
  GOAL: ['目標', 'goal'],
  KEYWORD: ['キーワード', 'keyword'],
  NEED: ['必要', 'need'],
  PILLAR: ['柱', 'pillar'],
  PRIORITIES: ['重点', 'priorities'],
  VISION: ['未来像', 'vision'],
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
