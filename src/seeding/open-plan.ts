/** A plan whose heading, period and outline are found in its source, and the things it holds, ready to be linked. */

import type {
  CategoryFact,
  FigureFact,
  MunicipalityFact,
  PlanFact,
  ProgramFact,
  SectionFact,
} from '../model/dataset.js';
import { idOf } from '../model/kinds.js';
import { parsePeriod } from '../model/period.js';
import { didYouMean } from './closest.js';
import { defined } from './defined.js';
import type { SearchArea } from './find-quote.js';
import type { PlanOutline, SectionOutline } from './outline.js';
import { passageOf } from './passage.js';
import { at } from './report.js';
import type { Spot } from './report.js';
import type { FigureSeed, PlanSeed, ProgramSeed, SectionSeed } from './shapes.js';
import type { SourceText, Stretch } from './source-text.js';
import type { OpenSource, World } from './world.js';

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

export interface OpenSection {
  readonly fact: SectionFact;
  readonly seed: SectionSeed;
  readonly spot: Spot;
  readonly plan: OpenPlan;
  readonly outline: SectionOutline;
  readonly area: SearchArea;
}

export interface OpenProgram {
  readonly fact: ProgramFact;
  readonly seed: ProgramSeed;
  readonly spot: Spot;
  readonly plan: OpenPlan;
}

export interface OpenFigure {
  readonly fact: FigureFact;
  readonly seed: FigureSeed;
  readonly spot: Spot;
  readonly plan: OpenPlan;
  readonly caption: Stretch;
  readonly lines: readonly Stretch[];
  readonly area: SearchArea;
}

/** Outlines of the sources, made once for each source and scheme. */
export type Outlines = (
  source: OpenSource & { readonly text: SourceText },
  scheme: string,
) => readonly PlanOutline[];

/** Finds a plan in its source; undefined when something that it cannot do without is missing, which is then reported. */
export function openPlan(world: World, seed: PlanSeed, spot: Spot, outlines: Outlines): OpenPlan | undefined {
  const municipality = world.municipalities.resolve(seed.municipality, at(spot, 'municipality'));
  const categories = world.schemes.resolve(seed.scheme, at(spot, 'scheme'));
  const source = textOf(world, seed, at(spot, 'source'));
  const period = parsePeriod(seed.period);
  if (period === null)
    world.report.add(
      at(spot, 'period'),
      `「${seed.period}」 is no span of fiscal years.`,
      'Write it as the source does, e.g. 令和4年度～令和6年度.',
    );
  if (municipality === undefined || categories === undefined || source === undefined || period === null)
    return undefined;
  const outline = outlineOfPlan(world, seed, spot, outlines(source, seed.scheme));
  if (outline === undefined) return undefined;
  checkMunicipality(world, municipality, outline, at(spot, 'municipality'));
  const text = source.text;
  const key = `${municipality.code}-FY${period.startFiscalYear}`;
  const body = { start: outline.heading.end, end: outline.sections[0]?.start ?? outline.end };
  const overview = passageOf(
    { source: text, stretch: body, label: 'the overview' },
    seed.overview,
    at(spot, 'overview'),
    world.report,
  );
  if (overview === undefined) return undefined;
  const fact = defined({
    id: idOf('Plan', key),
    name: seed.name,
    nameEn: seed.nameEn,
    scheme: seed.scheme,
    municipality: municipality.id,
    place: text.place(outline),
    period,
    overview: text.text.slice(overview.start, overview.end),
    overviewEn: seed.overview.en,
    summaryEn: seed.summaryEn,
    succeeds: seed.succeeds === undefined ? undefined : idOf('Plan', seed.succeeds),
  });
  const area = { source: text, stretch: outline, label: 'the plan' };
  return { fact, key, seed, spot, municipality, categories, source: text, outline, overview, area };
}

function textOf(
  world: World,
  seed: PlanSeed,
  spot: Spot,
): (OpenSource & { readonly text: SourceText }) | undefined {
  const source = world.sources.resolve(seed.source, spot);
  if (source === undefined) return undefined;
  const { text } = source;
  if (text !== undefined) return { ...source, text };
  const remedy = `Put its text in ${source.textFile}, or name another source.`;
  if (source.fact.sha256 === undefined)
    world.report.add(spot, `The source \`${seed.source}\` has no text.`, remedy);
  return undefined;
}

function outlineOfPlan(
  world: World,
  seed: PlanSeed,
  spot: Spot,
  plans: readonly PlanOutline[],
): PlanOutline | undefined {
  const named = plans.filter(({ name }) => name === seed.name);
  const found = named.find(({ period }) => period === seed.period);
  if (found !== undefined) return found;
  if (named.length > 0) {
    const periods = named.map(({ period }) => period);
    world.report.add(
      at(spot, 'period'),
      `In the source 「${seed.name}」 has the period 「${periods.join('」, 「')}」.`,
      'Write the period as the heading in the source has it.',
    );
  } else {
    const names = plans.map(({ name }) => name);
    world.report.add(
      at(spot, 'name'),
      `The source has no plan 「${seed.name}」.`,
      didYouMean(seed.name, names),
    );
  }
  return undefined;
}

function checkMunicipality(
  { report }: World,
  { name }: MunicipalityFact,
  outline: PlanOutline,
  spot: Spot,
): void {
  if (outline.municipality === name) return;
  report.add(
    spot,
    `In the source the plan is that of ${outline.municipality}, not of ${name}.`,
    'Name the municipality of the heading.',
  );
}
