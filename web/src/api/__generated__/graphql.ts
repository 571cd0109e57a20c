/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a statement rests on. */
export type Basis =
  /** A curator read it so, and a note says why. */
  | 'CURATED'
  /** The text says it: the quote holds a term of the theme, or the words themselves. */
  | 'STATED';

/** A filter on a value of `Basis`; all conditions given must hold. */
export type BasisFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: Basis | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: Basis | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<Basis> | null | undefined;
};

/** How many of the categories that something leads to match; all conditions given must hold. */
export type CategoryQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: CategoryWhere | null | undefined;
  /** None matches. */
  readonly none?: CategoryWhere | null | undefined;
  /** At least one matches. */
  readonly some?: CategoryWhere | null | undefined;
};

/** Which categories are wanted: all conditions given must hold, under the reading. */
export type CategoryWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<CategoryWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: CategoryWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<CategoryWhere> | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Name, verbatim. */
  readonly name?: TextFilter | null | undefined;
  /** English name; our translation. */
  readonly nameEn?: TextFilter | null | undefined;
  /** (1), (2), (3). */
  readonly number?: IntFilter | null | undefined;
  /** Programs listed under it, each once. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** The scheme it belongs to. */
  readonly scheme?: TextFilter | null | undefined;
  /** Sections under it. */
  readonly sections?: SectionQuantifier | null | undefined;
};

/** How many of the documents that something leads to match; all conditions given must hold. */
export type DocumentQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: DocumentWhere | null | undefined;
  /** None matches. */
  readonly none?: DocumentWhere | null | undefined;
  /** At least one matches. */
  readonly some?: DocumentWhere | null | undefined;
};

/** Which documents are wanted: all conditions given must hold, under the reading. */
export type DocumentWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: DocumentWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** What it is, e.g. basic_concept. */
  readonly kind?: TextFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Name, verbatim. */
  readonly name?: TextFilter | null | undefined;
  /** Plans that refer to it. */
  readonly plans?: PlanQuantifier | null | undefined;
};

/** How many of the pieces of evidence that something leads to match; all conditions given must hold. */
export type EvidenceQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: EvidenceWhere | null | undefined;
  /** None matches. */
  readonly none?: EvidenceWhere | null | undefined;
  /** At least one matches. */
  readonly some?: EvidenceWhere | null | undefined;
};

/** Which evidence is wanted: all conditions given must hold, under the reading. */
export type EvidenceWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<EvidenceWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: EvidenceWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<EvidenceWhere> | null | undefined;
  /** Does the text say it, or did a curator read it so? */
  readonly basis?: BasisFilter | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** The role in which an organization takes part. */
  readonly involvementRole?: InvolvementRoleFilter | null | undefined;
  /** The kind of the place; null for structure, such as headings and list entries. */
  readonly level?: LevelFilter | null | undefined;
  /** What is said of it: where the relation ends. As this. */
  readonly object?: NodeWhere | null | undefined;
  /** The plan it belongs to: that of what it speaks of, else the one in which its quote stands. */
  readonly plan?: PlanWhere | null | undefined;
  /** The passage, verbatim. */
  readonly quote?: TextFilter | null | undefined;
  /** What is said. */
  readonly relation?: RelationFilter | null | undefined;
  /** The role in which a theme is touched. */
  readonly role?: RoleFilter | null | undefined;
  /** Where it stands. */
  readonly source?: SourceWhere | null | undefined;
  /** Of what something is said: where the relation starts. As this. */
  readonly subject?: NodeWhere | null | undefined;
};

/** How many of the figures that something leads to match; all conditions given must hold. */
export type FigureQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: FigureWhere | null | undefined;
  /** None matches. */
  readonly none?: FigureWhere | null | undefined;
  /** At least one matches. */
  readonly some?: FigureWhere | null | undefined;
};

/** Which figures are wanted: all conditions given must hold, under the reading. */
export type FigureWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<FigureWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: FigureWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<FigureWhere> | null | undefined;
  /** Caption, verbatim. */
  readonly caption?: TextFilter | null | undefined;
  /** Programs it depicts, inside the reading. */
  readonly depicts?: ProgramQuantifier | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Those it depicts or names. */
  readonly organizations?: OrganizationQuantifier | null | undefined;
  /** The plan it belongs to. */
  readonly plan?: PlanWhere | null | undefined;
  /** Themes it touches. */
  readonly themes?: ThemeQuantifier | null | undefined;
};

/** A filter on a number; all conditions given must hold. */
export type FloatFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: number | null | undefined;
  /** More than this. */
  readonly gt?: number | null | undefined;
  /** At least this. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** At most this. */
  readonly lte?: number | null | undefined;
};

/** How a goal is put. */
export type GoalKind =
  /** A goal. */
  | 'GOAL'
  /** A keyword (キーワード). */
  | 'KEYWORD'
  /** A need (必要). */
  | 'NEED'
  /** One of several pillars (柱). */
  | 'PILLAR'
  /** Priorities (重点). */
  | 'PRIORITIES'
  /** A vision of the future (未来像). */
  | 'VISION';

/** A filter on a value of `GoalKind`; all conditions given must hold. */
export type GoalKindFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: GoalKind | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<GoalKind> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: GoalKind | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<GoalKind> | null | undefined;
};

/** A filter on an id; all conditions given must hold. */
export type IdFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: string | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** How many of the industries that something leads to match; all conditions given must hold. */
export type IndustryQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: IndustryWhere | null | undefined;
  /** None matches. */
  readonly none?: IndustryWhere | null | undefined;
  /** At least one matches. */
  readonly some?: IndustryWhere | null | undefined;
};

/** Which industries are wanted: all conditions given must hold, under the reading. */
export type IndustryWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<IndustryWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: IndustryWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<IndustryWhere> | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Code of the class, of any depth: E, E24, E275. */
  readonly jsic?: TextFilter | null | undefined;
  /** Reading in hiragana. */
  readonly kana?: TextFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Municipalities whose plans concern it, at any level of the reading. */
  readonly municipalities?: MunicipalityQuantifier | null | undefined;
  /** Official name. */
  readonly name?: TextFilter | null | undefined;
  /** English name. */
  readonly nameEn?: TextFilter | null | undefined;
  /** Plans that concern it, at any level of the reading. */
  readonly plans?: PlanQuantifier | null | undefined;
  /** Programs that concern it. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** Reading in Latin letters. */
  readonly romaji?: TextFilter | null | undefined;
  /** Sections that concern it themselves. */
  readonly sections?: SectionQuantifier | null | undefined;
};

/** By what means a program works. */
export type Instrument =
  /** Awards. */
  | 'AWARD'
  /** Bringing parties together. */
  | 'COLLABORATION'
  /** Advice. */
  | 'CONSULTATION'
  /** Fairs, forums and other events. */
  | 'EVENT'
  /** A hub or base. */
  | 'HUB'
  /** Information. */
  | 'INFORMATION'
  /** Loans and their mediation. */
  | 'LOAN'
  /** Support for trials. */
  | 'PILOT_SUPPORT'
  /** Use of places. */
  | 'PLACE'
  /** Development of products. */
  | 'PRODUCT_DEVELOPMENT'
  /** Promotion and branding. */
  | 'PROMOTION'
  /** Subsidies. */
  | 'SUBSIDY'
  /** Support not told in more detail. */
  | 'SUPPORT'
  /** Surveys. */
  | 'SURVEY'
  /** Training. */
  | 'TRAINING';

/** A filter on a value of `Instrument`; all conditions given must hold. */
export type InstrumentFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: Instrument | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Instrument> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: Instrument | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<Instrument> | null | undefined;
};

/** A filter on a whole number; all conditions given must hold. */
export type IntFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: number | null | undefined;
  /** More than this. */
  readonly gt?: number | null | undefined;
  /** At least this. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** At most this. */
  readonly lte?: number | null | undefined;
};

/** How many of the involvements that something leads to match; all conditions given must hold. */
export type InvolvementQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: InvolvementWhere | null | undefined;
  /** None matches. */
  readonly none?: InvolvementWhere | null | undefined;
  /** At least one matches. */
  readonly some?: InvolvementWhere | null | undefined;
};

/** The role in which an organization takes part. */
export type InvolvementRole =
  /** It receives support. */
  | 'BENEFICIARY'
  /** A figure shows it. */
  | 'DEPICTED'
  /** The work turns on it. */
  | 'LEAD_PARTNER'
  /** It is named, without a part of its own. */
  | 'MENTIONED'
  /** The program runs it. */
  | 'OPERATED'
  /** It works together with the municipality. */
  | 'PARTNER';

/** A filter on a value of `InvolvementRole`; all conditions given must hold. */
export type InvolvementRoleFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: InvolvementRole | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<InvolvementRole> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: InvolvementRole | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<InvolvementRole> | null | undefined;
};

/** Which involvements are wanted: all conditions given must hold, under the reading. */
export type InvolvementWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<InvolvementWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: InvolvementWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<InvolvementWhere> | null | undefined;
  /** What the statement rests on. */
  readonly basis?: BasisFilter | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Where: a program, section, plan or figure. As this. */
  readonly in?: NodeWhere | null | undefined;
  /** The kind of the place. */
  readonly level?: LevelFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Who takes part. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** The role. */
  readonly role?: InvolvementRoleFilter | null | undefined;
};

/** The kinds of things. */
export type Kind =
  /** 取組区分 */
  | 'CATEGORY'
  /** 計画が言及する文書 */
  | 'DOCUMENT'
  /** 根拠となる引用 */
  | 'EVIDENCE'
  /** 図 */
  | 'FIGURE'
  /** 日本標準産業分類の分類 */
  | 'INDUSTRY'
  /** 組織の関わり */
  | 'INVOLVEMENT'
  /** 市区町村 */
  | 'MUNICIPALITY'
  /** 組織・団体 */
  | 'ORGANIZATION'
  /** 計画 */
  | 'PLAN'
  /** 事業 */
  | 'PROGRAM'
  /** 取組区分ごとの節 */
  | 'SECTION'
  /** 出典 */
  | 'SOURCE'
  /** 課題・目標・強みの記述 */
  | 'STATEMENT'
  /** テーマ */
  | 'THEME';

/** A language of names and notes. */
export type Language =
  /** English; always our own translation. */
  | 'EN'
  /** Japanese, verbatim where it is the text of a source. */
  | 'JA';

/** Of what kind the thing is that touches a theme or takes part in something. */
export type Level =
  /** One figure, in its caption or its text. */
  | 'FIGURE'
  /** The plan as a whole, in its overview. */
  | 'PLAN'
  /** One program. */
  | 'PROGRAM'
  /** One section, in its narrative. */
  | 'SECTION';

/** A filter on a value of `Level`; all conditions given must hold. */
export type LevelFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: Level | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Level> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: Level | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<Level> | null | undefined;
};

/** The role, basis and level of a link: one piece of its evidence must match all of them together, inside the reading. */
export type LinkFilter = {
  /** Whether the text says so or a curator read it so; not empty. */
  readonly bases?: ReadonlyArray<Basis> | null | undefined;
  /** The roles in which an organization takes part; not empty. */
  readonly involvementRoles?: ReadonlyArray<InvolvementRole> | null | undefined;
  /** Of what kind the thing is that touches or is taken part in; not empty. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** The roles in which a theme is touched; not empty. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
};

/** Kinds of municipalities (地方自治法). */
export type MunicipalityKind =
  /** 市 */
  | 'CITY'
  /** 政令指定都市 */
  | 'DESIGNATED_CITY'
  /** 特別区 */
  | 'SPECIAL_WARD'
  /** 町 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE';

/** A filter on a value of `MunicipalityKind`; all conditions given must hold. */
export type MunicipalityKindFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: MunicipalityKind | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<MunicipalityKind> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: MunicipalityKind | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<MunicipalityKind> | null | undefined;
};

/** How many of the municipalities that something leads to match; all conditions given must hold. */
export type MunicipalityQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: MunicipalityWhere | null | undefined;
  /** None matches. */
  readonly none?: MunicipalityWhere | null | undefined;
  /** At least one matches. */
  readonly some?: MunicipalityWhere | null | undefined;
};

/** Which municipalities are wanted: all conditions given must hold, under the reading. */
export type MunicipalityWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<MunicipalityWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: MunicipalityWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<MunicipalityWhere> | null | undefined;
  /** Area in square kilometres. */
  readonly areaKm2?: FloatFilter | null | undefined;
  /** National code of six digits, check digit included (JIS X 0402): 131075. */
  readonly code?: TextFilter | null | undefined;
  /** 法人番号 */
  readonly corporateNumber?: TextFilter | null | undefined;
  /** Every passage about it and its plans inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Industries its plans concern. */
  readonly industries?: IndustryQuantifier | null | undefined;
  /** Reading in hiragana. */
  readonly kana?: TextFilter | null | undefined;
  /** 特別区, 市, 町 or 村. */
  readonly kind?: MunicipalityKindFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Official name: 墨田区. */
  readonly name?: TextFilter | null | undefined;
  /** English name. */
  readonly nameEn?: TextFilter | null | undefined;
  /** Those that take part in its plans, at any level of the reading. */
  readonly organizations?: OrganizationQuantifier | null | undefined;
  /** Its plans, oldest first. */
  readonly plans?: PlanQuantifier | null | undefined;
  /** Persons, on `populationDate`. */
  readonly population?: IntFilter | null | undefined;
  /** 都道府県 */
  readonly prefecture?: TextFilter | null | undefined;
  /** Programs of its plans, each once, in the order of the source. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** Reading in Latin letters. */
  readonly romaji?: TextFilter | null | undefined;
  /** Slug in Latin letters: sumida. */
  readonly slug?: TextFilter | null | undefined;
  /** Where its figures and plans come from. */
  readonly sources?: SourceQuantifier | null | undefined;
  /** What its plans say of the place. */
  readonly statements?: StatementQuantifier | null | undefined;
  /** Every theme its plans touch, at any level of the reading; in the order of the vocabulary. */
  readonly themes?: ThemeQuantifier | null | undefined;
  /** Item of Wikidata, where it has been verified. */
  readonly wikidata?: TextFilter | null | undefined;
};

