/** What carries themes, industries and parts of organizations – a plan, section, program or figure – and where its quotes stand. */

import type { Quote } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import type { Basis } from '../model/terms.js';

import { findQuote } from './find-quote.js';
import type { OpenFigure, OpenPlan, OpenProgram, OpenSection } from './open-things.js';
import type { Placement } from './placement.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { SearchArea } from './search-area.js';
import type { NoteSeed } from './shape-parts.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

interface HolderBase {
  readonly id: Id;
  readonly plan: OpenPlan;
  /** Where its quotes are looked for. */
  readonly area: SearchArea;
}

/** With what its level needs to judge a passage. */
export type Holder =
  | (HolderBase & { readonly level: 'PLAN' })
  | (HolderBase & { readonly level: 'SECTION'; readonly section: OpenSection })
  | (HolderBase & {
      readonly level: 'PROGRAM';
      readonly program: OpenProgram;
      readonly placement: Placement | undefined;
    })
  | (HolderBase & { readonly level: 'FIGURE'; readonly figure: OpenFigure });

/** A plan, whose quotes may stand anywhere in it. */
export function planHolder(plan: OpenPlan): Holder {
  return { level: 'PLAN', id: plan.fact.id, plan, area: plan.area };
}

/** A section, whose quotes stand in it. */
export function sectionHolder(section: OpenSection): Holder {
  return { level: 'SECTION', id: section.fact.id, plan: section.plan, area: section.area, section };
}

/** A program, whose quotes may stand anywhere in its plan. */
export function programHolder(program: OpenProgram, placement: Placement | undefined): Holder {
  return {
    level: 'PROGRAM',
    id: program.fact.id,
    plan: program.plan,
    area: program.plan.area,
    program,
    placement,
  };
}

/** A figure, whose quotes stand between its first and its last line. */
export function figureHolder(figure: OpenFigure): Holder {
  return { level: 'FIGURE', id: figure.fact.id, plan: figure.plan, area: figure.area, figure };
}

/** A quote as a file gives it, or leaves it out. */
export interface CitableSeed {
  readonly quote?: string | undefined;
  readonly occurrence?: number | undefined;
}

/** The passage that an entry of a holder cites: its quote, or, where it has none, the program's name or the figure's caption. */
export function citedStretch(
  world: World,
  holder: Holder,
  { quote, occurrence }: CitableSeed,
  spot: Spot,
): Stretch | undefined {
  if (quote !== undefined) {
    return findQuote(holder.area, { quote, occurrence }, at(spot, 'quote'), world.report);
  }
  if (holder.level === 'PROGRAM') return holder.placement?.name;
  if (holder.level === 'FIGURE') return holder.figure.caption;
  world.report.add(
    at(spot, 'quote'),
    { en: '`quote` is missing.', ja: '`quote` がありません。' },
    {
      en: `Add the passage of ${holder.area.label.en} that says so.`,
      ja: `${holder.area.label.ja}の中で、それを述べている箇所を引用してください。`,
    },
  );
  return undefined;
}

/** The quote at a stretch of the source. */
export function quoteOf(holder: Holder, stretch: Stretch): Quote {
  return holder.plan.source.quote(stretch);
}

/** Stated, unless a curator says why it was read so. */
export function judgement(curated: NoteSeed | undefined): {
  readonly basis: Basis;
  readonly note?: NoteSeed;
} {
  return curated === undefined ? { basis: 'STATED' } : { basis: 'CURATED', note: curated };
}
