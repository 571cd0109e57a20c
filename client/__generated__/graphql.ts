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

/** The parts of the graph that a diff tells apart: things of a kind, links of a relation. */
export type GraphPart =
  /** A theme has a broader one. */
  | 'BROADER'
  /** 取組区分 */
  | 'CATEGORY'
  /** A plan, section or program concerns an industry. */
  | 'CONCERNS'
  /** A figure depicts a program. */
  | 'DEPICTS'
  /** 計画が言及する文書 */
  | 'DOCUMENT'
  /** 根拠となる引用 */
  | 'EVIDENCE'
  /** 図 */
  | 'FIGURE'
  /** The figures of a municipality, or the note on an organization, come from a source. */
  | 'FROM'
  /** A plan has a figure. */
  | 'HAS_FIGURE'
  /** A municipality has a plan. */
  | 'HAS_PLAN'
  /** A plan has a section. */
  | 'HAS_SECTION'
  /** 日本標準産業分類の分類 */
  | 'INDUSTRY'
  /** 組織の関わり */
  | 'INVOLVEMENT'
  /** A section is in a category. */
  | 'IN_CATEGORY'
  /** A section lists a program. */
  | 'LISTS'
  /** 市区町村 */
  | 'MUNICIPALITY'
  /** 組織・団体 */
  | 'ORGANIZATION'
  /** An organization is part of another. */
  | 'PART_OF'
  /** 計画 */
  | 'PLAN'
  /** 事業 */
  | 'PROGRAM'
  /** A plan refers to a document. */
  | 'REFERS_TO'
  /** 取組区分ごとの節 */
  | 'SECTION'
  /** 出典 */
  | 'SOURCE'
  /** 課題・目標・強みの記述 */
  | 'STATEMENT'
  /** A plan or section states an issue, goal or strength. */
  | 'STATES'
  /** A plan succeeds another. */
  | 'SUCCEEDS'
  /** An organization takes part in a plan, section, program or figure. */
  | 'TAKES_PART'
  /** テーマ */
  | 'THEME'
  /** A plan, section, program or figure touches a theme. */
  | 'TOUCHES'
  /** Two programs are entries of one name. */
  | 'VARIANT_OF';

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

/** How close a match is: the mapping relations of SKOS. */
export type MatchKind =
  /** The match is broader. */
  | 'BROAD'
  /** Close enough to stand for it in many uses. */
  | 'CLOSE'
  /** The same extent. */
  | 'EXACT'
  /** The match is narrower. */
  | 'NARROW';

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

/** What a plan says of its place. */
export type StatementKind =
  /** 目標 */
  | 'GOAL'
  /** 課題 */
  | 'ISSUE'
  /** 強み */
  | 'STRENGTH';

export type PlansAndPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansAndPeriodsQuery = { readonly plans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly municipality: { readonly slug: string, readonly name: string }, readonly period: { readonly text: string, readonly start: string, readonly end: string }, readonly span: { readonly startLine: number, readonly source: { readonly title: string } } }> } };

export type ProgramsOfEachMunicipalityQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsOfEachMunicipalityQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly nameEn: string | null }> } }> } };

export type MunicipalitiesWithoutACategoryQueryVariables = Exact<{
  category?: number;
}>;


export type MunicipalitiesWithoutACategoryQuery = { readonly without: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly categories: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly sections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly heading: string, readonly plan: { readonly municipality: { readonly slug: string, readonly name: string } }, readonly programs: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } }> } };

export type EverythingAboutAProgramQueryVariables = Exact<{
  program?: string;
}>;


export type EverythingAboutAProgramQuery = { readonly program: { readonly name: string, readonly nameEn: string | null, readonly instrument: Instrument | null, readonly summary: { readonly text: string } | null, readonly plan: { readonly name: string, readonly period: { readonly text: string } }, readonly sections: ReadonlyArray<{ readonly heading: string, readonly narrative: string | null }>, readonly themes: { readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly roles: ReadonlyArray<Role>, readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly note: { readonly text: string } | null }> } }> }, readonly organizations: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<InvolvementRole>, readonly node: { readonly id: string, readonly name: string, readonly named: boolean }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly caption: string }> } } | null };

export type PassagesWithAWordQueryVariables = Exact<{
  word?: string;
}>;


export type PassagesWithAWordQuery = { readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly context: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly subject:
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
      , readonly object:
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
       }> } };

export type DxAndDigitalQueryVariables = Exact<{ [key: string]: never; }>;


export type DxAndDigitalQuery = { readonly stated: { readonly dx: { readonly municipalities: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly context: string, readonly terms: ReadonlyArray<{ readonly text: string }> }> } }> } } | null, readonly digital: { readonly name: string, readonly municipalities: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string }, readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null }, readonly without: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

export type InfectiousDiseaseQueryVariables = Exact<{
  theme?: string;
}>;


export type InfectiousDiseaseQuery = { readonly theme: { readonly name: string, readonly nameEn: string, readonly municipalities: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly levels: ReadonlyArray<Level>, readonly node: { readonly slug: string, readonly name: string } }> }, readonly programs: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly id: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } } | null };

export type StatedOrCuratedQueryVariables = Exact<{
  theme?: string;
}>;


