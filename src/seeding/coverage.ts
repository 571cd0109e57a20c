/**
 * Coverage: every term of a theme's lexicon in a source is cited or passed over with a reason.
 *
 * A hit is cited when it lies inside a quote of that theme, at any level and on any basis. Left out are the headings
 * of plans and the text of categories in headings of sections; what a plan adds to such a heading counts as text.
 */

import { groupBy } from '../model/group.js';

import { each } from './decode.js';
import { findQuote } from './find-quote.js';
import type { Hit, Lexicon } from './lexicon.js';
import type { Touch } from './link-themes.js';
import type { OpenPlan } from './open-things.js';
import type { PlanOutline } from './outline.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { SourceText, Stretch } from './source-text.js';
import { isInside } from './source-text.js';
import { notInside, outside } from './sweep.js';
import type { OpenSource, World } from './world.js';

/** A source with all that is said of it. */
export interface SourceContent {
  readonly source: OpenSource & { readonly text: SourceText };
  readonly outline: readonly PlanOutline[];
  readonly plans: readonly OpenPlan[];
  /** Evidence of themes in this source. */
  readonly touches: readonly Touch[];
}

/** Reports what is not cited, what is passed over in vain, and plans of the source that no file describes. */
export function checkCoverage(world: World, content: SourceContent, lexicon: Lexicon): void {
  const { source, outline, plans, touches } = content;
  const described = new Set(plans.map((plan) => plan.outline.start));
  const missing = outline.filter(({ start }) => !described.has(start));
  for (const plan of missing) reportUndescribed(world, source, plan);
  const silent = [...templateOf(outline), ...missing, ...faulty(world, plans)];
  const hits = outside(lexicon.hits(source.text.text), silent);
  const uncited = uncitedBy(hits, touches);
  const passed = passedOver(world, source);
  for (const hit of uncitedBy(uncited, passed)) reportUncited(world, content, hit);
  for (const passage of passed) {
    if (uncited.some((hit) => hit.theme === passage.theme && isInside(hit, passage))) continue;
    world.report.add(
      at(passage.spot, 'quote'),
      {
        en: `Nothing of the theme \`${passage.theme.slug}\` is passed over here.`,
        ja: `ここにはテーマ \`${passage.theme.slug}\` の除外すべき語がありません。`,
      },
      {
        en: 'Delete this entry: the passage has no such term, or it is cited by now.',
        ja: 'この項目を削除してください。該当する語がないか、すでに引用されています。',
      },
    );
  }
}

interface Passed extends Touch {
  readonly spot: Spot;
}

function passedOver(world: World, { seed, spot, text }: SourceContent['source']): readonly Passed[] {
  const area = {
    source: text,
    stretch: { start: 0, end: text.text.length },
    label: { en: 'the source', ja: '出典' },
  };
  return each(seed.passedOver, at(spot, 'passedOver')).flatMap(([passed, place]) => {
    const theme = world.themes.resolve(passed.theme, at(place, 'theme'));
    const stretch = findQuote(area, passed, at(place, 'quote'), world.report);
    return theme === undefined || stretch === undefined
      ? []
      : [{ theme, spot: place, source: text.id, ...stretch }];
  });
}

/** Headings of plans, and those of sections up to what a plan adds. */
function templateOf(outline: readonly PlanOutline[]): readonly Stretch[] {
  return outline.flatMap(({ heading, sections }) => [
    heading,
    ...sections.map((section) => ({
      start: section.heading.start,
      end: section.suffix?.start ?? section.heading.end,
    })),
  ]);
}

/** Plans whose file has problems of its own: what they leave uncited is no news. */
function faulty({ report }: World, plans: readonly OpenPlan[]): readonly Stretch[] {
  return plans.filter(({ spot }) => report.concerns(spot.seed.file)).map(({ outline }) => outline);
}

/** The hits that lie in no passage of their theme. */
function uncitedBy(hits: readonly Hit[], passages: readonly Touch[]): readonly Hit[] {
  const byTheme = groupBy(passages, ({ theme }) => theme);
  return [...groupBy(hits, ({ theme }) => theme)].flatMap(([theme, own]) =>
    notInside(own, byTheme.get(theme) ?? []),
  );
}

function reportUndescribed(
  { report }: World,
  { textFile, text }: SourceContent['source'],
  plan: PlanOutline,
): void {
  const { number } = text.lineAt(plan.start);
  report.push({
    file: textFile,
    line: number,
    column: 1,
    path: '',
    message: {
      en: `No file describes the plan 「${plan.name}」 (${plan.period}).`,
      ja: `計画「${plan.name}」（${plan.period}）のファイルがありません。`,
    },
    next: { en: 'Add one to `plans/`.', ja: '`plans/` にファイルを追加してください。' },
  });
}

function reportUncited(
  { report }: World,
  { source: { text, textFile, spot }, plans }: SourceContent,
  hit: Hit,
): void {
  const line = text.lineAt(hit.start);
  const plan = plans.find(({ outline }) => isInside(hit, outline));
  const [citing, ja] =
    plan === undefined ? ['', ''] : [` in ${plan.spot.seed.file}`, `${plan.spot.seed.file} で`];
  report.push({
    file: textFile,
    line: line.number,
    column: hit.start - line.start + 1,
    path: '',
    message: {
      en: `「${hit.text}」, a term of the theme \`${hit.theme.slug}\`, is not cited.`,
      ja: `テーマ \`${hit.theme.slug}\` の語「${hit.text}」が引用されていません。`,
    },
    next: {
      en: `Cite it${citing}, in a quote of that theme; or list the passage under \`passedOver\` in ${spot.seed.file}, with the reason.`,
      ja: `${ja}このテーマの引用に含めるか、${spot.seed.file} の \`passedOver\` に理由を添えて記してください。`,
    },
  });
}
