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
  readonly listings: Listing[];
  readonly variants: Variant[];
  readonly evidence: EvidenceBook;
}

/** Nothing is known yet. */
export function emptyWorld(report: Report): World {
  return {
    report,
    sources: new Registry('source', report),
    municipalities: new Registry('municipality', report),
    schemes: new Registry('scheme of categories', report),
    themes: new Registry('theme', report),
    industries: new Registry('industry', report),
    plans: new Registry('plan', report),
    programs: new Registry('program', report),
    organizations: new Registry('organization', report),
    figures: new Registry('figure', report),
    documents: new Registry('document', report),
    sections: [],
    statements: [],
    involvements: [],
    involved: new Map(),
    listings: [],
    variants: [],
    evidence: new EvidenceBook(report),
  };
}