export type StatedOrCuratedQuery = { readonly all: { readonly programs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly inherited: boolean, readonly node: { readonly id: string, readonly name: string } }> } } | null, readonly stated: { readonly theme: { readonly programs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly inherited: boolean, readonly node: { readonly id: string, readonly name: string } }> } } | null }, readonly withSections: { readonly theme: { readonly programs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly inherited: boolean, readonly node: { readonly id: string, readonly name: string } }> } } | null } };

export type ProgramsFragment = { readonly programs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly inherited: boolean, readonly node: { readonly id: string, readonly name: string } }> } };

export type ThemesOfMostMunicipalitiesQueryVariables = Exact<{
  least?: number;
}>;


export type ThemesOfMostMunicipalitiesQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly municipalities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly slug: string, readonly name: string } }> } }> } };

export type ThemesOfOneMunicipalityAloneQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesOfOneMunicipalityAloneQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly themes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }> } };

export type ThemesWithoutAProgramQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesWithoutAProgramQuery = { readonly themes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly municipalities: { readonly edges: ReadonlyArray<{ readonly levels: ReadonlyArray<Level>, readonly roles: ReadonlyArray<Role>, readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }> } };

export type BroaderAndNarrowerQueryVariables = Exact<{ [key: string]: never; }>;


export type BroaderAndNarrowerQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly narrower: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly municipalities: { readonly totalCount: number }, readonly programs: { readonly totalCount: number } }>, readonly municipalities: { readonly totalCount: number }, readonly programs: { readonly totalCount: number } }> } };

export type ReachFragment = { readonly municipalities: { readonly totalCount: number }, readonly programs: { readonly totalCount: number } };

export type EvidenceOfAThemeQueryVariables = Exact<{
  municipality?: string;
  theme?: string;
}>;


export type EvidenceOfAThemeQuery = { readonly municipality: { readonly name: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly bases: ReadonlyArray<Basis>, readonly levels: ReadonlyArray<Level>, readonly roles: ReadonlyArray<Role>, readonly node: { readonly name: string, readonly lexicon: ReadonlyArray<string> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly context: string, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly terms: ReadonlyArray<{ readonly text: string }>, readonly note: { readonly text: string } | null, readonly subject:
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
            , readonly source: { readonly title: string, readonly url: string | null } }> } }> } } | null };

export type LinksThatCuratorsReadQueryVariables = Exact<{ [key: string]: never; }>;


export type LinksThatCuratorsReadQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly themes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly note: { readonly text: string } | null }> } }> } }> } };

export type ProgramsByCategoryQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsByCategoryQuery = { readonly programs: { readonly totalCount: number, readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly node:
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
           | null }> }> } } };

export type ProgramsByTopConceptQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsByTopConceptQuery = { readonly programs: { readonly groups: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly node:
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
           | null }>, readonly programs: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } } };

export type InstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentsQuery = { readonly programs: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly value: string | null }>, readonly programs: { readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string }> }> } } }> } } };

export type SubsidiesAndLoansQueryVariables = Exact<{
  instruments?: ReadonlyArray<Instrument> | Instrument;
}>;


export type SubsidiesAndLoansQuery = { readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly instrument: Instrument | null, readonly municipality: { readonly name: string }, readonly themes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } };

export type ProgramsWithoutAThemeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsWithoutAThemeQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sections: ReadonlyArray<{ readonly themes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }> }, readonly withSections: { readonly programs: { readonly totalCount: number } } };

export type ProgramsListedTwiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsListedTwiceQuery = { readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly categories: ReadonlyArray<{ readonly number: number }>, readonly sections: ReadonlyArray<{ readonly id: string }>, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } };

export type EntriesThatDescribeQueryVariables = Exact<{ [key: string]: never; }>;


export type EntriesThatDescribeQuery = { readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly name: string }, readonly plan: { readonly programs: { readonly totalCount: number } } }> } };

export type IssuesAndGoalsQueryVariables = Exact<{
  municipality?: string;
}>;


export type IssuesAndGoalsQuery = { readonly municipality: { readonly name: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: StatementKind, readonly goalKind: GoalKind | null, readonly label: string, readonly text: string, readonly textEn: string | null, readonly headline: boolean, readonly themes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly line: number }> } }> } } | null };

export type HeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadlinesQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly kind: StatementKind, readonly goalKind: GoalKind | null, readonly text: string, readonly textEn: string | null, readonly municipality: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly line: number, readonly context: string }> } }> } };

export type StatementsByKindQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByKindQuery = { readonly statements: { readonly totalCount: number, readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly value: string | null }> }> } } };

export type GapsQueryVariables = Exact<{ [key: string]: never; }>;


export type GapsQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly gaps: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<Role>, readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number, readonly role: Role | null }> } }> } }> } };

export type AimedAtAndNotDoneQueryVariables = Exact<{
  theme?: string;
}>;


export type AimedAtAndNotDoneQuery = { readonly aimedAt: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly nodes: ReadonlyArray<{ readonly role: Role | null, readonly quote: string, readonly line: number }> } }> } }> }, readonly done: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly nodes: ReadonlyArray<{ readonly role: Role | null, readonly quote: string, readonly line: number }> } }> } }> } };