/** What an entry in a list of programs is. */
export type NameKind =
  /** A description in place of a name. */
  | 'DESCRIPTIVE'
  /** The proper name of a program. */
  | 'NAMED';

/** A filter on a value of `NameKind`; all conditions given must hold. */
export type NameKindFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: NameKind | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<NameKind> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: NameKind | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<NameKind> | null | undefined;
};

/** Which things of any kind are wanted; a field of a kind matches things of that kind only. */
export type NodeWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<NodeWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: NodeWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<NodeWhere> | null | undefined;
  /** It is a category, and it matches. */
  readonly category?: CategoryWhere | null | undefined;
  /** It is a document, and it matches. */
  readonly document?: DocumentWhere | null | undefined;
  /** It is a figure, and it matches. */
  readonly figure?: FigureWhere | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** It is an industry, and it matches. */
  readonly industry?: IndustryWhere | null | undefined;
  /** It is a municipality, and it matches. */
  readonly municipality?: MunicipalityWhere | null | undefined;
  /** It is an organization, and it matches. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** It is a plan, and it matches. */
  readonly plan?: PlanWhere | null | undefined;
  /** It is a program, and it matches. */
  readonly program?: ProgramWhere | null | undefined;
  /** It is a section, and it matches. */
  readonly section?: SectionWhere | null | undefined;
  /** It is a statement, and it matches. */
  readonly statement?: StatementWhere | null | undefined;
  /** It is a theme, and it matches. */
  readonly theme?: ThemeWhere | null | undefined;
};

/** Kinds of organizations and groups. */
export type OrganizationKind =
  /** An adviser. */
  | 'ADVISOR'
  /** Businesses as a group (事業者, 企業). */
  | 'BUSINESS_GROUP'
  /** 商工会議所 */
  | 'CHAMBER_OF_COMMERCE'
  /** Bodies of commerce and industry as a group (商工団体). */
  | 'COMMERCE_GROUP'
  /** A consortium. */
  | 'CONSORTIUM'
  /** 協議会 */
  | 'COUNCIL'
  /** A coworking space. */
  | 'COWORKING_SPACE'
  /** Industry, academia, the public sector and finance together (産学公金). */
  | 'CROSS_SECTOR_GROUP'
  /** A facility or service point. */
  | 'FACILITY'
  /** Founders as a group (起業家). */
  | 'FOUNDER_GROUP'
  /** Merchants and shopping streets as a group. */
  | 'MERCHANT_GROUP'
  /** Other municipalities as a group. */
  | 'MUNICIPALITY_GROUP'
  /** Any other group. */
  | 'OTHER_GROUP'
  /** 商工会 */
  | 'SOCIETY_OF_COMMERCE'
  /** Startups as a group. */
  | 'STARTUP_GROUP'
  /** A working group (部会). */
  | 'WORKING_GROUP';

/** A filter on a value of `OrganizationKind`; all conditions given must hold. */
export type OrganizationKindFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: OrganizationKind | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: OrganizationKind | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<OrganizationKind> | null | undefined;
};

/** How many of the organizations that something leads to match; all conditions given must hold. */
export type OrganizationQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: OrganizationWhere | null | undefined;
  /** None matches. */
  readonly none?: OrganizationWhere | null | undefined;
  /** At least one matches. */
  readonly some?: OrganizationWhere | null | undefined;
};

/** Which organizations are wanted: all conditions given must hold, under the reading. */
export type OrganizationWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: OrganizationWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Does the text speak of it as a body, or did a curator read it so? */
  readonly basis?: BasisFilter | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Every place where it takes part. */
  readonly involvements?: InvolvementQuantifier | null | undefined;
  /** Reading in hiragana. */
  readonly kana?: TextFilter | null | undefined;
  /** What it is. */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Null for one that belongs to no single municipality. */
  readonly municipality?: MunicipalityWhere | null | undefined;
  /** Name, verbatim. */
  readonly name?: TextFilter | null | undefined;
  /** English name; our translation. */
  readonly nameEn?: TextFilter | null | undefined;
  /** True for a proper name (青梅商工会議所); false for a collective one (区内企業), never resolved to a body that the text does not name. */
  readonly named?: boolean | null | undefined;
  /** The body it is part of. */
  readonly partOf?: OrganizationWhere | null | undefined;
  /** Its parts. */
  readonly parts?: OrganizationQuantifier | null | undefined;
  /** Programs it takes part in. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** Reading in Latin letters. */
  readonly romaji?: TextFilter | null | undefined;
  /** Slug in Latin letters. */
  readonly slug?: TextFilter | null | undefined;
  /** Outside sources of what is said in its note. */
  readonly sources?: SourceQuantifier | null | undefined;
  /** Themes of what it takes part in. */
  readonly themes?: ThemeQuantifier | null | undefined;
};

/** How many of the plans that something leads to match; all conditions given must hold. */
export type PlanQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: PlanWhere | null | undefined;
  /** None matches. */
  readonly none?: PlanWhere | null | undefined;
  /** At least one matches. */
  readonly some?: PlanWhere | null | undefined;
};

/** Which plans are wanted: all conditions given must hold, under the reading. */
export type PlanWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<PlanWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: PlanWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<PlanWhere> | null | undefined;
  /** Documents it refers to. */
  readonly documents?: DocumentQuantifier | null | undefined;
  /** The last fiscal year of its period. */
  readonly endFiscalYear?: IntFilter | null | undefined;
  /** Every passage in it and below it inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** Its figures. */
  readonly figures?: FigureQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Industries that it or anything below it concerns. */
  readonly industries?: IndustryQuantifier | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** The municipality whose plan it is. */
  readonly municipality?: MunicipalityWhere | null | undefined;
  /** Name, verbatim. */
  readonly name?: TextFilter | null | undefined;
  /** Those that take part in it or anything below it. */
  readonly organizations?: OrganizationQuantifier | null | undefined;
  /** 概要, verbatim. */
  readonly overview?: TextFilter | null | undefined;
  /** The overview in English; our translation. */
  readonly overviewEn?: TextFilter | null | undefined;
  /** Its programs, each once, in the order of the source. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** Under which scheme it was drawn up. */
  readonly scheme?: TextFilter | null | undefined;
  /** In the order of their categories, at most three. */
  readonly sections?: SectionQuantifier | null | undefined;
  /** The document it was read in. */
  readonly source?: SourceWhere | null | undefined;
  /** The first fiscal year of its period. */
  readonly startFiscalYear?: IntFilter | null | undefined;
  /** What it and its sections say of the place. */
  readonly statements?: StatementQuantifier | null | undefined;
  /** The plan after it. */
  readonly succeededBy?: PlanWhere | null | undefined;
  /** The plan before it. */
  readonly succeeds?: PlanWhere | null | undefined;
  /** Every theme that it or anything below it touches. */
  readonly themes?: ThemeQuantifier | null | undefined;
};

/** How many of the programs that something leads to match; all conditions given must hold. */
export type ProgramQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: ProgramWhere | null | undefined;
  /** None matches. */
  readonly none?: ProgramWhere | null | undefined;
  /** At least one matches. */
  readonly some?: ProgramWhere | null | undefined;
};

/** Which programs are wanted: all conditions given must hold, under the reading. */
export type ProgramWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<ProgramWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: ProgramWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<ProgramWhere> | null | undefined;
  /** The categories of its sections. */
  readonly categories?: CategoryQuantifier | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** Figures that depict it. */
  readonly figures?: FigureQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Industries it concerns. */
  readonly industries?: IndustryQuantifier | null | undefined;
  /** By what means it works, as far as the name tells. */
  readonly instrument?: InstrumentFilter | null | undefined;
  /** Reading in hiragana. */
  readonly kana?: TextFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** The municipality whose program it is. */
  readonly municipality?: MunicipalityWhere | null | undefined;
  /** Name, verbatim. */
  readonly name?: TextFilter | null | undefined;
  /** English name; our translation. */
  readonly nameEn?: TextFilter | null | undefined;
  /** Is the entry a name or a description? */
  readonly nameKind?: NameKindFilter | null | undefined;
  /** Those that take part in it. */
  readonly organizations?: OrganizationQuantifier | null | undefined;
  /** The plan that lists it. */
  readonly plan?: PlanWhere | null | undefined;
  /** Reading in Latin letters. */
  readonly romaji?: TextFilter | null | undefined;
  /** One or two: a program marked ☆ is listed again under another category. */
  readonly sections?: SectionQuantifier | null | undefined;
  /** Slug in Latin letters: prototype-poc. */
  readonly slug?: TextFilter | null | undefined;
  /** The first fiscal year of its plan. */
  readonly startFiscalYear?: IntFilter | null | undefined;
  /** Themes it touches; with `inherit` also those of its sections. */
  readonly themes?: ThemeQuantifier | null | undefined;
  /** Other entries of the same name. */
  readonly variants?: ProgramQuantifier | null | undefined;
};

/** The relations of the domain. Evidence supports all but IN_CATEGORY, VARIANT_OF, BROADER and SUCCEEDS. */
export type Relation =
  /** A theme has a broader one. */
  | 'BROADER'
  /** A plan, section or program concerns an industry. */
  | 'CONCERNS'
  /** A figure depicts a program. */
  | 'DEPICTS'
  /** A plan has a figure. */
  | 'HAS_FIGURE'
  /** A municipality has a plan. */
  | 'HAS_PLAN'
  /** A plan has a section. */
  | 'HAS_SECTION'
  /** A section is in a category. */
  | 'IN_CATEGORY'
  /** A section lists a program. */
  | 'LISTS'
  /** An organization is part of another. */
  | 'PART_OF'
  /** A plan refers to a document. */
  | 'REFERS_TO'
  /** A plan or section states an issue, goal or strength. */
  | 'STATES'
  /** A plan succeeds another. */
  | 'SUCCEEDS'
  /** An organization takes part in a plan, section, program or figure. */
  | 'TAKES_PART'
  /** A plan, section, program or figure touches a theme. */
  | 'TOUCHES'
  /** Two programs are entries of one name. */
  | 'VARIANT_OF';

/** A filter on a value of `Relation`; all conditions given must hold. */
export type RelationFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: Relation | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Relation> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: Relation | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<Relation> | null | undefined;
};

/** The role in which a theme is touched. */
export type Role =
  /** It is mentioned or shown. */
  | 'CONTEXT'
  /** It is aimed at or needed. */
  | 'GOAL'
  /** It is a problem. */
  | 'ISSUE'
  /** Something is done about it. */
  | 'MEASURE'
  /** It is an asset of the place. */
  | 'STRENGTH';

/** A filter on a value of `Role`; all conditions given must hold. */
export type RoleFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: Role | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: Role | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<Role> | null | undefined;
};

/** How many of the sections that something leads to match; all conditions given must hold. */
export type SectionQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: SectionWhere | null | undefined;
  /** None matches. */
  readonly none?: SectionWhere | null | undefined;
  /** At least one matches. */
  readonly some?: SectionWhere | null | undefined;
};

/** Which sections are wanted: all conditions given must hold, under the reading. */
export type SectionWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<SectionWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: SectionWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<SectionWhere> | null | undefined;
  /** The category it is under. */
  readonly category?: CategoryWhere | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** Heading, verbatim. */
  readonly heading?: TextFilter | null | undefined;
  /** What the plan adds to the heading of the scheme. */
  readonly headingSuffix?: TextFilter | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Industries it concerns; not those of its programs. */
  readonly industries?: IndustryQuantifier | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Narrative, verbatim; null where there is only a list. */
  readonly narrative?: TextFilter | null | undefined;
  /** The narrative in English; our translation. */
  readonly narrativeEn?: TextFilter | null | undefined;
  /** Those that take part in it; not those of its programs. */
  readonly organizations?: OrganizationQuantifier | null | undefined;
  /** The plan it is part of. */
  readonly plan?: PlanWhere | null | undefined;
  /** Its list, in the order of the source. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** What it says of the place. */
  readonly statements?: StatementQuantifier | null | undefined;
  /** Themes it touches itself; not those of its programs. */
  readonly themes?: ThemeQuantifier | null | undefined;
};

/** How many of the sources that something leads to match; all conditions given must hold. */
export type SourceQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: SourceWhere | null | undefined;
  /** None matches. */
  readonly none?: SourceWhere | null | undefined;
  /** At least one matches. */
  readonly some?: SourceWhere | null | undefined;
};

/** Which sources are wanted: all conditions given must hold, under the reading. */
export type SourceWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<SourceWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: SourceWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<SourceWhere> | null | undefined;
  /** Every passage of it that supports something, inside the reading. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Under which terms it may be used. */
  readonly license?: TextFilter | null | undefined;
  /** Plans read in it. */
  readonly plans?: PlanQuantifier | null | undefined;
  /** Who published it. */
  readonly publisher?: TextFilter | null | undefined;
  /** Title. */
  readonly title?: TextFilter | null | undefined;
};

/** What a plan says of its place. */
export type StatementKind =
  /** 目標 */
  | 'GOAL'
  /** 課題 */
  | 'ISSUE'
  /** 強み */
  | 'STRENGTH';

