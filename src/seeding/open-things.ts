/** A plan and what it holds, found in its source and ready to be linked: each fact with the seed it came from. */

import type {
  CategoryFact,
  FigureFact,
  MunicipalityFact,
  PlanFact,
  ProgramFact,
  SectionFact,
} from '../model/dataset.js';

import type { PlanOutline, SectionOutline } from './outline.js';
import type { FigureSeed, PlanSeed, ProgramSeed, SectionSeed } from './plan-shape.js';
import type { Spot } from './report.js';
import type { SearchArea } from './search-area.js';
import type { SourceText, Stretch } from './source-text.js';

/** A plan whose heading, period and outline are found in its source. */
export interface OpenPlan {
  readonly fact: PlanFact;
  /** `<code>-FY<start>` */
  readonly key: string;
  readonly seed: PlanSeed;
  readonly spot: Spot;
  readonly municipality: MunicipalityFact;
  readonly categories: readonly CategoryFact[];
  readonly source: SourceText;
  readonly outline: PlanOutline;
  readonly overview: Stretch;
  /** The whole plan. */
  readonly area: SearchArea;
}

/** A section as file and source have it. */
export interface OpenSection {
  readonly fact: SectionFact;
  readonly seed: SectionSeed;
  readonly spot: Spot;
  readonly plan: OpenPlan;
  readonly outline: SectionOutline;
  readonly area: SearchArea;
}

/** A program of a plan. */
export interface OpenProgram {
  readonly fact: ProgramFact;
  readonly seed: ProgramSeed;
  readonly spot: Spot;
  readonly plan: OpenPlan;
}

/** A figure whose lines are found. */
export interface OpenFigure {
  readonly fact: FigureFact;
  readonly seed: FigureSeed;
  readonly spot: Spot;
  readonly plan: OpenPlan;
  readonly caption: Stretch;
  readonly lines: readonly Stretch[];
  readonly area: SearchArea;
}
