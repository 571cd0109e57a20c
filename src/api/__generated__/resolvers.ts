import type { BatchResolver as ResolverFn } from '../../execution/batch-resolver.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Connection, Edge, ReleaseConnectionModel, ReleaseEdgeModel, ChangeConnectionModel, ChangeEdgeModel, SearchConnectionModel, SearchEdgeModel, ProgramPairConnectionModel, ProgramPairModel, GroupConnection, Group, NodeModel, ReleaseModel, ReleaseDiffModel, ChangeModel, SpanModel, GroupKeyModel, PathAnswerModel, PathModel, HopModel } from '../models.js';
import type { Entity, Scope } from '../../graph/scope.js';
import type { ComparisonModel, ComparisonPatternModel, ComparisonPairModel } from '../compare.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type { ResolverFn };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as ISO 8601 writes it: "2022-04-01". */
  Date: { input: string; output: string; }
  /** An instant in UTC, as ISO 8601 writes it: "2022-04-01T00:00:00.000Z". */
  DateTime: { input: string; output: string; }
  /** Any JSON value, handed on as it is. */
  JSON: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
};

/** Who does or receives: a municipality or an organization. */
export type Actor = {
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Name, verbatim. */
  readonly name: Scalars['String']['output'];
  /** Slug in Latin letters. */
  readonly slug: Scalars['String']['output'];
};


/** Who does or receives: a municipality or an organization. */
export type Actor_LabelArgs = {
  language?: Language;
};

/** What a statement rests on. */
export type Basis =
  /** A curator read it so, and a note says why. */
  | 'CURATED'
  /** The text says it: the quote holds a term of the theme, or the words themselves. */
  | 'STATED';

/** A filter on a value of `Basis`; all conditions given must hold. */
export type BasisFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: InputMaybe<Basis>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Basis>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<Basis>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Basis>>;
};

/** 取組区分: the heads under which the plans of a scheme list their programs. */
export type Category = Node & {
  readonly __typename?: 'Category';
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Name, verbatim. */
  readonly name: Scalars['String']['output'];
  /** English name; our translation. */
  readonly nameEn: Scalars['String']['output'];
  /** (1), (2), (3). */
  readonly number: Scalars['Int']['output'];
  /** Programs listed under it, each once. */
  readonly programs: ProgramConnection;
  /** The scheme it belongs to. */
  readonly scheme: Scalars['String']['output'];
  /** Sections under it. */
  readonly sections: SectionConnection;
};


/** 取組区分: the heads under which the plans of a scheme list their programs. */
export type Category_LabelArgs = {
  language?: Language;
};


/** 取組区分: the heads under which the plans of a scheme list their programs. */
export type Category_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** 取組区分: the heads under which the plans of a scheme list their programs. */
export type Category_SectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectionOrder>>;
  where?: InputMaybe<SectionWhere>;
};

/** Categories: a set that can be listed, counted and cited. */
export type CategoryConnection = {
  readonly __typename?: 'CategoryConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<CategoryEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: CategoryGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Category>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Categories: a set that can be listed, counted and cited. */
export type CategoryConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<CategoryDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What categories can be grouped by. */
export type CategoryDimension =
  /** The scheme that gives it. */
  | 'SCHEME';

/** A place in a list of categories. */
export type CategoryEdge = {
  readonly __typename?: 'CategoryEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Category;
};

/** Categories that have the same value of each dimension. */
export type CategoryGroup = {
  readonly __typename?: 'CategoryGroup';
  /** Which they are, in the order of the list that is grouped. */
  readonly categories: CategoryConnection;
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Categories that have the same value of each dimension. */
export type CategoryGroup_CategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CategoryOrder>>;
  where?: InputMaybe<CategoryWhere>;
};

/** Categories in groups, in the order of the dimensions' values; those without a value come last. */
export type CategoryGroupConnection = {
  readonly __typename?: 'CategoryGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<CategoryGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<CategoryGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of categories. */
export type CategoryGroupEdge = {
  readonly __typename?: 'CategoryGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CategoryGroup;
};

/** An order of categories; ties stay in the order of the list. */
export type CategoryOrder =
  /** By its English name; without one last, upwards. */
  | 'NAME_ASC'
  /** By its English name; without one last, downwards. */
  | 'NAME_DESC'
  /** By its number, upwards. */
  | 'NUMBER_ASC'
  /** By its number, downwards. */
  | 'NUMBER_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `sections` has under the reading, upwards. */
  | 'SECTIONS_COUNT_ASC'
  /** By how many things `sections` has under the reading, downwards. */
  | 'SECTIONS_COUNT_DESC';

/** How many of the categories that something leads to match; all conditions given must hold. */
export type CategoryQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<CategoryWhere>;
  /** None matches. */
  readonly none?: InputMaybe<CategoryWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<CategoryWhere>;
};

/** Which categories are wanted: all conditions given must hold, under the reading. */
export type CategoryWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<CategoryWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<CategoryWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<CategoryWhere>>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Name, verbatim. */
  readonly name?: InputMaybe<TextFilter>;
  /** English name; our translation. */
  readonly nameEn?: InputMaybe<TextFilter>;
  /** (1), (2), (3). */
  readonly number?: InputMaybe<IntFilter>;
  /** Programs listed under it, each once. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** The scheme it belongs to. */
  readonly scheme?: InputMaybe<TextFilter>;
  /** Sections under it. */
  readonly sections?: InputMaybe<SectionQuantifier>;
};

/** A thing, a piece of evidence or a link that differs, field by field. */
export type Change = {
  readonly __typename?: 'Change';
  /** The fields that differ; all there are when it was added or removed. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** Of a thing its id; of a link the ids of its ends with its relation between them: `Program:… TOUCHES Theme:…`. */
  readonly id: Scalars['ID']['output'];
  /** The thing, in `to`, or in `from` when it was removed; null for a link. */
  readonly node?: Maybe<Node>;
  /** Where the link ends, in the same release; null for a thing. */
  readonly object?: Maybe<Node>;
  /** Where the link starts, in the same release; null for a thing. */
  readonly subject?: Maybe<Node>;
  /** What it is. */
  readonly what: GraphPart;
};

/** A page of what differs, and how much there is in all. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many things of a kind, or links of a relation, differ. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** How many are only in `to`. */
  readonly added: Scalars['Int']['output'];
  /** How many are in both and differ. */
  readonly changed: Scalars['Int']['output'];
  /** How many are only in `from`. */
  readonly removed: Scalars['Int']['output'];
  /** The kind or the relation. */
  readonly what: GraphPart;
};

/** A place in a list of changes. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Names this place for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** The scope in which themes co-occur. */
export type CoOccurrenceScope =
  /** 市区町村: anything in its plans */
  | 'MUNICIPALITY'
  /** 計画: anything in it */
  | 'PLAN'
  /** 事業 */
  | 'PROGRAM'
  /** 取組区分ごとの節 */
  | 'SECTION';

/** Municipalities side by side, by the themes they touch under the reading. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** Those compared, in the order asked. */
  readonly municipalities: ReadonlyArray<Municipality>;
  /** Each two of them, in the order asked. */
  readonly pairs: ReadonlyArray<ComparisonPair>;
  /** Their themes by exactly which of them touch them: all of them first, then by fewer; patterns without themes are left out. */
  readonly patterns: ReadonlyArray<ComparisonPattern>;
  /** Themes that all of them touch. */
  readonly shared: ThemeConnection;
  /** How many themes at least one of them touches. */
  readonly unionCount: Scalars['Int']['output'];
};


/** Municipalities side by side, by the themes they touch under the reading. */
export type Comparison_SharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Two of the compared municipalities. */
export type ComparisonPair = {
  readonly __typename?: 'ComparisonPair';
  /** The one asked for first. */
  readonly a: Municipality;
  /** The other one. */
  readonly b: Municipality;
  /** Themes in common among all themes of the two: 0 to 1, to twelve digits; 0 when neither touches any. */
  readonly jaccard: Scalars['Float']['output'];
  /** Themes that both touch. */
  readonly shared: ThemeConnection;
  /** How many themes both touch. */
  readonly sharedCount: Scalars['Int']['output'];
  /** How many themes at least one of them touches. */
  readonly unionCount: Scalars['Int']['output'];
};


/** Two of the compared municipalities. */
export type ComparisonPair_SharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Themes that some of the compared municipalities touch and the others do not. */
export type ComparisonPattern = {
  readonly __typename?: 'ComparisonPattern';
  /** Those that touch them, in the order asked. */
  readonly municipalities: ReadonlyArray<Municipality>;
  /** The themes, at least one. */
  readonly themes: ThemeConnection;
};


/** Themes that some of the compared municipalities touch and the others do not. */
export type ComparisonPattern_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** A document that plans refer to. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** What it is, e.g. basic_concept. */
  readonly kind: Scalars['String']['output'];
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Name, verbatim. */
  readonly name: Scalars['String']['output'];
  /** Plans that refer to it. */
  readonly plans: PlanConnection;
};


/** A document that plans refer to. */
export type Document_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** A document that plans refer to. */
export type Document_LabelArgs = {
  language?: Language;
};


/** A document that plans refer to. */
export type Document_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};

/** Documents: a set that can be listed, counted and cited. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: DocumentGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Documents: a set that can be listed, counted and cited. */
export type DocumentConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<DocumentDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What documents can be grouped by. */
export type DocumentDimension =
  /** What kind of document it is. */
  | 'KIND'
  /** Each municipality whose plan refers to it. */
  | 'MUNICIPALITY';

/** A place in a list of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
};

/** Documents that have the same value of each dimension. */
export type DocumentGroup = {
  readonly __typename?: 'DocumentGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** Which they are, in the order of the list that is grouped. */
  readonly documents: DocumentConnection;
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Documents that have the same value of each dimension. */
export type DocumentGroup_DocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** Documents in groups, in the order of the dimensions' values; those without a value come last. */
export type DocumentGroupConnection = {
  readonly __typename?: 'DocumentGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<DocumentGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<DocumentGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of documents. */
export type DocumentGroupEdge = {
  readonly __typename?: 'DocumentGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: DocumentGroup;
};

/** An order of documents; ties stay in the order of the list. */
export type DocumentOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `plans` has under the reading, upwards. */
  | 'PLANS_COUNT_ASC'
  /** By how many things `plans` has under the reading, downwards. */
  | 'PLANS_COUNT_DESC';

/** How many of the documents that something leads to match; all conditions given must hold. */
export type DocumentQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<DocumentWhere>;
  /** None matches. */
  readonly none?: InputMaybe<DocumentWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<DocumentWhere>;
};

/** Which documents are wanted: all conditions given must hold, under the reading. */
export type DocumentWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<DocumentWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** What it is, e.g. basic_concept. */
  readonly kind?: InputMaybe<TextFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Name, verbatim. */
  readonly name?: InputMaybe<TextFilter>;
  /** Plans that refer to it. */
  readonly plans?: InputMaybe<PlanQuantifier>;
};

/** One verbatim passage that supports one statement: that `subject` has `relation` to `object`. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Does the text say it, or did a curator read it so? */
  readonly basis: Basis;
  /** The passage with what stands around it. */
  readonly context: Scalars['String']['output'];
  /** Code points before its end in the source. */
  readonly end: Scalars['Int']['output'];
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** The role in which an organization takes part. */
  readonly involvementRole?: Maybe<InvolvementRole>;
  /** The kind of the place; null for structure, such as headings and list entries. */
  readonly level?: Maybe<Level>;
  /** Line of its first character, from 1. */
  readonly line: Scalars['Int']['output'];
  /** For an industry: how close the words are to its class. */
  readonly match?: Maybe<MatchKind>;
  /** Why a curator read it so. */
  readonly note?: Maybe<Label>;
  /** What is said of it: where the relation ends. */
  readonly object: Node;
  /** The plan it belongs to: that of what it speaks of, else the one in which its quote stands. */
  readonly plan?: Maybe<Plan>;
  /** The passage, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** What is said. */
  readonly relation: Relation;
  /** The role in which a theme is touched. */
  readonly role?: Maybe<Role>;
  /** Where it stands. */
  readonly source: Source;
  /** Where it stands in its source. */
  readonly span: Span;
  /** Code points before it in the source. */
  readonly start: Scalars['Int']['output'];
  /** Of what something is said: where the relation starts. */
  readonly subject: Node;
  /** For a theme: the terms of its lexicon met in the quote. */
  readonly terms: ReadonlyArray<TermHit>;
  /** For an industry: the words of the source. */
  readonly wording?: Maybe<Scalars['String']['output']>;
};


/** One verbatim passage that supports one statement: that `subject` has `relation` to `object`. */
export type Evidence_ContextArgs = {
  characters?: Scalars['Int']['input'];
};


/** One verbatim passage that supports one statement: that `subject` has `relation` to `object`. */
export type Evidence_NoteArgs = {
  language?: Language;
};

/** Evidence: a set that can be listed, counted and cited. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: EvidenceGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Evidence: a set that can be listed, counted and cited. */
export type EvidenceConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<EvidenceDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What evidence can be grouped by. */
export type EvidenceDimension =
  /** Does the text say it, or did a curator read it so? */
  | 'BASIS'
  /** The role in which an organization takes part. */
  | 'INVOLVEMENT_ROLE'
  /** The kind of the place; none for structure. */
  | 'LEVEL'
  /** The municipality whose plan it speaks of or is in. */
  | 'MUNICIPALITY'
  /** What is said. */
  | 'RELATION'
  /** The role in which a theme is touched. */
  | 'ROLE'
  /** Where it stands. */
  | 'SOURCE'
  /** The theme it speaks of. */
  | 'THEME';

/** A place in a list of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Evidence;
};

/** Evidence that have the same value of each dimension. */
export type EvidenceGroup = {
  readonly __typename?: 'EvidenceGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** Which they are, in the order of the list that is grouped. */
  readonly evidence: EvidenceConnection;
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. The citation of structure is in that list only where the reading counts it. */
  readonly where: Scalars['JSON']['output'];
};


/** Evidence that have the same value of each dimension. */
export type EvidenceGroup_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** Evidence in groups, in the order of the dimensions' values; those without a value come last. */
export type EvidenceGroupConnection = {
  readonly __typename?: 'EvidenceGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<EvidenceGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<EvidenceGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of evidence. */
export type EvidenceGroupEdge = {
  readonly __typename?: 'EvidenceGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: EvidenceGroup;
};

/** An order of evidence; ties stay in the order of the list. */
export type EvidenceOrder =
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC';

/** How many of the pieces of evidence that something leads to match; all conditions given must hold. */
export type EvidenceQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<EvidenceWhere>;
  /** None matches. */
  readonly none?: InputMaybe<EvidenceWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<EvidenceWhere>;
};

/** Which evidence is wanted: all conditions given must hold, under the reading. */
export type EvidenceWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<EvidenceWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** Does the text say it, or did a curator read it so? */
  readonly basis?: InputMaybe<BasisFilter>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** The role in which an organization takes part. */
  readonly involvementRole?: InputMaybe<InvolvementRoleFilter>;
  /** The kind of the place; null for structure, such as headings and list entries. */
  readonly level?: InputMaybe<LevelFilter>;
  /** What is said of it: where the relation ends. As this. */
  readonly object?: InputMaybe<NodeWhere>;
  /** The plan it belongs to: that of what it speaks of, else the one in which its quote stands. */
  readonly plan?: InputMaybe<PlanWhere>;
  /** The passage, verbatim. */
  readonly quote?: InputMaybe<TextFilter>;
  /** What is said. */
  readonly relation?: InputMaybe<RelationFilter>;
  /** The role in which a theme is touched. */
  readonly role?: InputMaybe<RoleFilter>;
  /** Where it stands. */
  readonly source?: InputMaybe<SourceWhere>;
  /** Of what something is said: where the relation starts. As this. */
  readonly subject?: InputMaybe<NodeWhere>;
};

/** The old and the new value of a field, as text: references as ids, lists with one item per line. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** Its name; `after` is the thing before it in its order or list, `aspects` how the evidence of a link counts, `text` of a source only the lines from the first to the last that differ. */
  readonly field: Scalars['String']['output'];
  /** In `from`; null where nothing was said. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** In `to`; null where nothing is said. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** A figure of a plan: what its caption and text say. */
export type Figure = Node & {
  readonly __typename?: 'Figure';
  /** Caption, verbatim. */
  readonly caption: Scalars['String']['output'];
  /** Programs it depicts, inside the reading. */
  readonly depicts: ReadonlyArray<Program>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Those it depicts or names. */
  readonly organizations: FigureOrganizationConnection;
  /** The plan it belongs to. */
  readonly plan: Plan;
  /** Where it stands in its source. */
  readonly span: Span;
  /** Lines of text inside it, verbatim. */
  readonly text: ReadonlyArray<Scalars['String']['output']>;
  /** Themes it touches. */
  readonly themes: FigureThemeConnection;
};


/** A figure of a plan: what its caption and text say. */
export type Figure_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** A figure of a plan: what its caption and text say. */
export type Figure_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** A figure of a plan: what its caption and text say. */
export type Figure_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Figures: a set that can be listed, counted and cited. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: FigureGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Figures: a set that can be listed, counted and cited. */
export type FigureConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<FigureDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What figures can be grouped by. */
export type FigureDimension =
  /** The municipality whose plan it is in. */
  | 'MUNICIPALITY'
  /** Each organization that it shows. */
  | 'ORGANIZATION'
  /** The plan it stands in. */
  | 'PLAN'
  /** Each theme that it touches itself. */
  | 'THEME';

/** A place in a list of figures. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Figure;
};

/** Figures that have the same value of each dimension. */
export type FigureGroup = {
  readonly __typename?: 'FigureGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** Which they are, in the order of the list that is grouped. */
  readonly figures: FigureConnection;
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Figures that have the same value of each dimension. */
export type FigureGroup_FiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FigureOrder>>;
  where?: InputMaybe<FigureWhere>;
};

/** Figures in groups, in the order of the dimensions' values; those without a value come last. */
export type FigureGroupConnection = {
  readonly __typename?: 'FigureGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<FigureGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<FigureGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of figures. */
export type FigureGroupEdge = {
  readonly __typename?: 'FigureGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: FigureGroup;
};

/** An order of figures; ties stay in the order of the list. */
export type FigureOrder =
  /** By how many things `depicts` has under the reading, upwards. */
  | 'DEPICTS_COUNT_ASC'
  /** By how many things `depicts` has under the reading, downwards. */
  | 'DEPICTS_COUNT_DESC'
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `organizations` has under the reading, upwards. */
  | 'ORGANIZATIONS_COUNT_ASC'
  /** By how many things `organizations` has under the reading, downwards. */
  | 'ORGANIZATIONS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC';

/** Organizations of a figure: a set that can be listed, counted and cited. */
export type FigureOrganizationConnection = {
  readonly __typename?: 'FigureOrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<FigureOrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations of a figure: a set that can be listed, counted and cited. */
export type FigureOrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a figure and an organization. */
export type FigureOrganizationEdge = {
  readonly __typename?: 'FigureOrganizationEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the places in which it takes part. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Organization;
  /** The roles in which it takes part. */
  readonly roles: ReadonlyArray<InvolvementRole>;
};


/** The link between a figure and an organization. */
export type FigureOrganizationEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a figure and an organization. */
export type FigureOrganizationEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a figure and an organization. */
export type FigureOrganizationEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a figure and an organization. */
export type FigureOrganizationEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** How many of the figures that something leads to match; all conditions given must hold. */
export type FigureQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<FigureWhere>;
  /** None matches. */
  readonly none?: InputMaybe<FigureWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<FigureWhere>;
};

/** Themes of a figure: a set that can be listed, counted and cited. */
export type FigureThemeConnection = {
  readonly __typename?: 'FigureThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<FigureThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes of a figure: a set that can be listed, counted and cited. */
export type FigureThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a figure and a theme. */
export type FigureThemeEdge = ThemeLink & {
  readonly __typename?: 'FigureThemeEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Theme;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a figure and a theme. */
export type FigureThemeEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a figure and a theme. */
export type FigureThemeEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a figure and a theme. */
export type FigureThemeEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a figure and a theme. */
export type FigureThemeEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which figures are wanted: all conditions given must hold, under the reading. */
export type FigureWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<FigureWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<FigureWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<FigureWhere>>;
  /** Caption, verbatim. */
  readonly caption?: InputMaybe<TextFilter>;
  /** Programs it depicts, inside the reading. */
  readonly depicts?: InputMaybe<ProgramQuantifier>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Those it depicts or names. */
  readonly organizations?: InputMaybe<OrganizationQuantifier>;
  /** The plan it belongs to. */
  readonly plan?: InputMaybe<PlanWhere>;
  /** Themes it touches. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
};

/** A filter on a number; all conditions given must hold. */
export type FloatFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than this. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least this. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Less than this. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most this. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
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
  readonly eq?: InputMaybe<GoalKind>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<GoalKind>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<GoalKind>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<GoalKind>>;
};

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

/** The value of one dimension that all of a group have. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** The dimension, as it is named in `by`. */
  readonly dimension: Scalars['String']['output'];
  /** The name of the thing, a term in words, or any other value as it is spelled; なし, or none in English, for those without one. */
  readonly label: Scalars['String']['output'];
  /** The value where it is a thing. */
  readonly node?: Maybe<Node>;
  /** The value where it is a plain one: a term, a text, a number, `true` or `false`. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** The value of one dimension that all of a group have. */
export type GroupKey_LabelArgs = {
  language?: Language;
};

/** A stretch of a text: code points from 0, end exclusive. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where it ends. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** One link of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The passages this link rests on, inside the reading; structure cites its heading or the entry of its list. Nothing for IN_CATEGORY, VARIANT_OF, BROADER and SUCCEEDS. */
  readonly evidence: EvidenceConnection;
  /** Does the relation run from `from` to `to`? */
  readonly forward: Scalars['Boolean']['output'];
  /** Where it comes from. */
  readonly from: Node;
  /** The relation between the two. */
  readonly relation: Relation;
  /** Where it goes to. */
  readonly to: Node;
};


/** One link of a path. */
export type Hop_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** A filter on an id; all conditions given must hold. */
export type IdFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<Scalars['ID']['input']>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry = Node & {
  readonly __typename?: 'Industry';
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Code of the class, of any depth: E, E24, E275. */
  readonly jsic: Scalars['String']['output'];
  /** Reading in hiragana. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Municipalities whose plans concern it, at any level of the reading. */
  readonly municipalities: IndustryMunicipalityConnection;
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Plans that concern it, at any level of the reading. */
  readonly plans: IndustryPlanConnection;
  /** Programs that concern it. */
  readonly programs: IndustryProgramConnection;
  /** Reading in Latin letters. */
  readonly romaji?: Maybe<Scalars['String']['output']>;
  /** Sections that concern it themselves. */
  readonly sections: IndustrySectionConnection;
};


/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry_LabelArgs = {
  language?: Language;
};


/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry_MunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  where?: InputMaybe<MunicipalityWhere>;
};