export type TouchingFragment = { readonly slug: string, readonly name: string, readonly themes: { readonly edges: ReadonlyArray<{ readonly evidence: { readonly nodes: ReadonlyArray<{ readonly role: Role | null, readonly quote: string, readonly line: number }> } }> } };

export type CommerceBodiesAsPartnersQueryVariables = Exact<{
  kinds?: ReadonlyArray<OrganizationKind> | OrganizationKind;
}>;


export type CommerceBodiesAsPartnersQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly named: boolean, readonly municipality: { readonly name: string } | null, readonly involvements: { readonly nodes: ReadonlyArray<{ readonly role: InvolvementRole, readonly in:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly heading: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }> } };

export type ActorsOnlyInCaptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActorsOnlyInCaptionsQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly named: boolean, readonly municipality: { readonly name: string } | null, readonly involvements: { readonly nodes: ReadonlyArray<{ readonly in:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly caption: string, readonly id: string }
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
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }> } };

export type NamedBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamedBodiesQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly kind: OrganizationKind, readonly basis: Basis, readonly note: { readonly text: string } | null, readonly involvements: { readonly nodes: ReadonlyArray<{ readonly role: InvolvementRole, readonly basis: Basis, readonly in:
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
           }> } }> } };

export type OrganizationsByKindQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsByKindQuery = { readonly organizations: { readonly totalCount: number, readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly value: string | null }> }> } } };

export type PartnersAndBeneficiariesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersAndBeneficiariesQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly involvements: { readonly nodes: ReadonlyArray<{ readonly role: InvolvementRole, readonly in:
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
          , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }> } };

export type ProgramsWithPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsWithPartnersQuery = { readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly organizations: { readonly edges: ReadonlyArray<{ readonly roles: ReadonlyArray<InvolvementRole>, readonly node: { readonly id: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> }, readonly themes: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } };

export type ActorsOfAThemeQueryVariables = Exact<{
  theme?: string;
}>;


export type ActorsOfAThemeQuery = { readonly theme: { readonly name: string, readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly value: string | null }> }> } } } | null };

export type IndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type IndustriesQuery = { readonly industries: { readonly nodes: ReadonlyArray<{ readonly jsic: string, readonly name: string, readonly municipalities: { readonly edges: ReadonlyArray<{ readonly wording: ReadonlyArray<string>, readonly match: MatchKind, readonly bases: ReadonlyArray<Basis>, readonly node: { readonly slug: string, readonly name: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }> } };

export type SharedThemesQueryVariables = Exact<{
  municipalities?: ReadonlyArray<string> | string;
}>;


export type SharedThemesQuery = { readonly compare: { readonly unionCount: number, readonly shared: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly patterns: ReadonlyArray<{ readonly municipalities: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly themes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly pairs: ReadonlyArray<{ readonly jaccard: number }> } };

export type NearestMunicipalitiesQueryVariables = Exact<{
  municipality?: string;
}>;


export type NearestMunicipalitiesQuery = { readonly municipality: { readonly name: string, readonly jaccard: { readonly edges: ReadonlyArray<{ readonly score: number, readonly sharedCount: number, readonly unionCount: number, readonly node: { readonly slug: string, readonly name: string }, readonly shared: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly rare: { readonly edges: ReadonlyArray<{ readonly score: number, readonly node: { readonly slug: string, readonly name: string } }> } } | null };

export type ProgramPairsQueryVariables = Exact<{
  least?: number;
}>;


export type ProgramPairsQuery = { readonly similarPrograms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sharedCount: number, readonly score: number, readonly a: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string }, readonly themes: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }, readonly b: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string }, readonly themes: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } }, readonly shared: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } };

export type OfPairFragment = { readonly id: string, readonly name: string, readonly municipality: { readonly name: string }, readonly themes: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string }, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> } };

export type ProgramsLikeThisOneQueryVariables = Exact<{
  program?: string;
}>;


export type ProgramsLikeThisOneQuery = { readonly program: { readonly name: string, readonly jaccard: { readonly edges: ReadonlyArray<{ readonly score: number, readonly sharedCount: number, readonly node: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } }, readonly shared: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly rare: { readonly edges: ReadonlyArray<{ readonly score: number, readonly sharedCount: number, readonly node: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } }, readonly shared: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } } | null };

export type LikenessFragment = { readonly score: number, readonly sharedCount: number, readonly node: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } }, readonly shared: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

export type CoOccurringThemesQueryVariables = Exact<{
  theme?: string;
}>;


export type CoOccurringThemesQuery = { readonly theme: { readonly name: string, readonly inPrograms: { readonly edges: ReadonlyArray<{ readonly count: number, readonly jaccard: number, readonly node: { readonly slug: string, readonly name: string } }> }, readonly inMunicipalities: { readonly edges: ReadonlyArray<{ readonly count: number, readonly jaccard: number, readonly node: { readonly slug: string, readonly name: string } }> } } | null };

export type ShortestPathsQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type ShortestPathsQuery = { readonly paths: { readonly found: boolean, readonly length: number | null, readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
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
      >, readonly hops: ReadonlyArray<{ readonly relation: Relation, readonly forward: boolean, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly line: number }> } }> }> } };

export type PathsThatAvoidQueryVariables = Exact<{
  from?: string;
  to?: string;
  avoid?: ReadonlyArray<string> | string;
}>;