/** A filter on a value of `StatementKind`; all conditions given must hold. */
export type StatementKindFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: StatementKind | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<StatementKind> | null | undefined;
  /** Other than this, or absent. */
  readonly not?: StatementKind | null | undefined;
  /** None of these, or absent. */
  readonly notIn?: ReadonlyArray<StatementKind> | null | undefined;
};

/** How many of the statements that something leads to match; all conditions given must hold. */
export type StatementQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: StatementWhere | null | undefined;
  /** None matches. */
  readonly none?: StatementWhere | null | undefined;
  /** At least one matches. */
  readonly some?: StatementWhere | null | undefined;
};

/** Which statements are wanted: all conditions given must hold, under the reading. */
export type StatementWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<StatementWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: StatementWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<StatementWhere> | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** For a goal, how it is put. */
  readonly goalKind?: GoalKindFilter | null | undefined;
  /** The headline statement of its plan. */
  readonly headline?: boolean | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Issue, goal or strength. */
  readonly kind?: StatementKindFilter | null | undefined;
  /** A short name for it; our words. */
  readonly label?: TextFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** The municipality whose plan that is. */
  readonly municipality?: MunicipalityWhere | null | undefined;
  /** The plan it stands in. */
  readonly plan?: PlanWhere | null | undefined;
  /** The plan or section that says it. As this. */
  readonly subject?: NodeWhere | null | undefined;
  /** The quote. */
  readonly text?: TextFilter | null | undefined;
  /** In English; our translation. */
  readonly textEn?: TextFilter | null | undefined;
  /** Themes evidenced on its subject by quotes that overlap its own. */
  readonly themes?: ThemeQuantifier | null | undefined;
};

/** A filter on a text: width (NFKC) and case do not matter. All conditions given must hold. */
export type TextFilter = {
  /** Has this anywhere. */
  readonly contains?: string | null | undefined;
  /** Equal to this; null means that there is none. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Begins with this. */
  readonly startsWith?: string | null | undefined;
};

/** How many of the themes that something leads to match; all conditions given must hold. */
export type ThemeQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: IntFilter | null | undefined;
  /** Every one matches; also true when there are none. */
  readonly every?: ThemeWhere | null | undefined;
  /** None matches. */
  readonly none?: ThemeWhere | null | undefined;
  /** At least one matches. */
  readonly some?: ThemeWhere | null | undefined;
};

/** Which themes are wanted: all conditions given must hold, under the reading. */
export type ThemeWhere = {
  /** All of these. */
  readonly AND?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** Not this. */
  readonly NOT?: ThemeWhere | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: ReadonlyArray<ThemeWhere> | null | undefined;
  /** The broader theme. */
  readonly broader?: ThemeWhere | null | undefined;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: EvidenceQuantifier | null | undefined;
  /** Figures that touch it. */
  readonly figures?: FigureQuantifier | null | undefined;
  /** The address; the same in every release. */
  readonly id?: IdFilter | null | undefined;
  /** Reading in hiragana. */
  readonly kana?: TextFilter | null | undefined;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: LinkFilter | null | undefined;
  /** Municipalities whose plans touch it, at any level of the reading. */
  readonly municipalities?: MunicipalityQuantifier | null | undefined;
  /** Name. */
  readonly name?: TextFilter | null | undefined;
  /** English name. */
  readonly nameEn?: TextFilter | null | undefined;
  /** The narrower themes. */
  readonly narrower?: ThemeQuantifier | null | undefined;
  /** Organizations that take part in something that touches it. */
  readonly organizations?: OrganizationQuantifier | null | undefined;
  /** Plans that touch it, at any level of the reading. */
  readonly plans?: PlanQuantifier | null | undefined;
  /** Programs that touch it; with `inherit` also through their sections. */
  readonly programs?: ProgramQuantifier | null | undefined;
  /** Reading in Latin letters. */
  readonly romaji?: TextFilter | null | undefined;
  /** Sections that touch it themselves. */
  readonly sections?: SectionQuantifier | null | undefined;
  /** Slug in Latin letters: dx. */
  readonly slug?: TextFilter | null | undefined;
  /** Statements whose quote overlaps a quote for it. */
  readonly statements?: StatementQuantifier | null | undefined;
  /** True for a theme that has no broader one. */
  readonly topConcept?: boolean | null | undefined;
};

export type BridgeQueryVariables = Exact<{
  where?: MunicipalityWhere | null | undefined;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type BridgeQuery = { readonly reading: { readonly all: { readonly totalCount: number }, readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly name: string, readonly nameEn: string, readonly slug: string, readonly id: string, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly themes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly id: string } }> }, readonly label: { readonly text: string, readonly language: Language } }> }, readonly label: { readonly text: string, readonly language: Language } }> } } };

export type ChoiceQueryVariables = Exact<{
  where?: MunicipalityWhere | null | undefined;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type ChoiceQuery = { readonly reading: { readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly name: string, readonly nameEn: string, readonly slug: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } } };

export type ChoiceFragment = { readonly __typename: 'Municipality', readonly slug: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

export type CalledFragment = { readonly __typename: 'Municipality', readonly name: string, readonly nameEn: string, readonly slug: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

export type CompareQueryVariables = Exact<{
  municipalities: ReadonlyArray<string> | string;
  hasStated: boolean;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type CompareQuery = { readonly reading: { readonly compare: { readonly municipalities: ReadonlyArray<{ readonly __typename: 'Municipality', readonly slug: string, readonly id: string, readonly themes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly id: string }, readonly evidence: { readonly totalCount: number } }> }, readonly label: { readonly text: string, readonly language: Language } }>, readonly pairs: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly jaccard: number, readonly a: { readonly id: string }, readonly b: { readonly id: string } }>, readonly patterns: ReadonlyArray<{ readonly municipalities: ReadonlyArray<{ readonly id: string }>, readonly themes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }> }, readonly stated?: { readonly compare: { readonly municipalities: ReadonlyArray<{ readonly themes: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly id: string } }> } }> } } } };

export type EntityCategoryQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityCategoryQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category', readonly number: number, readonly name: string, readonly nameEn: string, readonly id: string, readonly sections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }> }, readonly programs: { readonly totalCount: number }, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityDocumentQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityDocumentQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document', readonly name: string, readonly id: string, readonly documentKind: string, readonly plans: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> }, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityEvidenceQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityEvidenceQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence', readonly quote: string, readonly line: number, readonly level: Level | null, readonly wording: string | null, readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly source: { readonly __typename: 'Source', readonly title: string, readonly id: string }, readonly about:
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
          | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        , readonly said:
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
          | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        , readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly label: { readonly text: string, readonly language: Language } } | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
          | { readonly __typename: 'Category', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Industry', readonly id: string }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string }
          | { readonly __typename: 'Program', readonly id: string }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'Theme', readonly id: string }
        , readonly object:
          | { readonly __typename: 'Category', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Plan', readonly id: string }
          | { readonly __typename: 'Program', readonly id: string }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
         }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityFigureQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityFigureQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure', readonly caption: string, readonly id: string, readonly lines: ReadonlyArray<string>, readonly depicts: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }>, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly label: { readonly text: string, readonly language: Language } } }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityIndustryQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityIndustryQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry', readonly jsic: string, readonly name: string, readonly kana: string | null, readonly nameEn: string | null, readonly id: string, readonly municipalities: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly sections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Section', readonly heading: string, readonly id: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> }, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityInvolvementQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityInvolvementQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement', readonly role: InvolvementRole, readonly basis: Basis, readonly level: Level, readonly id: string, readonly organization: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly label: { readonly text: string, readonly language: Language } }, readonly in:
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
          | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        , readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }, readonly label: { readonly text: string, readonly language: Language } } | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> } }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type MunicipalityThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type PlanThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type SectionThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type ProgramThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type OrganizationThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type FigureThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type ThemeMunicipalitiesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type ThemeProgramsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type ThemeOrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type MunicipalityOrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type PlanOrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type SectionOrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type ProgramOrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type FigureOrganizationsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type OrganizationProgramsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type PlanIndustriesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type SectionIndustriesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type ProgramIndustriesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type IndustryMunicipalitiesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type IndustrySectionsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Section', readonly heading: string, readonly id: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type IndustryProgramsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type SimilarMunicipalitiesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> };

export type SimilarProgramsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } } }> };

export type CoOccurringFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> };

export type SectionProgramsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly marker: string | null, readonly node: { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type SectionProgramNamesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> };

export type CategorySectionsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }> };

export type StatementsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> };

export type InvolvementsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: InvolvementRole, readonly basis: Basis, readonly in:
      | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
      | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
      | { readonly __typename: 'Source', readonly title: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
    , readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> };

export type MunicipalityPlansFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly period: { readonly text: string }, readonly label: { readonly text: string, readonly language: Language } }> };

export type SourcePlansFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly span: { readonly startLine: number }, readonly evidence: { readonly totalCount: number }, readonly label: { readonly text: string, readonly language: Language } }> };

export type MunicipalitiesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> };

export type PlansFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> };

export type NamedProgramsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> };

export type ThemesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> };

export type FiguresFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Figure', readonly caption: string, readonly id: string }> };

export type DocumentsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> };

export type SourcesFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly title: string, readonly id: string }> };

export type EntityMunicipalityQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityMunicipalityQuery = { readonly reading: { readonly node: { readonly __typename: 'Municipality', readonly name: string, readonly kana: string, readonly nameEn: string, readonly code: string, readonly prefecture: string, readonly url: string | null, readonly population: number | null, readonly populationDate: string | null, readonly areaKm2: number | null, readonly corporateNumber: string | null, readonly id: string, readonly alone: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly gaps: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly similar: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> }, readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly title: string, readonly id: string }> }, readonly allPlans: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly period: { readonly text: string }, readonly label: { readonly text: string, readonly language: Language } }> }, readonly plans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
                | { readonly __typename: 'Category', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
                | { readonly __typename: 'Evidence', readonly id: string }
                | { readonly __typename: 'Figure', readonly id: string }
                | { readonly __typename: 'Industry', readonly id: string }
                | { readonly __typename: 'Involvement', readonly id: string }
                | { readonly __typename: 'Municipality', readonly id: string }
                | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
                | { readonly __typename: 'Plan', readonly id: string }
                | { readonly __typename: 'Program', readonly id: string }
                | { readonly __typename: 'Release', readonly id: string }
                | { readonly __typename: 'Section', readonly id: string }
                | { readonly __typename: 'Source', readonly id: string }
                | { readonly __typename: 'Statement', readonly id: string }
                | { readonly __typename: 'Theme', readonly id: string }
              , readonly object:
                | { readonly __typename: 'Category', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
                | { readonly __typename: 'Evidence', readonly id: string }
                | { readonly __typename: 'Figure', readonly id: string }
                | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
                | { readonly __typename: 'Involvement', readonly id: string }
                | { readonly __typename: 'Municipality', readonly id: string }
                | { readonly __typename: 'Organization', readonly id: string }
                | { readonly __typename: 'Plan', readonly id: string }
                | { readonly __typename: 'Program', readonly id: string }
                | { readonly __typename: 'Release', readonly id: string }
                | { readonly __typename: 'Section', readonly id: string }
                | { readonly __typename: 'Source', readonly id: string }
                | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
               }> }, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly label: { readonly text: string, readonly language: Language } }> }, readonly label: { readonly text: string, readonly language: Language } } | null } };

export type NextThemesQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextThemesQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Organization', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Plan', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Program', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextAloneQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextAloneQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextGapsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextGapsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextMunicipalitiesQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextMunicipalitiesQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
     | null } };

export type NextSilentQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextSilentQuery = { readonly reading: { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } } };

export type NextProgramsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextProgramsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Organization', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly marker: string | null, readonly node: { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
     | null } };

export type NextProgramNamesQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextProgramNamesQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextOrganizationsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextOrganizationsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Program', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
     | null } };

export type NextIndustriesQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextIndustriesQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Program', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextStatementsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextStatementsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> } }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> } }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextPlansQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextPlansQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly period: { readonly text: string }, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly span: { readonly startLine: number }, readonly evidence: { readonly totalCount: number }, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextSectionsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextSectionsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }> } }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Section', readonly heading: string, readonly id: string }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextFiguresQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextFiguresQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Figure', readonly caption: string, readonly id: string }> } }
      | { readonly __typename: 'Program', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Figure', readonly caption: string, readonly id: string }> } }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextDocumentsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextDocumentsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextSourcesQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextSourcesQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly title: string, readonly id: string }> } }
      | { readonly __typename: 'Organization', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly title: string, readonly id: string }> } }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextInvolvementsQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextInvolvementsQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: InvolvementRole, readonly basis: Basis, readonly in:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextSimilarQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextSimilarQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> } }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } } }> } }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type NextCoOccurringQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextCoOccurringQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> } }
     | null } };

export type NextQuotesQueryVariables = Exact<{
  key: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type NextQuotesQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> } }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> } }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme', readonly page: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> } }
     | null } };

export type EntityOrganizationQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityOrganizationQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization', readonly name: string, readonly kana: string | null, readonly nameEn: string | null, readonly named: boolean, readonly id: string, readonly organizationKind: OrganizationKind, readonly note: { readonly text: string, readonly language: Language } | null, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly partOf: { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly parts: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }>, readonly involvements: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: InvolvementRole, readonly basis: Basis, readonly in:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly title: string, readonly id: string }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }, readonly label: { readonly text: string, readonly language: Language } } | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type PlanPassageFragment = { readonly __typename: 'Plan', readonly id: string, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly label: { readonly text: string, readonly language: Language } };

