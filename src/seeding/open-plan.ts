/** Opens a plan: finds its heading, period and overview in its source. */

import type { CategoryFact, MunicipalityFact, Period, PlanFact } from '../model/dataset.js';
import { idOf } from '../model/kinds.js';
import { parsePeriod } from '../model/period.js';

import { didYouMean } from './closest.js';
import { defined } from './defined.js';
import type { OpenPlan } from './open-things.js';
import type { PlanOutline, SourceOutline } from './outline.js';
import { passageOf } from './passage.js';
import type { PlanSeed } from './plan-shape.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { SourceText, Stretch } from './source-text.js';
import type { OpenSource, World } from './world.js';

/** The outline of a source under a scheme of categories. */
export type Outlines = (source: TextSource, scheme: string) => SourceOutline;

/** A source whose text is kept. */
export type TextSource = OpenSource & { readonly text: SourceText };

/** The opened plan; undefined when it cannot be found, which is then reported. */
export function openPlan(world: World, seed: PlanSeed, spot: Spot, outlines: Outlines): OpenPlan | undefined {
  const municipality = world.municipalities.resolve(seed.municipality, at(spot, 'municipality'));
  const categories = world.schemes.resolve(seed.scheme, at(spot, 'scheme'));
  const source = textSource(world, seed.source, at(spot, 'source'));
  if (municipality === undefined || categories === undefined || source === undefined) return undefined;
  const outline = outlineOfPlan(world.report, seed, spot, outlines(source, seed.scheme));
  const period = outline && periodOf(world.report, outline, at(spot, 'period'));
  if (outline === undefined || period === undefined) return undefined;
  checkMunicipality(world.report, municipality, outline, at(spot, 'municipality'));
  return opened(world.report, { seed, spot, municipality, categories, source: source.text, outline }, period);
}

type Found = Omit<OpenPlan, 'fact' | 'key' | 'overview' | 'area'> & {
  readonly categories: readonly CategoryFact[];
};

function opened(report: Report, found: Found, period: Period): OpenPlan {
  const { seed, municipality, source, outline } = found;
  const key = `${municipality.code}-FY${period.startFiscalYear}`;
  const overview = overviewOf(report, found);
  const fact: PlanFact = defined({
    id: idOf('Plan', key),
    name: seed.name,
    nameEn: seed.nameEn,
    scheme: seed.scheme,
    municipality: municipality.id,
    place: source.place(outline),
    period,
    overview: source.text.slice(overview.start, overview.end),
    overviewEn: seed.overview.en,
    summaryEn: seed.summaryEn,
    succeeds: seed.succeeds === undefined ? undefined : idOf('Plan', seed.succeeds),
  });
  return { ...found, fact, key, overview, area: { source, stretch: outline, label: 'the plan' } };
}

/** The passage that the file names: whole lines right below the heading. */
function overviewOf(report: Report, { seed, spot, source, outline }: Found): Stretch {
  const below = { start: outline.heading.end, end: outline.sections[0]?.start ?? outline.end };
  const area = {
    source,
    stretch: below,
    label: 'what stands between the heading of the plan and its first section',
  };
  const overview = passageOf(area, seed.overview, at(spot, 'overview'), report);
  if (overview === undefined) return below;
  if (source.text.slice(below.start, overview.start).trim() !== '') {
    report.add(
      at(spot, 'overview', 'from'),
      'The overview begins right below the heading.',
      'Give its first words.',
    );
  }
  if (source.lineAt(overview.end).end !== overview.end) {
    report.add(at(spot, 'overview', 'to'), 'The overview ends at the end of a line.', 'Give its last words.');
  }
  return overview;
}

function textSource(world: World, key: string, spot: Spot): TextSource | undefined {
  const source = world.sources.resolve(key, spot);
  if (source === undefined) return undefined;
  const { text, textFile, fact } = source;
  if (text !== undefined) return { ...source, text };
  // A text that is missing though its sum is known has been reported where the sum stands.
  if (fact.sha256 === undefined) {
    world.report.add(
      spot,
      `The source \`${key}\` has no text.`,
      `Put its text in ${textFile}, or name another source.`,
    );
  }
  return undefined;
}

/** By name and period; a plan whose period alone is another is told of and taken all the same. */
function outlineOfPlan(
  report: Report,
  seed: PlanSeed,
  spot: Spot,
  { plans, named }: SourceOutline,
): PlanOutline | undefined {
  const candidates = named.get(seed.name) ?? [];
  const found = candidates.find(({ period }) => period === seed.period);
  if (found !== undefined) return found;
  const [first] = candidates;
  if (first === undefined) {
    const names = plans.map(({ name }) => name);
    report.add(at(spot, 'name'), `The source has no plan 「${seed.name}」.`, didYouMean(seed.name, names));
    return undefined;
  }
  const periods = candidates.map(({ period }) => `「${period}」`).join(', ');
  const message = `The heading of 「${seed.name}」 in the source has the period ${periods}.`;
  report.add(at(spot, 'period'), message, 'Write the period as the heading has it.');
  return candidates.length === 1 ? first : undefined;
}

function periodOf(report: Report, { period: text }: PlanOutline, spot: Spot): Period | undefined {
  const period = parsePeriod(text);
  if (period !== null) return period;
  const remedy = 'Periods are read in the form 令和4年度～令和6年度, the first year before the last.';
  report.add(spot, `「${text}」 is no span of fiscal years.`, remedy);
  return undefined;
}

function checkMunicipality(
  report: Report,
  { name }: MunicipalityFact,
  { municipality }: PlanOutline,
  spot: Spot,
): void {
  if (municipality === name) return;
  const message = `In the source the plan is that of ${municipality}, not of ${name}.`;
  report.add(spot, message, 'Name the municipality of the heading.');
}