export type PathsThatAvoidQuery = { readonly around: { readonly length: number | null, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
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
      >, readonly hops: ReadonlyArray<{ readonly relation: Relation }> }> }, readonly near: { readonly found: boolean, readonly searchedHops: number } };

export type SearchQueryVariables = Exact<{
  text?: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
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
      , readonly matchedBy: ReadonlyArray<{ readonly field: string, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> } };

export type SuggestQueryVariables = Exact<{
  typed?: string;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly matched: string, readonly node:
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
     }> };

export type SourcesAndReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesAndReleaseQuery = { readonly release: { readonly id: string, readonly createdAt: string, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly license: string | null, readonly sha256: string | null, readonly plans: { readonly totalCount: number } }> } };

export type EvidenceByBasisAndLevelQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceByBasisAndLevelQuery = { readonly evidence: { readonly totalCount: number, readonly groups: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly label: string, readonly value: string | null }> }> } } };

export type PlansInForceQueryVariables = Exact<{
  year?: number;
}>;


export type PlansInForceQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly slug: string, readonly population: number | null, readonly plans: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly period: { readonly startFiscalYear: number, readonly endFiscalYear: number }, readonly programs: { readonly totalCount: number } }> } }> } };

export type ReleasesComparedQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReleasesComparedQuery = { readonly diff: { readonly counts: ReadonlyArray<{ readonly what: GraphPart, readonly added: number, readonly removed: number, readonly changed: number }>, readonly added: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: GraphPart, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }> }, readonly removed: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: GraphPart, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }> }, readonly changed: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: GraphPart, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }> } } };

