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
  return {
    ...found,
    fact,
    key,
    overview,
    area: { source, stretch: outline, label: { en: 'the plan', ja: '計画' } },
  };
}

/** The passage that the file names: whole lines right below the heading. */
function overviewOf(report: Report, { seed, spot, source, outline }: Found): Stretch {
  const below = { start: outline.heading.end, end: outline.sections[0]?.start ?? outline.end };
  const area = {
    source,
    stretch: below,
    label: {
      en: 'what stands between the heading of the plan and its first section',
      ja: '計画の見出しと最初の節の間',
    },
  };
  const overview = passageOf(area, seed.overview, at(spot, 'overview'), report);
  if (overview === undefined) return below;
  if (source.text.slice(below.start, overview.start).trim() !== '') {
    report.add(
      at(spot, 'overview', 'from'),
      { en: 'The overview begins right below the heading.', ja: '概要は見出しのすぐ下から始まります。' },
      { en: 'Give its first words.', ja: 'その最初の語句を書いてください。' },
    );
  }
  if (source.lineAt(overview.end).end !== overview.end) {
    report.add(
      at(spot, 'overview', 'to'),
      { en: 'The overview ends at the end of a line.', ja: '概要は行末で終わります。' },
      { en: 'Give its last words.', ja: 'その最後の語句を書いてください。' },
    );
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
      { en: `The source \`${key}\` has no text.`, ja: `出典 \`${key}\` には原文がありません。` },
      {
        en: `Put its text in ${textFile}, or name another source.`,
        ja: `原文を ${textFile} に置くか、別の出典を指定してください。`,
      },
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
    report.add(
      at(spot, 'name'),
      { en: `The source has no plan 「${seed.name}」.`, ja: `出典に計画「${seed.name}」はありません。` },
      didYouMean(seed.name, names),
    );
    return undefined;
  }
  const periods = candidates.map(({ period }) => `「${period}」`);
  report.add(
    at(spot, 'period'),
    {
      en: `The heading of 「${seed.name}」 in the source has the period ${periods.join(', ')}.`,
      ja: `出典の「${seed.name}」の見出しにある計画期間は${periods.join('、')}です。`,
    },
    { en: 'Write the period as the heading has it.', ja: '見出しのとおりに計画期間を書いてください。' },
  );
  return candidates.length === 1 ? first : undefined;
}

function periodOf(report: Report, { period: text }: PlanOutline, spot: Spot): Period | undefined {
  const period = parsePeriod(text);
  if (period !== null) return period;
  report.add(
    spot,
    { en: `「${text}」 is not a span of fiscal years.`, ja: `「${text}」は年度の期間として読めません。` },
    {
      en: 'Periods are read in the form 令和4年度～令和6年度, the first year before the last.',
      ja: '計画期間は、令和4年度～令和6年度のように始まりの年度を先に書いてください。',
    },
  );
  return undefined;
}

function checkMunicipality(
  report: Report,
  { name }: MunicipalityFact,
  { municipality }: PlanOutline,
  spot: Spot,
): void {
  if (municipality === name) return;
  report.add(
    spot,
    {
      en: `In the source the plan is that of ${municipality}, not of ${name}.`,
      ja: `出典ではこの計画は${name}ではなく${municipality}のものです。`,
    },
    { en: 'Name the municipality of the heading.', ja: '見出しにある市区町村を書いてください。' },
  );
}