/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};


/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** A class of the Japan Standard Industrial Classification; the wording and the closeness of the match belong to the link. */
export type Industry_SectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectionOrder>>;
  where?: InputMaybe<SectionWhere>;
};

/** Industries: a set that can be listed, counted and cited. */
export type IndustryConnection = {
  readonly __typename?: 'IndustryConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<IndustryEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: IndustryGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Industries: a set that can be listed, counted and cited. */
export type IndustryConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<IndustryDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What industries can be grouped by. */
export type IndustryDimension =
  /** Each municipality whose plans concern it. */
  | 'MUNICIPALITY'
  /** The prefecture of each municipality whose plans concern it. */
  | 'PREFECTURE';

/** A place in a list of industries. */
export type IndustryEdge = {
  readonly __typename?: 'IndustryEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Industry;
};

/** Industries that have the same value of each dimension. */
export type IndustryGroup = {
  readonly __typename?: 'IndustryGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** Which they are, in the order of the list that is grouped. */
  readonly industries: IndustryConnection;
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Industries that have the same value of each dimension. */
export type IndustryGroup_IndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};

/** Industries in groups, in the order of the dimensions' values; those without a value come last. */
export type IndustryGroupConnection = {
  readonly __typename?: 'IndustryGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<IndustryGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<IndustryGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of industries. */
export type IndustryGroupEdge = {
  readonly __typename?: 'IndustryGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: IndustryGroup;
};

/** Municipalities of an industry: a set that can be listed, counted and cited. */
export type IndustryMunicipalityConnection = {
  readonly __typename?: 'IndustryMunicipalityConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<IndustryMunicipalityEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: MunicipalityGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Municipalities of an industry: a set that can be listed, counted and cited. */
export type IndustryMunicipalityConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MunicipalityDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a municipality and an industry. */
export type IndustryMunicipalityEdge = {
  readonly __typename?: 'IndustryMunicipalityEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Municipality;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a municipality and an industry. */
export type IndustryMunicipalityEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and an industry. */
export type IndustryMunicipalityEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** An order of industries; ties stay in the order of the list. */
export type IndustryOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `municipalities` has under the reading, upwards. */
  | 'MUNICIPALITIES_COUNT_ASC'
  /** By how many things `municipalities` has under the reading, downwards. */
  | 'MUNICIPALITIES_COUNT_DESC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, upwards. */
  | 'NAME_ASC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, downwards. */
  | 'NAME_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `plans` has under the reading, upwards. */
  | 'PLANS_COUNT_ASC'
  /** By how many things `plans` has under the reading, downwards. */
  | 'PLANS_COUNT_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `sections` has under the reading, upwards. */
  | 'SECTIONS_COUNT_ASC'
  /** By how many things `sections` has under the reading, downwards. */
  | 'SECTIONS_COUNT_DESC';

/** Plans of an industry: a set that can be listed, counted and cited. */
export type IndustryPlanConnection = {
  readonly __typename?: 'IndustryPlanConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<IndustryPlanEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: PlanGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Plans of an industry: a set that can be listed, counted and cited. */
export type IndustryPlanConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<PlanDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a plan and an industry. */
export type IndustryPlanEdge = {
  readonly __typename?: 'IndustryPlanEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Plan;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a plan and an industry. */
export type IndustryPlanEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and an industry. */
export type IndustryPlanEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** Programs of an industry: a set that can be listed, counted and cited. */
export type IndustryProgramConnection = {
  readonly __typename?: 'IndustryProgramConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<IndustryProgramEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ProgramGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Programs of an industry: a set that can be listed, counted and cited. */
export type IndustryProgramConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ProgramDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a program and an industry. */
export type IndustryProgramEdge = {
  readonly __typename?: 'IndustryProgramEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Program;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a program and an industry. */
export type IndustryProgramEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and an industry. */
export type IndustryProgramEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** How many of the industries that something leads to match; all conditions given must hold. */
export type IndustryQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<IndustryWhere>;
  /** None matches. */
  readonly none?: InputMaybe<IndustryWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<IndustryWhere>;
};

/** Sections of an industry: a set that can be listed, counted and cited. */
export type IndustrySectionConnection = {
  readonly __typename?: 'IndustrySectionConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<IndustrySectionEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: SectionGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Section>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Sections of an industry: a set that can be listed, counted and cited. */
export type IndustrySectionConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<SectionDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a section and an industry. */
export type IndustrySectionEdge = {
  readonly __typename?: 'IndustrySectionEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Section;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a section and an industry. */
export type IndustrySectionEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and an industry. */
export type IndustrySectionEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** Which industries are wanted: all conditions given must hold, under the reading. */
export type IndustryWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<IndustryWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<IndustryWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<IndustryWhere>>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Code of the class, of any depth: E, E24, E275. */
  readonly jsic?: InputMaybe<TextFilter>;
  /** Reading in hiragana. */
  readonly kana?: InputMaybe<TextFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Municipalities whose plans concern it, at any level of the reading. */
  readonly municipalities?: InputMaybe<MunicipalityQuantifier>;
  /** Official name. */
  readonly name?: InputMaybe<TextFilter>;
  /** English name. */
  readonly nameEn?: InputMaybe<TextFilter>;
  /** Plans that concern it, at any level of the reading. */
  readonly plans?: InputMaybe<PlanQuantifier>;
  /** Programs that concern it. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** Reading in Latin letters. */
  readonly romaji?: InputMaybe<TextFilter>;
  /** Sections that concern it themselves. */
  readonly sections?: InputMaybe<SectionQuantifier>;
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
  readonly eq?: InputMaybe<Instrument>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Instrument>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<Instrument>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Instrument>>;
};

/** A filter on a whole number; all conditions given must hold. */
export type IntFilter = {
  /** Equal to this; null means that there is none. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** The part of an organization in one place, in one role. */
export type Involvement = Node & {
  readonly __typename?: 'Involvement';
  /** What the statement rests on. */
  readonly basis: Basis;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Where: a program, section, plan or figure. */
  readonly in: Node;
  /** The kind of the place. */
  readonly level: Level;
  /** Who takes part. */
  readonly organization: Organization;
  /** The role. */
  readonly role: InvolvementRole;
};


/** The part of an organization in one place, in one role. */
export type Involvement_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** Involvements: a set that can be listed, counted and cited. */
export type InvolvementConnection = {
  readonly __typename?: 'InvolvementConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: InvolvementGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Involvement>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Involvements: a set that can be listed, counted and cited. */
export type InvolvementConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<InvolvementDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What involvements can be grouped by. */
export type InvolvementDimension =
  /** Does the text say so, or did a curator read it so? */
  | 'BASIS'
  /** In what kind of place. */
  | 'LEVEL'
  /** Who takes part. */
  | 'ORGANIZATION'
  /** What kind of body takes part. */
  | 'ORGANIZATION_KIND'
  /** The role. */
  | 'ROLE';

/** A place in a list of involvements. */
export type InvolvementEdge = {
  readonly __typename?: 'InvolvementEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Involvement;
};

/** Involvements that have the same value of each dimension. */
export type InvolvementGroup = {
  readonly __typename?: 'InvolvementGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** Which they are, in the order of the list that is grouped. */
  readonly involvements: InvolvementConnection;
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Involvements that have the same value of each dimension. */
export type InvolvementGroup_InvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};

/** Involvements in groups, in the order of the dimensions' values; those without a value come last. */
export type InvolvementGroupConnection = {
  readonly __typename?: 'InvolvementGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<InvolvementGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<InvolvementGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of involvements. */
export type InvolvementGroupEdge = {
  readonly __typename?: 'InvolvementGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: InvolvementGroup;
};

/** An order of involvements; ties stay in the order of the list. */
export type InvolvementOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC';

/** How many of the involvements that something leads to match; all conditions given must hold. */
export type InvolvementQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<InvolvementWhere>;
  /** None matches. */
  readonly none?: InputMaybe<InvolvementWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<InvolvementWhere>;
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
  readonly eq?: InputMaybe<InvolvementRole>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InvolvementRole>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<InvolvementRole>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<InvolvementRole>>;
};

/** Which involvements are wanted: all conditions given must hold, under the reading. */
export type InvolvementWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<InvolvementWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<InvolvementWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<InvolvementWhere>>;
  /** What the statement rests on. */
  readonly basis?: InputMaybe<BasisFilter>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Where: a program, section, plan or figure. As this. */
  readonly in?: InputMaybe<NodeWhere>;
  /** The kind of the place. */
  readonly level?: InputMaybe<LevelFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Who takes part. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  /** The role. */
  readonly role?: InputMaybe<InvolvementRoleFilter>;
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

/** How many things of a kind there are. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: Kind;
};

/** A text in the language asked for, or in the one there is. */
export type Label = {
  readonly __typename?: 'Label';
  /** The language it is in. */
  readonly language: Language;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

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
  readonly eq?: InputMaybe<Level>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Level>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<Level>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Level>>;
};

/** The role, basis and level of a link: one piece of its evidence must match all of them together, inside the reading. */
export type LinkFilter = {
  /** Whether the text says so or a curator read it so; not empty. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** The roles in which an organization takes part; not empty. */
  readonly involvementRoles?: InputMaybe<ReadonlyArray<InvolvementRole>>;
  /** Of what kind the thing is that touches or is taken part in; not empty. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** The roles in which a theme is touched; not empty. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

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

/** 市区町村: who publishes a plan. */
export type Municipality = Actor & Node & {
  readonly __typename?: 'Municipality';
  /** Area in square kilometres. */
  readonly areaKm2?: Maybe<Scalars['Float']['output']>;
  /** National code of six digits, check digit included (JIS X 0402): 131075. */
  readonly code: Scalars['String']['output'];
  /** The code without its check digit: 13107. */
  readonly code5: Scalars['String']['output'];
  /** 法人番号 */
  readonly corporateNumber?: Maybe<Scalars['String']['output']>;
  /** Every passage about it and its plans inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** Themes touched in one of the roles asked and in no measure, under the reading's bases and levels; its roles do not matter here. Each link has its evidence in the roles asked. */
  readonly gaps: MunicipalityThemeConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Industries its plans concern. */
  readonly industries: MunicipalityIndustryConnection;
  /** Reading in hiragana. */
  readonly kana: Scalars['String']['output'];
  /** 特別区, 市, 町 or 村. */
  readonly kind: MunicipalityKind;
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Official name: 墨田区. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Those that take part in its plans, at any level of the reading. */
  readonly organizations: MunicipalityOrganizationConnection;
  /** Its plans, oldest first. */
  readonly plans: PlanConnection;
  /** Persons, on `populationDate`. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Day of the count. */
  readonly populationDate?: Maybe<Scalars['Date']['output']>;
  /** 都道府県 */
  readonly prefecture: Scalars['String']['output'];
  /** Programs of its plans, each once, in the order of the source. */
  readonly programs: ProgramConnection;
  /** Reading in Latin letters. */
  readonly romaji: Scalars['String']['output'];
  /** Other municipalities by the themes they touch in common, most similar first; those with a score of 0 are left out. */
  readonly similar: MunicipalitySimilarityConnection;
  /** Slug in Latin letters: sumida. */
  readonly slug: Scalars['String']['output'];
  /** Where its figures and plans come from. */
  readonly sources: SourceConnection;
  /** What its plans say of the place. */
  readonly statements: StatementConnection;
  /** Every theme its plans touch, at any level of the reading; in the order of the vocabulary. */
  readonly themes: MunicipalityThemeConnection;
  /** Its own site. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Item of Wikidata, where it has been verified. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_GapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  roles?: ReadonlyArray<Role>;
  where?: InputMaybe<ThemeWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_IndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_LabelArgs = {
  language?: Language;
};


/** 市区町村: who publishes a plan. */
export type Municipality_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_SimilarArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: Similarity;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minShared?: Scalars['Int']['input'];
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  where?: InputMaybe<MunicipalityWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_SourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_StatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** 市区町村: who publishes a plan. */
export type Municipality_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Municipalities: a set that can be listed, counted and cited. */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: MunicipalityGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Municipalities: a set that can be listed, counted and cited. */
export type MunicipalityConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MunicipalityDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What municipalities can be grouped by. */
export type MunicipalityDimension =
  /** Each industry that its plans concern. */
  | 'INDUSTRY'
  /** City, ward, town or village. */
  | 'KIND'
  /** Prefecture. */
  | 'PREFECTURE'
  /** Each theme that its plans touch. */
  | 'THEME'
  /** The concept at the top of each theme that its plans touch. */
  | 'TOP_CONCEPT';

/** A place in a list of municipalities. */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Municipality;
};

/** Municipalities that have the same value of each dimension. */
export type MunicipalityGroup = {
  readonly __typename?: 'MunicipalityGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly municipalities: MunicipalityConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Municipalities that have the same value of each dimension. */
export type MunicipalityGroup_MunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  where?: InputMaybe<MunicipalityWhere>;
};

/** Municipalities in groups, in the order of the dimensions' values; those without a value come last. */
export type MunicipalityGroupConnection = {
  readonly __typename?: 'MunicipalityGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<MunicipalityGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<MunicipalityGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of municipalities. */
export type MunicipalityGroupEdge = {
  readonly __typename?: 'MunicipalityGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: MunicipalityGroup;
};

/** Industries of a municipality: a set that can be listed, counted and cited. */
export type MunicipalityIndustryConnection = {
  readonly __typename?: 'MunicipalityIndustryConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<MunicipalityIndustryEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: IndustryGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Industries of a municipality: a set that can be listed, counted and cited. */
export type MunicipalityIndustryConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<IndustryDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a municipality and an industry. */
export type MunicipalityIndustryEdge = {
  readonly __typename?: 'MunicipalityIndustryEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Industry;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a municipality and an industry. */
export type MunicipalityIndustryEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and an industry. */
export type MunicipalityIndustryEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
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
  readonly eq?: InputMaybe<MunicipalityKind>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<MunicipalityKind>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<MunicipalityKind>>;
};

/** An order of municipalities; ties stay in the order of the list. */
export type MunicipalityOrder =
  /** By area; unknown last, upwards. */
  | 'AREA_KM2_ASC'
  /** By area; unknown last, downwards. */
  | 'AREA_KM2_DESC'
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `industries` has under the reading, upwards. */
  | 'INDUSTRIES_COUNT_ASC'
  /** By how many things `industries` has under the reading, downwards. */
  | 'INDUSTRIES_COUNT_DESC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, upwards. */
  | 'NAME_ASC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, downwards. */
  | 'NAME_DESC'
  /** By how many things `organizations` has under the reading, upwards. */
  | 'ORGANIZATIONS_COUNT_ASC'
  /** By how many things `organizations` has under the reading, downwards. */
  | 'ORGANIZATIONS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `plans` has under the reading, upwards. */
  | 'PLANS_COUNT_ASC'
  /** By how many things `plans` has under the reading, downwards. */
  | 'PLANS_COUNT_DESC'
  /** By population; unknown last, upwards. */
  | 'POPULATION_ASC'
  /** By population; unknown last, downwards. */
  | 'POPULATION_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `sources` has under the reading, upwards. */
  | 'SOURCES_COUNT_ASC'
  /** By how many things `sources` has under the reading, downwards. */
  | 'SOURCES_COUNT_DESC'
  /** By how many things `statements` has under the reading, upwards. */
  | 'STATEMENTS_COUNT_ASC'
  /** By how many things `statements` has under the reading, downwards. */
  | 'STATEMENTS_COUNT_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC';

/** Organizations of a municipality: a set that can be listed, counted and cited. */
export type MunicipalityOrganizationConnection = {
  readonly __typename?: 'MunicipalityOrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<MunicipalityOrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations of a municipality: a set that can be listed, counted and cited. */
export type MunicipalityOrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a municipality and an organization. */
export type MunicipalityOrganizationEdge = {
  readonly __typename?: 'MunicipalityOrganizationEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the places in which it takes part. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Organization;
  /** The roles in which it takes part. */
  readonly roles: ReadonlyArray<InvolvementRole>;
};


/** The link between a municipality and an organization. */
export type MunicipalityOrganizationEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and an organization. */
export type MunicipalityOrganizationEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a municipality and an organization. */
export type MunicipalityOrganizationEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and an organization. */
export type MunicipalityOrganizationEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** How many of the municipalities that something leads to match; all conditions given must hold. */
export type MunicipalityQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<MunicipalityWhere>;
  /** None matches. */
  readonly none?: InputMaybe<MunicipalityWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<MunicipalityWhere>;
};

/** Municipalities similar to another: a set that can be listed, counted and cited. */
export type MunicipalitySimilarityConnection = {
  readonly __typename?: 'MunicipalitySimilarityConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<MunicipalitySimilarityEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: MunicipalityGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Municipalities similar to another: a set that can be listed, counted and cited. */
export type MunicipalitySimilarityConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MunicipalityDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How similar two municipalities are by the themes they touch. */
export type MunicipalitySimilarityEdge = {
  readonly __typename?: 'MunicipalitySimilarityEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Municipality;
  /** 0 to 1, to twelve digits; 1 for the same themes. */
  readonly score: Scalars['Float']['output'];
  /** Themes that both touch. */
  readonly shared: ThemeConnection;
  /** How many themes both touch. */
  readonly sharedCount: Scalars['Int']['output'];
  /** How many themes at least one of them touches. */
  readonly unionCount: Scalars['Int']['output'];
};


/** How similar two municipalities are by the themes they touch. */
export type MunicipalitySimilarityEdge_SharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Themes of a municipality: a set that can be listed, counted and cited. */
export type MunicipalityThemeConnection = {
  readonly __typename?: 'MunicipalityThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<MunicipalityThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes of a municipality: a set that can be listed, counted and cited. */
export type MunicipalityThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a municipality and a theme. */
export type MunicipalityThemeEdge = ThemeLink & {
  readonly __typename?: 'MunicipalityThemeEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Theme;
  /** Programs of the municipality that touch the theme; with `inherit` also through their sections. */
  readonly programs: ProgramConnection;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a municipality and a theme. */
export type MunicipalityThemeEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and a theme. */
export type MunicipalityThemeEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a municipality and a theme. */
export type MunicipalityThemeEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and a theme. */
export type MunicipalityThemeEdge_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** The link between a municipality and a theme. */
export type MunicipalityThemeEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which municipalities are wanted: all conditions given must hold, under the reading. */
export type MunicipalityWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<MunicipalityWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<MunicipalityWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<MunicipalityWhere>>;
  /** Area in square kilometres. */
  readonly areaKm2?: InputMaybe<FloatFilter>;
  /** National code of six digits, check digit included (JIS X 0402): 131075. */
  readonly code?: InputMaybe<TextFilter>;
  /** 法人番号 */
  readonly corporateNumber?: InputMaybe<TextFilter>;
  /** Every passage about it and its plans inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Industries its plans concern. */
  readonly industries?: InputMaybe<IndustryQuantifier>;
  /** Reading in hiragana. */
  readonly kana?: InputMaybe<TextFilter>;
  /** 特別区, 市, 町 or 村. */
  readonly kind?: InputMaybe<MunicipalityKindFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Official name: 墨田区. */
  readonly name?: InputMaybe<TextFilter>;
  /** English name. */
  readonly nameEn?: InputMaybe<TextFilter>;
  /** Those that take part in its plans, at any level of the reading. */
  readonly organizations?: InputMaybe<OrganizationQuantifier>;
  /** Its plans, oldest first. */
  readonly plans?: InputMaybe<PlanQuantifier>;
  /** Persons, on `populationDate`. */
  readonly population?: InputMaybe<IntFilter>;
  /** 都道府県 */
  readonly prefecture?: InputMaybe<TextFilter>;
  /** Programs of its plans, each once, in the order of the source. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** Reading in Latin letters. */
  readonly romaji?: InputMaybe<TextFilter>;
  /** Slug in Latin letters: sumida. */
  readonly slug?: InputMaybe<TextFilter>;
  /** Where its figures and plans come from. */
  readonly sources?: InputMaybe<SourceQuantifier>;
  /** What its plans say of the place. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** Every theme its plans touch, at any level of the reading; in the order of the vocabulary. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
  /** Item of Wikidata, where it has been verified. */
  readonly wikidata?: InputMaybe<TextFilter>;
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
  readonly eq?: InputMaybe<NameKind>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<NameKind>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<NameKind>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<NameKind>>;
};

/** Everything with an address. */
export type Node = {
  /** `Kind:key`, e.g. `Program:sumida/prototype-poc`; the same in every release. */
  readonly id: Scalars['ID']['output'];
};

/** Which things of any kind are wanted; a field of a kind matches things of that kind only. */
export type NodeWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<NodeWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<NodeWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<NodeWhere>>;
  /** It is a category, and it matches. */
  readonly category?: InputMaybe<CategoryWhere>;
  /** It is a document, and it matches. */
  readonly document?: InputMaybe<DocumentWhere>;
  /** It is a figure, and it matches. */
  readonly figure?: InputMaybe<FigureWhere>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** It is an industry, and it matches. */
  readonly industry?: InputMaybe<IndustryWhere>;
  /** It is a municipality, and it matches. */
  readonly municipality?: InputMaybe<MunicipalityWhere>;
  /** It is an organization, and it matches. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  /** It is a plan, and it matches. */
  readonly plan?: InputMaybe<PlanWhere>;
  /** It is a program, and it matches. */
  readonly program?: InputMaybe<ProgramWhere>;
  /** It is a section, and it matches. */
  readonly section?: InputMaybe<SectionWhere>;
  /** It is a statement, and it matches. */
  readonly statement?: InputMaybe<StatementWhere>;
  /** It is a theme, and it matches. */
  readonly theme?: InputMaybe<ThemeWhere>;
};

/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization = Actor & Node & {
  readonly __typename?: 'Organization';
  /** Does the text speak of it as a body, or did a curator read it so? */
  readonly basis: Basis;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Every place where it takes part. */
  readonly involvements: InvolvementConnection;
  /** Reading in hiragana. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: OrganizationKind;
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Null for one that belongs to no single municipality. */
  readonly municipality?: Maybe<Municipality>;
  /** Name, verbatim. */
  readonly name: Scalars['String']['output'];
  /** English name; our translation. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** True for a proper name (青梅商工会議所); false for a collective one (区内企業), never resolved to a body that the text does not name. */
  readonly named: Scalars['Boolean']['output'];
  /** A note by a curator. */
  readonly note?: Maybe<Label>;
  /** The body it is part of. */
  readonly partOf?: Maybe<Organization>;
  /** Its parts. */
  readonly parts: ReadonlyArray<Organization>;
  /** Programs it takes part in. */
  readonly programs: OrganizationProgramConnection;
  /** Reading in Latin letters. */
  readonly romaji?: Maybe<Scalars['String']['output']>;
  /** Slug in Latin letters. */
  readonly slug: Scalars['String']['output'];
  /** Outside sources of what is said in its note. */
  readonly sources: SourceConnection;
  /** Themes of what it takes part in. */
  readonly themes: OrganizationThemeConnection;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_InvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_LabelArgs = {
  language?: Language;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_NoteArgs = {
  language?: Language;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_SourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** 組織・団体: who takes part beside the municipality; one body, or a group as the text names it. */
export type Organization_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Organizations: a set that can be listed, counted and cited. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations: a set that can be listed, counted and cited. */
export type OrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What organizations can be grouped by. */
export type OrganizationDimension =
  /** Does the text name it, or did a curator read it so? */
  | 'BASIS'
  /** What kind of body it is. */
  | 'KIND'
  /** The municipality that it belongs to. */
  | 'MUNICIPALITY'
  /** A proper name, or a collective one. */
  | 'NAMED'
  /** The roles in which it takes part, anywhere. */
  | 'ROLE'
  /** Each theme of what it takes part in. */
  | 'THEME'
  /** The concept at the top of each theme of what it takes part in. */
  | 'TOP_CONCEPT';

/** A place in a list of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
};

/** Organizations that have the same value of each dimension. */
export type OrganizationGroup = {
  readonly __typename?: 'OrganizationGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly organizations: OrganizationConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Organizations that have the same value of each dimension. */
export type OrganizationGroup_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};

/** Organizations in groups, in the order of the dimensions' values; those without a value come last. */
export type OrganizationGroupConnection = {
  readonly __typename?: 'OrganizationGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<OrganizationGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<OrganizationGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of organizations. */
export type OrganizationGroupEdge = {
  readonly __typename?: 'OrganizationGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: OrganizationGroup;
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
  readonly eq?: InputMaybe<OrganizationKind>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<OrganizationKind>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/** An order of organizations; ties stay in the order of the list. */
export type OrganizationOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `involvements` has under the reading, upwards. */
  | 'INVOLVEMENTS_COUNT_ASC'
  /** By how many things `involvements` has under the reading, downwards. */
  | 'INVOLVEMENTS_COUNT_DESC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, upwards. */
  | 'NAME_ASC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, downwards. */
  | 'NAME_DESC'
  /** By how many things `parts` has under the reading, upwards. */
  | 'PARTS_COUNT_ASC'
  /** By how many things `parts` has under the reading, downwards. */
  | 'PARTS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `sources` has under the reading, upwards. */
  | 'SOURCES_COUNT_ASC'
  /** By how many things `sources` has under the reading, downwards. */
  | 'SOURCES_COUNT_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC';

/** Programs of an organization: a set that can be listed, counted and cited. */
export type OrganizationProgramConnection = {
  readonly __typename?: 'OrganizationProgramConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<OrganizationProgramEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ProgramGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Programs of an organization: a set that can be listed, counted and cited. */
export type OrganizationProgramConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ProgramDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a program and an organization. */
export type OrganizationProgramEdge = {
  readonly __typename?: 'OrganizationProgramEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the places in which it takes part. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Program;
  /** The roles in which it takes part. */
  readonly roles: ReadonlyArray<InvolvementRole>;
};


/** The link between a program and an organization. */
export type OrganizationProgramEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and an organization. */
export type OrganizationProgramEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a program and an organization. */
export type OrganizationProgramEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and an organization. */
export type OrganizationProgramEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** How many of the organizations that something leads to match; all conditions given must hold. */
export type OrganizationQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<OrganizationWhere>;
  /** None matches. */
  readonly none?: InputMaybe<OrganizationWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<OrganizationWhere>;
};

/** Themes of an organization: a set that can be listed, counted and cited. */
export type OrganizationThemeConnection = {
  readonly __typename?: 'OrganizationThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<OrganizationThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes of an organization: a set that can be listed, counted and cited. */
export type OrganizationThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between an organization and a theme. */
export type OrganizationThemeEdge = ThemeLink & {
  readonly __typename?: 'OrganizationThemeEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Theme;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between an organization and a theme. */
export type OrganizationThemeEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between an organization and a theme. */
export type OrganizationThemeEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between an organization and a theme. */
export type OrganizationThemeEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between an organization and a theme. */
export type OrganizationThemeEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which organizations are wanted: all conditions given must hold, under the reading. */
export type OrganizationWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<OrganizationWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Does the text speak of it as a body, or did a curator read it so? */
  readonly basis?: InputMaybe<BasisFilter>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Every place where it takes part. */
  readonly involvements?: InputMaybe<InvolvementQuantifier>;
  /** Reading in hiragana. */
  readonly kana?: InputMaybe<TextFilter>;
  /** What it is. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Null for one that belongs to no single municipality. */
  readonly municipality?: InputMaybe<MunicipalityWhere>;
  /** Name, verbatim. */
  readonly name?: InputMaybe<TextFilter>;
  /** English name; our translation. */
  readonly nameEn?: InputMaybe<TextFilter>;
  /** True for a proper name (青梅商工会議所); false for a collective one (区内企業), never resolved to a body that the text does not name. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** The body it is part of. */
  readonly partOf?: InputMaybe<OrganizationWhere>;
  /** Its parts. */
  readonly parts?: InputMaybe<OrganizationQuantifier>;
  /** Programs it takes part in. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** Reading in Latin letters. */
  readonly romaji?: InputMaybe<TextFilter>;
  /** Slug in Latin letters. */
  readonly slug?: InputMaybe<TextFilter>;
  /** Outside sources of what is said in its note. */
  readonly sources?: InputMaybe<SourceQuantifier>;
  /** Themes of what it takes part in. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
};

/** Where a page lies in its connection; exact, both ways. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Are there items after this page? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Are there items before this page? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A path from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The links it goes over; one fewer than things. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** The things on it, from end to end. */
  readonly nodes: ReadonlyArray<Node>;
};

/** How two things are connected: paths over the relations of the domain, each link inside the reading, no thing twice on a path. */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /** Is there a path? */
  readonly found: Scalars['Boolean']['output'];
  /** Hops of the shortest path; null when none is found. 0 from a thing to itself. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** Shortest first; equally long ones in the order of the things on them. */
  readonly paths: ReadonlyArray<Path>;
  /** No path of fewer hops than this is missing, nor any of this many unless `truncated`. */
  readonly searchedHops: Scalars['Int']['output'];
  /** Are there more paths, of at most `maxHops`, than were asked for? */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Fiscal years, from 1 April to 31 March. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last day. */
  readonly end: Scalars['Date']['output'];
  /** Last fiscal year. */
  readonly endFiscalYear: Scalars['Int']['output'];
  /** First day. */
  readonly start: Scalars['Date']['output'];
  /** First fiscal year. */
  readonly startFiscalYear: Scalars['Int']['output'];
  /** As the source writes it: 令和4年度～令和6年度. */
  readonly text: Scalars['String']['output'];
};

/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  /** Documents it refers to. */
  readonly documents: DocumentConnection;
  /** Every passage in it and below it inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** Its figures. */
  readonly figures: FigureConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Industries that it or anything below it concerns. */
  readonly industries: PlanIndustryConnection;
  /** Its name in the language asked for. */
  readonly label: Label;
  /** The municipality whose plan it is. */
  readonly municipality: Municipality;
  /** Name, verbatim. */
  readonly name: Scalars['String']['output'];
  /** Those that take part in it or anything below it. */
  readonly organizations: PlanOrganizationConnection;
  /** 概要, verbatim. */
  readonly overview: Scalars['String']['output'];
  /** The overview in English; our translation. */
  readonly overviewEn?: Maybe<Scalars['String']['output']>;
  /** The fiscal years it covers. */
  readonly period: Period;
  /** Its programs, each once, in the order of the source. */
  readonly programs: ProgramConnection;
  /** Under which scheme it was drawn up. */
  readonly scheme: Scalars['String']['output'];
  /** In the order of their categories, at most three. */
  readonly sections: ReadonlyArray<Section>;
  /** The document it was read in. */
  readonly source: Source;
  /** Where it stands in its source. */
  readonly span: Span;
  /** What it and its sections say of the place. */
  readonly statements: StatementConnection;
  /** The plan after it. */
  readonly succeededBy?: Maybe<Plan>;
  /** The plan before it. */
  readonly succeeds?: Maybe<Plan>;
  /** Its gist in a sentence or two; our words. */
  readonly summary?: Maybe<Label>;
  /** Every theme that it or anything below it touches. */
  readonly themes: PlanThemeConnection;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_DocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_FiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FigureOrder>>;
  where?: InputMaybe<FigureWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_IndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_LabelArgs = {
  language?: Language;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_StatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_SummaryArgs = {
  language?: Language;
};


/** 地域産業活性化計画: one plan of one municipality for a span of fiscal years. */
export type Plan_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Plans: a set that can be listed, counted and cited. */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: PlanGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Plans: a set that can be listed, counted and cited. */
export type PlanConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<PlanDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What plans can be grouped by. */
export type PlanDimension =
  /** The municipality whose plan it is. */
  | 'MUNICIPALITY'
  /** The prefecture of its municipality. */
  | 'PREFECTURE'
  /** The scheme under which it was drawn up. */
  | 'SCHEME'
  /** The fiscal year in which it begins. */
  | 'START_FISCAL_YEAR'
  /** Each theme that it touches. */
  | 'THEME'
  /** The concept at the top of each theme that it touches. */
  | 'TOP_CONCEPT';

/** A place in a list of plans. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Plan;
};

/** Plans that have the same value of each dimension. */
export type PlanGroup = {
  readonly __typename?: 'PlanGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly plans: PlanConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Plans that have the same value of each dimension. */
export type PlanGroup_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};

/** Plans in groups, in the order of the dimensions' values; those without a value come last. */
export type PlanGroupConnection = {
  readonly __typename?: 'PlanGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<PlanGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<PlanGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of plans. */
export type PlanGroupEdge = {
  readonly __typename?: 'PlanGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: PlanGroup;
};

/** Industries of a plan: a set that can be listed, counted and cited. */
export type PlanIndustryConnection = {
  readonly __typename?: 'PlanIndustryConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<PlanIndustryEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: IndustryGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Industries of a plan: a set that can be listed, counted and cited. */
export type PlanIndustryConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<IndustryDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a plan and an industry. */
export type PlanIndustryEdge = {
  readonly __typename?: 'PlanIndustryEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Industry;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a plan and an industry. */
export type PlanIndustryEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and an industry. */
export type PlanIndustryEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** An order of plans; ties stay in the order of the list. */
export type PlanOrder =
  /** By how many things `documents` has under the reading, upwards. */
  | 'DOCUMENTS_COUNT_ASC'
  /** By how many things `documents` has under the reading, downwards. */
  | 'DOCUMENTS_COUNT_DESC'
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `figures` has under the reading, upwards. */
  | 'FIGURES_COUNT_ASC'
  /** By how many things `figures` has under the reading, downwards. */
  | 'FIGURES_COUNT_DESC'
  /** By how many things `industries` has under the reading, upwards. */
  | 'INDUSTRIES_COUNT_ASC'
  /** By how many things `industries` has under the reading, downwards. */
  | 'INDUSTRIES_COUNT_DESC'
  /** By how many things `organizations` has under the reading, upwards. */
  | 'ORGANIZATIONS_COUNT_ASC'
  /** By how many things `organizations` has under the reading, downwards. */
  | 'ORGANIZATIONS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `sections` has under the reading, upwards. */
  | 'SECTIONS_COUNT_ASC'
  /** By how many things `sections` has under the reading, downwards. */
  | 'SECTIONS_COUNT_DESC'
  /** By the first fiscal year of its period, upwards. */
  | 'START_FISCAL_YEAR_ASC'
  /** By the first fiscal year of its period, downwards. */
  | 'START_FISCAL_YEAR_DESC'
  /** By how many things `statements` has under the reading, upwards. */
  | 'STATEMENTS_COUNT_ASC'
  /** By how many things `statements` has under the reading, downwards. */
  | 'STATEMENTS_COUNT_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC';

/** Organizations of a plan: a set that can be listed, counted and cited. */
export type PlanOrganizationConnection = {
  readonly __typename?: 'PlanOrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<PlanOrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations of a plan: a set that can be listed, counted and cited. */
export type PlanOrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a plan and an organization. */
export type PlanOrganizationEdge = {
  readonly __typename?: 'PlanOrganizationEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the places in which it takes part. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Organization;
  /** The roles in which it takes part. */
  readonly roles: ReadonlyArray<InvolvementRole>;
};


/** The link between a plan and an organization. */
export type PlanOrganizationEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and an organization. */
export type PlanOrganizationEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a plan and an organization. */
export type PlanOrganizationEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and an organization. */
export type PlanOrganizationEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** How many of the plans that something leads to match; all conditions given must hold. */
export type PlanQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<PlanWhere>;
  /** None matches. */
  readonly none?: InputMaybe<PlanWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<PlanWhere>;
};

/** Themes of a plan: a set that can be listed, counted and cited. */
export type PlanThemeConnection = {
  readonly __typename?: 'PlanThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<PlanThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes of a plan: a set that can be listed, counted and cited. */
export type PlanThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a plan and a theme. */
export type PlanThemeEdge = ThemeLink & {
  readonly __typename?: 'PlanThemeEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Theme;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a plan and a theme. */
export type PlanThemeEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and a theme. */
export type PlanThemeEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a plan and a theme. */
export type PlanThemeEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and a theme. */
export type PlanThemeEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which plans are wanted: all conditions given must hold, under the reading. */
export type PlanWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<PlanWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<PlanWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<PlanWhere>>;
  /** Documents it refers to. */
  readonly documents?: InputMaybe<DocumentQuantifier>;
  /** The last fiscal year of its period. */
  readonly endFiscalYear?: InputMaybe<IntFilter>;
  /** Every passage in it and below it inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** Its figures. */
  readonly figures?: InputMaybe<FigureQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Industries that it or anything below it concerns. */
  readonly industries?: InputMaybe<IndustryQuantifier>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** The municipality whose plan it is. */
  readonly municipality?: InputMaybe<MunicipalityWhere>;
  /** Name, verbatim. */
  readonly name?: InputMaybe<TextFilter>;
  /** Those that take part in it or anything below it. */
  readonly organizations?: InputMaybe<OrganizationQuantifier>;
  /** 概要, verbatim. */
  readonly overview?: InputMaybe<TextFilter>;
  /** The overview in English; our translation. */
  readonly overviewEn?: InputMaybe<TextFilter>;
  /** Its programs, each once, in the order of the source. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** Under which scheme it was drawn up. */
  readonly scheme?: InputMaybe<TextFilter>;
  /** In the order of their categories, at most three. */
  readonly sections?: InputMaybe<SectionQuantifier>;
  /** The document it was read in. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The first fiscal year of its period. */
  readonly startFiscalYear?: InputMaybe<IntFilter>;
  /** What it and its sections say of the place. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The plan after it. */
  readonly succeededBy?: InputMaybe<PlanWhere>;
  /** The plan before it. */
  readonly succeeds?: InputMaybe<PlanWhere>;
  /** Every theme that it or anything below it touches. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
};

/** 事業: one entry in a plan. */
export type Program = Node & {
  readonly __typename?: 'Program';
  /** The categories of its sections. */
  readonly categories: ReadonlyArray<Category>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** Figures that depict it. */
  readonly figures: FigureConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Industries it concerns. */
  readonly industries: ProgramIndustryConnection;
  /** By what means it works, as far as the name tells. */
  readonly instrument?: Maybe<Instrument>;
  /** Reading in hiragana. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Its name in the language asked for. */
  readonly label: Label;
  /** The municipality whose program it is. */
  readonly municipality: Municipality;
  /** Name, verbatim. */
  readonly name: Scalars['String']['output'];
  /** English name; our translation. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Is the entry a name or a description? */
  readonly nameKind: NameKind;
  /** Those that take part in it. */
  readonly organizations: ProgramOrganizationConnection;
  /** The plan that lists it. */
  readonly plan: Plan;
  /** Reading in Latin letters. */
  readonly romaji?: Maybe<Scalars['String']['output']>;
  /** One or two: a program marked ☆ is listed again under another category. */
  readonly sections: ReadonlyArray<Section>;
  /** Other programs by the themes they touch themselves in common, most similar first; those with a score of 0 are left out. */
  readonly similar: ProgramSimilarityConnection;
  /** Slug in Latin letters: prototype-poc. */
  readonly slug: Scalars['String']['output'];
  /** Only where the text says more than the name; our words. */
  readonly summary?: Maybe<Label>;
  /** Themes it touches; with `inherit` also those of its sections. */
  readonly themes: ProgramThemeConnection;
  /** Other entries of the same name. */
  readonly variants: ReadonlyArray<Program>;
};


/** 事業: one entry in a plan. */
export type Program_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** 事業: one entry in a plan. */
export type Program_FiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FigureOrder>>;
  where?: InputMaybe<FigureWhere>;
};


/** 事業: one entry in a plan. */
export type Program_IndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};


/** 事業: one entry in a plan. */
export type Program_LabelArgs = {
  language?: Language;
};


/** 事業: one entry in a plan. */
export type Program_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** 事業: one entry in a plan. */
export type Program_SimilarArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: Similarity;
  elsewhere?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minShared?: Scalars['Int']['input'];
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** 事業: one entry in a plan. */
export type Program_SummaryArgs = {
  language?: Language;
};


/** 事業: one entry in a plan. */
export type Program_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Programs: a set that can be listed, counted and cited. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ProgramGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Programs: a set that can be listed, counted and cited. */
export type ProgramConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ProgramDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What programs can be grouped by. */
export type ProgramDimension =
  /** Each category under which it is listed. */
  | 'CATEGORY'
  /** Each industry that it concerns. */
  | 'INDUSTRY'
  /** What it works with. */
  | 'INSTRUMENT'
  /** The municipality whose program it is. */
  | 'MUNICIPALITY'
  /** A name, or a description. */
  | 'NAME_KIND'
  /** Each organization that takes part in it. */
  | 'ORGANIZATION'
  /** What kind of organization takes part in it. */
  | 'ORGANIZATION_KIND'
  /** The prefecture of its municipality. */
  | 'PREFECTURE'
  /** The fiscal year in which its plan begins. */
  | 'START_FISCAL_YEAR'
  /** Each theme that it touches. */
  | 'THEME'
  /** The concept at the top of each theme that it touches. */
  | 'TOP_CONCEPT';

/** A place in a list of programs. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Program;
};

/** Programs that have the same value of each dimension. */
export type ProgramGroup = {
  readonly __typename?: 'ProgramGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly programs: ProgramConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Programs that have the same value of each dimension. */
export type ProgramGroup_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};

/** Programs in groups, in the order of the dimensions' values; those without a value come last. */
export type ProgramGroupConnection = {
  readonly __typename?: 'ProgramGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<ProgramGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<ProgramGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of programs. */
export type ProgramGroupEdge = {
  readonly __typename?: 'ProgramGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ProgramGroup;
};

/** Industries of a program: a set that can be listed, counted and cited. */
export type ProgramIndustryConnection = {
  readonly __typename?: 'ProgramIndustryConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ProgramIndustryEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: IndustryGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Industries of a program: a set that can be listed, counted and cited. */
export type ProgramIndustryConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<IndustryDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a program and an industry. */
export type ProgramIndustryEdge = {
  readonly __typename?: 'ProgramIndustryEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Industry;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a program and an industry. */
export type ProgramIndustryEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and an industry. */
export type ProgramIndustryEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** An order of programs; ties stay in the order of the list. */
export type ProgramOrder =
  /** By how many things `categories` has under the reading, upwards. */
  | 'CATEGORIES_COUNT_ASC'
  /** By how many things `categories` has under the reading, downwards. */
  | 'CATEGORIES_COUNT_DESC'
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `figures` has under the reading, upwards. */
  | 'FIGURES_COUNT_ASC'
  /** By how many things `figures` has under the reading, downwards. */
  | 'FIGURES_COUNT_DESC'
  /** By how many things `industries` has under the reading, upwards. */
  | 'INDUSTRIES_COUNT_ASC'
  /** By how many things `industries` has under the reading, downwards. */
  | 'INDUSTRIES_COUNT_DESC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, upwards. */
  | 'NAME_ASC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, downwards. */
  | 'NAME_DESC'
  /** By how many things `organizations` has under the reading, upwards. */
  | 'ORGANIZATIONS_COUNT_ASC'
  /** By how many things `organizations` has under the reading, downwards. */
  | 'ORGANIZATIONS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `sections` has under the reading, upwards. */
  | 'SECTIONS_COUNT_ASC'
  /** By how many things `sections` has under the reading, downwards. */
  | 'SECTIONS_COUNT_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC'
  /** By how many things `variants` has under the reading, upwards. */
  | 'VARIANTS_COUNT_ASC'
  /** By how many things `variants` has under the reading, downwards. */
  | 'VARIANTS_COUNT_DESC';

/** Organizations of a program: a set that can be listed, counted and cited. */
export type ProgramOrganizationConnection = {
  readonly __typename?: 'ProgramOrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ProgramOrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations of a program: a set that can be listed, counted and cited. */
export type ProgramOrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a program and an organization. */
export type ProgramOrganizationEdge = {
  readonly __typename?: 'ProgramOrganizationEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the places in which it takes part. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Organization;
  /** The roles in which it takes part. */
  readonly roles: ReadonlyArray<InvolvementRole>;
};


/** The link between a program and an organization. */
export type ProgramOrganizationEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and an organization. */
export type ProgramOrganizationEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a program and an organization. */
export type ProgramOrganizationEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and an organization. */
export type ProgramOrganizationEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Two programs, and how similar they are by the themes they touch. */
export type ProgramPair = {
  readonly __typename?: 'ProgramPair';
  /** The earlier one in the order of programs. */
  readonly a: Program;
  /** The later one. */
  readonly b: Program;
  /** 0 to 1, to twelve digits; 1 for the same themes. */
  readonly score: Scalars['Float']['output'];
  /** Themes that both touch. */
  readonly shared: ThemeConnection;
  /** How many themes both touch. */
  readonly sharedCount: Scalars['Int']['output'];
  /** How many themes at least one of them touches. */
  readonly unionCount: Scalars['Int']['output'];
};


/** Two programs, and how similar they are by the themes they touch. */
export type ProgramPair_SharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Pairs of programs: a set that can be listed, counted and cited. */
export type ProgramPairConnection = {
  readonly __typename?: 'ProgramPairConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ProgramPairEdge>;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<ProgramPair>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of pairs of programs. */
export type ProgramPairEdge = {
  readonly __typename?: 'ProgramPairEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProgramPair;
};

/** How many of the programs that something leads to match; all conditions given must hold. */
export type ProgramQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<ProgramWhere>;
  /** None matches. */
  readonly none?: InputMaybe<ProgramWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<ProgramWhere>;
};

/** Programs similar to another: a set that can be listed, counted and cited. */
export type ProgramSimilarityConnection = {
  readonly __typename?: 'ProgramSimilarityConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ProgramSimilarityEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ProgramGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Programs similar to another: a set that can be listed, counted and cited. */
export type ProgramSimilarityConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ProgramDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How similar two programs are by the themes they touch. */
export type ProgramSimilarityEdge = {
  readonly __typename?: 'ProgramSimilarityEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Program;
  /** 0 to 1, to twelve digits; 1 for the same themes. */
  readonly score: Scalars['Float']['output'];
  /** Themes that both touch. */
  readonly shared: ThemeConnection;
  /** How many themes both touch. */
  readonly sharedCount: Scalars['Int']['output'];
  /** How many themes at least one of them touches. */
  readonly unionCount: Scalars['Int']['output'];
};


/** How similar two programs are by the themes they touch. */
export type ProgramSimilarityEdge_SharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Themes of a program: a set that can be listed, counted and cited. */
export type ProgramThemeConnection = {
  readonly __typename?: 'ProgramThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ProgramThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes of a program: a set that can be listed, counted and cited. */
export type ProgramThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a program and a theme. */
export type ProgramThemeEdge = ThemeLink & {
  readonly __typename?: 'ProgramThemeEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** Only through its section. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Theme;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a program and a theme. */
export type ProgramThemeEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and a theme. */
export type ProgramThemeEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a program and a theme. */
export type ProgramThemeEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and a theme. */
export type ProgramThemeEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which programs are wanted: all conditions given must hold, under the reading. */
export type ProgramWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<ProgramWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<ProgramWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<ProgramWhere>>;
  /** The categories of its sections. */
  readonly categories?: InputMaybe<CategoryQuantifier>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** Figures that depict it. */
  readonly figures?: InputMaybe<FigureQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Industries it concerns. */
  readonly industries?: InputMaybe<IndustryQuantifier>;
  /** By what means it works, as far as the name tells. */
  readonly instrument?: InputMaybe<InstrumentFilter>;
  /** Reading in hiragana. */
  readonly kana?: InputMaybe<TextFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** The municipality whose program it is. */
  readonly municipality?: InputMaybe<MunicipalityWhere>;
  /** Name, verbatim. */
  readonly name?: InputMaybe<TextFilter>;
  /** English name; our translation. */
  readonly nameEn?: InputMaybe<TextFilter>;
  /** Is the entry a name or a description? */
  readonly nameKind?: InputMaybe<NameKindFilter>;
  /** Those that take part in it. */
  readonly organizations?: InputMaybe<OrganizationQuantifier>;
  /** The plan that lists it. */
  readonly plan?: InputMaybe<PlanWhere>;
  /** Reading in Latin letters. */
  readonly romaji?: InputMaybe<TextFilter>;
  /** One or two: a program marked ☆ is listed again under another category. */
  readonly sections?: InputMaybe<SectionQuantifier>;
  /** Slug in Latin letters: prototype-poc. */
  readonly slug?: InputMaybe<TextFilter>;
  /** The first fiscal year of its plan. */
  readonly startFiscalYear?: InputMaybe<IntFilter>;
  /** Themes it touches; with `inherit` also those of its sections. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
  /** Other entries of the same name. */
  readonly variants?: InputMaybe<ProgramQuantifier>;
};

/** Every question starts here. All answers of a request come from one release. */
export type Query = {
  readonly __typename?: 'Query';
  /** All categories. */
  readonly categories: CategoryConnection;
  /** Two to ten municipalities side by side, by the themes they touch; an error when one does not exist. */
  readonly compare: Comparison;
  /** What differs between two releases, field by field; empty when they are one. */
  readonly diff: ReleaseDiff;
  /** All documents that plans refer to. */
  readonly documents: DocumentConnection;
  /** All evidence inside the reading, in the order of the sources. */
  readonly evidence: EvidenceConnection;
  /** All figures, by plan. */
  readonly figures: FigureConnection;
  /** All industries that something concerns, by code. */
  readonly industries: IndustryConnection;
  /** Every part that an organization takes in a place. */
  readonly involvements: InvolvementConnection;
  /** All municipalities, by national code. */
  readonly municipalities: MunicipalityConnection;
  /** By national code (131075 or 13107), slug (sumida), name in any script (墨田区, すみだく) or id; null when there is none, an error when several fit. */
  readonly municipality?: Maybe<Municipality>;
  /** Anything by its id; null when the release has nothing with it. */
  readonly node?: Maybe<Node>;
  /** Many things by id, in the order asked; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** By key (ome/chamber), slug, name in any script or id; null when there is none, an error when several fit. */
  readonly organization?: Maybe<Organization>;
  /** All organizations, in the order of the sources. */
  readonly organizations: OrganizationConnection;
  /** How two things are connected: the shortest paths between them, hop by hop, each hop with its evidence. Not over sources, evidence and involvements. */
  readonly paths: PathAnswer;
  /** By key (131075-FY2022), name or id; null when there is none, an error when several fit. */
  readonly plan?: Maybe<Plan>;
  /** All plans, by municipality and period. */
  readonly plans: PlanConnection;
  /** By key (sumida/prototype-poc), slug, name in any script or id; null when there is none, an error when several fit. */
  readonly program?: Maybe<Program>;
  /** All programs, in the order of the sources. */
  readonly programs: ProgramConnection;
  /** The same questions under another reading; what is left out stays as in the enclosing reading. Aliases compare readings side by side. */
  readonly reading: Query;
  /** The release answered from. */
  readonly release: Release;
  /** The releases that are kept, newest load first. */
  readonly releases: ReleaseConnection;
  /** Full text over names, readings, aliases, lexicon, texts and quotes, in Japanese as it is typed and in English; the best results first. Any text may be searched for; one without letters finds nothing. */
  readonly search: SearchConnection;
  /** All sections, by plan and category. */
  readonly sections: SectionConnection;
  /** Pairs of programs that touch the same themes, each pair once, most similar first; an error when there are too many to list. */
  readonly similarPrograms: ProgramPairConnection;
  /** All sources. */
  readonly sources: SourceConnection;
  /** All statements, in the order of the sources. */
  readonly statements: StatementConnection;
  /** Completions of a name as it is typed, in kanji, kana, Latin letters or English: names that begin so, then aliases and lexicon, then those that hold it elsewhere; each thing once. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** By slug (dx), name in any script, alias or id; null when there is none, an error when several fit. */
  readonly theme?: Maybe<Theme>;
  /** All themes, in the order of the vocabulary. */
  readonly themes: ThemeConnection;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_CategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CategoryOrder>>;
  where?: InputMaybe<CategoryWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_CompareArgs = {
  municipalities: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_DiffArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_DocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_FiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FigureOrder>>;
  where?: InputMaybe<FigureWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_IndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_InvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_MunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  where?: InputMaybe<MunicipalityWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_MunicipalityArgs = {
  key: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_NodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_NodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_OrganizationArgs = {
  key: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_PathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoidHubs?: Scalars['Boolean']['input'];
  from: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<Relation>>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_PlanArgs = {
  key: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_ProgramArgs = {
  key: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_ReadingArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  inherit?: InputMaybe<Scalars['Boolean']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  narrower?: InputMaybe<Scalars['Boolean']['input']>;
  release?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_ReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_SearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_SectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectionOrder>>;
  where?: InputMaybe<SectionWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_SimilarProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: Similarity;
  elsewhere?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minShared?: Scalars['Int']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_SourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_StatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_SuggestArgs = {
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_ThemeArgs = {
  key: Scalars['ID']['input'];
};


/** Every question starts here. All answers of a request come from one release. */
export type Query_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
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
  readonly eq?: InputMaybe<Relation>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Relation>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<Relation>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Relation>>;
};

/** One state of the whole graph; it never changes. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** SHA-256 over everything in it, 64 hexadecimal digits; the same seeds give the same. */
  readonly contentHash: Scalars['String']['output'];
  /** How many things of each kind it holds. */
  readonly counts: ReadonlyArray<KindCount>;
  /** When it was loaded into this database: of all that a release says, the one thing that another database may say otherwise. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether it is the one answered from when none is named. */
  readonly current: Scalars['Boolean']['output'];
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** What it was read from. */
  readonly sources: SourceConnection;
};


/** One state of the whole graph; it never changes. */
export type Release_SourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};

/** Releases: a set that can be listed, counted and cited. */
export type ReleaseConnection = {
  readonly __typename?: 'ReleaseConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What differs between two releases. It compares them whole: the reading decides only what is seen of the things it leads to. */
export type ReleaseDiff = {
  readonly __typename?: 'ReleaseDiff';
  /** What is only in `to`: things in their order, then links by where they start. */
  readonly added: ChangeConnection;
  /** What is in both and differs: things in their order, then links by where they start. */
  readonly changed: ChangeConnection;
  /** How much differs; parts of the graph in which nothing does are left out. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** The release compared. */
  readonly from: Release;
  /** What is only in `from`: things in their order, then links by where they start. */
  readonly removed: ChangeConnection;
  /** The release it is compared with. */
  readonly to: Release;
};


/** What differs between two releases. It compares them whole: the reading decides only what is seen of the things it leads to. */
export type ReleaseDiff_AddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  what?: InputMaybe<ReadonlyArray<GraphPart>>;
};


/** What differs between two releases. It compares them whole: the reading decides only what is seen of the things it leads to. */
export type ReleaseDiff_ChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  what?: InputMaybe<ReadonlyArray<GraphPart>>;
};


/** What differs between two releases. It compares them whole: the reading decides only what is seen of the things it leads to. */
export type ReleaseDiff_RemovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  what?: InputMaybe<ReadonlyArray<GraphPart>>;
};

/** A place in a list of releases. */
export type ReleaseEdge = {
  readonly __typename?: 'ReleaseEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Release;
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
  readonly eq?: InputMaybe<Role>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Role>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<Role>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Role>>;
};

/** What a search found: a set in the order of its scores, things of one score in their own order. The same under every reading. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results on this page, in order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The things on this page. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many things are found; exact, however many. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thing that is found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The cursor of this result; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where a word occurs in the texts of the thing, the first 40 passages: names first, then aliases and lexicon, then what is said of it. */
  readonly matchedBy: ReadonlyArray<SearchMatch>;
  /** The thing. */
  readonly node: Node;
  /** How well it fits. 1: the text is one of its names (kana, romaji, English, slug and code are names too); 0.8: one of its names begins with it; 0.6: all words are in its names; 0.4: all are in names, aliases and lexicon, or one of these begins with the text; 0.3: some are there and the others in its other texts; 0.2: all words occur only in its other texts. */
  readonly score: Scalars['Float']['output'];
};

/** A text in which words of the search occur. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** Whether the field's text goes on after it. */
  readonly cutAfter: Scalars['Boolean']['output'];
  /** Whether the field's text goes on before it. */
  readonly cutBefore: Scalars['Boolean']['output'];
  /** The field of the thing that holds it, such as `name`, `kana`, `lexicon`, `overview`; `evidence` for a quote, `municipality` for the name of the municipality it belongs to. */
  readonly field: Scalars['String']['output'];
  /** Where the words stand in `text`, in order, apart from each other. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The text, verbatim; of a long one a passage, and another passage for each place that is far from it. */
  readonly text: Scalars['String']['output'];
};

/** What a plan says under one category: a narrative and a list of programs. */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** The category it is under. */
  readonly category: Category;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** Heading, verbatim. */
  readonly heading: Scalars['String']['output'];
  /** What the plan adds to the heading of the scheme. */
  readonly headingSuffix?: Maybe<Scalars['String']['output']>;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Industries it concerns; not those of its programs. */
  readonly industries: SectionIndustryConnection;
  /** Narrative, verbatim; null where there is only a list. */
  readonly narrative?: Maybe<Scalars['String']['output']>;
  /** The narrative in English; our translation. */
  readonly narrativeEn?: Maybe<Scalars['String']['output']>;
  /** Those that take part in it; not those of its programs. */
  readonly organizations: SectionOrganizationConnection;
  /** The plan it is part of. */
  readonly plan: Plan;
  /** Its list, in the order of the source. */
  readonly programs: SectionProgramConnection;
  /** Where it stands in its source. */
  readonly span: Span;
  /** What it says of the place. */
  readonly statements: StatementConnection;
  /** Themes it touches itself; not those of its programs. */
  readonly themes: SectionThemeConnection;
};


/** What a plan says under one category: a narrative and a list of programs. */
export type Section_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** What a plan says under one category: a narrative and a list of programs. */
export type Section_IndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndustryOrder>>;
  where?: InputMaybe<IndustryWhere>;
};


/** What a plan says under one category: a narrative and a list of programs. */
export type Section_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** What a plan says under one category: a narrative and a list of programs. */
export type Section_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** What a plan says under one category: a narrative and a list of programs. */
export type Section_StatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** What a plan says under one category: a narrative and a list of programs. */
export type Section_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Sections: a set that can be listed, counted and cited. */
export type SectionConnection = {
  readonly __typename?: 'SectionConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<SectionEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: SectionGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Section>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Sections: a set that can be listed, counted and cited. */
export type SectionConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<SectionDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What sections can be grouped by. */
export type SectionDimension =
  /** The category it stands under. */
  | 'CATEGORY'
  /** Each industry that it concerns itself. */
  | 'INDUSTRY'
  /** The municipality whose plan it is in. */
  | 'MUNICIPALITY'
  /** The plan it stands in. */
  | 'PLAN'
  /** Each theme that it touches itself. */
  | 'THEME'
  /** The concept at the top of each theme that it touches itself. */
  | 'TOP_CONCEPT';

/** A place in a list of sections. */
export type SectionEdge = {
  readonly __typename?: 'SectionEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Section;
};

/** Sections that have the same value of each dimension. */
export type SectionGroup = {
  readonly __typename?: 'SectionGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly sections: SectionConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Sections that have the same value of each dimension. */
export type SectionGroup_SectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectionOrder>>;
  where?: InputMaybe<SectionWhere>;
};

/** Sections in groups, in the order of the dimensions' values; those without a value come last. */
export type SectionGroupConnection = {
  readonly __typename?: 'SectionGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<SectionGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<SectionGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of sections. */
export type SectionGroupEdge = {
  readonly __typename?: 'SectionGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: SectionGroup;
};

/** Industries of a section: a set that can be listed, counted and cited. */
export type SectionIndustryConnection = {
  readonly __typename?: 'SectionIndustryConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<SectionIndustryEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: IndustryGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Industries of a section: a set that can be listed, counted and cited. */
export type SectionIndustryConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<IndustryDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a section and an industry. */
export type SectionIndustryEdge = {
  readonly __typename?: 'SectionIndustryEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The closest match among its evidence inside the reading. */
  readonly match: MatchKind;
  /** The item. */
  readonly node: Industry;
  /** The words of the source, in its order. */
  readonly wording: ReadonlyArray<Scalars['String']['output']>;
};


/** The link between a section and an industry. */
export type SectionIndustryEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and an industry. */
export type SectionIndustryEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** An order of sections; ties stay in the order of the list. */
export type SectionOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `industries` has under the reading, upwards. */
  | 'INDUSTRIES_COUNT_ASC'
  /** By how many things `industries` has under the reading, downwards. */
  | 'INDUSTRIES_COUNT_DESC'
  /** By how many things `organizations` has under the reading, upwards. */
  | 'ORGANIZATIONS_COUNT_ASC'
  /** By how many things `organizations` has under the reading, downwards. */
  | 'ORGANIZATIONS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `statements` has under the reading, upwards. */
  | 'STATEMENTS_COUNT_ASC'
  /** By how many things `statements` has under the reading, downwards. */
  | 'STATEMENTS_COUNT_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC';

/** Organizations of a section: a set that can be listed, counted and cited. */
export type SectionOrganizationConnection = {
  readonly __typename?: 'SectionOrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<SectionOrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations of a section: a set that can be listed, counted and cited. */
export type SectionOrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a section and an organization. */
export type SectionOrganizationEdge = {
  readonly __typename?: 'SectionOrganizationEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the places in which it takes part. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Organization;
  /** The roles in which it takes part. */
  readonly roles: ReadonlyArray<InvolvementRole>;
};


/** The link between a section and an organization. */
export type SectionOrganizationEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and an organization. */
export type SectionOrganizationEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a section and an organization. */
export type SectionOrganizationEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and an organization. */
export type SectionOrganizationEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** The list of a section: a set that can be listed, counted and cited. */
export type SectionProgramConnection = {
  readonly __typename?: 'SectionProgramConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<SectionProgramEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ProgramGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** The list of a section: a set that can be listed, counted and cited. */
export type SectionProgramConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ProgramDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in a section's list. */
export type SectionProgramEdge = {
  readonly __typename?: 'SectionProgramEdge';
  /** Listed by reference to another section (※☆…). */
  readonly carried: Scalars['Boolean']['output'];
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Its entry in the list, under every reading. */
  readonly evidence: EvidenceConnection;
  /** The sign before its name (☆). */
  readonly marker?: Maybe<Scalars['String']['output']>;
  /** The item. */
  readonly node: Program;
  /** Its number in the list, from 1. */
  readonly position: Scalars['Int']['output'];
};


/** A place in a section's list. */
export type SectionProgramEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};

/** How many of the sections that something leads to match; all conditions given must hold. */
export type SectionQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<SectionWhere>;
  /** None matches. */
  readonly none?: InputMaybe<SectionWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<SectionWhere>;
};

/** Themes of a section: a set that can be listed, counted and cited. */
export type SectionThemeConnection = {
  readonly __typename?: 'SectionThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<SectionThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes of a section: a set that can be listed, counted and cited. */
export type SectionThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a section and a theme. */
export type SectionThemeEdge = ThemeLink & {
  readonly __typename?: 'SectionThemeEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Theme;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a section and a theme. */
export type SectionThemeEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and a theme. */
export type SectionThemeEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a section and a theme. */
export type SectionThemeEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and a theme. */
export type SectionThemeEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which sections are wanted: all conditions given must hold, under the reading. */
export type SectionWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<SectionWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<SectionWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<SectionWhere>>;
  /** The category it is under. */
  readonly category?: InputMaybe<CategoryWhere>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** Heading, verbatim. */
  readonly heading?: InputMaybe<TextFilter>;
  /** What the plan adds to the heading of the scheme. */
  readonly headingSuffix?: InputMaybe<TextFilter>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Industries it concerns; not those of its programs. */
  readonly industries?: InputMaybe<IndustryQuantifier>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Narrative, verbatim; null where there is only a list. */
  readonly narrative?: InputMaybe<TextFilter>;
  /** The narrative in English; our translation. */
  readonly narrativeEn?: InputMaybe<TextFilter>;
  /** Those that take part in it; not those of its programs. */
  readonly organizations?: InputMaybe<OrganizationQuantifier>;
  /** The plan it is part of. */
  readonly plan?: InputMaybe<PlanWhere>;
  /** Its list, in the order of the source. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** What it says of the place. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** Themes it touches itself; not those of its programs. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
};

/** Measures of how similar two sets of themes are. */
export type Similarity =
  /** The cosine of the two sets, a theme weighing ln(N / n) where n of N touch it: what is rare counts for more, what all touch for nothing. */
  | 'IDF_COSINE'
  /** Themes in common among all themes of the two. */
  | 'JACCARD';

/** 出典: a document kept with its text, or an outside table, which has none. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Every passage of it that supports something, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Under which terms it may be used. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** Notes about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Plans read in it. */
  readonly plans: PlanConnection;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  readonly retrieved?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The whole text, LF line ends; null for an outside table. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** 出典: a document kept with its text, or an outside table, which has none. */
export type Source_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** 出典: a document kept with its text, or an outside table, which has none. */
export type Source_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};

/** Sources: a set that can be listed, counted and cited. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: SourceGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Sources: a set that can be listed, counted and cited. */
export type SourceConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<SourceDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What sources can be grouped by. */
export type SourceDimension =
  /** Under which terms it may be used. */
  | 'LICENSE'
  /** Who published it. */
  | 'PUBLISHER';

/** A place in a list of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** Sources that have the same value of each dimension. */
export type SourceGroup = {
  readonly __typename?: 'SourceGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly sources: SourceConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Sources that have the same value of each dimension. */
export type SourceGroup_SourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};

/** Sources in groups, in the order of the dimensions' values; those without a value come last. */
export type SourceGroupConnection = {
  readonly __typename?: 'SourceGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<SourceGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<SourceGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of sources. */
export type SourceGroupEdge = {
  readonly __typename?: 'SourceGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: SourceGroup;
};

/** An order of sources; ties stay in the order of the list. */
export type SourceOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `plans` has under the reading, upwards. */
  | 'PLANS_COUNT_ASC'
  /** By how many things `plans` has under the reading, downwards. */
  | 'PLANS_COUNT_DESC';

/** How many of the sources that something leads to match; all conditions given must hold. */
export type SourceQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<SourceWhere>;
  /** None matches. */
  readonly none?: InputMaybe<SourceWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<SourceWhere>;
};

/** Which sources are wanted: all conditions given must hold, under the reading. */
export type SourceWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Every passage of it that supports something, inside the reading. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Under which terms it may be used. */
  readonly license?: InputMaybe<TextFilter>;
  /** Plans read in it. */
  readonly plans?: InputMaybe<PlanQuantifier>;
  /** Who published it. */
  readonly publisher?: InputMaybe<TextFilter>;
  /** Title. */
  readonly title?: InputMaybe<TextFilter>;
};

/** A stretch of a source: lines from 1, code points from 0, end exclusive. */
export type Span = {
  readonly __typename?: 'Span';
  /** Code points before its end. */
  readonly end: Scalars['Int']['output'];
  /** Line of its last character. */
  readonly endLine: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
  /** Code points before it. */
  readonly start: Scalars['Int']['output'];
  /** Line of its first character. */
  readonly startLine: Scalars['Int']['output'];
  /** The text there, verbatim, with LF line ends. */
  readonly text: Scalars['String']['output'];
};

/** What a plan says of its place: an issue, a goal, a strength. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** For a goal, how it is put. */
  readonly goalKind?: Maybe<GoalKind>;
  /** The headline statement of its plan. */
  readonly headline: Scalars['Boolean']['output'];
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Issue, goal or strength. */
  readonly kind: StatementKind;
  /** A short name for it; our words. */
  readonly label: Scalars['String']['output'];
  /** The municipality whose plan that is. */
  readonly municipality: Municipality;
  /** The plan it stands in. */
  readonly plan: Plan;
  /** The plan or section that says it. */
  readonly subject: Node;
  /** The quote. */
  readonly text: Scalars['String']['output'];
  /** In English; our translation. */
  readonly textEn?: Maybe<Scalars['String']['output']>;
  /** Themes evidenced on its subject by quotes that overlap its own. */
  readonly themes: ThemeConnection;
};


/** What a plan says of its place: an issue, a goal, a strength. */
export type Statement_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** What a plan says of its place: an issue, a goal, a strength. */
export type Statement_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Statements: a set that can be listed, counted and cited. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: StatementGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Statements: a set that can be listed, counted and cited. */
export type StatementConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<StatementDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What statements can be grouped by. */
export type StatementDimension =
  /** What kind of goal. */
  | 'GOAL_KIND'
  /** Whether it is the headline statement of its plan. */
  | 'HEADLINE'
  /** Issue, goal or strength. */
  | 'KIND'
  /** The municipality whose plan says it. */
  | 'MUNICIPALITY'
  /** The prefecture of whose plan says it. */
  | 'PREFECTURE'
  /** Each theme that it expresses. */
  | 'THEME'
  /** The concept at the top of each theme that it expresses. */
  | 'TOP_CONCEPT';

/** A place in a list of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Statement;
};

/** Statements that have the same value of each dimension. */
export type StatementGroup = {
  readonly __typename?: 'StatementGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly statements: StatementConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Statements that have the same value of each dimension. */
export type StatementGroup_StatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};

/** Statements in groups, in the order of the dimensions' values; those without a value come last. */
export type StatementGroupConnection = {
  readonly __typename?: 'StatementGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<StatementGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<StatementGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of statements. */
export type StatementGroupEdge = {
  readonly __typename?: 'StatementGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: StatementGroup;
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
  readonly eq?: InputMaybe<StatementKind>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** Other than this, or absent. */
  readonly not?: InputMaybe<StatementKind>;
  /** None of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<StatementKind>>;
};

/** An order of statements; ties stay in the order of the list. */
export type StatementOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `themes` has under the reading, upwards. */
  | 'THEMES_COUNT_ASC'
  /** By how many things `themes` has under the reading, downwards. */
  | 'THEMES_COUNT_DESC';

/** How many of the statements that something leads to match; all conditions given must hold. */
export type StatementQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<StatementWhere>;
  /** None matches. */
  readonly none?: InputMaybe<StatementWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<StatementWhere>;
};

/** Which statements are wanted: all conditions given must hold, under the reading. */
export type StatementWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<StatementWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** For a goal, how it is put. */
  readonly goalKind?: InputMaybe<GoalKindFilter>;
  /** The headline statement of its plan. */
  readonly headline?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Issue, goal or strength. */
  readonly kind?: InputMaybe<StatementKindFilter>;
  /** A short name for it; our words. */
  readonly label?: InputMaybe<TextFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** The municipality whose plan that is. */
  readonly municipality?: InputMaybe<MunicipalityWhere>;
  /** The plan it stands in. */
  readonly plan?: InputMaybe<PlanWhere>;
  /** The plan or section that says it. As this. */
  readonly subject?: InputMaybe<NodeWhere>;
  /** The quote. */
  readonly text?: InputMaybe<TextFilter>;
  /** In English; our translation. */
  readonly textEn?: InputMaybe<TextFilter>;
  /** Themes evidenced on its subject by quotes that overlap its own. */
  readonly themes?: InputMaybe<ThemeQuantifier>;
};

/** A completion of what is being typed. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The name, reading, translation, slug, code, alias or term of the lexicon that goes on from what was typed, or holds it. */
  readonly matched: Scalars['String']['output'];
  /** The thing. */
  readonly node: Node;
  /** The name of the thing. */
  readonly text: Scalars['String']['output'];
};

/** A lexicon term met in a quote, placed in the source. */
export type TermHit = {
  readonly __typename?: 'TermHit';
  /** Code points before its end in the source. */
  readonly end: Scalars['Int']['output'];
  /** Code points before it in the source. */
  readonly start: Scalars['Int']['output'];
  /** The term as it stands there. */
  readonly text: Scalars['String']['output'];
};

/** A filter on a text: width (NFKC) and case do not matter. All conditions given must hold. */
export type TextFilter = {
  /** Has this anywhere. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this; null means that there is none. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme = Node & {
  readonly __typename?: 'Theme';
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The broader theme. */
  readonly broader?: Maybe<Theme>;
  /** Themes that the same things touch, most often first; only their own touches count, whatever the reading inherits or widens. */
  readonly coOccurring: ThemeCoOccurrenceConnection;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence: EvidenceConnection;
  /** Figures that touch it. */
  readonly figures: ThemeFigureConnection;
  /** The address; the same in every release. */
  readonly id: Scalars['ID']['output'];
  /** Reading in hiragana. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Its name in the language asked for. */
  readonly label: Label;
  /** Terms whose presence makes a quote STATED. */
  readonly lexicon: ReadonlyArray<Scalars['String']['output']>;
  /** What it corresponds to in other vocabularies. */
  readonly matches: ReadonlyArray<ThemeMatch>;
  /** Municipalities whose plans touch it, at any level of the reading. */
  readonly municipalities: ThemeMunicipalityConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The narrower themes. */
  readonly narrower: ReadonlyArray<Theme>;
  /** Organizations that take part in something that touches it. */
  readonly organizations: ThemeOrganizationConnection;
  /** Plans that touch it, at any level of the reading. */
  readonly plans: ThemePlanConnection;
  /** Programs that touch it; with `inherit` also through their sections. */
  readonly programs: ThemeProgramConnection;
  /** Reading in Latin letters. */
  readonly romaji?: Maybe<Scalars['String']['output']>;
  /** What belongs to it and what does not. */
  readonly scopeNote?: Maybe<Label>;
  /** Sections that touch it themselves. */
  readonly sections: ThemeSectionConnection;
  /** Slug in Latin letters: dx. */
  readonly slug: Scalars['String']['output'];
  /** Statements whose quote overlaps a quote for it. */
  readonly statements: StatementConnection;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_CoOccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: CoOccurrenceScope;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_FiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FigureOrder>>;
  where?: InputMaybe<FigureWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_LabelArgs = {
  language?: Language;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_MunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MunicipalityOrder>>;
  where?: InputMaybe<MunicipalityWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_OrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_PlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  where?: InputMaybe<PlanWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_ScopeNoteArgs = {
  language?: Language;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_SectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectionOrder>>;
  where?: InputMaybe<SectionWhere>;
};


/** テーマ: a SKOS concept; a top concept has no broader one. Under a reading with `narrower`, its own lists see those of its narrower themes too. */
export type Theme_StatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};

/** Themes touched together with another: a set that can be listed, counted and cited. */
export type ThemeCoOccurrenceConnection = {
  readonly __typename?: 'ThemeCoOccurrenceConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeCoOccurrenceEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes touched together with another: a set that can be listed, counted and cited. */
export type ThemeCoOccurrenceConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How often two themes are touched together. */
export type ThemeCoOccurrenceEdge = {
  readonly __typename?: 'ThemeCoOccurrenceEdge';
  /** How many things of the scope touch both. */
  readonly count: Scalars['Int']['output'];
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** `count` among all that touch one or the other: 0 to 1, to twelve digits. */
  readonly jaccard: Scalars['Float']['output'];
  /** The item. */
  readonly node: Theme;
};

/** Themes: a set that can be listed, counted and cited. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ThemeGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Themes: a set that can be listed, counted and cited. */
export type ThemeConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ThemeDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What themes can be grouped by. */
export type ThemeDimension =
  /** Each municipality in its own list, which narrower themes widen when the reading says so. */
  | 'MUNICIPALITY'
  /** The prefecture of each municipality in its own list. */
  | 'PREFECTURE'
  /** The concept at the top; a top concept stands with its own. */
  | 'TOP_CONCEPT';

/** A place in a list of themes. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Theme;
};

/** Figures of a theme: a set that can be listed, counted and cited. */
export type ThemeFigureConnection = {
  readonly __typename?: 'ThemeFigureConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeFigureEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: FigureGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Figures of a theme: a set that can be listed, counted and cited. */
export type ThemeFigureConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<FigureDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a figure and a theme. */
export type ThemeFigureEdge = ThemeLink & {
  readonly __typename?: 'ThemeFigureEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Figure;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a figure and a theme. */
export type ThemeFigureEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a figure and a theme. */
export type ThemeFigureEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a figure and a theme. */
export type ThemeFigureEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a figure and a theme. */
export type ThemeFigureEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Themes that have the same value of each dimension. */
export type ThemeGroup = {
  readonly __typename?: 'ThemeGroup';
  /** How many there are; none is counted twice. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** Which they are, in the order of the list that is grouped. */
  readonly themes: ThemeConnection;
  /** The filter with which the root's list is this group, under the same reading: the place of the list, its filter, the values. */
  readonly where: Scalars['JSON']['output'];
};


/** Themes that have the same value of each dimension. */
export type ThemeGroup_ThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ThemeOrder>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Themes in groups, in the order of the dimensions' values; those without a value come last. */
export type ThemeGroupConnection = {
  readonly __typename?: 'ThemeGroupConnection';
  /** The groups on this page, with their places. */
  readonly edges: ReadonlyArray<ThemeGroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<ThemeGroup>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many groups there are, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list of groups of themes. */
export type ThemeGroupEdge = {
  readonly __typename?: 'ThemeGroupEdge';
  /** The cursor of this group; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ThemeGroup;
};

/** A link between something and a theme: the kinds of evidence it has inside the reading. */
export type ThemeLink = {
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** A link between something and a theme: the kinds of evidence it has inside the reading. */
export type ThemeLink_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** A link between something and a theme: the kinds of evidence it has inside the reading. */
export type ThemeLink_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** A link between something and a theme: the kinds of evidence it has inside the reading. */
export type ThemeLink_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** A link between something and a theme: the kinds of evidence it has inside the reading. */
export type ThemeLink_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** What a theme corresponds to in another vocabulary. */
export type ThemeMatch = {
  readonly __typename?: 'ThemeMatch';
  /** Who says so. */
  readonly basis: Basis;
  /** How close it is. */
  readonly match: MatchKind;
  /** The other vocabulary. */
  readonly scheme: Scalars['String']['output'];
  /** Its value there. */
  readonly value: Scalars['String']['output'];
};

/** Municipalities of a theme: a set that can be listed, counted and cited. */
export type ThemeMunicipalityConnection = {
  readonly __typename?: 'ThemeMunicipalityConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeMunicipalityEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: MunicipalityGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Municipalities of a theme: a set that can be listed, counted and cited. */
export type ThemeMunicipalityConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MunicipalityDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a municipality and a theme. */
export type ThemeMunicipalityEdge = ThemeLink & {
  readonly __typename?: 'ThemeMunicipalityEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Municipality;
  /** Programs of the municipality that touch the theme; with `inherit` also through their sections. */
  readonly programs: ProgramConnection;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a municipality and a theme. */
export type ThemeMunicipalityEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and a theme. */
export type ThemeMunicipalityEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a municipality and a theme. */
export type ThemeMunicipalityEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a municipality and a theme. */
export type ThemeMunicipalityEdge_ProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgramOrder>>;
  where?: InputMaybe<ProgramWhere>;
};


/** The link between a municipality and a theme. */
export type ThemeMunicipalityEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** An order of themes; ties stay in the order of the list. */
export type ThemeOrder =
  /** By how many things `evidence` has under the reading, upwards. */
  | 'EVIDENCE_COUNT_ASC'
  /** By how many things `evidence` has under the reading, downwards. */
  | 'EVIDENCE_COUNT_DESC'
  /** By how many things `figures` has under the reading, upwards. */
  | 'FIGURES_COUNT_ASC'
  /** By how many things `figures` has under the reading, downwards. */
  | 'FIGURES_COUNT_DESC'
  /** By how many things `municipalities` has under the reading, upwards. */
  | 'MUNICIPALITIES_COUNT_ASC'
  /** By how many things `municipalities` has under the reading, downwards. */
  | 'MUNICIPALITIES_COUNT_DESC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, upwards. */
  | 'NAME_ASC'
  /** By the reading of its name: kana first, then Latin letters; without a reading last, downwards. */
  | 'NAME_DESC'
  /** By how many things `narrower` has under the reading, upwards. */
  | 'NARROWER_COUNT_ASC'
  /** By how many things `narrower` has under the reading, downwards. */
  | 'NARROWER_COUNT_DESC'
  /** By how many things `organizations` has under the reading, upwards. */
  | 'ORGANIZATIONS_COUNT_ASC'
  /** By how many things `organizations` has under the reading, downwards. */
  | 'ORGANIZATIONS_COUNT_DESC'
  /** By place in the list, upwards. */
  | 'PLACE_ASC'
  /** By place in the list, downwards. */
  | 'PLACE_DESC'
  /** By how many things `plans` has under the reading, upwards. */
  | 'PLANS_COUNT_ASC'
  /** By how many things `plans` has under the reading, downwards. */
  | 'PLANS_COUNT_DESC'
  /** By how many things `programs` has under the reading, upwards. */
  | 'PROGRAMS_COUNT_ASC'
  /** By how many things `programs` has under the reading, downwards. */
  | 'PROGRAMS_COUNT_DESC'
  /** By how many things `sections` has under the reading, upwards. */
  | 'SECTIONS_COUNT_ASC'
  /** By how many things `sections` has under the reading, downwards. */
  | 'SECTIONS_COUNT_DESC'
  /** By how many things `statements` has under the reading, upwards. */
  | 'STATEMENTS_COUNT_ASC'
  /** By how many things `statements` has under the reading, downwards. */
  | 'STATEMENTS_COUNT_DESC';

/** Organizations of a theme: a set that can be listed, counted and cited. */
export type ThemeOrganizationConnection = {
  readonly __typename?: 'ThemeOrganizationConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeOrganizationEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: OrganizationGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Organizations of a theme: a set that can be listed, counted and cited. */
export type ThemeOrganizationConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganizationDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between an organization and a theme. */
export type ThemeOrganizationEdge = ThemeLink & {
  readonly __typename?: 'ThemeOrganizationEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Organization;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between an organization and a theme. */
export type ThemeOrganizationEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between an organization and a theme. */
export type ThemeOrganizationEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between an organization and a theme. */
export type ThemeOrganizationEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between an organization and a theme. */
export type ThemeOrganizationEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Plans of a theme: a set that can be listed, counted and cited. */
export type ThemePlanConnection = {
  readonly __typename?: 'ThemePlanConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemePlanEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: PlanGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Plans of a theme: a set that can be listed, counted and cited. */
export type ThemePlanConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<PlanDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a plan and a theme. */
export type ThemePlanEdge = ThemeLink & {
  readonly __typename?: 'ThemePlanEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Plan;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a plan and a theme. */
export type ThemePlanEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and a theme. */
export type ThemePlanEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a plan and a theme. */
export type ThemePlanEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a plan and a theme. */
export type ThemePlanEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Programs of a theme: a set that can be listed, counted and cited. */
export type ThemeProgramConnection = {
  readonly __typename?: 'ThemeProgramConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeProgramEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: ProgramGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Programs of a theme: a set that can be listed, counted and cited. */
export type ThemeProgramConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ProgramDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a program and a theme. */
export type ThemeProgramEdge = ThemeLink & {
  readonly __typename?: 'ThemeProgramEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** Only through its section. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Program;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a program and a theme. */
export type ThemeProgramEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and a theme. */
export type ThemeProgramEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a program and a theme. */
export type ThemeProgramEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a program and a theme. */
export type ThemeProgramEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** How many of the themes that something leads to match; all conditions given must hold. */
export type ThemeQuantifier = {
  /** How many there are, without a condition on them. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every one matches; also true when there are none. */
  readonly every?: InputMaybe<ThemeWhere>;
  /** None matches. */
  readonly none?: InputMaybe<ThemeWhere>;
  /** At least one matches. */
  readonly some?: InputMaybe<ThemeWhere>;
};

/** Sections of a theme: a set that can be listed, counted and cited. */
export type ThemeSectionConnection = {
  readonly __typename?: 'ThemeSectionConnection';
  /** The links on this page, in order. */
  readonly edges: ReadonlyArray<ThemeSectionEdge>;
  /** The set in groups: how many items have each value of a dimension, or each pair of values of two. */
  readonly groups: SectionGroupConnection;
  /** The items on this page, without their links. */
  readonly nodes: ReadonlyArray<Section>;
  /** Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many items the whole set has, under the reading. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Sections of a theme: a set that can be listed, counted and cited. */
export type ThemeSectionConnection_GroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<SectionDimension>;
  empty?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The link between a section and a theme. */
export type ThemeSectionEdge = ThemeLink & {
  readonly __typename?: 'ThemeSectionEdge';
  /** Whether the text says so, a curator read it so, or both. */
  readonly bases: ReadonlyArray<Basis>;
  /** The cursor of this item; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The passages this link rests on, inside the reading. */
  readonly evidence: EvidenceConnection;
  /** The kinds of the things that touch the theme. */
  readonly levels: ReadonlyArray<Level>;
  /** The item. */
  readonly node: Section;
  /** The roles in which it is touched. */
  readonly roles: ReadonlyArray<Role>;
};


/** The link between a section and a theme. */
export type ThemeSectionEdge_BasesArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and a theme. */
export type ThemeSectionEdge_EvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EvidenceOrder>>;
  where?: InputMaybe<EvidenceWhere>;
};


/** The link between a section and a theme. */
export type ThemeSectionEdge_LevelsArgs = {
  link?: InputMaybe<LinkFilter>;
};


/** The link between a section and a theme. */
export type ThemeSectionEdge_RolesArgs = {
  link?: InputMaybe<LinkFilter>;
};

/** Which themes are wanted: all conditions given must hold, under the reading. */
export type ThemeWhere = {
  /** All of these. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** Not this. */
  readonly NOT?: InputMaybe<ThemeWhere>;
  /** At least one of these; an empty list matches nothing. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** The broader theme. */
  readonly broader?: InputMaybe<ThemeWhere>;
  /** What it rests on: every passage inside the reading, in the order of the source. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** Figures that touch it. */
  readonly figures?: InputMaybe<FigureQuantifier>;
  /** The address; the same in every release. */
  readonly id?: InputMaybe<IdFilter>;
  /** Reading in hiragana. */
  readonly kana?: InputMaybe<TextFilter>;
  /** A condition on the link that led here, in addition to the reading; where no cited link led here, on any evidence of the thing. */
  readonly link?: InputMaybe<LinkFilter>;
  /** Municipalities whose plans touch it, at any level of the reading. */
  readonly municipalities?: InputMaybe<MunicipalityQuantifier>;
  /** Name. */
  readonly name?: InputMaybe<TextFilter>;
  /** English name. */
  readonly nameEn?: InputMaybe<TextFilter>;
  /** The narrower themes. */
  readonly narrower?: InputMaybe<ThemeQuantifier>;
  /** Organizations that take part in something that touches it. */
  readonly organizations?: InputMaybe<OrganizationQuantifier>;
  /** Plans that touch it, at any level of the reading. */
  readonly plans?: InputMaybe<PlanQuantifier>;
  /** Programs that touch it; with `inherit` also through their sections. */
  readonly programs?: InputMaybe<ProgramQuantifier>;
  /** Reading in Latin letters. */
  readonly romaji?: InputMaybe<TextFilter>;
  /** Sections that touch it themselves. */
  readonly sections?: InputMaybe<SectionQuantifier>;
  /** Slug in Latin letters: dx. */
  readonly slug?: InputMaybe<TextFilter>;
  /** Statements whose quote overlaps a quote for it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** True for a theme that has no broader one. */
  readonly topConcept?: InputMaybe<Scalars['Boolean']['input']>;
};



export type ResolverTypeWrapper<T> = T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Entity<'Municipality'> )
    | ( Entity<'Organization'> )
  ;
  Node:
    | ( Entity<'Category'> )
    | ( Entity<'Document'> )
    | ( Entity<'Evidence'> )
    | ( Entity<'Figure'> )
    | ( Entity<'Industry'> )
    | ( Entity<'Involvement'> )
    | ( Entity<'Municipality'> )
    | ( Entity<'Organization'> )
    | ( Entity<'Plan'> )
    | ( Entity<'Program'> )
    | ( ReleaseModel )
    | ( Entity<'Section'> )
    | ( Entity<'Source'> )
    | ( Entity<'Statement'> )
    | ( Entity<'Theme'> )
  ;
  ThemeLink:
    | ( Edge<'Theme'> )
    | ( Edge<'Theme'> )
    | ( Edge<'Theme'> )
    | ( Edge<'Theme'> )
    | ( Edge<'Theme'> )
    | ( Edge<'Theme'> )
    | ( Edge<'Figure'> )
    | ( Edge<'Municipality'> )
    | ( Edge<'Organization'> )
    | ( Edge<'Plan'> )
    | ( Edge<'Program'> )
    | ( Edge<'Section'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Entity<'Municipality' | 'Organization'>>;
  Basis: Basis;
  BasisFilter: BasisFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Category: ResolverTypeWrapper<Entity<'Category'>>;
  CategoryConnection: ResolverTypeWrapper<Connection<'Category'>>;
  CategoryDimension: CategoryDimension;
  CategoryEdge: ResolverTypeWrapper<Edge<'Category'>>;
  CategoryGroup: ResolverTypeWrapper<Group<'Category'>>;
  CategoryGroupConnection: ResolverTypeWrapper<GroupConnection<'Category'>>;
  CategoryGroupEdge: ResolverTypeWrapper<Group<'Category'>>;
  CategoryOrder: CategoryOrder;
  CategoryQuantifier: CategoryQuantifier;
  CategoryWhere: CategoryWhere;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeModel>;
  CoOccurrenceScope: CoOccurrenceScope;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonPair: ResolverTypeWrapper<ComparisonPairModel>;
  ComparisonPattern: ResolverTypeWrapper<ComparisonPatternModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Document: ResolverTypeWrapper<Entity<'Document'>>;
  DocumentConnection: ResolverTypeWrapper<Connection<'Document'>>;
  DocumentDimension: DocumentDimension;
  DocumentEdge: ResolverTypeWrapper<Edge<'Document'>>;
  DocumentGroup: ResolverTypeWrapper<Group<'Document'>>;
  DocumentGroupConnection: ResolverTypeWrapper<GroupConnection<'Document'>>;
  DocumentGroupEdge: ResolverTypeWrapper<Group<'Document'>>;
  DocumentOrder: DocumentOrder;
  DocumentQuantifier: DocumentQuantifier;
  DocumentWhere: DocumentWhere;
  Evidence: ResolverTypeWrapper<Entity<'Evidence'>>;
  EvidenceConnection: ResolverTypeWrapper<Connection<'Evidence'>>;
  EvidenceDimension: EvidenceDimension;
  EvidenceEdge: ResolverTypeWrapper<Edge<'Evidence'>>;
  EvidenceGroup: ResolverTypeWrapper<Group<'Evidence'>>;
  EvidenceGroupConnection: ResolverTypeWrapper<GroupConnection<'Evidence'>>;
  EvidenceGroupEdge: ResolverTypeWrapper<Group<'Evidence'>>;
  EvidenceOrder: EvidenceOrder;
  EvidenceQuantifier: EvidenceQuantifier;
  EvidenceWhere: EvidenceWhere;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Figure: ResolverTypeWrapper<Entity<'Figure'>>;
  FigureConnection: ResolverTypeWrapper<Connection<'Figure'>>;
  FigureDimension: FigureDimension;
  FigureEdge: ResolverTypeWrapper<Edge<'Figure'>>;
  FigureGroup: ResolverTypeWrapper<Group<'Figure'>>;
  FigureGroupConnection: ResolverTypeWrapper<GroupConnection<'Figure'>>;
  FigureGroupEdge: ResolverTypeWrapper<Group<'Figure'>>;
  FigureOrder: FigureOrder;
  FigureOrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  FigureOrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  FigureQuantifier: FigureQuantifier;
  FigureThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  FigureThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  FigureWhere: FigureWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  GoalKind: GoalKind;
  GoalKindFilter: GoalKindFilter;
  GraphPart: GraphPart;
  GroupKey: ResolverTypeWrapper<GroupKeyModel>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Industry: ResolverTypeWrapper<Entity<'Industry'>>;
  IndustryConnection: ResolverTypeWrapper<Connection<'Industry'>>;
  IndustryDimension: IndustryDimension;
  IndustryEdge: ResolverTypeWrapper<Edge<'Industry'>>;
  IndustryGroup: ResolverTypeWrapper<Group<'Industry'>>;
  IndustryGroupConnection: ResolverTypeWrapper<GroupConnection<'Industry'>>;
  IndustryGroupEdge: ResolverTypeWrapper<Group<'Industry'>>;
  IndustryMunicipalityConnection: ResolverTypeWrapper<Connection<'Municipality'>>;
  IndustryMunicipalityEdge: ResolverTypeWrapper<Edge<'Municipality'>>;
  IndustryOrder: IndustryOrder;
  IndustryPlanConnection: ResolverTypeWrapper<Connection<'Plan'>>;
  IndustryPlanEdge: ResolverTypeWrapper<Edge<'Plan'>>;
  IndustryProgramConnection: ResolverTypeWrapper<Connection<'Program'>>;
  IndustryProgramEdge: ResolverTypeWrapper<Edge<'Program'>>;
  IndustryQuantifier: IndustryQuantifier;
  IndustrySectionConnection: ResolverTypeWrapper<Connection<'Section'>>;
  IndustrySectionEdge: ResolverTypeWrapper<Edge<'Section'>>;
  IndustryWhere: IndustryWhere;
  Instrument: Instrument;
  InstrumentFilter: InstrumentFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Involvement: ResolverTypeWrapper<Entity<'Involvement'>>;
  InvolvementConnection: ResolverTypeWrapper<Connection<'Involvement'>>;
  InvolvementDimension: InvolvementDimension;
  InvolvementEdge: ResolverTypeWrapper<Edge<'Involvement'>>;
  InvolvementGroup: ResolverTypeWrapper<Group<'Involvement'>>;
  InvolvementGroupConnection: ResolverTypeWrapper<GroupConnection<'Involvement'>>;
  InvolvementGroupEdge: ResolverTypeWrapper<Group<'Involvement'>>;
  InvolvementOrder: InvolvementOrder;
  InvolvementQuantifier: InvolvementQuantifier;
  InvolvementRole: InvolvementRole;
  InvolvementRoleFilter: InvolvementRoleFilter;
  InvolvementWhere: InvolvementWhere;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  Label: ResolverTypeWrapper<Label>;
  Language: Language;
  Level: Level;
  LevelFilter: LevelFilter;
  LinkFilter: LinkFilter;
  MatchKind: MatchKind;
  Municipality: ResolverTypeWrapper<Entity<'Municipality'>>;
  MunicipalityConnection: ResolverTypeWrapper<Connection<'Municipality'>>;
  MunicipalityDimension: MunicipalityDimension;
  MunicipalityEdge: ResolverTypeWrapper<Edge<'Municipality'>>;
  MunicipalityGroup: ResolverTypeWrapper<Group<'Municipality'>>;
  MunicipalityGroupConnection: ResolverTypeWrapper<GroupConnection<'Municipality'>>;
  MunicipalityGroupEdge: ResolverTypeWrapper<Group<'Municipality'>>;
  MunicipalityIndustryConnection: ResolverTypeWrapper<Connection<'Industry'>>;
  MunicipalityIndustryEdge: ResolverTypeWrapper<Edge<'Industry'>>;
  MunicipalityKind: MunicipalityKind;
  MunicipalityKindFilter: MunicipalityKindFilter;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityOrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  MunicipalityOrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  MunicipalityQuantifier: MunicipalityQuantifier;
  MunicipalitySimilarityConnection: ResolverTypeWrapper<Connection<'Municipality'>>;
  MunicipalitySimilarityEdge: ResolverTypeWrapper<Edge<'Municipality'>>;
  MunicipalityThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  MunicipalityThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  MunicipalityWhere: MunicipalityWhere;
  NameKind: NameKind;
  NameKindFilter: NameKindFilter;
  Node: ResolverTypeWrapper<NodeModel>;
  NodeWhere: NodeWhere;
  Organization: ResolverTypeWrapper<Entity<'Organization'>>;
  OrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  OrganizationDimension: OrganizationDimension;
  OrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  OrganizationGroup: ResolverTypeWrapper<Group<'Organization'>>;
  OrganizationGroupConnection: ResolverTypeWrapper<GroupConnection<'Organization'>>;
  OrganizationGroupEdge: ResolverTypeWrapper<Group<'Organization'>>;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationProgramConnection: ResolverTypeWrapper<Connection<'Program'>>;
  OrganizationProgramEdge: ResolverTypeWrapper<Edge<'Program'>>;
  OrganizationQuantifier: OrganizationQuantifier;
  OrganizationThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  OrganizationThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  OrganizationWhere: OrganizationWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathAnswer: ResolverTypeWrapper<PathAnswerModel>;
  Period: ResolverTypeWrapper<Period>;
  Plan: ResolverTypeWrapper<Entity<'Plan'>>;
  PlanConnection: ResolverTypeWrapper<Connection<'Plan'>>;
  PlanDimension: PlanDimension;
  PlanEdge: ResolverTypeWrapper<Edge<'Plan'>>;
  PlanGroup: ResolverTypeWrapper<Group<'Plan'>>;
  PlanGroupConnection: ResolverTypeWrapper<GroupConnection<'Plan'>>;
  PlanGroupEdge: ResolverTypeWrapper<Group<'Plan'>>;
  PlanIndustryConnection: ResolverTypeWrapper<Connection<'Industry'>>;
  PlanIndustryEdge: ResolverTypeWrapper<Edge<'Industry'>>;
  PlanOrder: PlanOrder;
  PlanOrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  PlanOrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  PlanQuantifier: PlanQuantifier;
  PlanThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  PlanThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  PlanWhere: PlanWhere;
  Program: ResolverTypeWrapper<Entity<'Program'>>;
  ProgramConnection: ResolverTypeWrapper<Connection<'Program'>>;
  ProgramDimension: ProgramDimension;
  ProgramEdge: ResolverTypeWrapper<Edge<'Program'>>;
  ProgramGroup: ResolverTypeWrapper<Group<'Program'>>;
  ProgramGroupConnection: ResolverTypeWrapper<GroupConnection<'Program'>>;
  ProgramGroupEdge: ResolverTypeWrapper<Group<'Program'>>;
  ProgramIndustryConnection: ResolverTypeWrapper<Connection<'Industry'>>;
  ProgramIndustryEdge: ResolverTypeWrapper<Edge<'Industry'>>;
  ProgramOrder: ProgramOrder;
  ProgramOrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  ProgramOrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  ProgramPair: ResolverTypeWrapper<ProgramPairModel>;
  ProgramPairConnection: ResolverTypeWrapper<ProgramPairConnectionModel>;
  ProgramPairEdge: ResolverTypeWrapper<ProgramPairModel>;
  ProgramQuantifier: ProgramQuantifier;
  ProgramSimilarityConnection: ResolverTypeWrapper<Connection<'Program'>>;
  ProgramSimilarityEdge: ResolverTypeWrapper<Edge<'Program'>>;
  ProgramThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  ProgramThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  ProgramWhere: ProgramWhere;
  Query: ResolverTypeWrapper<Scope>;
  Relation: Relation;
  RelationFilter: RelationFilter;
  Release: ResolverTypeWrapper<ReleaseModel>;
  ReleaseConnection: ResolverTypeWrapper<ReleaseConnectionModel>;
  ReleaseDiff: ResolverTypeWrapper<ReleaseDiffModel>;
  ReleaseEdge: ResolverTypeWrapper<ReleaseEdgeModel>;
  Role: Role;
  RoleFilter: RoleFilter;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  Section: ResolverTypeWrapper<Entity<'Section'>>;
  SectionConnection: ResolverTypeWrapper<Connection<'Section'>>;
  SectionDimension: SectionDimension;
  SectionEdge: ResolverTypeWrapper<Edge<'Section'>>;
  SectionGroup: ResolverTypeWrapper<Group<'Section'>>;
  SectionGroupConnection: ResolverTypeWrapper<GroupConnection<'Section'>>;
  SectionGroupEdge: ResolverTypeWrapper<Group<'Section'>>;
  SectionIndustryConnection: ResolverTypeWrapper<Connection<'Industry'>>;
  SectionIndustryEdge: ResolverTypeWrapper<Edge<'Industry'>>;
  SectionOrder: SectionOrder;
  SectionOrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  SectionOrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  SectionProgramConnection: ResolverTypeWrapper<Connection<'Program'>>;
  SectionProgramEdge: ResolverTypeWrapper<Edge<'Program'>>;
  SectionQuantifier: SectionQuantifier;
  SectionThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  SectionThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  SectionWhere: SectionWhere;
  Similarity: Similarity;
  Source: ResolverTypeWrapper<Entity<'Source'>>;
  SourceConnection: ResolverTypeWrapper<Connection<'Source'>>;
  SourceDimension: SourceDimension;
  SourceEdge: ResolverTypeWrapper<Edge<'Source'>>;
  SourceGroup: ResolverTypeWrapper<Group<'Source'>>;
  SourceGroupConnection: ResolverTypeWrapper<GroupConnection<'Source'>>;
  SourceGroupEdge: ResolverTypeWrapper<Group<'Source'>>;
  SourceOrder: SourceOrder;
  SourceQuantifier: SourceQuantifier;
  SourceWhere: SourceWhere;
  Span: ResolverTypeWrapper<SpanModel>;
  Statement: ResolverTypeWrapper<Entity<'Statement'>>;
  StatementConnection: ResolverTypeWrapper<Connection<'Statement'>>;
  StatementDimension: StatementDimension;
  StatementEdge: ResolverTypeWrapper<Edge<'Statement'>>;
  StatementGroup: ResolverTypeWrapper<Group<'Statement'>>;
  StatementGroupConnection: ResolverTypeWrapper<GroupConnection<'Statement'>>;
  StatementGroupEdge: ResolverTypeWrapper<Group<'Statement'>>;
  StatementKind: StatementKind;
  StatementKindFilter: StatementKindFilter;
  StatementOrder: StatementOrder;
  StatementQuantifier: StatementQuantifier;
  StatementWhere: StatementWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'node'> & { node: ResolversTypes['Node'] }>;
  TermHit: ResolverTypeWrapper<TermHit>;
  TextFilter: TextFilter;
  Theme: ResolverTypeWrapper<Entity<'Theme'>>;
  ThemeCoOccurrenceConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  ThemeCoOccurrenceEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  ThemeConnection: ResolverTypeWrapper<Connection<'Theme'>>;
  ThemeDimension: ThemeDimension;
  ThemeEdge: ResolverTypeWrapper<Edge<'Theme'>>;
  ThemeFigureConnection: ResolverTypeWrapper<Connection<'Figure'>>;
  ThemeFigureEdge: ResolverTypeWrapper<Edge<'Figure'>>;
  ThemeGroup: ResolverTypeWrapper<Group<'Theme'>>;
  ThemeGroupConnection: ResolverTypeWrapper<GroupConnection<'Theme'>>;
  ThemeGroupEdge: ResolverTypeWrapper<Group<'Theme'>>;
  ThemeLink: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ThemeLink']>;
  ThemeMatch: ResolverTypeWrapper<ThemeMatch>;
  ThemeMunicipalityConnection: ResolverTypeWrapper<Connection<'Municipality'>>;
  ThemeMunicipalityEdge: ResolverTypeWrapper<Edge<'Municipality'>>;
  ThemeOrder: ThemeOrder;
  ThemeOrganizationConnection: ResolverTypeWrapper<Connection<'Organization'>>;
  ThemeOrganizationEdge: ResolverTypeWrapper<Edge<'Organization'>>;
  ThemePlanConnection: ResolverTypeWrapper<Connection<'Plan'>>;
  ThemePlanEdge: ResolverTypeWrapper<Edge<'Plan'>>;
  ThemeProgramConnection: ResolverTypeWrapper<Connection<'Program'>>;
  ThemeProgramEdge: ResolverTypeWrapper<Edge<'Program'>>;
  ThemeQuantifier: ThemeQuantifier;
  ThemeSectionConnection: ResolverTypeWrapper<Connection<'Section'>>;
  ThemeSectionEdge: ResolverTypeWrapper<Edge<'Section'>>;
  ThemeWhere: ThemeWhere;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Entity<'Municipality' | 'Organization'>;
  BasisFilter: BasisFilter;
  Boolean: Scalars['Boolean']['output'];
  Category: Entity<'Category'>;
  CategoryConnection: Connection<'Category'>;
  CategoryEdge: Edge<'Category'>;
  CategoryGroup: Group<'Category'>;
  CategoryGroupConnection: GroupConnection<'Category'>;
  CategoryGroupEdge: Group<'Category'>;
  CategoryQuantifier: CategoryQuantifier;
  CategoryWhere: CategoryWhere;
  Change: ChangeModel;
  ChangeConnection: ChangeConnectionModel;
  ChangeCount: ChangeCount;
  ChangeEdge: ChangeEdgeModel;
  Comparison: ComparisonModel;
  ComparisonPair: ComparisonPairModel;
  ComparisonPattern: ComparisonPatternModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: Entity<'Document'>;
  DocumentConnection: Connection<'Document'>;
  DocumentEdge: Edge<'Document'>;
  DocumentGroup: Group<'Document'>;
  DocumentGroupConnection: GroupConnection<'Document'>;
  DocumentGroupEdge: Group<'Document'>;
  DocumentQuantifier: DocumentQuantifier;
  DocumentWhere: DocumentWhere;
  Evidence: Entity<'Evidence'>;
  EvidenceConnection: Connection<'Evidence'>;
  EvidenceEdge: Edge<'Evidence'>;
  EvidenceGroup: Group<'Evidence'>;
  EvidenceGroupConnection: GroupConnection<'Evidence'>;
  EvidenceGroupEdge: Group<'Evidence'>;
  EvidenceQuantifier: EvidenceQuantifier;
  EvidenceWhere: EvidenceWhere;
  FieldChange: FieldChange;
  Figure: Entity<'Figure'>;
  FigureConnection: Connection<'Figure'>;
  FigureEdge: Edge<'Figure'>;
  FigureGroup: Group<'Figure'>;
  FigureGroupConnection: GroupConnection<'Figure'>;
  FigureGroupEdge: Group<'Figure'>;
  FigureOrganizationConnection: Connection<'Organization'>;
  FigureOrganizationEdge: Edge<'Organization'>;
  FigureQuantifier: FigureQuantifier;
  FigureThemeConnection: Connection<'Theme'>;
  FigureThemeEdge: Edge<'Theme'>;
  FigureWhere: FigureWhere;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  GoalKindFilter: GoalKindFilter;
  GroupKey: GroupKeyModel;
  Highlight: Highlight;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Industry: Entity<'Industry'>;
  IndustryConnection: Connection<'Industry'>;
  IndustryEdge: Edge<'Industry'>;
  IndustryGroup: Group<'Industry'>;
  IndustryGroupConnection: GroupConnection<'Industry'>;
  IndustryGroupEdge: Group<'Industry'>;
  IndustryMunicipalityConnection: Connection<'Municipality'>;
  IndustryMunicipalityEdge: Edge<'Municipality'>;
  IndustryPlanConnection: Connection<'Plan'>;
  IndustryPlanEdge: Edge<'Plan'>;
  IndustryProgramConnection: Connection<'Program'>;
  IndustryProgramEdge: Edge<'Program'>;
  IndustryQuantifier: IndustryQuantifier;
  IndustrySectionConnection: Connection<'Section'>;
  IndustrySectionEdge: Edge<'Section'>;
  IndustryWhere: IndustryWhere;
  InstrumentFilter: InstrumentFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Involvement: Entity<'Involvement'>;
  InvolvementConnection: Connection<'Involvement'>;
  InvolvementEdge: Edge<'Involvement'>;
  InvolvementGroup: Group<'Involvement'>;
  InvolvementGroupConnection: GroupConnection<'Involvement'>;
  InvolvementGroupEdge: Group<'Involvement'>;
  InvolvementQuantifier: InvolvementQuantifier;
  InvolvementRoleFilter: InvolvementRoleFilter;
  InvolvementWhere: InvolvementWhere;
  JSON: Scalars['JSON']['output'];
  KindCount: KindCount;
  Label: Label;
  LevelFilter: LevelFilter;
  LinkFilter: LinkFilter;
  Municipality: Entity<'Municipality'>;
  MunicipalityConnection: Connection<'Municipality'>;
  MunicipalityEdge: Edge<'Municipality'>;
  MunicipalityGroup: Group<'Municipality'>;
  MunicipalityGroupConnection: GroupConnection<'Municipality'>;
  MunicipalityGroupEdge: Group<'Municipality'>;
  MunicipalityIndustryConnection: Connection<'Industry'>;
  MunicipalityIndustryEdge: Edge<'Industry'>;
  MunicipalityKindFilter: MunicipalityKindFilter;
  MunicipalityOrganizationConnection: Connection<'Organization'>;
  MunicipalityOrganizationEdge: Edge<'Organization'>;
  MunicipalityQuantifier: MunicipalityQuantifier;
  MunicipalitySimilarityConnection: Connection<'Municipality'>;
  MunicipalitySimilarityEdge: Edge<'Municipality'>;
  MunicipalityThemeConnection: Connection<'Theme'>;
  MunicipalityThemeEdge: Edge<'Theme'>;
  MunicipalityWhere: MunicipalityWhere;
  NameKindFilter: NameKindFilter;
  Node: NodeModel;
  NodeWhere: NodeWhere;
  Organization: Entity<'Organization'>;
  OrganizationConnection: Connection<'Organization'>;
  OrganizationEdge: Edge<'Organization'>;
  OrganizationGroup: Group<'Organization'>;
  OrganizationGroupConnection: GroupConnection<'Organization'>;
  OrganizationGroupEdge: Group<'Organization'>;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationProgramConnection: Connection<'Program'>;
  OrganizationProgramEdge: Edge<'Program'>;
  OrganizationQuantifier: OrganizationQuantifier;
  OrganizationThemeConnection: Connection<'Theme'>;
  OrganizationThemeEdge: Edge<'Theme'>;
  OrganizationWhere: OrganizationWhere;
  PageInfo: PageInfo;
  Path: PathModel;
  PathAnswer: PathAnswerModel;
  Period: Period;
  Plan: Entity<'Plan'>;
  PlanConnection: Connection<'Plan'>;
  PlanEdge: Edge<'Plan'>;
  PlanGroup: Group<'Plan'>;
  PlanGroupConnection: GroupConnection<'Plan'>;
  PlanGroupEdge: Group<'Plan'>;
  PlanIndustryConnection: Connection<'Industry'>;
  PlanIndustryEdge: Edge<'Industry'>;
  PlanOrganizationConnection: Connection<'Organization'>;
  PlanOrganizationEdge: Edge<'Organization'>;
  PlanQuantifier: PlanQuantifier;
  PlanThemeConnection: Connection<'Theme'>;
  PlanThemeEdge: Edge<'Theme'>;
  PlanWhere: PlanWhere;
  Program: Entity<'Program'>;
  ProgramConnection: Connection<'Program'>;
  ProgramEdge: Edge<'Program'>;
  ProgramGroup: Group<'Program'>;
  ProgramGroupConnection: GroupConnection<'Program'>;
  ProgramGroupEdge: Group<'Program'>;
  ProgramIndustryConnection: Connection<'Industry'>;
  ProgramIndustryEdge: Edge<'Industry'>;
  ProgramOrganizationConnection: Connection<'Organization'>;
  ProgramOrganizationEdge: Edge<'Organization'>;
  ProgramPair: ProgramPairModel;
  ProgramPairConnection: ProgramPairConnectionModel;
  ProgramPairEdge: ProgramPairModel;
  ProgramQuantifier: ProgramQuantifier;
  ProgramSimilarityConnection: Connection<'Program'>;
  ProgramSimilarityEdge: Edge<'Program'>;
  ProgramThemeConnection: Connection<'Theme'>;
  ProgramThemeEdge: Edge<'Theme'>;
  ProgramWhere: ProgramWhere;
  Query: Scope;
  RelationFilter: RelationFilter;
  Release: ReleaseModel;
  ReleaseConnection: ReleaseConnectionModel;
  ReleaseDiff: ReleaseDiffModel;
  ReleaseEdge: ReleaseEdgeModel;
  RoleFilter: RoleFilter;
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  SearchMatch: SearchMatch;
  Section: Entity<'Section'>;
  SectionConnection: Connection<'Section'>;
  SectionEdge: Edge<'Section'>;
  SectionGroup: Group<'Section'>;
  SectionGroupConnection: GroupConnection<'Section'>;
  SectionGroupEdge: Group<'Section'>;
  SectionIndustryConnection: Connection<'Industry'>;
  SectionIndustryEdge: Edge<'Industry'>;
  SectionOrganizationConnection: Connection<'Organization'>;
  SectionOrganizationEdge: Edge<'Organization'>;
  SectionProgramConnection: Connection<'Program'>;
  SectionProgramEdge: Edge<'Program'>;
  SectionQuantifier: SectionQuantifier;
  SectionThemeConnection: Connection<'Theme'>;
  SectionThemeEdge: Edge<'Theme'>;
  SectionWhere: SectionWhere;
  Source: Entity<'Source'>;
  SourceConnection: Connection<'Source'>;
  SourceEdge: Edge<'Source'>;
  SourceGroup: Group<'Source'>;
  SourceGroupConnection: GroupConnection<'Source'>;
  SourceGroupEdge: Group<'Source'>;
  SourceQuantifier: SourceQuantifier;
  SourceWhere: SourceWhere;
  Span: SpanModel;
  Statement: Entity<'Statement'>;
  StatementConnection: Connection<'Statement'>;
  StatementEdge: Edge<'Statement'>;
  StatementGroup: Group<'Statement'>;
  StatementGroupConnection: GroupConnection<'Statement'>;
  StatementGroupEdge: Group<'Statement'>;
  StatementKindFilter: StatementKindFilter;
  StatementQuantifier: StatementQuantifier;
  StatementWhere: StatementWhere;
  String: Scalars['String']['output'];
  Suggestion: Omit<Suggestion, 'node'> & { node: ResolversParentTypes['Node'] };
  TermHit: TermHit;
  TextFilter: TextFilter;
  Theme: Entity<'Theme'>;
  ThemeCoOccurrenceConnection: Connection<'Theme'>;
  ThemeCoOccurrenceEdge: Edge<'Theme'>;
  ThemeConnection: Connection<'Theme'>;
  ThemeEdge: Edge<'Theme'>;
  ThemeFigureConnection: Connection<'Figure'>;
  ThemeFigureEdge: Edge<'Figure'>;
  ThemeGroup: Group<'Theme'>;
  ThemeGroupConnection: GroupConnection<'Theme'>;
  ThemeGroupEdge: Group<'Theme'>;
  ThemeLink: ResolversInterfaceTypes<ResolversParentTypes>['ThemeLink'];
  ThemeMatch: ThemeMatch;
  ThemeMunicipalityConnection: Connection<'Municipality'>;
  ThemeMunicipalityEdge: Edge<'Municipality'>;
  ThemeOrganizationConnection: Connection<'Organization'>;
  ThemeOrganizationEdge: Edge<'Organization'>;
  ThemePlanConnection: Connection<'Plan'>;
  ThemePlanEdge: Edge<'Plan'>;
  ThemeProgramConnection: Connection<'Program'>;
  ThemeProgramEdge: Edge<'Program'>;
  ThemeQuantifier: ThemeQuantifier;
  ThemeSectionConnection: Connection<'Section'>;
  ThemeSectionEdge: Edge<'Section'>;
  ThemeWhere: ThemeWhere;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType?: TypeResolveFn<'Municipality' | 'Organization', ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Category_LabelArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<Category_ProgramsArgs>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<Category_SectionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['CategoryGroupConnection'], ParentType, ContextType, RequireFields<CategoryConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CategoryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryGroup'] = ResolversParentTypes['CategoryGroup']> = {
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<CategoryGroup_CategoriesArgs>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type CategoryGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryGroupConnection'] = ResolversParentTypes['CategoryGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CategoryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryGroupEdge'] = ResolversParentTypes['CategoryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CategoryGroup'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['GraphPart'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['GraphPart'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['ComparisonPair']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['ComparisonPattern']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<Comparison_SharedArgs>>;
  unionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonPair'] = ResolversParentTypes['ComparisonPair']> = {
  a?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ComparisonPair_SharedArgs>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonPattern'] = ResolversParentTypes['ComparisonPattern']> = {
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ComparisonPattern_ThemesArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Document_EvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Document_LabelArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<Document_PlansArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['DocumentGroupConnection'], ParentType, ContextType, RequireFields<DocumentConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentGroup'] = ResolversParentTypes['DocumentGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentGroup_DocumentsArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type DocumentGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentGroupConnection'] = ResolversParentTypes['DocumentGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentGroupEdge'] = ResolversParentTypes['DocumentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentGroup'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Evidence_ContextArgs, 'characters'>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvementRole?: Resolver<Maybe<ResolversTypes['InvolvementRole']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['MatchKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType, RequireFields<Evidence_NoteArgs, 'language'>>;
  object?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['TermHit']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['EvidenceGroupConnection'], ParentType, ContextType, RequireFields<EvidenceConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceGroup'] = ResolversParentTypes['EvidenceGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<EvidenceGroup_EvidenceArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type EvidenceGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceGroupConnection'] = ResolversParentTypes['EvidenceGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceGroupEdge'] = ResolversParentTypes['EvidenceGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceGroup'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depicts?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Figure_EvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['FigureOrganizationConnection'], ParentType, ContextType, Partial<Figure_OrganizationsArgs>>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['FigureThemeConnection'], ParentType, ContextType, Partial<Figure_ThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['FigureGroupConnection'], ParentType, ContextType, RequireFields<FigureConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureGroup'] = ResolversParentTypes['FigureGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<FigureGroup_FiguresArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type FigureGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureGroupConnection'] = ResolversParentTypes['FigureGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FigureGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureGroupEdge'] = ResolversParentTypes['FigureGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureGroup'], ParentType, ContextType>;
};

export type FigureOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureOrganizationConnection'] = ResolversParentTypes['FigureOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureOrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<FigureOrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureOrganizationEdge'] = ResolversParentTypes['FigureOrganizationEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<FigureOrganizationEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<FigureOrganizationEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<FigureOrganizationEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['InvolvementRole']>, ParentType, ContextType, Partial<FigureOrganizationEdge_RolesArgs>>;
};

export type FigureThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureThemeConnection'] = ResolversParentTypes['FigureThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<FigureThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureThemeEdge'] = ResolversParentTypes['FigureThemeEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<FigureThemeEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<FigureThemeEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<FigureThemeEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<FigureThemeEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupKey_LabelArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Hop_EvidenceArgs>>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Industry_EvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Industry_LabelArgs, 'language'>>;
  municipalities?: Resolver<ResolversTypes['IndustryMunicipalityConnection'], ParentType, ContextType, Partial<Industry_MunicipalitiesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['IndustryPlanConnection'], ParentType, ContextType, Partial<Industry_PlansArgs>>;
  programs?: Resolver<ResolversTypes['IndustryProgramConnection'], ParentType, ContextType, Partial<Industry_ProgramsArgs>>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['IndustrySectionConnection'], ParentType, ContextType, Partial<Industry_SectionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['IndustryGroupConnection'], ParentType, ContextType, RequireFields<IndustryConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type IndustryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryGroup'] = ResolversParentTypes['IndustryGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, Partial<IndustryGroup_IndustriesArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type IndustryGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryGroupConnection'] = ResolversParentTypes['IndustryGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndustryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryGroupEdge'] = ResolversParentTypes['IndustryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndustryGroup'], ParentType, ContextType>;
};

export type IndustryMunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryMunicipalityConnection'] = ResolversParentTypes['IndustryMunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryMunicipalityEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['MunicipalityGroupConnection'], ParentType, ContextType, RequireFields<IndustryMunicipalityConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryMunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryMunicipalityEdge'] = ResolversParentTypes['IndustryMunicipalityEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<IndustryMunicipalityEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<IndustryMunicipalityEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndustryPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryPlanConnection'] = ResolversParentTypes['IndustryPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryPlanEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['PlanGroupConnection'], ParentType, ContextType, RequireFields<IndustryPlanConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryPlanEdge'] = ResolversParentTypes['IndustryPlanEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<IndustryPlanEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<IndustryPlanEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndustryProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryProgramConnection'] = ResolversParentTypes['IndustryProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryProgramEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ProgramGroupConnection'], ParentType, ContextType, RequireFields<IndustryProgramConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryProgramEdge'] = ResolversParentTypes['IndustryProgramEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<IndustryProgramEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<IndustryProgramEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndustrySectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustrySectionConnection'] = ResolversParentTypes['IndustrySectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustrySectionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['SectionGroupConnection'], ParentType, ContextType, RequireFields<IndustrySectionConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustrySectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustrySectionEdge'] = ResolversParentTypes['IndustrySectionEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<IndustrySectionEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<IndustrySectionEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Involvement_EvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['InvolvementRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['InvolvementGroupConnection'], ParentType, ContextType, RequireFields<InvolvementConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
};

export type InvolvementGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementGroup'] = ResolversParentTypes['InvolvementGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, Partial<InvolvementGroup_InvolvementsArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type InvolvementGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementGroupConnection'] = ResolversParentTypes['InvolvementGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvolvementGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementGroupEdge'] = ResolversParentTypes['InvolvementGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvementGroup'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code5?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corporateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Municipality_EvidenceArgs>>;
  gaps?: Resolver<ResolversTypes['MunicipalityThemeConnection'], ParentType, ContextType, RequireFields<Municipality_GapsArgs, 'roles'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['MunicipalityIndustryConnection'], ParentType, ContextType, Partial<Municipality_IndustriesArgs>>;
  kana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MunicipalityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Municipality_LabelArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['MunicipalityOrganizationConnection'], ParentType, ContextType, Partial<Municipality_OrganizationsArgs>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<Municipality_PlansArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<Municipality_ProgramsArgs>>;
  romaji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ResolversTypes['MunicipalitySimilarityConnection'], ParentType, ContextType, RequireFields<Municipality_SimilarArgs, 'by' | 'minShared'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<Municipality_SourcesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<Municipality_StatementsArgs>>;
  themes?: Resolver<ResolversTypes['MunicipalityThemeConnection'], ParentType, ContextType, Partial<Municipality_ThemesArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['MunicipalityGroupConnection'], ParentType, ContextType, RequireFields<MunicipalityConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityGroup'] = ResolversParentTypes['MunicipalityGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<MunicipalityGroup_MunicipalitiesArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type MunicipalityGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityGroupConnection'] = ResolversParentTypes['MunicipalityGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityGroupEdge'] = ResolversParentTypes['MunicipalityGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MunicipalityGroup'], ParentType, ContextType>;
};

export type MunicipalityIndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityIndustryConnection'] = ResolversParentTypes['MunicipalityIndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityIndustryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['IndustryGroupConnection'], ParentType, ContextType, RequireFields<MunicipalityIndustryConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityIndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityIndustryEdge'] = ResolversParentTypes['MunicipalityIndustryEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<MunicipalityIndustryEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<MunicipalityIndustryEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MunicipalityOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityOrganizationConnection'] = ResolversParentTypes['MunicipalityOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityOrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<MunicipalityOrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityOrganizationEdge'] = ResolversParentTypes['MunicipalityOrganizationEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<MunicipalityOrganizationEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<MunicipalityOrganizationEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<MunicipalityOrganizationEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['InvolvementRole']>, ParentType, ContextType, Partial<MunicipalityOrganizationEdge_RolesArgs>>;
};

export type MunicipalitySimilarityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalitySimilarityConnection'] = ResolversParentTypes['MunicipalitySimilarityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalitySimilarityEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['MunicipalityGroupConnection'], ParentType, ContextType, RequireFields<MunicipalitySimilarityConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalitySimilarityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalitySimilarityEdge'] = ResolversParentTypes['MunicipalitySimilarityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<MunicipalitySimilarityEdge_SharedArgs>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityThemeConnection'] = ResolversParentTypes['MunicipalityThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<MunicipalityThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityThemeEdge'] = ResolversParentTypes['MunicipalityThemeEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<MunicipalityThemeEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<MunicipalityThemeEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<MunicipalityThemeEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<MunicipalityThemeEdge_ProgramsArgs>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<MunicipalityThemeEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Category' | 'Document' | 'Evidence' | 'Figure' | 'Industry' | 'Involvement' | 'Municipality' | 'Organization' | 'Plan' | 'Program' | 'Release' | 'Section' | 'Source' | 'Statement' | 'Theme', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Organization_EvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, Partial<Organization_InvolvementsArgs>>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Organization_LabelArgs, 'language'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType, RequireFields<Organization_NoteArgs, 'language'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['OrganizationProgramConnection'], ParentType, ContextType, Partial<Organization_ProgramsArgs>>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<Organization_SourcesArgs>>;
  themes?: Resolver<ResolversTypes['OrganizationThemeConnection'], ParentType, ContextType, Partial<Organization_ThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<OrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationGroup'] = ResolversParentTypes['OrganizationGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationGroup_OrganizationsArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type OrganizationGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationGroupConnection'] = ResolversParentTypes['OrganizationGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationGroupEdge'] = ResolversParentTypes['OrganizationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationGroup'], ParentType, ContextType>;
};

export type OrganizationProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationProgramConnection'] = ResolversParentTypes['OrganizationProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationProgramEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ProgramGroupConnection'], ParentType, ContextType, RequireFields<OrganizationProgramConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationProgramEdge'] = ResolversParentTypes['OrganizationProgramEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<OrganizationProgramEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<OrganizationProgramEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<OrganizationProgramEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['InvolvementRole']>, ParentType, ContextType, Partial<OrganizationProgramEdge_RolesArgs>>;
};

export type OrganizationThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationThemeConnection'] = ResolversParentTypes['OrganizationThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<OrganizationThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationThemeEdge'] = ResolversParentTypes['OrganizationThemeEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<OrganizationThemeEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<OrganizationThemeEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<OrganizationThemeEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<OrganizationThemeEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endFiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startFiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<Plan_DocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Plan_EvidenceArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<Plan_FiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['PlanIndustryConnection'], ParentType, ContextType, Partial<Plan_IndustriesArgs>>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Plan_LabelArgs, 'language'>>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['PlanOrganizationConnection'], ParentType, ContextType, Partial<Plan_OrganizationsArgs>>;
  overview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overviewEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<Plan_ProgramsArgs>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<Plan_StatementsArgs>>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  succeeds?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType, RequireFields<Plan_SummaryArgs, 'language'>>;
  themes?: Resolver<ResolversTypes['PlanThemeConnection'], ParentType, ContextType, Partial<Plan_ThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['PlanGroupConnection'], ParentType, ContextType, RequireFields<PlanConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGroup'] = ResolversParentTypes['PlanGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<PlanGroup_PlansArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type PlanGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGroupConnection'] = ResolversParentTypes['PlanGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGroupEdge'] = ResolversParentTypes['PlanGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanGroup'], ParentType, ContextType>;
};

export type PlanIndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanIndustryConnection'] = ResolversParentTypes['PlanIndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanIndustryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['IndustryGroupConnection'], ParentType, ContextType, RequireFields<PlanIndustryConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanIndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanIndustryEdge'] = ResolversParentTypes['PlanIndustryEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<PlanIndustryEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PlanIndustryEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOrganizationConnection'] = ResolversParentTypes['PlanOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanOrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<PlanOrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOrganizationEdge'] = ResolversParentTypes['PlanOrganizationEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<PlanOrganizationEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PlanOrganizationEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<PlanOrganizationEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['InvolvementRole']>, ParentType, ContextType, Partial<PlanOrganizationEdge_RolesArgs>>;
};

export type PlanThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanThemeConnection'] = ResolversParentTypes['PlanThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<PlanThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanThemeEdge'] = ResolversParentTypes['PlanThemeEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<PlanThemeEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PlanThemeEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<PlanThemeEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<PlanThemeEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Program_EvidenceArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<Program_FiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['ProgramIndustryConnection'], ParentType, ContextType, Partial<Program_IndustriesArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Program_LabelArgs, 'language'>>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ProgramOrganizationConnection'], ParentType, ContextType, Partial<Program_OrganizationsArgs>>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  similar?: Resolver<ResolversTypes['ProgramSimilarityConnection'], ParentType, ContextType, RequireFields<Program_SimilarArgs, 'by' | 'elsewhere' | 'minShared'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType, RequireFields<Program_SummaryArgs, 'language'>>;
  themes?: Resolver<ResolversTypes['ProgramThemeConnection'], ParentType, ContextType, Partial<Program_ThemesArgs>>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ProgramGroupConnection'], ParentType, ContextType, RequireFields<ProgramConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProgramGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramGroup'] = ResolversParentTypes['ProgramGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<ProgramGroup_ProgramsArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ProgramGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramGroupConnection'] = ResolversParentTypes['ProgramGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgramGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramGroupEdge'] = ResolversParentTypes['ProgramGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgramGroup'], ParentType, ContextType>;
};

export type ProgramIndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramIndustryConnection'] = ResolversParentTypes['ProgramIndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramIndustryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['IndustryGroupConnection'], ParentType, ContextType, RequireFields<ProgramIndustryConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramIndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramIndustryEdge'] = ResolversParentTypes['ProgramIndustryEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ProgramIndustryEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ProgramIndustryEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramOrganizationConnection'] = ResolversParentTypes['ProgramOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramOrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<ProgramOrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramOrganizationEdge'] = ResolversParentTypes['ProgramOrganizationEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ProgramOrganizationEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ProgramOrganizationEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ProgramOrganizationEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['InvolvementRole']>, ParentType, ContextType, Partial<ProgramOrganizationEdge_RolesArgs>>;
};

export type ProgramPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramPair'] = ResolversParentTypes['ProgramPair']> = {
  a?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ProgramPair_SharedArgs>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramPairConnection'] = ResolversParentTypes['ProgramPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgramPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramPairEdge'] = ResolversParentTypes['ProgramPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgramPair'], ParentType, ContextType>;
};

export type ProgramSimilarityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramSimilarityConnection'] = ResolversParentTypes['ProgramSimilarityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramSimilarityEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ProgramGroupConnection'], ParentType, ContextType, RequireFields<ProgramSimilarityConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramSimilarityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramSimilarityEdge'] = ResolversParentTypes['ProgramSimilarityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ProgramSimilarityEdge_SharedArgs>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramThemeConnection'] = ResolversParentTypes['ProgramThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<ProgramThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramThemeEdge'] = ResolversParentTypes['ProgramThemeEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ProgramThemeEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ProgramThemeEdge_EvidenceArgs>>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ProgramThemeEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ProgramThemeEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<Query_CategoriesArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<Query_CompareArgs, 'municipalities'>>;
  diff?: Resolver<ResolversTypes['ReleaseDiff'], ParentType, ContextType, RequireFields<Query_DiffArgs, 'from' | 'to'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<Query_DocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Query_EvidenceArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<Query_FiguresArgs>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, Partial<Query_IndustriesArgs>>;
  involvements?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, Partial<Query_InvolvementsArgs>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<Query_MunicipalitiesArgs>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<Query_MunicipalityArgs, 'key'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Query_NodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Query_NodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<Query_OrganizationArgs, 'key'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Query_OrganizationsArgs>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<Query_PathsArgs, 'avoidHubs' | 'from' | 'limit' | 'maxHops' | 'to'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<Query_PlanArgs, 'key'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<Query_PlansArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<Query_ProgramArgs, 'key'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<Query_ProgramsArgs>>;
  reading?: Resolver<ResolversTypes['Query'], ParentType, ContextType, Partial<Query_ReadingArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, Partial<Query_ReleasesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<Query_SearchArgs, 'text'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<Query_SectionsArgs>>;
  similarPrograms?: Resolver<ResolversTypes['ProgramPairConnection'], ParentType, ContextType, RequireFields<Query_SimilarProgramsArgs, 'by' | 'elsewhere' | 'minShared'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<Query_SourcesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<Query_StatementsArgs>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<Query_SuggestArgs, 'limit' | 'text'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Query_ThemeArgs, 'key'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<Query_ThemesArgs>>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<Release_SourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseDiff'] = ResolversParentTypes['ReleaseDiff']> = {
  added?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ReleaseDiff_AddedArgs>>;
  changed?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ReleaseDiff_ChangedArgs>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ReleaseDiff_RemovedArgs>>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  cutAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Section_EvidenceArgs>>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headingSuffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ResolversTypes['SectionIndustryConnection'], ParentType, ContextType, Partial<Section_IndustriesArgs>>;
  narrative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  narrativeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['SectionOrganizationConnection'], ParentType, ContextType, Partial<Section_OrganizationsArgs>>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['SectionProgramConnection'], ParentType, ContextType, Partial<Section_ProgramsArgs>>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<Section_StatementsArgs>>;
  themes?: Resolver<ResolversTypes['SectionThemeConnection'], ParentType, ContextType, Partial<Section_ThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['SectionGroupConnection'], ParentType, ContextType, RequireFields<SectionConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionGroup'] = ResolversParentTypes['SectionGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<SectionGroup_SectionsArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SectionGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionGroupConnection'] = ResolversParentTypes['SectionGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SectionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionGroupEdge'] = ResolversParentTypes['SectionGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SectionGroup'], ParentType, ContextType>;
};

export type SectionIndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionIndustryConnection'] = ResolversParentTypes['SectionIndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionIndustryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['IndustryGroupConnection'], ParentType, ContextType, RequireFields<SectionIndustryConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionIndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionIndustryEdge'] = ResolversParentTypes['SectionIndustryEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<SectionIndustryEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<SectionIndustryEdge_EvidenceArgs>>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  wording?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SectionOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionOrganizationConnection'] = ResolversParentTypes['SectionOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionOrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<SectionOrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionOrganizationEdge'] = ResolversParentTypes['SectionOrganizationEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<SectionOrganizationEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<SectionOrganizationEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<SectionOrganizationEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['InvolvementRole']>, ParentType, ContextType, Partial<SectionOrganizationEdge_RolesArgs>>;
};

export type SectionProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionProgramConnection'] = ResolversParentTypes['SectionProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionProgramEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ProgramGroupConnection'], ParentType, ContextType, RequireFields<SectionProgramConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionProgramEdge'] = ResolversParentTypes['SectionProgramEdge']> = {
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<SectionProgramEdge_EvidenceArgs>>;
  marker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionThemeConnection'] = ResolversParentTypes['SectionThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<SectionThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionThemeEdge'] = ResolversParentTypes['SectionThemeEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<SectionThemeEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<SectionThemeEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<SectionThemeEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<SectionThemeEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Source_EvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<Source_PlansArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['SourceGroupConnection'], ParentType, ContextType, RequireFields<SourceConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceGroup'] = ResolversParentTypes['SourceGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceGroup_SourcesArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SourceGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceGroupConnection'] = ResolversParentTypes['SourceGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceGroupEdge'] = ResolversParentTypes['SourceGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceGroup'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Statement_EvidenceArgs>>;
  goalKind?: Resolver<Maybe<ResolversTypes['GoalKind']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<Statement_ThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['StatementGroupConnection'], ParentType, ContextType, RequireFields<StatementConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementGroup'] = ResolversParentTypes['StatementGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StatementGroup_StatementsArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type StatementGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementGroupConnection'] = ResolversParentTypes['StatementGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatementGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementGroupEdge'] = ResolversParentTypes['StatementGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementGroup'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermHit'] = ResolversParentTypes['TermHit']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  coOccurring?: Resolver<ResolversTypes['ThemeCoOccurrenceConnection'], ParentType, ContextType, RequireFields<Theme_CoOccurringArgs, 'in'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<Theme_EvidenceArgs>>;
  figures?: Resolver<ResolversTypes['ThemeFigureConnection'], ParentType, ContextType, Partial<Theme_FiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<Theme_LabelArgs, 'language'>>;
  lexicon?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ThemeMatch']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['ThemeMunicipalityConnection'], ParentType, ContextType, Partial<Theme_MunicipalitiesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ThemeOrganizationConnection'], ParentType, ContextType, Partial<Theme_OrganizationsArgs>>;
  plans?: Resolver<ResolversTypes['ThemePlanConnection'], ParentType, ContextType, Partial<Theme_PlansArgs>>;
  programs?: Resolver<ResolversTypes['ThemeProgramConnection'], ParentType, ContextType, Partial<Theme_ProgramsArgs>>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType, RequireFields<Theme_ScopeNoteArgs, 'language'>>;
  sections?: Resolver<ResolversTypes['ThemeSectionConnection'], ParentType, ContextType, Partial<Theme_SectionsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<Theme_StatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeCoOccurrenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeCoOccurrenceConnection'] = ResolversParentTypes['ThemeCoOccurrenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeCoOccurrenceEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<ThemeCoOccurrenceConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeCoOccurrenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeCoOccurrenceEdge'] = ResolversParentTypes['ThemeCoOccurrenceEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ThemeGroupConnection'], ParentType, ContextType, RequireFields<ThemeConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeFigureConnection'] = ResolversParentTypes['ThemeFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeFigureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['FigureGroupConnection'], ParentType, ContextType, RequireFields<ThemeFigureConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeFigureEdge'] = ResolversParentTypes['ThemeFigureEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ThemeFigureEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ThemeFigureEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ThemeFigureEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ThemeFigureEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeGroup'] = ResolversParentTypes['ThemeGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ThemeGroup_ThemesArgs>>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ThemeGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeGroupConnection'] = ResolversParentTypes['ThemeGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ThemeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeGroupEdge'] = ResolversParentTypes['ThemeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThemeGroup'], ParentType, ContextType>;
};

export type ThemeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeLink'] = ResolversParentTypes['ThemeLink']> = {
  __resolveType?: TypeResolveFn<'FigureThemeEdge' | 'MunicipalityThemeEdge' | 'OrganizationThemeEdge' | 'PlanThemeEdge' | 'ProgramThemeEdge' | 'SectionThemeEdge' | 'ThemeFigureEdge' | 'ThemeMunicipalityEdge' | 'ThemeOrganizationEdge' | 'ThemePlanEdge' | 'ThemeProgramEdge' | 'ThemeSectionEdge', ParentType, ContextType>;
};

export type ThemeMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeMatch'] = ResolversParentTypes['ThemeMatch']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeMunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeMunicipalityConnection'] = ResolversParentTypes['ThemeMunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeMunicipalityEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['MunicipalityGroupConnection'], ParentType, ContextType, RequireFields<ThemeMunicipalityConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeMunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeMunicipalityEdge'] = ResolversParentTypes['ThemeMunicipalityEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ThemeMunicipalityEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ThemeMunicipalityEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ThemeMunicipalityEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<ThemeMunicipalityEdge_ProgramsArgs>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ThemeMunicipalityEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeOrganizationConnection'] = ResolversParentTypes['ThemeOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeOrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['OrganizationGroupConnection'], ParentType, ContextType, RequireFields<ThemeOrganizationConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeOrganizationEdge'] = ResolversParentTypes['ThemeOrganizationEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ThemeOrganizationEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ThemeOrganizationEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ThemeOrganizationEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ThemeOrganizationEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemePlanConnection'] = ResolversParentTypes['ThemePlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemePlanEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['PlanGroupConnection'], ParentType, ContextType, RequireFields<ThemePlanConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemePlanEdge'] = ResolversParentTypes['ThemePlanEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ThemePlanEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ThemePlanEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ThemePlanEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ThemePlanEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeProgramConnection'] = ResolversParentTypes['ThemeProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeProgramEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['ProgramGroupConnection'], ParentType, ContextType, RequireFields<ThemeProgramConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeProgramEdge'] = ResolversParentTypes['ThemeProgramEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ThemeProgramEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ThemeProgramEdge_EvidenceArgs>>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ThemeProgramEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ThemeProgramEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeSectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeSectionConnection'] = ResolversParentTypes['ThemeSectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeSectionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['SectionGroupConnection'], ParentType, ContextType, RequireFields<ThemeSectionConnection_GroupsArgs, 'by' | 'empty'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeSectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeSectionEdge'] = ResolversParentTypes['ThemeSectionEdge']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType, Partial<ThemeSectionEdge_BasesArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ThemeSectionEdge_EvidenceArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType, Partial<ThemeSectionEdge_LevelsArgs>>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType, Partial<ThemeSectionEdge_RolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryGroup?: CategoryGroupResolvers<ContextType>;
  CategoryGroupConnection?: CategoryGroupConnectionResolvers<ContextType>;
  CategoryGroupEdge?: CategoryGroupEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonPair?: ComparisonPairResolvers<ContextType>;
  ComparisonPattern?: ComparisonPatternResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentGroup?: DocumentGroupResolvers<ContextType>;
  DocumentGroupConnection?: DocumentGroupConnectionResolvers<ContextType>;
  DocumentGroupEdge?: DocumentGroupEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceGroup?: EvidenceGroupResolvers<ContextType>;
  EvidenceGroupConnection?: EvidenceGroupConnectionResolvers<ContextType>;
  EvidenceGroupEdge?: EvidenceGroupEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FigureGroup?: FigureGroupResolvers<ContextType>;
  FigureGroupConnection?: FigureGroupConnectionResolvers<ContextType>;
  FigureGroupEdge?: FigureGroupEdgeResolvers<ContextType>;
  FigureOrganizationConnection?: FigureOrganizationConnectionResolvers<ContextType>;
  FigureOrganizationEdge?: FigureOrganizationEdgeResolvers<ContextType>;
  FigureThemeConnection?: FigureThemeConnectionResolvers<ContextType>;
  FigureThemeEdge?: FigureThemeEdgeResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  IndustryGroup?: IndustryGroupResolvers<ContextType>;
  IndustryGroupConnection?: IndustryGroupConnectionResolvers<ContextType>;
  IndustryGroupEdge?: IndustryGroupEdgeResolvers<ContextType>;
  IndustryMunicipalityConnection?: IndustryMunicipalityConnectionResolvers<ContextType>;
  IndustryMunicipalityEdge?: IndustryMunicipalityEdgeResolvers<ContextType>;
  IndustryPlanConnection?: IndustryPlanConnectionResolvers<ContextType>;
  IndustryPlanEdge?: IndustryPlanEdgeResolvers<ContextType>;
  IndustryProgramConnection?: IndustryProgramConnectionResolvers<ContextType>;
  IndustryProgramEdge?: IndustryProgramEdgeResolvers<ContextType>;
  IndustrySectionConnection?: IndustrySectionConnectionResolvers<ContextType>;
  IndustrySectionEdge?: IndustrySectionEdgeResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  InvolvementGroup?: InvolvementGroupResolvers<ContextType>;
  InvolvementGroupConnection?: InvolvementGroupConnectionResolvers<ContextType>;
  InvolvementGroupEdge?: InvolvementGroupEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  MunicipalityGroup?: MunicipalityGroupResolvers<ContextType>;
  MunicipalityGroupConnection?: MunicipalityGroupConnectionResolvers<ContextType>;
  MunicipalityGroupEdge?: MunicipalityGroupEdgeResolvers<ContextType>;
  MunicipalityIndustryConnection?: MunicipalityIndustryConnectionResolvers<ContextType>;
  MunicipalityIndustryEdge?: MunicipalityIndustryEdgeResolvers<ContextType>;
  MunicipalityOrganizationConnection?: MunicipalityOrganizationConnectionResolvers<ContextType>;
  MunicipalityOrganizationEdge?: MunicipalityOrganizationEdgeResolvers<ContextType>;
  MunicipalitySimilarityConnection?: MunicipalitySimilarityConnectionResolvers<ContextType>;
  MunicipalitySimilarityEdge?: MunicipalitySimilarityEdgeResolvers<ContextType>;
  MunicipalityThemeConnection?: MunicipalityThemeConnectionResolvers<ContextType>;
  MunicipalityThemeEdge?: MunicipalityThemeEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationGroup?: OrganizationGroupResolvers<ContextType>;
  OrganizationGroupConnection?: OrganizationGroupConnectionResolvers<ContextType>;
  OrganizationGroupEdge?: OrganizationGroupEdgeResolvers<ContextType>;
  OrganizationProgramConnection?: OrganizationProgramConnectionResolvers<ContextType>;
  OrganizationProgramEdge?: OrganizationProgramEdgeResolvers<ContextType>;
  OrganizationThemeConnection?: OrganizationThemeConnectionResolvers<ContextType>;
  OrganizationThemeEdge?: OrganizationThemeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanGroup?: PlanGroupResolvers<ContextType>;
  PlanGroupConnection?: PlanGroupConnectionResolvers<ContextType>;
  PlanGroupEdge?: PlanGroupEdgeResolvers<ContextType>;
  PlanIndustryConnection?: PlanIndustryConnectionResolvers<ContextType>;
  PlanIndustryEdge?: PlanIndustryEdgeResolvers<ContextType>;
  PlanOrganizationConnection?: PlanOrganizationConnectionResolvers<ContextType>;
  PlanOrganizationEdge?: PlanOrganizationEdgeResolvers<ContextType>;
  PlanThemeConnection?: PlanThemeConnectionResolvers<ContextType>;
  PlanThemeEdge?: PlanThemeEdgeResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProgramGroup?: ProgramGroupResolvers<ContextType>;
  ProgramGroupConnection?: ProgramGroupConnectionResolvers<ContextType>;
  ProgramGroupEdge?: ProgramGroupEdgeResolvers<ContextType>;
  ProgramIndustryConnection?: ProgramIndustryConnectionResolvers<ContextType>;
  ProgramIndustryEdge?: ProgramIndustryEdgeResolvers<ContextType>;
  ProgramOrganizationConnection?: ProgramOrganizationConnectionResolvers<ContextType>;
  ProgramOrganizationEdge?: ProgramOrganizationEdgeResolvers<ContextType>;
  ProgramPair?: ProgramPairResolvers<ContextType>;
  ProgramPairConnection?: ProgramPairConnectionResolvers<ContextType>;
  ProgramPairEdge?: ProgramPairEdgeResolvers<ContextType>;
  ProgramSimilarityConnection?: ProgramSimilarityConnectionResolvers<ContextType>;
  ProgramSimilarityEdge?: ProgramSimilarityEdgeResolvers<ContextType>;
  ProgramThemeConnection?: ProgramThemeConnectionResolvers<ContextType>;
  ProgramThemeEdge?: ProgramThemeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseDiff?: ReleaseDiffResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  SectionGroup?: SectionGroupResolvers<ContextType>;
  SectionGroupConnection?: SectionGroupConnectionResolvers<ContextType>;
  SectionGroupEdge?: SectionGroupEdgeResolvers<ContextType>;
  SectionIndustryConnection?: SectionIndustryConnectionResolvers<ContextType>;
  SectionIndustryEdge?: SectionIndustryEdgeResolvers<ContextType>;
  SectionOrganizationConnection?: SectionOrganizationConnectionResolvers<ContextType>;
  SectionOrganizationEdge?: SectionOrganizationEdgeResolvers<ContextType>;
  SectionProgramConnection?: SectionProgramConnectionResolvers<ContextType>;
  SectionProgramEdge?: SectionProgramEdgeResolvers<ContextType>;
  SectionThemeConnection?: SectionThemeConnectionResolvers<ContextType>;
  SectionThemeEdge?: SectionThemeEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceGroup?: SourceGroupResolvers<ContextType>;
  SourceGroupConnection?: SourceGroupConnectionResolvers<ContextType>;
  SourceGroupEdge?: SourceGroupEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementGroup?: StatementGroupResolvers<ContextType>;
  StatementGroupConnection?: StatementGroupConnectionResolvers<ContextType>;
  StatementGroupEdge?: StatementGroupEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TermHit?: TermHitResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeCoOccurrenceConnection?: ThemeCoOccurrenceConnectionResolvers<ContextType>;
  ThemeCoOccurrenceEdge?: ThemeCoOccurrenceEdgeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeFigureConnection?: ThemeFigureConnectionResolvers<ContextType>;
  ThemeFigureEdge?: ThemeFigureEdgeResolvers<ContextType>;
  ThemeGroup?: ThemeGroupResolvers<ContextType>;
  ThemeGroupConnection?: ThemeGroupConnectionResolvers<ContextType>;
  ThemeGroupEdge?: ThemeGroupEdgeResolvers<ContextType>;
  ThemeLink?: ThemeLinkResolvers<ContextType>;
  ThemeMatch?: ThemeMatchResolvers<ContextType>;
  ThemeMunicipalityConnection?: ThemeMunicipalityConnectionResolvers<ContextType>;
  ThemeMunicipalityEdge?: ThemeMunicipalityEdgeResolvers<ContextType>;
  ThemeOrganizationConnection?: ThemeOrganizationConnectionResolvers<ContextType>;
  ThemeOrganizationEdge?: ThemeOrganizationEdgeResolvers<ContextType>;
  ThemePlanConnection?: ThemePlanConnectionResolvers<ContextType>;
  ThemePlanEdge?: ThemePlanEdgeResolvers<ContextType>;
  ThemeProgramConnection?: ThemeProgramConnectionResolvers<ContextType>;
  ThemeProgramEdge?: ThemeProgramEdgeResolvers<ContextType>;
  ThemeSectionConnection?: ThemeSectionConnectionResolvers<ContextType>;
  ThemeSectionEdge?: ThemeSectionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