export type DifferingFragment = { readonly id: string, readonly what: GraphPart, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> };

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
export const ProgramsFragmentDoc = new TypedDocumentString(`
    fragment Programs on Theme {
  programs(first: 100) {
    totalCount
    edges {
      bases
      inherited
      node {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"Programs"}) as unknown as TypedDocumentString<ProgramsFragment, unknown>;
export const ReachFragmentDoc = new TypedDocumentString(`
    fragment Reach on Theme {
  municipalities {
    totalCount
  }
  programs {
    totalCount
  }
}
    `, {"fragmentName":"Reach"}) as unknown as TypedDocumentString<ReachFragment, unknown>;
export const TouchingFragmentDoc = new TypedDocumentString(`
    fragment Touching on Municipality {
  slug
  name
  themes(where: {slug: {eq: $theme}}) {
    edges {
      evidence {
        nodes {
          role
          quote
          line
        }
      }
    }
  }
}
    `, {"fragmentName":"Touching"}) as unknown as TypedDocumentString<TouchingFragment, unknown>;
export const OfPairFragmentDoc = new TypedDocumentString(`
    fragment OfPair on Program {
  id
  name
  municipality {
    name
  }
  themes {
    edges {
      node {
        slug
      }
      evidence {
        nodes {
          quote
          line
        }
      }
    }
  }
}
    `, {"fragmentName":"OfPair"}) as unknown as TypedDocumentString<OfPairFragment, unknown>;
export const LikenessFragmentDoc = new TypedDocumentString(`
    fragment Likeness on ProgramSimilarityEdge {
  score
  sharedCount
  node {
    id
    name
    municipality {
      name
    }
  }
  shared {
    nodes {
      slug
      name
    }
  }
}
    `, {"fragmentName":"Likeness"}) as unknown as TypedDocumentString<LikenessFragment, unknown>;
export const DifferingFragmentDoc = new TypedDocumentString(`
    fragment Differing on Change {
  id
  what
  fields {
    field
    from
    to
  }
}
    `, {"fragmentName":"Differing"}) as unknown as TypedDocumentString<DifferingFragment, unknown>;
export const PlansAndPeriodsDocument = new TypedDocumentString(`
    query PlansAndPeriods {
  plans {
    totalCount
    nodes {
      name
      municipality {
        slug
        name
      }
      period {
        text
        start
        end
      }
      span {
        startLine
        source {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlansAndPeriodsQuery, PlansAndPeriodsQueryVariables>;
export const ProgramsOfEachMunicipalityDocument = new TypedDocumentString(`
    query ProgramsOfEachMunicipality {
  municipalities {
    nodes {
      name
      slug
      programs {
        totalCount
        nodes {
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsOfEachMunicipalityQuery, ProgramsOfEachMunicipalityQueryVariables>;
export const MunicipalitiesWithoutACategoryDocument = new TypedDocumentString(`
    query MunicipalitiesWithoutACategory($category: Int! = 3) {
  without: municipalities(
    where: {plans: {none: {sections: {some: {category: {number: {eq: $category}}}}}}}
  ) {
    nodes {
      slug
      name
    }
  }
  categories(where: {number: {eq: $category}}) {
    nodes {
      name
      sections {
        totalCount
        nodes {
          heading
          plan {
            municipality {
              slug
              name
            }
          }
          programs {
            nodes {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesWithoutACategoryQuery, MunicipalitiesWithoutACategoryQueryVariables>;
export const EverythingAboutAProgramDocument = new TypedDocumentString(`
    query EverythingAboutAProgram($program: ID! = "ome/advanced-tech-community") {
  program(key: $program) {
    name
    nameEn
    instrument
    summary {
      text
    }
    plan {
      name
      period {
        text
      }
    }
    sections {
      heading
      narrative
    }
    themes {
      edges {
        bases
        roles
        node {
          slug
          name
        }
        evidence {
          nodes {
            quote
            line
            note {
              text
            }
          }
        }
      }
    }
    organizations {
      edges {
        roles
        node {
          id
          name
          named
        }
        evidence {
          nodes {
            quote
            line
          }
        }
      }
    }
    figures {
      nodes {
        caption
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EverythingAboutAProgramQuery, EverythingAboutAProgramQueryVariables>;
export const PassagesWithAWordDocument = new TypedDocumentString(`
    query PassagesWithAWord($word: String! = "脱炭素") {
  evidence(where: {quote: {contains: $word}}, first: 100) {
    totalCount
    nodes {
      quote
      line
      context
      relation
      basis
      role
      subject {
        id
      }
      object {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesWithAWordQuery, PassagesWithAWordQueryVariables>;
export const DxAndDigitalDocument = new TypedDocumentString(`
    query DxAndDigital {
  stated: reading(bases: [STATED]) {
    dx: theme(key: "DX") {
      municipalities {
        edges {
          node {
            slug
            name
          }
          evidence {
            nodes {
              quote
              context
              terms {
                text
              }
            }
          }
        }
      }
    }
    digital: theme(key: "digital") {
      name
      municipalities {
        edges {
          node {
            slug
            name
          }
          programs {
            nodes {
              id
              name
            }
          }
        }
      }
      programs {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
  without: municipalities(
    where: {themes: {none: {OR: [{slug: {eq: "digital"}}, {broader: {slug: {eq: "digital"}}}]}}}
  ) {
    nodes {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DxAndDigitalQuery, DxAndDigitalQueryVariables>;
export const InfectiousDiseaseDocument = new TypedDocumentString(`
    query InfectiousDisease($theme: ID! = "感染症対応") {
  theme(key: $theme) {
    name
    nameEn
    municipalities {
      edges {
        roles
        levels
        node {
          slug
          name
        }
      }
    }
    programs {
      edges {
        roles
        node {
          id
          name
        }
        evidence {
          nodes {
            quote
            line
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InfectiousDiseaseQuery, InfectiousDiseaseQueryVariables>;
export const StatedOrCuratedDocument = new TypedDocumentString(`
    query StatedOrCurated($theme: ID! = "business-support") {
  all: theme(key: $theme) {
    ...Programs
  }
  stated: reading(bases: [STATED]) {
    theme(key: $theme) {
      ...Programs
    }
  }
  withSections: reading(inherit: true) {
    theme(key: $theme) {
      ...Programs
    }
  }
}
    fragment Programs on Theme {
  programs(first: 100) {
    totalCount
    edges {
      bases
      inherited
      node {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<StatedOrCuratedQuery, StatedOrCuratedQueryVariables>;
export const ThemesOfMostMunicipalitiesDocument = new TypedDocumentString(`
    query ThemesOfMostMunicipalities($least: Int! = 4) {
  themes(
    where: {topConcept: false, municipalities: {count: {gte: $least}}}
    orderBy: [MUNICIPALITIES_COUNT_DESC]
  ) {
    nodes {
      slug
      name
      municipalities {
        totalCount
        edges {
          roles
          node {
            slug
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesOfMostMunicipalitiesQuery, ThemesOfMostMunicipalitiesQueryVariables>;
export const ThemesOfOneMunicipalityAloneDocument = new TypedDocumentString(`
    query ThemesOfOneMunicipalityAlone {
  municipalities {
    nodes {
      slug
      name
      themes(where: {municipalities: {count: {eq: 1}}}, first: 100) {
        totalCount
        edges {
          roles
          node {
            slug
            name
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesOfOneMunicipalityAloneQuery, ThemesOfOneMunicipalityAloneQueryVariables>;
export const ThemesWithoutAProgramDocument = new TypedDocumentString(`
    query ThemesWithoutAProgram {
  themes(
    where: {topConcept: false, municipalities: {some: {}}, programs: {none: {}}}
    first: 100
  ) {
    totalCount
    nodes {
      slug
      name
      municipalities {
        edges {
          levels
          roles
          node {
            slug
            name
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesWithoutAProgramQuery, ThemesWithoutAProgramQueryVariables>;
export const BroaderAndNarrowerDocument = new TypedDocumentString(`
    query BroaderAndNarrower {
  themes(where: {topConcept: true}) {
    nodes {
      slug
      name
      ...Reach
      narrower {
        slug
        name
        ...Reach
      }
    }
  }
}
    fragment Reach on Theme {
  municipalities {
    totalCount
  }
  programs {
    totalCount
  }
}`) as unknown as TypedDocumentString<BroaderAndNarrowerQuery, BroaderAndNarrowerQueryVariables>;
export const EvidenceOfAThemeDocument = new TypedDocumentString(`
    query EvidenceOfATheme($municipality: ID! = "itabashi", $theme: String! = "regional-brand") {
  municipality(key: $municipality) {
    name
    themes(where: {slug: {eq: $theme}}) {
      edges {
        bases
        levels
        roles
        node {
          name
          lexicon
        }
        evidence {
          totalCount
          nodes {
            quote
            line
            context
            basis
            level
            role
            terms {
              text
            }
            note {
              text
            }
            subject {
              id
            }
            source {
              title
              url
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfAThemeQuery, EvidenceOfAThemeQueryVariables>;
export const LinksThatCuratorsReadDocument = new TypedDocumentString(`
    query LinksThatCuratorsRead {
  municipalities {
    nodes {
      slug
      name
      themes(where: {NOT: {link: {bases: [STATED]}}}) {
        totalCount
        edges {
          node {
            slug
            name
          }
          evidence {
            nodes {
              quote
              line
              note {
                text
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinksThatCuratorsReadQuery, LinksThatCuratorsReadQueryVariables>;
export const ProgramsByCategoryDocument = new TypedDocumentString(`
    query ProgramsByCategory {
  programs {
    totalCount
    groups(by: [MUNICIPALITY, CATEGORY], empty: true, first: 100) {
      nodes {
        keys {
          label
          node {
            id
          }
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsByCategoryQuery, ProgramsByCategoryQueryVariables>;
export const ProgramsByTopConceptDocument = new TypedDocumentString(`
    query ProgramsByTopConcept {
  programs {
    groups(by: [MUNICIPALITY, TOP_CONCEPT], first: 200) {
      totalCount
      nodes {
        keys {
          label
          node {
            id
          }
        }
        count
        programs {
          nodes {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsByTopConceptQuery, ProgramsByTopConceptQueryVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments {
  programs {
    groups(by: [INSTRUMENT], first: 100) {
      nodes {
        keys {
          label
          value
        }
        count
        programs {
          groups(by: [MUNICIPALITY]) {
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
  }
}
    `) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const SubsidiesAndLoansDocument = new TypedDocumentString(`
    query SubsidiesAndLoans($instruments: [Instrument!]! = [SUBSIDY, LOAN]) {
  programs(where: {instrument: {in: $instruments}}) {
    totalCount
    nodes {
      id
      name
      instrument
      municipality {
        name
      }
      themes {
        nodes {
          slug
          name
        }
      }
      evidence {
        nodes {
          quote
          line
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubsidiesAndLoansQuery, SubsidiesAndLoansQueryVariables>;
export const ProgramsWithoutAThemeDocument = new TypedDocumentString(`
    query ProgramsWithoutATheme {
  programs(where: {themes: {none: {}}}) {
    nodes {
      id
      name
      sections {
        themes {
          nodes {
            slug
            name
          }
        }
      }
    }
  }
  withSections: reading(inherit: true) {
    programs(where: {themes: {none: {}}}) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsWithoutAThemeQuery, ProgramsWithoutAThemeQueryVariables>;
export const ProgramsListedTwiceDocument = new TypedDocumentString(`
    query ProgramsListedTwice {
  programs(where: {sections: {count: {gte: 2}}}) {
    totalCount
    nodes {
      id
      name
      categories {
        number
      }
      sections {
        id
      }
      evidence(where: {relation: {eq: LISTS}}) {
        nodes {
          quote
          line
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsListedTwiceQuery, ProgramsListedTwiceQueryVariables>;
export const EntriesThatDescribeDocument = new TypedDocumentString(`
    query EntriesThatDescribe {
  programs(where: {nameKind: {eq: DESCRIPTIVE}}) {
    totalCount
    nodes {
      id
      name
      municipality {
        name
      }
      plan {
        programs {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntriesThatDescribeQuery, EntriesThatDescribeQueryVariables>;
export const IssuesAndGoalsDocument = new TypedDocumentString(`
    query IssuesAndGoals($municipality: ID! = "青梅市") {
  municipality(key: $municipality) {
    name
    statements(first: 100) {
      totalCount
      nodes {
        kind
        goalKind
        label
        text
        textEn
        headline
        themes {
          nodes {
            slug
            name
          }
        }
        evidence {
          nodes {
            line
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssuesAndGoalsQuery, IssuesAndGoalsQueryVariables>;
export const HeadlinesDocument = new TypedDocumentString(`
    query Headlines {
  statements(where: {headline: true}) {
    nodes {
      kind
      goalKind
      text
      textEn
      municipality {
        slug
        name
      }
      evidence {
        nodes {
          line
          context
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeadlinesQuery, HeadlinesQueryVariables>;
export const StatementsByKindDocument = new TypedDocumentString(`
    query StatementsByKind {
  statements {
    totalCount
    groups(by: [MUNICIPALITY, KIND], first: 100) {
      nodes {
        keys {
          label
          value
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementsByKindQuery, StatementsByKindQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps {
  municipalities {
    nodes {
      slug
      name
      gaps {
        totalCount
        edges {
          roles
          node {
            slug
            name
          }
          evidence {
            nodes {
              quote
              line
              role
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const AimedAtAndNotDoneDocument = new TypedDocumentString(`
    query AimedAtAndNotDone($theme: String! = "infection-response") {
  aimedAt: municipalities(
    where: {AND: [{themes: {some: {slug: {eq: $theme}, link: {roles: [ISSUE, GOAL]}}}}, {themes: {none: {slug: {eq: $theme}, link: {roles: [MEASURE]}}}}]}
  ) {
    nodes {
      ...Touching
    }
  }
  done: municipalities(
    where: {themes: {some: {slug: {eq: $theme}, link: {roles: [MEASURE]}}}}
  ) {
    nodes {
      ...Touching
    }
  }
}
    fragment Touching on Municipality {
  slug
  name
  themes(where: {slug: {eq: $theme}}) {
    edges {
      evidence {
        nodes {
          role
          quote
          line
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AimedAtAndNotDoneQuery, AimedAtAndNotDoneQueryVariables>;
export const CommerceBodiesAsPartnersDocument = new TypedDocumentString(`
    query CommerceBodiesAsPartners($kinds: [OrganizationKind!]! = [CHAMBER_OF_COMMERCE, SOCIETY_OF_COMMERCE, COMMERCE_GROUP]) {
  organizations(
    where: {kind: {in: $kinds}, involvements: {some: {role: {in: [PARTNER, LEAD_PARTNER]}, basis: {eq: STATED}}}}
  ) {
    nodes {
      id
      name
      named
      municipality {
        name
      }
      involvements(where: {role: {in: [PARTNER, LEAD_PARTNER]}, basis: {eq: STATED}}) {
        nodes {
          role
          in {
            id
            ... on Program {
              name
            }
            ... on Section {
              heading
            }
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommerceBodiesAsPartnersQuery, CommerceBodiesAsPartnersQueryVariables>;
export const ActorsOnlyInCaptionsDocument = new TypedDocumentString(`
    query ActorsOnlyInCaptions {
  organizations(where: {involvements: {every: {level: {eq: FIGURE}}}}) {
    nodes {
      id
      name
      kind
      named
      municipality {
        name
      }
      involvements {
        nodes {
          in {
            id
            ... on Figure {
              caption
            }
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsOnlyInCaptionsQuery, ActorsOnlyInCaptionsQueryVariables>;
export const NamedBodiesDocument = new TypedDocumentString(`
    query NamedBodies {
  organizations(where: {named: true}) {
    totalCount
    nodes {
      id
      name
      nameEn
      kind
      basis
      note {
        text
      }
      involvements {
        nodes {
          role
          basis
          in {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamedBodiesQuery, NamedBodiesQueryVariables>;
export const OrganizationsByKindDocument = new TypedDocumentString(`
    query OrganizationsByKind {
  organizations {
    totalCount
    groups(by: [KIND, MUNICIPALITY], first: 100) {
      nodes {
        keys {
          label
          value
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsByKindQuery, OrganizationsByKindQueryVariables>;
export const PartnersAndBeneficiariesDocument = new TypedDocumentString(`
    query PartnersAndBeneficiaries {
  organizations(
    where: {AND: [{involvements: {some: {role: {in: [PARTNER, LEAD_PARTNER]}}}}, {involvements: {some: {role: {eq: BENEFICIARY}}}}]}
  ) {
    nodes {
      id
      name
      involvements {
        nodes {
          role
          in {
            id
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersAndBeneficiariesQuery, PartnersAndBeneficiariesQueryVariables>;
export const ProgramsWithPartnersDocument = new TypedDocumentString(`
    query ProgramsWithPartners {
  programs(
    where: {organizations: {some: {link: {involvementRoles: [PARTNER, LEAD_PARTNER]}}}}
  ) {
    nodes {
      id
      name
      organizations(where: {link: {involvementRoles: [PARTNER, LEAD_PARTNER]}}) {
        edges {
          roles
          node {
            id
            name
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
      themes {
        nodes {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsWithPartnersQuery, ProgramsWithPartnersQueryVariables>;
export const ActorsOfAThemeDocument = new TypedDocumentString(`
    query ActorsOfATheme($theme: ID! = "多様な主体の連携") {
  theme(key: $theme) {
    name
    organizations(first: 100) {
      totalCount
      nodes {
        id
        name
      }
      groups(by: [KIND], first: 100) {
        nodes {
          keys {
            label
            value
          }
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsOfAThemeQuery, ActorsOfAThemeQueryVariables>;
export const IndustriesDocument = new TypedDocumentString(`
    query Industries {
  industries {
    nodes {
      jsic
      name
      municipalities {
        edges {
          wording
          match
          bases
          node {
            slug
            name
          }
          evidence {
            nodes {
              quote
              line
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndustriesQuery, IndustriesQueryVariables>;
export const SharedThemesDocument = new TypedDocumentString(`
    query SharedThemes($municipalities: [ID!]! = ["ome", "fussa"]) {
  compare(municipalities: $municipalities) {
    unionCount
    shared(first: 100) {
      totalCount
      nodes {
        slug
        name
      }
    }
    patterns {
      municipalities {
        slug
        name
      }
      themes(first: 100) {
        totalCount
        nodes {
          slug
          name
        }
      }
    }
    pairs {
      jaccard
    }
  }
}
    `) as unknown as TypedDocumentString<SharedThemesQuery, SharedThemesQueryVariables>;
export const NearestMunicipalitiesDocument = new TypedDocumentString(`
    query NearestMunicipalities($municipality: ID! = "ome") {
  municipality(key: $municipality) {
    name
    jaccard: similar(by: JACCARD) {
      edges {
        score
        sharedCount
        unionCount
        node {
          slug
          name
        }
        shared(first: 100) {
          nodes {
            slug
            name
          }
        }
      }
    }
    rare: similar(by: IDF_COSINE) {
      edges {
        score
        node {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NearestMunicipalitiesQuery, NearestMunicipalitiesQueryVariables>;
export const ProgramPairsDocument = new TypedDocumentString(`
    query ProgramPairs($least: Int! = 2) {
  similarPrograms(minShared: $least, elsewhere: true) {
    totalCount
    nodes {
      sharedCount
      score
      a {
        ...OfPair
      }
      b {
        ...OfPair
      }
      shared {
        nodes {
          slug
          name
        }
      }
    }
  }
}
    fragment OfPair on Program {
  id
  name
  municipality {
    name
  }
  themes {
    edges {
      node {
        slug
      }
      evidence {
        nodes {
          quote
          line
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProgramPairsQuery, ProgramPairsQueryVariables>;
export const ProgramsLikeThisOneDocument = new TypedDocumentString(`
    query ProgramsLikeThisOne($program: ID! = "fussa/yorozu-consultation") {
  program(key: $program) {
    name
    jaccard: similar(by: JACCARD, elsewhere: true) {
      edges {
        ...Likeness
      }
    }
    rare: similar(by: IDF_COSINE, elsewhere: true) {
      edges {
        ...Likeness
      }
    }
  }
}
    fragment Likeness on ProgramSimilarityEdge {
  score
  sharedCount
  node {
    id
    name
    municipality {
      name
    }
  }
  shared {
    nodes {
      slug
      name
    }
  }
}`) as unknown as TypedDocumentString<ProgramsLikeThisOneQuery, ProgramsLikeThisOneQueryVariables>;
export const CoOccurringThemesDocument = new TypedDocumentString(`
    query CoOccurringThemes($theme: ID! = "infection-response") {
  theme(key: $theme) {
    name
    inPrograms: coOccurring(in: PROGRAM) {
      edges {
        count
        jaccard
        node {
          slug
          name
        }
      }
    }
    inMunicipalities: coOccurring(in: MUNICIPALITY, first: 5) {
      edges {
        count
        jaccard
        node {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoOccurringThemesQuery, CoOccurringThemesQueryVariables>;
export const ShortestPathsDocument = new TypedDocumentString(`
    query ShortestPaths($from: ID! = "Organization:ome/chamber", $to: ID! = "Organization:fussa/society") {
  paths(from: $from, to: $to, limit: 2) {
    found
    length
    truncated
    paths {
      length
      nodes {
        id
      }
      hops {
        relation
        forward
        evidence(first: 3) {
          nodes {
            quote
            line
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const PathsThatAvoidDocument = new TypedDocumentString(`
    query PathsThatAvoid($from: ID! = "Organization:ome/chamber", $to: ID! = "Organization:fussa/society", $avoid: [ID!]! = ["Theme:chamber-collab", "Theme:multi-stakeholder"]) {
  around: paths(from: $from, to: $to, avoid: $avoid, limit: 2) {
    length
    paths {
      nodes {
        id
      }
      hops {
        relation
      }
    }
  }
  near: paths(from: $from, to: $to, maxHops: 3) {
    found
    searchedHops
  }
}
    `) as unknown as TypedDocumentString<PathsThatAvoidQuery, PathsThatAvoidQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String! = "カーボンニュートラル") {
  search(text: $text) {
    totalCount
    edges {
      node {
        id
      }
      matchedBy {
        field
        text
        highlights {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($typed: String! = "しょうこう") {
  suggest(text: $typed) {
    text
    matched
    node {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SourcesAndReleaseDocument = new TypedDocumentString(`
    query SourcesAndRelease {
  release {
    id
    createdAt
    counts {
      kind
      count
    }
  }
  sources {
    nodes {
      id
      title
      publisher
      url
      license
      sha256
      plans {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesAndReleaseQuery, SourcesAndReleaseQueryVariables>;
export const EvidenceByBasisAndLevelDocument = new TypedDocumentString(`
    query EvidenceByBasisAndLevel {
  evidence(where: {relation: {eq: TOUCHES}}) {
    totalCount
    groups(by: [BASIS, LEVEL]) {
      nodes {
        keys {
          label
          value
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceByBasisAndLevelQuery, EvidenceByBasisAndLevelQueryVariables>;
export const PlansInForceDocument = new TypedDocumentString(`
    query PlansInForce($year: Int! = 2023) {
  municipalities(
    where: {plans: {some: {startFiscalYear: {lte: $year}, endFiscalYear: {gte: $year}}}}
    orderBy: [POPULATION_DESC]
  ) {
    nodes {
      name
      slug
      population
      plans(where: {startFiscalYear: {lte: $year}, endFiscalYear: {gte: $year}}) {
        nodes {
          name
          period {
            startFiscalYear
            endFiscalYear
          }
          programs {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlansInForceQuery, PlansInForceQueryVariables>;
export const ReleasesComparedDocument = new TypedDocumentString(`
    query ReleasesCompared($from: ID!, $to: ID!) {
  diff(from: $from, to: $to) {
    counts {
      what
      added
      removed
      changed
    }
    added {
      nodes {
        ...Differing
      }
    }
    removed {
      nodes {
        ...Differing
      }
    }
    changed {
      nodes {
        ...Differing
      }
    }
  }
}
    fragment Differing on Change {
  id
  what
  fields {
    field
    from
    to
  }
}`) as unknown as TypedDocumentString<ReleasesComparedQuery, ReleasesComparedQueryVariables>;