export type PassagesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
      | { readonly __typename: 'Category', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Figure', readonly id: string }
      | { readonly __typename: 'Industry', readonly id: string }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Plan', readonly id: string }
      | { readonly __typename: 'Program', readonly id: string }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
    , readonly object:
      | { readonly __typename: 'Category', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Figure', readonly id: string }
      | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'Plan', readonly id: string }
      | { readonly __typename: 'Program', readonly id: string }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
     }> };

export type QuotesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> };

export type ConcordanceFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
      | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
      | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
      | { readonly __typename: 'Source', readonly title: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
    , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> };

type Touch_FigureThemeEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_MunicipalityThemeEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_OrganizationThemeEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_PlanThemeEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ProgramThemeEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_SectionThemeEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ThemeFigureEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ThemeMunicipalityEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ThemeOrganizationEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ThemePlanEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ThemeProgramEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

type Touch_ThemeSectionEdge_Fragment = { readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } };

export type TouchFragment =
  | Touch_FigureThemeEdge_Fragment
  | Touch_MunicipalityThemeEdge_Fragment
  | Touch_OrganizationThemeEdge_Fragment
  | Touch_PlanThemeEdge_Fragment
  | Touch_ProgramThemeEdge_Fragment
  | Touch_SectionThemeEdge_Fragment
  | Touch_ThemeFigureEdge_Fragment
  | Touch_ThemeMunicipalityEdge_Fragment
  | Touch_ThemeOrganizationEdge_Fragment
  | Touch_ThemePlanEdge_Fragment
  | Touch_ThemeProgramEdge_Fragment
  | Touch_ThemeSectionEdge_Fragment
;

export type EntityPlanQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityPlanQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan', readonly name: string, readonly id: string, readonly nameEnLabel: { readonly text: string, readonly language: Language }, readonly summary: { readonly text: string, readonly language: Language } | null, readonly period: { readonly text: string }, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly source: { readonly __typename: 'Source', readonly id: string, readonly title: string }, readonly succeeds: { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly succeededBy: { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly chapters: ReadonlyArray<{ readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly category: { readonly __typename: 'Category', readonly number: number, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> } }>, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> }, readonly drawings: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Figure', readonly caption: string, readonly id: string }> }, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly industries: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly label: { readonly text: string, readonly language: Language }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> } }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityProgramQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityProgramQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program', readonly name: string, readonly kana: string | null, readonly nameEn: string | null, readonly nameKind: NameKind, readonly instrument: Instrument | null, readonly id: string, readonly summary: { readonly text: string, readonly language: Language } | null, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly sections: ReadonlyArray<{ readonly __typename: 'Section', readonly heading: string, readonly id: string }>, readonly variants: ReadonlyArray<{ readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }>, readonly figures: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Figure', readonly caption: string, readonly id: string }> }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly industries: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly similar: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntitySectionQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntitySectionQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section', readonly heading: string, readonly headingSuffix: string | null, readonly narrativeEn: string | null, readonly id: string, readonly category: { readonly __typename: 'Category', readonly number: number, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly marker: string | null, readonly node: { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }> }, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly involvements: ReadonlyArray<InvolvementRole>, readonly node: { readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly industries: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly label: { readonly text: string, readonly language: Language } } }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntitySourceQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntitySourceQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source', readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly retrieved: string | null, readonly sha256: string | null, readonly license: string | null, readonly note: string | null, readonly id: string, readonly plans: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly id: string, readonly span: { readonly startLine: number }, readonly evidence: { readonly totalCount: number }, readonly label: { readonly text: string, readonly language: Language } }> }, readonly evidence: { readonly totalCount: number } }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityStatementQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityStatementQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly goalKind: GoalKind | null, readonly headline: boolean, readonly text: string, readonly textEn: string | null, readonly id: string, readonly title: string, readonly subject:
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
          | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        , readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly themes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Theme', readonly id: string }
            , readonly object:
              | { readonly __typename: 'Category', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Evidence', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Plan', readonly id: string }
              | { readonly __typename: 'Program', readonly id: string }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly source: { readonly id: string }, readonly span: { readonly text: string, readonly start: number, readonly startLine: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly object:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly label: { readonly text: string, readonly language: Language } } }
      | { readonly __typename: 'Theme' }
     | null } };

export type EntityThemeQueryVariables = Exact<{
  key: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type EntityThemeQuery = { readonly reading: { readonly silent: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly node:
      | { readonly __typename: 'Category' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Evidence' }
      | { readonly __typename: 'Figure' }
      | { readonly __typename: 'Industry' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Municipality' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'Program' }
      | { readonly __typename: 'Release' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Theme', readonly name: string, readonly kana: string | null, readonly nameEn: string, readonly aliases: ReadonlyArray<string>, readonly lexicon: ReadonlyArray<string>, readonly id: string, readonly scopeNote: { readonly text: string, readonly language: Language } | null, readonly broader: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly narrower: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }>, readonly municipalities: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly bases: ReadonlyArray<Basis>, readonly stated: ReadonlyArray<Role>, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly label: { readonly text: string, readonly language: Language } }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> }, readonly coOccurring: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly line: number, readonly relation: Relation, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly wording: string | null, readonly quote: string, readonly context: string, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string }, readonly subject:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            , readonly plan: { readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } | null }> }, readonly label: { readonly text: string, readonly language: Language } }
     | null } };

export type FrameQueryVariables = Exact<{
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type FrameQuery = { readonly all: { readonly evidence: { readonly totalCount: number }, readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly current: boolean }> }, readonly release: { readonly id: string, readonly createdAt: string, readonly current: boolean, readonly contentHash: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly license: string | null, readonly retrieved: string | null }> } } }, readonly counting: { readonly evidence: { readonly totalCount: number } } };

export type ProgramsQueryVariables = Exact<{
  where?: ProgramWhere | null | undefined;
  after?: string | null | undefined;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type ProgramsQuery = { readonly reading: { readonly programs: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Program', readonly instrument: Instrument | null, readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly categories: ReadonlyArray<{ readonly __typename: 'Category', readonly number: number, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }>, readonly themes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> }, readonly organizations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly node: { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> }, readonly label: { readonly text: string, readonly language: Language } }> } } };

export type ProgramInstrumentsQueryVariables = Exact<{
  release?: string | null | undefined;
}>;


export type ProgramInstrumentsQuery = { readonly reading: { readonly programs: { readonly totalCount: number, readonly groups: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } } } };

export type OrganizationsQueryVariables = Exact<{
  where?: OrganizationWhere | null | undefined;
  after?: string | null | undefined;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type OrganizationsQuery = { readonly reading: { readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Organization', readonly named: boolean, readonly id: string, readonly organizationKind: OrganizationKind, readonly home: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly involvements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: InvolvementRole, readonly basis: Basis, readonly in:
              | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
              | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
              | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Involvement', readonly id: string }
              | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
              | { readonly __typename: 'Release', readonly id: string }
              | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
              | { readonly __typename: 'Source', readonly title: string, readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
             }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> }, readonly label: { readonly text: string, readonly language: Language } }> } } };

export type OrganizationKindsQueryVariables = Exact<{
  release?: string | null | undefined;
}>;


export type OrganizationKindsQuery = { readonly reading: { readonly organizations: { readonly totalCount: number, readonly groups: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } } } };

export type StatementsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  after?: string | null | undefined;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type StatementsQuery = { readonly reading: { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly kind: StatementKind, readonly text: string, readonly id: string, readonly title: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly themes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly source: { readonly id: string } }> } }> } } };

export type StatementKindsQueryVariables = Exact<{
  release?: string | null | undefined;
}>;


export type StatementKindsQuery = { readonly reading: { readonly statements: { readonly totalCount: number, readonly groups: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } } } };

export type MatrixScopeQueryVariables = Exact<{
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type MatrixScopeQuery = { readonly reading: { readonly municipalities: { readonly totalCount: number, readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> } } } };

export type MatrixQueryVariables = Exact<{
  where?: MunicipalityWhere | null | undefined;
  most: number;
  shown?: ThemeWhere | null | undefined;
  themes: number;
  hasStated: boolean;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type MatrixQuery = { readonly reading: { readonly themes: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly broader: { readonly id: string } | null, readonly municipalities: { readonly totalCount: number }, readonly label: { readonly text: string, readonly language: Language } }> }, readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly slug: string, readonly id: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly id: string }, readonly evidence: { readonly totalCount: number } }> }, readonly label: { readonly text: string, readonly language: Language } }> }, readonly stated?: { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly themes: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly id: string } }> } }> } } } };

export type MatrixCellQueryVariables = Exact<{
  municipality: string;
  theme: string;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type MatrixCellQuery = { readonly reading: { readonly municipality: { readonly id: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly line: number, readonly start: number, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string } }> } }> } } | null } };

type Named_Category_Fragment = { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Evidence_Fragment = { readonly __typename: 'Evidence', readonly quote: string, readonly id: string };

type Named_Figure_Fragment = { readonly __typename: 'Figure', readonly caption: string, readonly id: string };

type Named_Industry_Fragment = { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Involvement_Fragment = { readonly __typename: 'Involvement', readonly id: string };

type Named_Municipality_Fragment = { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Plan_Fragment = { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Program_Fragment = { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Release_Fragment = { readonly __typename: 'Release', readonly id: string };

type Named_Section_Fragment = { readonly __typename: 'Section', readonly heading: string, readonly id: string };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly title: string, readonly id: string };

type Named_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly title: string };

type Named_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

export type NamedFragment =
  | Named_Category_Fragment
  | Named_Document_Fragment
  | Named_Evidence_Fragment
  | Named_Figure_Fragment
  | Named_Industry_Fragment
  | Named_Involvement_Fragment
  | Named_Municipality_Fragment
  | Named_Organization_Fragment
  | Named_Plan_Fragment
  | Named_Program_Fragment
  | Named_Release_Fragment
  | Named_Section_Fragment
  | Named_Source_Fragment
  | Named_Statement_Fragment
  | Named_Theme_Fragment
;

export type WordsFragment = { readonly text: string, readonly language: Language };

export type OriginQueryVariables = Exact<{
  release?: string | null | undefined;
}>;


export type OriginQuery = { readonly reading: { readonly release: { readonly id: string }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly license: string | null }> } } };

export type PassageEvidenceFragment = { readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
    | { readonly __typename: 'Category', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Industry', readonly id: string }
    | { readonly __typename: 'Involvement', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
    | { readonly __typename: 'Plan', readonly id: string }
    | { readonly __typename: 'Program', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Section', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
  , readonly object:
    | { readonly __typename: 'Category', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
    | { readonly __typename: 'Involvement', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Plan', readonly id: string }
    | { readonly __typename: 'Program', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Section', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
   };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  avoidHubs: boolean;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type PathQuery = { readonly reading: { readonly paths: { readonly found: boolean, readonly length: number | null, readonly truncated: boolean, readonly searchedHops: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
          | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        >, readonly hops: ReadonlyArray<{ readonly relation: Relation, readonly forward: boolean, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly involvementRole: InvolvementRole | null, readonly id: string, readonly quote: string, readonly line: number, readonly start: number, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string } }> } }> }> } } };

export type PathEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type PathEndsQuery = { readonly reading: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
      | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } }
      | { readonly __typename: 'Source', readonly title: string, readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
     | null> } };

type PathThing_Category_Fragment = { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Evidence_Fragment = { readonly __typename: 'Evidence', readonly quote: string, readonly id: string };

type PathThing_Figure_Fragment = { readonly __typename: 'Figure', readonly caption: string, readonly id: string };

type PathThing_Industry_Fragment = { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Involvement_Fragment = { readonly __typename: 'Involvement', readonly id: string };

type PathThing_Municipality_Fragment = { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Plan_Fragment = { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Program_Fragment = { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type PathThing_Release_Fragment = { readonly __typename: 'Release', readonly id: string };

type PathThing_Section_Fragment = { readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } } };

type PathThing_Source_Fragment = { readonly __typename: 'Source', readonly title: string, readonly id: string };

type PathThing_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly title: string };

type PathThing_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

export type PathThingFragment =
  | PathThing_Category_Fragment
  | PathThing_Document_Fragment
  | PathThing_Evidence_Fragment
  | PathThing_Figure_Fragment
  | PathThing_Industry_Fragment
  | PathThing_Involvement_Fragment
  | PathThing_Municipality_Fragment
  | PathThing_Organization_Fragment
  | PathThing_Plan_Fragment
  | PathThing_Program_Fragment
  | PathThing_Release_Fragment
  | PathThing_Section_Fragment
  | PathThing_Source_Fragment
  | PathThing_Statement_Fragment
  | PathThing_Theme_Fragment
;

export type QuotedFragment = { readonly id: string, readonly quote: string, readonly line: number, readonly start: number, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string } };

export type ReadSourceQueryVariables = Exact<{
  source: string;
  language: Language;
  release?: string | null | undefined;
}>;


export type ReadSourceQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Figure', readonly id: string }
      | { readonly __typename: 'Industry', readonly id: string }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'Plan', readonly id: string }
      | { readonly __typename: 'Program', readonly id: string }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly id: string }
      | { readonly __typename: 'Source', readonly title: string, readonly text: string | null, readonly id: string, readonly plans: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly label: { readonly text: string } }, readonly span: { readonly start: number, readonly end: number, readonly startLine: number, readonly endLine: number } }> } }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
     | null } };

