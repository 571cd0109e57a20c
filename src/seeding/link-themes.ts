/** Themes that a plan, section, program or figure touches: their evidence, under the rules of curation R1 to R3. */

import type { EvidenceFact, Quote, TermHit, ThemeFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import type { Basis, Level, Role } from '../model/terms.js';
import { each } from './decode.js';
import { citedStretch, judgement, quoteOf } from './holder.js';
import type { Holder } from './holder.js';
import type { Lexicon } from './lexicon.js';
import { at, isText } from './report.js';
import type { Spot } from './report.js';
import { misplacement } from './rules.js';
import type { Rules } from './rules.js';
import type { TouchSeed } from './plan-shape.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** The role of a theme where an entry names none; at the level of a plan it must be named. */
const usualRole: Readonly<Record<Level, Role | undefined>> = {
  PLAN: undefined,
  SECTION: 'MEASURE',
  PROGRAM: 'MEASURE',
  FIGURE: 'CONTEXT',
};

/** A theme's evidence in the units of its source, for the check of coverage. */
export interface Touch extends Stretch {
  readonly theme: ThemeFact;
  readonly source: Id;
}

export interface ThemeContext {
  readonly world: World;
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  /** What has been cited so far. */
  readonly touches: Touch[];
}

export function linkThemes(
  context: ThemeContext,
  holder: Holder,
  themes: readonly (TouchSeed | undefined)[],
  spot: Spot,
): void {
  for (const [seed, place] of each(themes, spot)) linkTheme(context, holder, seed, place);
}

function linkTheme(context: ThemeContext, holder: Holder, seed: TouchSeed, place: Spot): void {
  const { world } = context;
  const themeSpot = isText(place) ? place : at(place, 'theme');
  const theme = world.themes.resolve(seed.theme, themeSpot);
  const role = seed.role ?? usualRole[holder.level];
  if (role === undefined)
    world.report.add(
      place,
      '`role` is missing.',
      'Say in which role the plan meets the theme: measure, goal, issue, strength or context.',
    );
  const stretch = citedStretch(world, holder, seed, place);
  if (theme === undefined || role === undefined || stretch === undefined) return;
  const { basis, note } = judgement(seed.curated);
  const quote = quoteOf(holder, stretch);
  const terms =
    basis === 'STATED' ? termsOf(theme, quote, stretch, { holder, lexicon: context.lexicon }) : [];
  const quoteSpot = at(place, 'quote');
  checkStated(world, theme, quote, { basis, terms, spot: quoteSpot });
  const fault = misplacement(context.rules, holder, stretch, basis);
  if (fault !== null) world.report.add(quoteSpot, ...fault);
  const fact: Omit<EvidenceFact, 'id'> = {
    relation: 'TOUCHES',
    subject: holder.id,
    object: theme.id,
    basis,
    level: holder.level,
    role,
    ...(note === undefined ? {} : { note }),
    quote,
    terms,
  };
  world.evidence.add(fact, place);
  context.touches.push({ theme, source: quote.source, start: stretch.start, end: stretch.end });
}

/** The terms of the theme in the quote, placed in the source. */
function termsOf(
  theme: ThemeFact,
  quote: Quote,
  stretch: Stretch,
  { holder, lexicon }: { readonly holder: Holder; readonly lexicon: Lexicon },
): readonly TermHit[] {
  const { source } = holder.plan;
  return lexicon
    .hits(quote.text)
    .filter((hit) => hit.theme === theme)
    .map(({ text, start, end }) => ({
      text,
      start: source.pointAt(stretch.start + start),
      end: source.pointAt(stretch.start + end),
    }));
}

/** R1: a stated quote holds a term of the theme's lexicon. */
function checkStated(
  { report }: World,
  theme: ThemeFact,
  quote: Quote,
  { basis, terms, spot }: { readonly basis: Basis; readonly terms: readonly TermHit[]; readonly spot: Spot },
): void {
  if (basis === 'CURATED' || terms.length > 0) return;
  const lexicon = theme.lexicon.length === 0 ? 'none' : theme.lexicon.join('、');
  report.add(
    spot,
    `「${quote.text}」 holds no term of the lexicon of \`${theme.slug}\` (${lexicon}).`,
    'Quote a passage that does, or say why it is read so with `curated:` (rule R1).',
  );
}
