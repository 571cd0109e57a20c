/** The figures of a plan: captions and text stand unmarked, as whole lines, between the overview and the first section. */

import { idOf } from '../model/kinds.js';

import { each } from './decode.js';
import { findLines } from './find-quote.js';
import { keyIn } from './key-in.js';
import type { OpenFigure, OpenPlan } from './open-things.js';
import type { FigureSeed } from './plan-shape.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Finds and declares the figures, and reports lines that belong to none. */
export function declareFigures(world: World, plan: OpenPlan): void {
  const figures = each(plan.seed.figures, at(plan.spot, 'figures')).flatMap(
    ([seed, spot]) => openFigure(world.report, plan, seed, spot) ?? [],
  );
  for (const figure of figures) {
    const remedy = {
      en: "Give each figure a slug of its own; in a later plan it ends in the plan's year.",
      ja: '図ごとに別の slug を付けてください。後の計画では末尾に計画の年度を付けます。',
    };
    world.figures.declare(keyIn(plan, figure.seed.slug), figure, at(figure.spot, 'slug'), remedy);
  }
  if (figures.length < plan.seed.figures.length) world.figures.markIncomplete();
  else if (figures.every(isWhole)) checkLines(world.report, plan, figures);
}

function openFigure(report: Report, plan: OpenPlan, seed: FigureSeed, spot: Spot): OpenFigure | undefined {
  const { source, area } = plan;
  const cited = { quote: seed.caption, occurrence: seed.occurrence };
  const caption = findLines(area, cited, at(spot, 'caption'), report);
  const lines = each(seed.text, at(spot, 'text')).flatMap(
    ([line, place]) => findLines(area, line, at(place, 'quote'), report) ?? [],
  );
  if (caption === undefined) return undefined;
  const parts = [caption, ...lines];
  const stretch = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  const fact = {
    id: idOf('Figure', keyIn(plan, seed.slug)),
    plan: plan.fact.id,
    caption: seed.caption,
    text: lines.map(({ start, end }) => source.text.slice(start, end)),
    place: source.place(stretch),
  };
  const label = { en: `the figure \`${seed.slug}\``, ja: `図 \`${seed.slug}\`` };
  return { fact, seed, spot, plan, caption, lines, area: { source, stretch, label } };
}

/** Whether all lines of its text were found. */
function isWhole({ seed, lines }: OpenFigure): boolean {
  return seed.text.length === lines.length;
}

/** Every line between the overview and the first section belongs to a figure. */
function checkLines(report: Report, plan: OpenPlan, figures: readonly OpenFigure[]): void {
  const { source, overview, outline, spot } = plan;
  const taken: readonly Stretch[] = figures.flatMap(({ caption, lines }) => [caption, ...lines]);
  const first = source.lineAt(overview.end).number;
  const last = source.lineAt(outline.sections[0]?.start ?? outline.end).number;
  for (const line of source.lines.slice(first, last - 1)) {
    if (line.text.trim() === '' || taken.some(({ start, end }) => start <= line.start && line.end <= end)) {
      continue;
    }
    report.add(
      at(spot, 'figures'),
      {
        en: `Line ${line.number} of the source, 「${line.text}」, belongs to no figure.`,
        ja: `出典の${line.number}行目「${line.text}」はどの図にも属していません。`,
      },
      {
        en: 'Write it as the `caption` or a line of the `text` of a figure.',
        ja: '図の `caption` か `text` の1行として書いてください。',
      },
    );
  }
}