export type ReadMorePlansQueryVariables = Exact<{
  source: string;
  after: string;
  language: Language;
  release?: string | null | undefined;
}>;


export type ReadMorePlansQuery = { readonly reading: { readonly node:
      | { readonly __typename: 'Category', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Figure', readonly id: string }
      | { readonly __typename: 'Industry', readonly id: string }
      | { readonly __typename: 'Involvement', readonly id: string }
      | { readonly __typename: 'Municipality', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'Plan', readonly id: string }
      | { readonly __typename: 'Program', readonly id: string }
      | { readonly __typename: 'Release', readonly id: string }
      | { readonly __typename: 'Section', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string, readonly plans: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly label: { readonly text: string } }, readonly span: { readonly start: number, readonly end: number, readonly startLine: number, readonly endLine: number } }> } }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
     | null } };

export type PlansInSourceFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly label: { readonly text: string } }, readonly span: { readonly start: number, readonly end: number, readonly startLine: number, readonly endLine: number } }> };

export type ReadPlanQueryVariables = Exact<{
  plan: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type ReadPlanQuery = { readonly reading: { readonly plan: { readonly id: string, readonly themes: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly industries: { readonly totalCount: number }, readonly span: { readonly start: number }, readonly sections: ReadonlyArray<{ readonly span: { readonly start: number } }>, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number } }> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly involvementRole: InvolvementRole | null, readonly note: { readonly text: string, readonly language: Language } | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly subject:
            | { readonly __typename: 'Category', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Industry', readonly id: string }
            | { readonly __typename: 'Involvement', readonly id: string }
            | { readonly __typename: 'Municipality', readonly id: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            | { readonly __typename: 'Plan', readonly id: string }
            | { readonly __typename: 'Program', readonly id: string }
            | { readonly __typename: 'Release', readonly id: string }
            | { readonly __typename: 'Section', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Theme', readonly id: string }
          , readonly object:
            | { readonly __typename: 'Category', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Industry', readonly jsic: string, readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
            | { readonly __typename: 'Involvement', readonly id: string }
            | { readonly __typename: 'Municipality', readonly id: string }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Plan', readonly id: string }
            | { readonly __typename: 'Program', readonly id: string }
            | { readonly __typename: 'Release', readonly id: string }
            | { readonly __typename: 'Section', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly kind: StatementKind, readonly id: string, readonly title: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
           }> } } | null } };

export type SourcesToReadQueryVariables = Exact<{
  release?: string | null | undefined;
}>;


export type SourcesToReadQuery = { readonly reading: { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language: Language;
  release?: string | null | undefined;
}>;


export type SearchQuery = { readonly reading: { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly node:
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } } }
          | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly home: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } | null, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly label: { readonly text: string, readonly language: Language } } }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly title: string, readonly municipality: { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }, readonly plan: { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } } }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        , readonly matchedBy: ReadonlyArray<{ readonly field: string, readonly text: string, readonly cutBefore: boolean, readonly cutAfter: boolean, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> } } };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  language: Language;
  release?: string | null | undefined;
}>;


export type SuggestQuery = { readonly reading: { readonly suggest: ReadonlyArray<{ readonly text: string, readonly matched: string, readonly node:
        | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
        | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
        | { readonly __typename: 'Industry', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Involvement', readonly id: string }
        | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
        | { readonly __typename: 'Source', readonly title: string, readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly title: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
       }> } };

export type StartQueryVariables = Exact<{
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type StartQuery = { readonly reading: { readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly programs: { readonly totalCount: number }, readonly themes: { readonly totalCount: number }, readonly alone: { readonly totalCount: number }, readonly headlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } }> }, readonly programs: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly themes: { readonly totalCount: number }, readonly evidence: { readonly totalCount: number }, readonly topConcepts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly narrower: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly municipalities: { readonly totalCount: number }, readonly label: { readonly text: string, readonly language: Language } }>, readonly label: { readonly text: string, readonly language: Language } }> }, readonly quoted: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } };

export type QuestionOfTheDayQueryVariables = Exact<{
  theme: string;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type QuestionOfTheDayQuery = { readonly reading: { readonly theme: { readonly __typename: 'Theme', readonly id: string, readonly broader: { readonly __typename: 'Theme', readonly id: string, readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly label: { readonly text: string, readonly language: Language } } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly line: number, readonly start: number, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string } }> }, readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly label: { readonly text: string, readonly language: Language } } | null } };

export type AskedFragment = { readonly __typename: 'Theme', readonly id: string, readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }> }, readonly label: { readonly text: string, readonly language: Language } };

export type VocabularyQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type VocabularyQuery = { readonly reading: { readonly themes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly broader: { readonly id: string } | null, readonly label: { readonly text: string, readonly language: Language } }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Label {
  text
  language
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
    fragment Words on Label {
  text
  language
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const ChoiceFragmentDoc = new TypedDocumentString(`
    fragment Choice on Municipality {
  slug
  ...Named
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Choice"}) as unknown as TypedDocumentString<ChoiceFragment, unknown>;
export const CalledFragmentDoc = new TypedDocumentString(`
    fragment Called on Municipality {
  name
  nameEn
  ...Choice
}
    fragment Choice on Municipality {
  slug
  ...Named
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Called"}) as unknown as TypedDocumentString<CalledFragment, unknown>;
export const QuotesFragmentDoc = new TypedDocumentString(`
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
    `, {"fragmentName":"Quotes"}) as unknown as TypedDocumentString<QuotesFragment, unknown>;
export const TouchFragmentDoc = new TypedDocumentString(`
    fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}`, {"fragmentName":"Touch"}) as unknown as TypedDocumentString<TouchFragment, unknown>;
export const MunicipalityThemesFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityThemes on MunicipalityThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"MunicipalityThemes"}) as unknown as TypedDocumentString<MunicipalityThemesFragment, unknown>;
export const PlanThemesFragmentDoc = new TypedDocumentString(`
    fragment PlanThemes on PlanThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"PlanThemes"}) as unknown as TypedDocumentString<PlanThemesFragment, unknown>;
export const SectionThemesFragmentDoc = new TypedDocumentString(`
    fragment SectionThemes on SectionThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SectionThemes"}) as unknown as TypedDocumentString<SectionThemesFragment, unknown>;
export const ProgramThemesFragmentDoc = new TypedDocumentString(`
    fragment ProgramThemes on ProgramThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"ProgramThemes"}) as unknown as TypedDocumentString<ProgramThemesFragment, unknown>;
export const OrganizationThemesFragmentDoc = new TypedDocumentString(`
    fragment OrganizationThemes on OrganizationThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"OrganizationThemes"}) as unknown as TypedDocumentString<OrganizationThemesFragment, unknown>;
export const FigureThemesFragmentDoc = new TypedDocumentString(`
    fragment FigureThemes on FigureThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"FigureThemes"}) as unknown as TypedDocumentString<FigureThemesFragment, unknown>;
export const ThemeMunicipalitiesFragmentDoc = new TypedDocumentString(`
    fragment ThemeMunicipalities on ThemeMunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"ThemeMunicipalities"}) as unknown as TypedDocumentString<ThemeMunicipalitiesFragment, unknown>;
export const ThemeProgramsFragmentDoc = new TypedDocumentString(`
    fragment ThemePrograms on ThemeProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"ThemePrograms"}) as unknown as TypedDocumentString<ThemeProgramsFragment, unknown>;
export const ThemeOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment ThemeOrganizations on ThemeOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"ThemeOrganizations"}) as unknown as TypedDocumentString<ThemeOrganizationsFragment, unknown>;
export const MunicipalityOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityOrganizations on MunicipalityOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"MunicipalityOrganizations"}) as unknown as TypedDocumentString<MunicipalityOrganizationsFragment, unknown>;
export const PlanOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment PlanOrganizations on PlanOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"PlanOrganizations"}) as unknown as TypedDocumentString<PlanOrganizationsFragment, unknown>;
export const SectionOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment SectionOrganizations on SectionOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SectionOrganizations"}) as unknown as TypedDocumentString<SectionOrganizationsFragment, unknown>;
export const ProgramOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment ProgramOrganizations on ProgramOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"ProgramOrganizations"}) as unknown as TypedDocumentString<ProgramOrganizationsFragment, unknown>;
export const FigureOrganizationsFragmentDoc = new TypedDocumentString(`
    fragment FigureOrganizations on FigureOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"FigureOrganizations"}) as unknown as TypedDocumentString<FigureOrganizationsFragment, unknown>;
export const OrganizationProgramsFragmentDoc = new TypedDocumentString(`
    fragment OrganizationPrograms on OrganizationProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"OrganizationPrograms"}) as unknown as TypedDocumentString<OrganizationProgramsFragment, unknown>;
export const PlanIndustriesFragmentDoc = new TypedDocumentString(`
    fragment PlanIndustries on PlanIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"PlanIndustries"}) as unknown as TypedDocumentString<PlanIndustriesFragment, unknown>;
export const SectionIndustriesFragmentDoc = new TypedDocumentString(`
    fragment SectionIndustries on SectionIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SectionIndustries"}) as unknown as TypedDocumentString<SectionIndustriesFragment, unknown>;
export const ProgramIndustriesFragmentDoc = new TypedDocumentString(`
    fragment ProgramIndustries on ProgramIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"ProgramIndustries"}) as unknown as TypedDocumentString<ProgramIndustriesFragment, unknown>;
export const IndustryMunicipalitiesFragmentDoc = new TypedDocumentString(`
    fragment IndustryMunicipalities on IndustryMunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"IndustryMunicipalities"}) as unknown as TypedDocumentString<IndustryMunicipalitiesFragment, unknown>;
export const IndustrySectionsFragmentDoc = new TypedDocumentString(`
    fragment IndustrySections on IndustrySectionConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"IndustrySections"}) as unknown as TypedDocumentString<IndustrySectionsFragment, unknown>;
