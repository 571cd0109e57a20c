/** What the seed files say, once read and checked: plain facts, linked by id, each statement with its located quote. */

import type { Id } from './kinds.js';
import type {
  Basis,
  GoalKind,
  Instrument,
  InvolvementRole,
  Level,
  MatchKind,
  MunicipalityKind,
  NameKind,
  OrganizationKind,
  Relation,
  Role,
  StatementKind,
} from './terms.js';

/** Lists are in display order: municipalities by code, what a plan holds by its place in the source, themes by vocabulary. */
export interface Dataset {
  readonly sources: readonly SourceFact[];
  readonly municipalities: readonly MunicipalityFact[];
  readonly categories: readonly CategoryFact[];
  readonly themes: readonly ThemeFact[];
  readonly industries: readonly IndustryFact[];
  readonly plans: readonly PlanFact[];
  readonly sections: readonly SectionFact[];
  readonly programs: readonly ProgramFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly figures: readonly FigureFact[];
  readonly documents: readonly DocumentFact[];
  readonly statements: readonly StatementFact[];
  readonly involvements: readonly InvolvementFact[];
  readonly listings: readonly Listing[];
  readonly variants: readonly Variant[];
  /** In the order of their place in the source. */
  readonly evidence: readonly EvidenceFact[];
}

/** A remark of a curator; at least one language is there. */
export interface Note {
  readonly ja?: string;
  readonly en?: string;
}

/** A name, its reading and its translation. */
export interface Name {
  readonly name: string;
  readonly kana?: string;
  readonly romaji?: string;
  readonly nameEn?: string;
}

/** A stretch of a source: lines from 1, code points from 0, end exclusive. */
export interface Span {
  readonly source: Id;
  readonly startLine: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

/** Verbatim text at its place. */
export interface Quote extends Span {
  readonly text: string;
  /** Which of the equal quotes of the source this is, from 1. */
  readonly occurrence: number;
}

export interface SourceFact {
  readonly id: Id;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly sha256?: string;
  readonly license?: string;
  readonly note?: string;
  /** The whole text, LF line ends; absent for an outside table. */
  readonly text?: string;
}

export interface MunicipalityFact extends Required<Name> {
  readonly id: Id;
  readonly slug: string;
  /** Six digits, JIS X 0402 with the check digit. */
  readonly code: string;
  readonly kind: MunicipalityKind;
  readonly prefecture: string;
  readonly corporateNumber?: string;
  readonly wikidata?: string;
  readonly url?: string;
  readonly population?: number;
  /** ISO date of the population: of the count, or else of the page that gives it. */
  readonly populationDate?: string;
  readonly areaKm2?: number;
  /** Where these figures come from. */
  readonly sources: readonly Id[];
}

export interface CategoryFact {
  readonly id: Id;
  readonly scheme: string;
  readonly number: number;
  readonly name: string;
  readonly nameEn: string;
}

/** A SKOS concept. */
export interface ThemeFact extends Name {
  readonly id: Id;
  readonly slug: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly lexicon: readonly string[];
  readonly scopeNote?: Note;
  /** Absent for a top concept. */
  readonly broader?: Id;
  readonly matches: readonly ThemeMatchFact[];
}

export interface ThemeMatchFact {
  readonly scheme: string;
  readonly value: string;
  readonly match: MatchKind;
  readonly basis: Basis;
}

export interface IndustryFact extends Name {
  readonly id: Id;
  readonly jsic: string;
}

export interface PlanFact {
  readonly id: Id;
  readonly name: string;
  readonly nameEn?: string;
  readonly scheme: string;
  readonly municipality: Id;
  /** From the heading to the last line of the last section. */
  readonly place: Span;
  readonly period: Period;
  readonly overview: string;
  readonly overviewEn?: string;
  readonly summaryEn?: string;
  readonly succeeds?: Id;
}

/** A span of fiscal years (1 April to 31 March) as the source writes it. */
export interface Period {
  readonly text: string;
  readonly startFiscalYear: number;
  readonly endFiscalYear: number;
  readonly start: string;
  readonly end: string;
}

export interface SectionFact {
  readonly id: Id;
  readonly plan: Id;
  readonly category: Id;
  /** From the heading to the end of the body. */
  readonly place: Span;
  readonly heading: string;
  readonly headingSuffix?: string;
  readonly narrative?: string;
  readonly narrativeEn?: string;
}

export interface ProgramFact extends Name {
  readonly id: Id;
  readonly slug: string;
  readonly plan: Id;
  readonly municipality: Id;
  readonly nameKind: NameKind;
  readonly instrument?: Instrument;
  readonly summaryEn?: string;
}

export interface OrganizationFact extends Name {
  readonly id: Id;
  readonly slug: string;
  readonly municipality?: Id;
  readonly kind: OrganizationKind;
  readonly named: boolean;
  readonly basis: Basis;
  readonly note?: Note;
  /** Outside sources of the note. */
  readonly sources: readonly Id[];
}

export interface FigureFact {
  readonly id: Id;
  readonly plan: Id;
  readonly caption: string;
  /** Lines of text inside the figure. */
  readonly text: readonly string[];
  readonly place: Span;
}

export interface DocumentFact {
  readonly id: Id;
  readonly name: string;
  readonly nameEn?: string;
  readonly kind: string;
}

export interface StatementFact {
  readonly id: Id;
  readonly kind: StatementKind;
  readonly goalKind?: GoalKind;
  readonly label: string;
  readonly headline: boolean;
  readonly text: string;
  readonly textEn?: string;
  /** The plan or section that says it. */
  readonly subject: Id;
  readonly plan: Id;
  readonly place: Span;
}

/** An organization's part in a plan, section, program or figure; one for each (organization, place, role). */
export interface InvolvementFact {
  readonly id: Id;
  readonly organization: Id;
  readonly in: Id;
  readonly role: InvolvementRole;
  readonly basis: Basis;
}

/** A place in a section's list of programs. */
export interface Listing {
  readonly section: Id;
  readonly program: Id;
  /** From 1. */
  readonly position: number;
  /** The sign before the name (☆), when there is one. */
  readonly marker?: string;
  /** Listed by reference to another section (※☆…). */
  readonly carried: boolean;
}

/** Two entries of one name, in the order of the source. */
export interface Variant {
  readonly programs: readonly [Id, Id];
  readonly note: Note;
}

/** One verbatim passage that supports one statement: that `subject` has `relation` to `object`. */
export interface EvidenceFact {
  /** A hash of source, relation, role, subject, object, quote and its occurrence, never of offsets. */
  readonly id: Id;
  readonly relation: Relation;
  /** Where the relation starts: for TAKES_PART the organization, for TOUCHES what touches. */
  readonly subject: Id;
  readonly object: Id;
  readonly basis: Basis;
  /** Of the plan, section, program or figure concerned; absent for structure (HAS_…, LISTS, PART_OF). */
  readonly level?: Level;
  /** For TOUCHES only. */
  readonly role?: Role;
  /** For TAKES_PART only. */
  readonly involvementRole?: InvolvementRole;
  /** For CONCERNS only: the words of the source for the industry, and how close they are to its class. */
  readonly wording?: string;
  readonly match?: MatchKind;
  readonly note?: Note;
  readonly quote: Quote;
  /** For stated TOUCHES: the terms of the theme's lexicon met in the quote, placed in the source; a curated one rests on its note. */
  readonly terms: readonly TermHit[];
}

export interface TermHit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
