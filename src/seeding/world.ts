/** All that the seeds have told so far, by key; what is compiled later looks things up here. */

import type {
  CategoryFact,
  DocumentFact,
  IndustryFact,
  InvolvementFact,
  Listing,
  MunicipalityFact,
  OrganizationFact,
  SourceFact,
  StatementFact,
  ThemeFact,
  Variant,
} from '../model/dataset.js';
import type { Id } from '../model/kinds.js';

import { EvidenceBook } from './evidence-book.js';
import type { OpenFigure, OpenPlan, OpenProgram, OpenSection } from './open-things.js';
import { Registry } from './registry.js';
import type { Report, Spot } from './report.js';
import type { SourceText } from './source-text.js';
import type { SourceSeed } from './table-shapes.js';

/** A source, with its text ready to be searched. */
export interface OpenSource {
  readonly fact: SourceFact;
  readonly seed: SourceSeed;
  readonly spot: Spot;
  /** Absent for an outside table. */
  readonly text?: SourceText;
  /** The path of the text as it can be opened. */
  readonly textFile: string;
}

/** That a body belongs to another, and where this is said. */
export interface Belonging {
  readonly part: Id;
  readonly whole: Id;
  readonly spot: Spot;
}

/** What is known so far. */
export interface World {
  readonly report: Report;
  readonly sources: Registry<OpenSource>;
  /** By slug. */
  readonly municipalities: Registry<MunicipalityFact>;
  /** By scheme: its categories. */
  readonly schemes: Registry<readonly CategoryFact[]>;
  readonly themes: Registry<ThemeFact>;
  readonly industries: Registry<IndustryFact>;
  readonly plans: Registry<OpenPlan>;
  readonly programs: Registry<OpenProgram>;
  readonly organizations: Registry<OrganizationFact>;
  readonly figures: Registry<OpenFigure>;
  readonly documents: Registry<DocumentFact>;
  readonly sections: OpenSection[];
  readonly statements: StatementFact[];
  readonly involvements: InvolvementFact[];
  /** Where each involvement is said, by id. */
  readonly involved: Map<Id, Spot>;
  readonly belongings: Belonging[];
  readonly listings: Listing[];
  readonly variants: Variant[];
  /** Where each pair of variants is said, by both ids in order. */
  readonly paired: Map<string, Spot>;
  readonly evidence: EvidenceBook;
}

/** Nothing is known yet. */
export function emptyWorld(report: Report): World {
  return {
    report,
    sources: new Registry({ en: 'source', ja: '出典' }, report),
    municipalities: new Registry({ en: 'municipality', ja: '市区町村' }, report),
    schemes: new Registry({ en: 'scheme of categories', ja: '取組区分の制度' }, report),
    themes: new Registry({ en: 'theme', ja: 'テーマ' }, report),
    industries: new Registry({ en: 'industry', ja: '産業分類' }, report),
    plans: new Registry({ en: 'plan', ja: '計画' }, report),
    programs: new Registry({ en: 'program', ja: '事業' }, report),
    organizations: new Registry({ en: 'organization', ja: '組織' }, report),
    figures: new Registry({ en: 'figure', ja: '図' }, report),
    documents: new Registry({ en: 'document', ja: '文書' }, report),
    sections: [],
    statements: [],
    involvements: [],
    involved: new Map(),
    belongings: [],
    listings: [],
    variants: [],
    paired: new Map(),
    evidence: new EvidenceBook(report),
  };
}
