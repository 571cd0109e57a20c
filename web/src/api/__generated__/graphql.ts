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

/** As what a theme is touched. */
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

export type FrameQueryVariables = Exact<{
  release?: string | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type FrameQuery = { readonly all: { readonly evidence: { readonly totalCount: number }, readonly release: { readonly id: string, readonly createdAt: string, readonly contentHash: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly license: string | null, readonly retrieved: string | null }> } } }, readonly counting: { readonly evidence: { readonly totalCount: number } } };

type Named_Category_Fragment = { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Evidence_Fragment = { readonly __typename: 'Evidence', readonly quote: string, readonly id: string };

type Named_Figure_Fragment = { readonly __typename: 'Figure', readonly caption: string, readonly id: string };

type Named_Industry_Fragment = { readonly __typename: 'Industry', readonly name: string, readonly id: string };

type Named_Involvement_Fragment = { readonly __typename: 'Involvement', readonly id: string };

type Named_Municipality_Fragment = { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Plan_Fragment = { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Program_Fragment = { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } };

type Named_Release_Fragment = { readonly __typename: 'Release', readonly id: string };

type Named_Section_Fragment = { readonly __typename: 'Section', readonly heading: string, readonly id: string };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly title: string, readonly id: string };

type Named_Statement_Fragment = { readonly __typename: 'Statement', readonly text: string, readonly id: string };

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

export type QuotedFragment = { readonly id: string, readonly quote: string, readonly line: number, readonly start: number, readonly basis: Basis, readonly level: Level | null, readonly role: Role | null, readonly terms: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly source: { readonly id: string } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  after?: string | null | undefined;
  language: Language;
  release?: string | null | undefined;
}>;


export type SearchQuery = { readonly reading: { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly node:
          | { readonly __typename: 'Category', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Evidence', readonly quote: string, readonly id: string }
          | { readonly __typename: 'Figure', readonly caption: string, readonly id: string }
          | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Involvement', readonly id: string }
          | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
          | { readonly __typename: 'Release', readonly id: string }
          | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        , readonly matchedBy: ReadonlyArray<{ readonly field: string, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }> } } };

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
        | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
        | { readonly __typename: 'Involvement', readonly id: string }
        | { readonly __typename: 'Municipality', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Organization', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Plan', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Program', readonly id: string, readonly label: { readonly text: string, readonly language: Language } }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'Section', readonly heading: string, readonly id: string }
        | { readonly __typename: 'Source', readonly title: string, readonly id: string }
        | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
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
    text
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    name
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
    text
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    name
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
export const FrameDocument = new TypedDocumentString(`
    query Frame($release: ID, $bases: [Basis!], $levels: [Level!], $roles: [Role!]) {
  all: reading(release: $release) {
    evidence {
      totalCount
    }
    release {
      id
      createdAt
      contentHash
      sources(first: 20) {
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
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $after: String, $language: Language!, $release: ID) {
  reading(release: $release) {
    search(text: $text, kinds: $kinds, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Named
        }
        score
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
    text
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    name
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
    text
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    name
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
    text
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    name
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
    text
  }
  ... on Figure {
    caption
  }
  ... on Industry {
    name
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