export const IndustryProgramsFragmentDoc = new TypedDocumentString(`
    fragment IndustryPrograms on IndustryProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
      municipality {
        ...Named
      }
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"IndustryPrograms"}) as unknown as TypedDocumentString<IndustryProgramsFragment, unknown>;
export const SimilarMunicipalitiesFragmentDoc = new TypedDocumentString(`
    fragment SimilarMunicipalities on MunicipalitySimilarityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    sharedCount
    unionCount
    node {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SimilarMunicipalities"}) as unknown as TypedDocumentString<SimilarMunicipalitiesFragment, unknown>;
export const SimilarProgramsFragmentDoc = new TypedDocumentString(`
    fragment SimilarPrograms on ProgramSimilarityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    sharedCount
    unionCount
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SimilarPrograms"}) as unknown as TypedDocumentString<SimilarProgramsFragment, unknown>;
export const CoOccurringFragmentDoc = new TypedDocumentString(`
    fragment CoOccurring on ThemeCoOccurrenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    count
    node {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"CoOccurring"}) as unknown as TypedDocumentString<CoOccurringFragment, unknown>;
export const SectionProgramsFragmentDoc = new TypedDocumentString(`
    fragment SectionPrograms on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    marker
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SectionPrograms"}) as unknown as TypedDocumentString<SectionProgramsFragment, unknown>;
export const SectionProgramNamesFragmentDoc = new TypedDocumentString(`
    fragment SectionProgramNames on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SectionProgramNames"}) as unknown as TypedDocumentString<SectionProgramNamesFragment, unknown>;
export const CategorySectionsFragmentDoc = new TypedDocumentString(`
    fragment CategorySections on SectionConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    plan {
      municipality {
        ...Named
      }
    }
    programs(first: 100) {
      ...SectionProgramNames
    }
  }
}
    fragment SectionProgramNames on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"CategorySections"}) as unknown as TypedDocumentString<CategorySectionsFragment, unknown>;
export const StatementsFragmentDoc = new TypedDocumentString(`
    fragment Statements on StatementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    kind
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Statements"}) as unknown as TypedDocumentString<StatementsFragment, unknown>;
export const InvolvementsFragmentDoc = new TypedDocumentString(`
    fragment Involvements on InvolvementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    role
    basis
    in {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Involvements"}) as unknown as TypedDocumentString<InvolvementsFragment, unknown>;
export const MunicipalityPlansFragmentDoc = new TypedDocumentString(`
    fragment MunicipalityPlans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    period {
      text
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"MunicipalityPlans"}) as unknown as TypedDocumentString<MunicipalityPlansFragment, unknown>;
export const SourcePlansFragmentDoc = new TypedDocumentString(`
    fragment SourcePlans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    span {
      startLine
    }
    evidence(first: 0) {
      totalCount
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"SourcePlans"}) as unknown as TypedDocumentString<SourcePlansFragment, unknown>;
export const MunicipalitiesFragmentDoc = new TypedDocumentString(`
    fragment Municipalities on MunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Municipalities"}) as unknown as TypedDocumentString<MunicipalitiesFragment, unknown>;
export const PlansFragmentDoc = new TypedDocumentString(`
    fragment Plans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Plans"}) as unknown as TypedDocumentString<PlansFragment, unknown>;
export const NamedProgramsFragmentDoc = new TypedDocumentString(`
    fragment NamedPrograms on ProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"NamedPrograms"}) as unknown as TypedDocumentString<NamedProgramsFragment, unknown>;
export const ThemesFragmentDoc = new TypedDocumentString(`
    fragment Themes on ThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Themes"}) as unknown as TypedDocumentString<ThemesFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on FigureConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const DocumentsFragmentDoc = new TypedDocumentString(`
    fragment Documents on DocumentConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Documents"}) as unknown as TypedDocumentString<DocumentsFragment, unknown>;
export const SourcesFragmentDoc = new TypedDocumentString(`
    fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Sources"}) as unknown as TypedDocumentString<SourcesFragment, unknown>;
export const PlanPassageFragmentDoc = new TypedDocumentString(`
    fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"PlanPassage"}) as unknown as TypedDocumentString<PlanPassageFragment, unknown>;
export const PassageEvidenceFragmentDoc = new TypedDocumentString(`
    fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}
    fragment Words on Label {
  text
  language
}`, {"fragmentName":"PassageEvidence"}) as unknown as TypedDocumentString<PassageEvidenceFragment, unknown>;
export const PassagesFragmentDoc = new TypedDocumentString(`
    fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
    fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`, {"fragmentName":"Passages"}) as unknown as TypedDocumentString<PassagesFragment, unknown>;
export const ConcordanceFragmentDoc = new TypedDocumentString(`
    fragment Concordance on EvidenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    start
    end
    line
    relation
    basis
    level
    role
    wording
    quote
    context(characters: 30)
    note(language: $language) {
      ...Words
    }
    terms {
      start
      end
    }
    source {
      id
    }
    subject {
      ...Named
    }
    plan {
      id
      municipality {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Concordance"}) as unknown as TypedDocumentString<ConcordanceFragment, unknown>;
export const PathThingFragmentDoc = new TypedDocumentString(`
    fragment PathThing on Node {
  ...Named
  ... on Section {
    plan {
      municipality {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"PathThing"}) as unknown as TypedDocumentString<PathThingFragment, unknown>;
export const QuotedFragmentDoc = new TypedDocumentString(`
    fragment Quoted on Evidence {
  id
  quote
  line
  start
  basis
  level
  role
  terms {
    start
    end
  }
  source {
    id
  }
}
    `, {"fragmentName":"Quoted"}) as unknown as TypedDocumentString<QuotedFragment, unknown>;
export const PlansInSourceFragmentDoc = new TypedDocumentString(`
    fragment PlansInSource on PlanConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    name
    municipality {
      label(language: $language) {
        text
      }
    }
    span {
      start
      end
      startLine
      endLine
    }
  }
}
    `, {"fragmentName":"PlansInSource"}) as unknown as TypedDocumentString<PlansInSourceFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on Theme {
  ...Named
  municipalities(first: 12) {
    totalCount
    nodes {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const BridgeDocument = new TypedDocumentString(`
    query Bridge($where: MunicipalityWhere, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    all: municipalities {
      totalCount
    }
    municipalities(where: $where, first: 6) {
      nodes {
        ...Called
        programs(first: 100) {
          totalCount
          nodes {
            ...Named
            themes(first: 100) {
              totalCount
              edges {
                bases
                node {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Choice on Municipality {
  slug
  ...Named
}
fragment Called on Municipality {
  name
  nameEn
  ...Choice
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<BridgeQuery, BridgeQueryVariables>;
export const ChoiceDocument = new TypedDocumentString(`
    query Choice($where: MunicipalityWhere, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    municipalities(where: $where, first: 12) {
      totalCount
      nodes {
        ...Called
      }
    }
  }
}
    fragment Choice on Municipality {
  slug
  ...Named
}
fragment Called on Municipality {
  name
  nameEn
  ...Choice
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<ChoiceQuery, ChoiceQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($municipalities: [ID!]!, $hasStated: Boolean!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    compare(municipalities: $municipalities) {
      municipalities {
        ...Choice
        themes(first: 200) {
          totalCount
          edges {
            node {
              id
            }
            roles
            evidence {
              totalCount
            }
          }
        }
      }
      pairs {
        a {
          id
        }
        b {
          id
        }
        sharedCount
        unionCount
        jaccard
      }
      patterns {
        municipalities {
          id
        }
        themes(first: 200) {
          totalCount
          nodes {
            ...Named
          }
        }
      }
    }
    stated: reading(bases: [STATED]) @include(if: $hasStated) {
      compare(municipalities: $municipalities) {
        municipalities {
          themes(first: 200) {
            edges {
              node {
                id
              }
              roles
            }
          }
        }
      }
    }
  }
}
    fragment Choice on Municipality {
  slug
  ...Named
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const EntityCategoryDocument = new TypedDocumentString(`
    query EntityCategory($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Category {
        ...Named
        number
        name
        nameEn
        sections(first: 100) {
          ...CategorySections
        }
        programs(first: 0) {
          totalCount
        }
      }
    }
  }
}
    fragment SectionProgramNames on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment CategorySections on SectionConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    plan {
      municipality {
        ...Named
      }
    }
    programs(first: 100) {
      ...SectionProgramNames
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<EntityCategoryQuery, EntityCategoryQueryVariables>;
export const EntityDocumentDocument = new TypedDocumentString(`
    query EntityDocument($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Document {
        ...Named
        name
        documentKind: kind
        plans(first: 100) {
          ...Plans
        }
        evidence(first: 100) {
          ...Concordance
        }
      }
    }
  }
}
    fragment Plans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Concordance on EvidenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    start
    end
    line
    relation
    basis
    level
    role
    wording
    quote
    context(characters: 30)
    note(language: $language) {
      ...Words
    }
    terms {
      start
      end
    }
    source {
      id
    }
    subject {
      ...Named
    }
    plan {
      id
      municipality {
        ...Named
      }
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<EntityDocumentQuery, EntityDocumentQueryVariables>;
export const EntityEvidenceDocument = new TypedDocumentString(`
    query EntityEvidence($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Evidence {
        ...Named
        ...PassageEvidence
        quote
        line
        level
        wording
        source {
          ...Named
        }
        about: subject {
          ...Named
        }
        said: object {
          ...Named
        }
        plan {
          municipality {
            ...Named
          }
          ...PlanPassage
        }
      }
    }
  }
}
    fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityEvidenceQuery, EntityEvidenceQueryVariables>;
export const EntityFigureDocument = new TypedDocumentString(`
    query EntityFigure($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Figure {
        ...Named
        caption
        lines: text
        depicts {
          ...Named
        }
        organizations(first: 50) {
          ...FigureOrganizations
        }
        themes(first: 50) {
          ...FigureThemes
        }
        evidence(first: 100) {
          ...Passages
        }
        plan {
          municipality {
            ...Named
          }
          ...PlanPassage
        }
      }
    }
  }
}
    fragment FigureThemes on FigureThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment FigureOrganizations on FigureOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityFigureQuery, EntityFigureQueryVariables>;
export const EntityIndustryDocument = new TypedDocumentString(`
    query EntityIndustry($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Industry {
        ...Named
        jsic
        name
        kana
        nameEn
        municipalities(first: 100) {
          ...IndustryMunicipalities
        }
        sections(first: 100) {
          ...IndustrySections
        }
        programs(first: 100) {
          ...IndustryPrograms
        }
        evidence(first: 200) {
          ...Concordance
        }
      }
    }
  }
}
    fragment IndustryMunicipalities on IndustryMunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment IndustrySections on IndustrySectionConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment IndustryPrograms on IndustryProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
      municipality {
        ...Named
      }
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Concordance on EvidenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    start
    end
    line
    relation
    basis
    level
    role
    wording
    quote
    context(characters: 30)
    note(language: $language) {
      ...Words
    }
    terms {
      start
      end
    }
    source {
      id
    }
    subject {
      ...Named
    }
    plan {
      id
      municipality {
        ...Named
      }
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<EntityIndustryQuery, EntityIndustryQueryVariables>;
export const EntityInvolvementDocument = new TypedDocumentString(`
    query EntityInvolvement($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Involvement {
        ...Named
        role
        basis
        level
        organization {
          ...Named
          named
          municipality {
            ...Named
          }
        }
        in {
          ...Named
        }
        evidence(first: 20) {
          totalCount
          nodes {
            ...PassageEvidence
            plan {
              ...PlanPassage
            }
          }
        }
      }
    }
  }
}
    fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityInvolvementQuery, EntityInvolvementQueryVariables>;
export const EntityMunicipalityDocument = new TypedDocumentString(`
    query EntityMunicipality($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node: municipality(key: $key) {
      __typename
      ...Named
      name
      kana
      nameEn
      code
      prefecture
      url
      population
      populationDate
      areaKm2
      corporateNumber
      alone: themes(where: {municipalities: {count: {eq: 1}}}, first: 100) {
        ...MunicipalityThemes
      }
      themes(first: 200) {
        ...MunicipalityThemes
      }
      gaps(first: 100) {
        ...MunicipalityThemes
      }
      similar(first: 5) {
        ...SimilarMunicipalities
      }
      programs(first: 100) {
        ...NamedPrograms
      }
      organizations(first: 100) {
        ...MunicipalityOrganizations
      }
      statements(first: 100) {
        ...Statements
      }
      sources(first: 20) {
        ...Sources
      }
      allPlans: plans(first: 100) {
        ...MunicipalityPlans
      }
      plans(first: 5) {
        totalCount
        nodes {
          ...PlanPassage
          evidence(where: {relation: {eq: TOUCHES}}, first: 200) {
            ...Passages
          }
        }
      }
    }
  }
}
    fragment MunicipalityThemes on MunicipalityThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment MunicipalityOrganizations on MunicipalityOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SimilarMunicipalities on MunicipalitySimilarityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    sharedCount
    unionCount
    node {
      ...Named
    }
  }
}
fragment Statements on StatementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    kind
  }
}
fragment MunicipalityPlans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    period {
      text
    }
  }
}
fragment NamedPrograms on ProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityMunicipalityQuery, EntityMunicipalityQueryVariables>;
export const NextThemesDocument = new TypedDocumentString(`
    query NextThemes($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: themes(first: 100, after: $after) {
          ...MunicipalityThemes
        }
      }
      ... on Plan {
        page: themes(first: 100, after: $after) {
          ...PlanThemes
        }
      }
      ... on Section {
        page: themes(first: 100, after: $after) {
          ...SectionThemes
        }
      }
      ... on Program {
        page: themes(first: 100, after: $after) {
          ...ProgramThemes
        }
      }
      ... on Organization {
        page: themes(first: 100, after: $after) {
          ...OrganizationThemes
        }
      }
      ... on Figure {
        page: themes(first: 100, after: $after) {
          ...FigureThemes
        }
      }
      ... on Statement {
        page: themes(first: 100, after: $after) {
          ...Themes
        }
      }
    }
  }
}
    fragment MunicipalityThemes on MunicipalityThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment PlanThemes on PlanThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment SectionThemes on SectionThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment ProgramThemes on ProgramThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment OrganizationThemes on OrganizationThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment FigureThemes on FigureThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment Themes on ThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextThemesQuery, NextThemesQueryVariables>;
export const NextAloneDocument = new TypedDocumentString(`
    query NextAlone($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: themes(
          where: {municipalities: {count: {eq: 1}}}
          first: 100
          after: $after
        ) {
          ...MunicipalityThemes
        }
      }
    }
  }
}
    fragment MunicipalityThemes on MunicipalityThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextAloneQuery, NextAloneQueryVariables>;
export const NextGapsDocument = new TypedDocumentString(`
    query NextGaps($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: gaps(first: 100, after: $after) {
          ...MunicipalityThemes
        }
      }
    }
  }
}
    fragment MunicipalityThemes on MunicipalityThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextGapsQuery, NextGapsQueryVariables>;
export const NextMunicipalitiesDocument = new TypedDocumentString(`
    query NextMunicipalities($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Theme {
        page: municipalities(first: 100, after: $after) {
          ...ThemeMunicipalities
        }
      }
      ... on Industry {
        page: municipalities(first: 100, after: $after) {
          ...IndustryMunicipalities
        }
      }
    }
  }
}
    fragment ThemeMunicipalities on ThemeMunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment IndustryMunicipalities on IndustryMunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextMunicipalitiesQuery, NextMunicipalitiesQueryVariables>;
export const NextSilentDocument = new TypedDocumentString(`
    query NextSilent($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    page: municipalities(
      where: {themes: {none: {OR: [{id: {eq: $key}}, {broader: {id: {eq: $key}}}, {broader: {broader: {id: {eq: $key}}}}]}}}
      first: 100
      after: $after
    ) {
      ...Municipalities
    }
  }
}
    fragment Municipalities on MunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextSilentQuery, NextSilentQueryVariables>;
export const NextProgramsDocument = new TypedDocumentString(`
    query NextPrograms($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: programs(first: 100, after: $after) {
          ...NamedPrograms
        }
      }
      ... on Section {
        page: programs(first: 100, after: $after) {
          ...SectionPrograms
        }
      }
      ... on Organization {
        page: programs(first: 100, after: $after) {
          ...OrganizationPrograms
        }
      }
      ... on Theme {
        page: programs(first: 100, after: $after) {
          ...ThemePrograms
        }
      }
      ... on Industry {
        page: programs(first: 100, after: $after) {
          ...IndustryPrograms
        }
      }
    }
  }
}
    fragment ThemePrograms on ThemeProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
fragment OrganizationPrograms on OrganizationProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment IndustryPrograms on IndustryProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
      municipality {
        ...Named
      }
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SectionPrograms on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    marker
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment NamedPrograms on ProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextProgramsQuery, NextProgramsQueryVariables>;
export const NextProgramNamesDocument = new TypedDocumentString(`
    query NextProgramNames($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Section {
        page: programs(first: 100, after: $after) {
          ...SectionProgramNames
        }
      }
    }
  }
}
    fragment SectionProgramNames on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextProgramNamesQuery, NextProgramNamesQueryVariables>;
export const NextOrganizationsDocument = new TypedDocumentString(`
    query NextOrganizations($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: organizations(first: 100, after: $after) {
          ...MunicipalityOrganizations
        }
      }
      ... on Plan {
        page: organizations(first: 100, after: $after) {
          ...PlanOrganizations
        }
      }
      ... on Section {
        page: organizations(first: 100, after: $after) {
          ...SectionOrganizations
        }
      }
      ... on Program {
        page: organizations(first: 100, after: $after) {
          ...ProgramOrganizations
        }
      }
      ... on Theme {
        page: organizations(first: 100, after: $after) {
          ...ThemeOrganizations
        }
      }
      ... on Figure {
        page: organizations(first: 100, after: $after) {
          ...FigureOrganizations
        }
      }
    }
  }
}
    fragment ThemeOrganizations on ThemeOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
fragment MunicipalityOrganizations on MunicipalityOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment PlanOrganizations on PlanOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SectionOrganizations on SectionOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment ProgramOrganizations on ProgramOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment FigureOrganizations on FigureOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextOrganizationsQuery, NextOrganizationsQueryVariables>;
export const NextIndustriesDocument = new TypedDocumentString(`
    query NextIndustries($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Plan {
        page: industries(first: 100, after: $after) {
          ...PlanIndustries
        }
      }
      ... on Section {
        page: industries(first: 100, after: $after) {
          ...SectionIndustries
        }
      }
      ... on Program {
        page: industries(first: 100, after: $after) {
          ...ProgramIndustries
        }
      }
    }
  }
}
    fragment PlanIndustries on PlanIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SectionIndustries on SectionIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment ProgramIndustries on ProgramIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextIndustriesQuery, NextIndustriesQueryVariables>;
export const NextStatementsDocument = new TypedDocumentString(`
    query NextStatements($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: statements(first: 100, after: $after) {
          ...Statements
        }
      }
      ... on Plan {
        page: statements(first: 100, after: $after) {
          ...Statements
        }
      }
      ... on Section {
        page: statements(first: 100, after: $after) {
          ...Statements
        }
      }
    }
  }
}
    fragment Statements on StatementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    kind
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextStatementsQuery, NextStatementsQueryVariables>;
export const NextPlansDocument = new TypedDocumentString(`
    query NextPlans($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: plans(first: 100, after: $after) {
          ...MunicipalityPlans
        }
      }
      ... on Document {
        page: plans(first: 100, after: $after) {
          ...Plans
        }
      }
      ... on Source {
        page: plans(first: 100, after: $after) {
          ...SourcePlans
        }
      }
    }
  }
}
    fragment MunicipalityPlans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    period {
      text
    }
  }
}
fragment SourcePlans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    span {
      startLine
    }
    evidence(first: 0) {
      totalCount
    }
  }
}
fragment Plans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextPlansQuery, NextPlansQueryVariables>;
export const NextSectionsDocument = new TypedDocumentString(`
    query NextSections($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Category {
        page: sections(first: 100, after: $after) {
          ...CategorySections
        }
      }
      ... on Industry {
        page: sections(first: 100, after: $after) {
          ...IndustrySections
        }
      }
    }
  }
}
    fragment IndustrySections on IndustrySectionConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SectionProgramNames on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment CategorySections on SectionConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    plan {
      municipality {
        ...Named
      }
    }
    programs(first: 100) {
      ...SectionProgramNames
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextSectionsQuery, NextSectionsQueryVariables>;
export const NextFiguresDocument = new TypedDocumentString(`
    query NextFigures($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Plan {
        page: figures(first: 100, after: $after) {
          ...Figures
        }
      }
      ... on Program {
        page: figures(first: 100, after: $after) {
          ...Figures
        }
      }
    }
  }
}
    fragment Figures on FigureConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextFiguresQuery, NextFiguresQueryVariables>;
export const NextDocumentsDocument = new TypedDocumentString(`
    query NextDocuments($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Plan {
        page: documents(first: 100, after: $after) {
          ...Documents
        }
      }
    }
  }
}
    fragment Documents on DocumentConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextDocumentsQuery, NextDocumentsQueryVariables>;
export const NextSourcesDocument = new TypedDocumentString(`
    query NextSources($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: sources(first: 100, after: $after) {
          ...Sources
        }
      }
      ... on Organization {
        page: sources(first: 100, after: $after) {
          ...Sources
        }
      }
    }
  }
}
    fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextSourcesQuery, NextSourcesQueryVariables>;
export const NextInvolvementsDocument = new TypedDocumentString(`
    query NextInvolvements($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Organization {
        page: involvements(first: 100, after: $after) {
          ...Involvements
        }
      }
    }
  }
}
    fragment Involvements on InvolvementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    role
    basis
    in {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextInvolvementsQuery, NextInvolvementsQueryVariables>;
export const NextSimilarDocument = new TypedDocumentString(`
    query NextSimilar($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Municipality {
        page: similar(first: 100, after: $after) {
          ...SimilarMunicipalities
        }
      }
      ... on Program {
        page: similar(first: 100, after: $after) {
          ...SimilarPrograms
        }
      }
    }
  }
}
    fragment SimilarMunicipalities on MunicipalitySimilarityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    sharedCount
    unionCount
    node {
      ...Named
    }
  }
}
fragment SimilarPrograms on ProgramSimilarityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    sharedCount
    unionCount
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextSimilarQuery, NextSimilarQueryVariables>;
export const NextCoOccurringDocument = new TypedDocumentString(`
    query NextCoOccurring($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Theme {
        page: coOccurring(first: 100, after: $after) {
          ...CoOccurring
        }
      }
    }
  }
}
    fragment CoOccurring on ThemeCoOccurrenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    count
    node {
      ...Named
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextCoOccurringQuery, NextCoOccurringQueryVariables>;
export const NextQuotesDocument = new TypedDocumentString(`
    query NextQuotes($key: ID!, $after: String!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Theme {
        page: evidence(first: 200, after: $after) {
          ...Concordance
        }
      }
      ... on Industry {
        page: evidence(first: 200, after: $after) {
          ...Concordance
        }
      }
      ... on Document {
        page: evidence(first: 200, after: $after) {
          ...Concordance
        }
      }
    }
  }
}
    fragment Concordance on EvidenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    start
    end
    line
    relation
    basis
    level
    role
    wording
    quote
    context(characters: 30)
    note(language: $language) {
      ...Words
    }
    terms {
      start
      end
    }
    source {
      id
    }
    subject {
      ...Named
    }
    plan {
      id
      municipality {
        ...Named
      }
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<NextQuotesQuery, NextQuotesQueryVariables>;
export const EntityOrganizationDocument = new TypedDocumentString(`
    query EntityOrganization($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Organization {
        ...Named
        name
        kana
        nameEn
        organizationKind: kind
        named
        note(language: $language) {
          ...Words
        }
        municipality {
          ...Named
        }
        partOf {
          ...Named
        }
        parts {
          ...Named
        }
        involvements(first: 100) {
          ...Involvements
        }
        programs(first: 100) {
          ...OrganizationPrograms
        }
        themes(first: 100) {
          ...OrganizationThemes
        }
        sources(first: 20) {
          ...Sources
        }
        evidence(first: 100) {
          totalCount
          nodes {
            ...PassageEvidence
            plan {
              ...PlanPassage
            }
          }
        }
      }
    }
  }
}
    fragment OrganizationThemes on OrganizationThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment OrganizationPrograms on OrganizationProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Involvements on InvolvementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    role
    basis
    in {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Sources on SourceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityOrganizationQuery, EntityOrganizationQueryVariables>;
export const EntityPlanDocument = new TypedDocumentString(`
    query EntityPlan($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Plan {
        ...Named
        name
        nameEnLabel: label(language: EN) {
          text
          language
        }
        summary(language: $language) {
          ...Words
        }
        period {
          text
        }
        municipality {
          ...Named
        }
        source {
          ...Named
        }
        succeeds {
          ...Named
        }
        succeededBy {
          ...Named
        }
        chapters: sections {
          ...Named
          category {
            ...Named
            number
          }
          programs(first: 100) {
            totalCount
            nodes {
              ...Named
            }
          }
        }
        statements(first: 100) {
          ...Statements
        }
        drawings: figures(first: 50) {
          ...Figures
        }
        documents(first: 50) {
          ...Documents
        }
        organizations(first: 100) {
          ...PlanOrganizations
        }
        industries(first: 50) {
          ...PlanIndustries
        }
        themes(first: 200) {
          ...PlanThemes
        }
        evidence(where: {relation: {eq: TOUCHES}}, first: 200) {
          ...Passages
        }
        ...PlanPassage
      }
    }
  }
}
    fragment PlanThemes on PlanThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment PlanOrganizations on PlanOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment PlanIndustries on PlanIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Statements on StatementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    kind
  }
}
fragment Figures on FigureConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Documents on DocumentConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityPlanQuery, EntityPlanQueryVariables>;
export const EntityProgramDocument = new TypedDocumentString(`
    query EntityProgram($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Program {
        ...Named
        name
        kana
        nameEn
        nameKind
        instrument
        summary(language: $language) {
          ...Words
        }
        municipality {
          ...Named
        }
        sections {
          ...Named
        }
        variants {
          ...Named
        }
        figures(first: 50) {
          ...Figures
        }
        themes(first: 100) {
          ...ProgramThemes
        }
        organizations(first: 100) {
          ...ProgramOrganizations
        }
        industries(first: 50) {
          ...ProgramIndustries
        }
        similar(first: 5) {
          ...SimilarPrograms
        }
        evidence(first: 200) {
          ...Passages
        }
        plan {
          ...PlanPassage
        }
      }
    }
  }
}
    fragment ProgramThemes on ProgramThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment ProgramOrganizations on ProgramOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment ProgramIndustries on ProgramIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SimilarPrograms on ProgramSimilarityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    sharedCount
    unionCount
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
fragment Figures on FigureConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityProgramQuery, EntityProgramQueryVariables>;
export const EntitySectionDocument = new TypedDocumentString(`
    query EntitySection($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Section {
        ...Named
        heading
        headingSuffix
        narrativeEn
        category {
          ...Named
          number
        }
        programs(first: 100) {
          ...SectionPrograms
        }
        statements(first: 100) {
          ...Statements
        }
        organizations(first: 100) {
          ...SectionOrganizations
        }
        industries(first: 50) {
          ...SectionIndustries
        }
        themes(first: 100) {
          ...SectionThemes
        }
        evidence(
          where: {relation: {in: [TOUCHES, TAKES_PART, STATES, CONCERNS]}}
          first: 200
        ) {
          ...Passages
        }
        plan {
          municipality {
            ...Named
          }
          ...PlanPassage
        }
      }
    }
  }
}
    fragment SectionThemes on SectionThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment SectionOrganizations on SectionOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    involvements: roles
    bases
    node {
      ...Named
      named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SectionIndustries on SectionIndustryConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    bases
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment SectionPrograms on SectionProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    marker
    node {
      ...Named
    }
    evidence(first: 1) {
      ...Quotes
    }
  }
}
fragment Statements on StatementConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    kind
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntitySectionQuery, EntitySectionQueryVariables>;
export const EntitySourceDocument = new TypedDocumentString(`
    query EntitySource($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Source {
        ...Named
        title
        publisher
        url
        retrieved
        sha256
        license
        note
        plans(first: 200) {
          ...SourcePlans
        }
        evidence(first: 0) {
          totalCount
        }
      }
    }
  }
}
    fragment SourcePlans on PlanConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
    span {
      startLine
    }
    evidence(first: 0) {
      totalCount
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<EntitySourceQuery, EntitySourceQueryVariables>;
export const EntityStatementDocument = new TypedDocumentString(`
    query EntityStatement($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    node(id: $key) {
      __typename
      ... on Statement {
        ...Named
        kind
        goalKind
        headline
        text
        textEn
        subject {
          ...Named
        }
        municipality {
          ...Named
        }
        themes(first: 50) {
          ...Themes
        }
        evidence(first: 50) {
          ...Passages
        }
        plan {
          ...PlanPassage
        }
      }
    }
  }
}
    fragment Themes on ThemeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment PlanPassage on Plan {
  ...Named
  source {
    id
  }
  span {
    text
    start
    startLine
  }
  sections {
    span {
      start
    }
  }
  figures(first: 100) {
    totalCount
    nodes {
      span {
        start
        end
      }
    }
  }
  names: evidence(where: {relation: {eq: LISTS}}, first: 200) {
    totalCount
    nodes {
      start
      end
      object {
        id
      }
    }
  }
}
fragment Passages on EvidenceConnection {
  totalCount
  nodes {
    ...PassageEvidence
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityStatementQuery, EntityStatementQueryVariables>;
export const EntityThemeDocument = new TypedDocumentString(`
    query EntityTheme($key: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    silent: municipalities(
      where: {themes: {none: {OR: [{id: {eq: $key}}, {broader: {id: {eq: $key}}}, {broader: {broader: {id: {eq: $key}}}}]}}}
      first: 100
    ) {
      ...Municipalities
    }
    node(id: $key) {
      __typename
      ... on Theme {
        ...Named
        name
        kana
        nameEn
        aliases
        lexicon
        scopeNote(language: $language) {
          ...Words
        }
        broader {
          ...Named
        }
        narrower {
          ...Named
        }
        municipalities(first: 100) {
          ...ThemeMunicipalities
        }
        programs(first: 100) {
          ...ThemePrograms
        }
        organizations(first: 100) {
          ...ThemeOrganizations
        }
        coOccurring(first: 8) {
          ...CoOccurring
        }
        evidence(first: 200) {
          ...Concordance
        }
      }
    }
  }
}
    fragment ThemeMunicipalities on ThemeMunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
    }
  }
}
fragment ThemePrograms on ThemeProgramConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
fragment ThemeOrganizations on ThemeOrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    ...Touch
    node {
      ...Named
      municipality {
        ...Named
      }
    }
  }
}
fragment CoOccurring on ThemeCoOccurrenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    count
    node {
      ...Named
    }
  }
}
fragment Municipalities on MunicipalityConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Named
  }
}
fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Concordance on EvidenceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    id
    start
    end
    line
    relation
    basis
    level
    role
    wording
    quote
    context(characters: 30)
    note(language: $language) {
      ...Words
    }
    terms {
      start
      end
    }
    source {
      id
    }
    subject {
      ...Named
    }
    plan {
      id
      municipality {
        ...Named
      }
    }
  }
}
fragment Touch on ThemeLink {
  roles
  stated: roles(link: {bases: [STATED]})
  bases
  evidence(first: 1) {
    ...Quotes
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<EntityThemeQuery, EntityThemeQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  all: reading(release: $release) {
    evidence {
      totalCount
    }
    releases(first: 10) {
      totalCount
      nodes {
        id
        createdAt
        current
      }
    }
    release {
      id
      createdAt
      current
      contentHash
      sources(where: {plans: {count: {gte: 1}}}, first: 20) {
        totalCount
        nodes {
          id
          title
          publisher
          url
          license
          retrieved
        }
      }
    }
  }
  counting: reading(
    release: $release
    bases: $bases
    levels: $levels
    roles: $roles
  ) {
    evidence {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const ProgramsDocument = new TypedDocumentString(`
    query Programs($where: ProgramWhere, $after: String, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    programs(where: $where, first: 100, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...Named
        municipality {
          ...Named
        }
        categories {
          ...Named
          number
        }
        instrument
        themes(first: 50) {
          totalCount
          edges {
            bases
            node {
              ...Named
            }
          }
        }
        organizations(first: 50) {
          totalCount
          edges {
            bases
            node {
              ...Named
            }
          }
        }
        evidence(first: 1) {
          ...Quotes
        }
      }
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const ProgramInstrumentsDocument = new TypedDocumentString(`
    query ProgramInstruments($release: ID) {
  reading(release: $release) {
    programs(first: 0) {
      totalCount
      groups(by: [INSTRUMENT], first: 200) {
        totalCount
        nodes {
          keys {
            value
          }
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramInstrumentsQuery, ProgramInstrumentsQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($where: OrganizationWhere, $after: String, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    organizations(where: $where, first: 100, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...Named
        home: municipality {
          ...Named
        }
        organizationKind: kind
        named
        involvements(first: 50) {
          totalCount
          nodes {
            id
            role
            basis
            in {
              ...Named
            }
          }
        }
        evidence(first: 1) {
          ...Quotes
        }
      }
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationKindsDocument = new TypedDocumentString(`
    query OrganizationKinds($release: ID) {
  reading(release: $release) {
    organizations(first: 0) {
      totalCount
      groups(by: [KIND], first: 200) {
        totalCount
        nodes {
          keys {
            value
          }
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationKindsQuery, OrganizationKindsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($where: StatementWhere, $after: String, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    statements(where: $where, first: 100, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...Named
        kind
        text
        municipality {
          ...Named
        }
        themes(first: 50) {
          totalCount
          nodes {
            ...Named
          }
        }
        evidence(first: 1) {
          ...Quotes
        }
      }
    }
  }
}
    fragment Quotes on EvidenceConnection {
  totalCount
  nodes {
    id
    line
    source {
      id
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const StatementKindsDocument = new TypedDocumentString(`
    query StatementKinds($release: ID) {
  reading(release: $release) {
    statements(first: 0) {
      totalCount
      groups(by: [KIND], first: 200) {
        totalCount
        nodes {
          keys {
            value
          }
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementKindsQuery, StatementKindsQueryVariables>;
export const MatrixScopeDocument = new TypedDocumentString(`
    query MatrixScope($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    municipalities {
      totalCount
      groups(by: [PREFECTURE], first: 50) {
        nodes {
          keys {
            label
          }
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixScopeQuery, MatrixScopeQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($where: MunicipalityWhere, $most: Int!, $shown: ThemeWhere, $themes: Int!, $hasStated: Boolean!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    themes(where: $shown, first: $themes) {
      nodes {
        ...Named
        broader {
          id
        }
        municipalities(where: $where) {
          totalCount
        }
      }
    }
    municipalities(where: $where, first: $most) {
      nodes {
        ...Choice
        themes(where: $shown, first: $themes) {
          edges {
            node {
              id
            }
            roles
            evidence {
              totalCount
            }
          }
        }
      }
    }
    stated: reading(bases: [STATED]) @include(if: $hasStated) {
      municipalities(where: $where, first: $most) {
        nodes {
          themes(where: $shown, first: $themes) {
            edges {
              node {
                id
              }
              roles
            }
          }
        }
      }
    }
  }
}
    fragment Choice on Municipality {
  slug
  ...Named
}
fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MatrixCellDocument = new TypedDocumentString(`
    query MatrixCell($municipality: ID!, $theme: ID!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    municipality(key: $municipality) {
      id
      themes(first: 1, where: {id: {eq: $theme}}) {
        edges {
          evidence(first: 200) {
            totalCount
            nodes {
              ...Quoted
            }
          }
        }
      }
    }
  }
}
    fragment Quoted on Evidence {
  id
  quote
  line
  start
  basis
  level
  role
  terms {
    start
    end
  }
  source {
    id
  }
}`) as unknown as TypedDocumentString<MatrixCellQuery, MatrixCellQueryVariables>;
export const OriginDocument = new TypedDocumentString(`
    query Origin($release: ID) {
  reading(release: $release) {
    release {
      id
    }
    sources(where: {plans: {some: {}}}) {
      totalCount
      nodes {
        id
        title
        publisher
        license
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OriginQuery, OriginQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $maxHops: Int!, $avoidHubs: Boolean!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    paths(from: $from, to: $to, maxHops: $maxHops, avoidHubs: $avoidHubs, limit: 5) {
      found
      length
      truncated
      searchedHops
      paths {
        length
        nodes {
          ...PathThing
        }
        hops {
          relation
          forward
          evidence(first: 3) {
            totalCount
            nodes {
              involvementRole
              ...Quoted
            }
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PathThing on Node {
  ...Named
  ... on Section {
    plan {
      municipality {
        ...Named
      }
    }
  }
}
fragment Quoted on Evidence {
  id
  quote
  line
  start
  basis
  level
  role
  terms {
    start
    end
  }
  source {
    id
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($ids: [ID!]!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    nodes(ids: $ids) {
      ...PathThing
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment PathThing on Node {
  ...Named
  ... on Section {
    plan {
      municipality {
        ...Named
      }
    }
  }
}`) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const ReadSourceDocument = new TypedDocumentString(`
    query ReadSource($source: ID!, $language: Language!, $release: ID) {
  reading(release: $release) {
    node(id: $source) {
      __typename
      id
      ... on Source {
        title
        text
        plans(first: 200) {
          ...PlansInSource
        }
      }
    }
  }
}
    fragment PlansInSource on PlanConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    name
    municipality {
      label(language: $language) {
        text
      }
    }
    span {
      start
      end
      startLine
      endLine
    }
  }
}`) as unknown as TypedDocumentString<ReadSourceQuery, ReadSourceQueryVariables>;
export const ReadMorePlansDocument = new TypedDocumentString(`
    query ReadMorePlans($source: ID!, $after: String!, $language: Language!, $release: ID) {
  reading(release: $release) {
    node(id: $source) {
      __typename
      id
      ... on Source {
        plans(first: 200, after: $after) {
          ...PlansInSource
        }
      }
    }
  }
}
    fragment PlansInSource on PlanConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    name
    municipality {
      label(language: $language) {
        text
      }
    }
    span {
      start
      end
      startLine
      endLine
    }
  }
}`) as unknown as TypedDocumentString<ReadMorePlansQuery, ReadMorePlansQueryVariables>;
export const ReadPlanDocument = new TypedDocumentString(`
    query ReadPlan($plan: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    plan(key: $plan) {
      id
      themes: evidence(where: {relation: {eq: TOUCHES}}, first: 0) {
        totalCount
      }
      organizations: evidence(where: {relation: {eq: TAKES_PART}}, first: 0) {
        totalCount
      }
      statements: evidence(where: {relation: {eq: STATES}}, first: 0) {
        totalCount
      }
      industries: evidence(where: {relation: {eq: CONCERNS}}, first: 0) {
        totalCount
      }
      span {
        start
      }
      sections {
        span {
          start
        }
      }
      figures(first: 100) {
        totalCount
        nodes {
          span {
            start
            end
          }
        }
      }
      evidence(first: 200) {
        totalCount
        nodes {
          ...PassageEvidence
        }
      }
    }
  }
}
    fragment Words on Label {
  text
  language
}
fragment PassageEvidence on Evidence {
  id
  start
  end
  relation
  basis
  role
  involvementRole
  note(language: $language) {
    ...Words
  }
  terms {
    start
    end
  }
  subject {
    __typename
    id
    ... on Organization {
      label(language: $language) {
        ...Words
      }
    }
  }
  object {
    __typename
    id
    ... on Theme {
      label(language: $language) {
        ...Words
      }
    }
    ... on Statement {
      kind
      title: label
    }
    ... on Industry {
      jsic
      label(language: $language) {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadPlanQuery, ReadPlanQueryVariables>;
export const SourcesToReadDocument = new TypedDocumentString(`
    query SourcesToRead($release: ID) {
  reading(release: $release) {
    sources(where: {plans: {count: {gt: 0}}}, first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesToReadQuery, SourcesToReadQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $first: Int, $after: String, $last: Int, $before: String, $language: Language!, $release: ID) {
  reading(release: $release) {
    search(
      text: $text
      kinds: $kinds
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          ...Named
          ... on Plan {
            municipality {
              ...Named
            }
          }
          ... on Program {
            municipality {
              ...Named
            }
          }
          ... on Organization {
            home: municipality {
              ...Named
            }
          }
          ... on Section {
            plan {
              ...Named
              municipality {
                ...Named
              }
            }
          }
          ... on Figure {
            plan {
              ...Named
              municipality {
                ...Named
              }
            }
          }
          ... on Statement {
            municipality {
              ...Named
            }
            plan {
              ...Named
            }
          }
        }
        score
        matchedBy {
          field
          text
          cutBefore
          cutAfter
          highlights {
            start
            end
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [Kind!], $language: Language!, $release: ID) {
  reading(release: $release) {
    suggest(text: $text, kinds: $kinds, limit: 8) {
      text
      matched
      node {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    municipalities(first: 12) {
      totalCount
      nodes {
        id
        name
        nameEn
        programs {
          totalCount
        }
        themes {
          totalCount
        }
        alone: themes(where: {municipalities: {count: {eq: 1}}}) {
          totalCount
        }
        headlines: statements(where: {headline: true}, first: 1) {
          nodes {
            id
            text
          }
        }
      }
    }
    programs {
      totalCount
    }
    organizations {
      totalCount
    }
    themes(where: {topConcept: false}) {
      totalCount
    }
    evidence {
      totalCount
    }
    topConcepts: themes(where: {topConcept: true}, first: 30) {
      totalCount
      nodes {
        ...Named
        municipalities(first: 12) {
          totalCount
          nodes {
            id
          }
        }
        narrower {
          ...Named
          municipalities {
            totalCount
          }
        }
      }
    }
    quoted: themes(
      where: {topConcept: false, evidence: {some: {basis: {eq: STATED}}}}
      first: 200
    ) {
      nodes {
        id
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const QuestionOfTheDayDocument = new TypedDocumentString(`
    query QuestionOfTheDay($theme: ID!, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    theme(key: $theme) {
      ...Asked
      broader {
        ...Asked
      }
      evidence(first: 1) {
        nodes {
          ...Quoted
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}
fragment Quoted on Evidence {
  id
  quote
  line
  start
  basis
  level
  role
  terms {
    start
    end
  }
  source {
    id
  }
}
fragment Asked on Theme {
  ...Named
  municipalities(first: 12) {
    totalCount
    nodes {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<QuestionOfTheDayQuery, QuestionOfTheDayQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary($after: String, $language: Language!, $release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  reading(release: $release, bases: $bases, levels: $levels, roles: $roles) {
    themes(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Named
        broader {
          id
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Municipality {
    label(language: $language) {
      ...Words
    }
  }
  ... on Plan {
    label(language: $language) {
      ...Words
    }
  }
  ... on Program {
    label(language: $language) {
      ...Words
    }
  }
  ... on Organization {
    label(language: $language) {
      ...Words
    }
  }
  ... on Theme {
    label(language: $language) {
      ...Words
    }
  }
  ... on Category {
    label(language: $language) {
      ...Words
    }
  }
  ... on Document {
    label(language: $language) {
      ...Words
    }
  }
  ... on Section {
    heading
  }
  ... on Statement {
    title: label
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    label(language: $language) {
      ...Words
    }
  }
  ... on Source {
    title
  }
  ... on Evidence {
    quote
  }
}
fragment Words on Label {
  text
  language
}`) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;