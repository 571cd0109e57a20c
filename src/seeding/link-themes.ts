/** Themes that a plan, section, program or figure touches: their evidence, under the rules of curation R1 to R3. */

import type { Quote, TermHit, ThemeFact } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import type { Level, Role } from '../model/terms.js';

import type { Bilingual } from './bilingual.js';
import { each } from './decode.js';
import type { Holder } from './holder.js';
import { citedStretch, judgement, quoteOf } from './holder.js';
import type { Lexicon } from './lexicon.js';
import { isWhole } from './lexicon.js';
import type { TouchSeed } from './plan-shape.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { Rules } from './rules.js';
import { misplacement } from './rules.js';
import type { SourceText, Stretch } from './source-text.js';
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

/** What all themes are judged by, and what they have cited so far. */
export interface ThemeContext {
  readonly world: World;
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  /** What has been cited so far. */
  readonly touches: Touch[];
}

/** Links the themes of one holder. */
export function linkThemes(
  context: ThemeContext,
  holder: Holder,
  themes: readonly (TouchSeed | undefined)[],
  spot: Spot,
): void {
  for (const [seed, place] of each(themes, spot)) linkTheme(context, holder, seed, place);
}

function linkTheme(context: ThemeContext, holder: Holder, seed: TouchSeed, spot: Spot): void {
  const { world } = context;
  const theme = world.themes.resolve(seed.theme, at(spot, 'theme'));
  const role = seed.role ?? usualRole[holder.level];
  if (role === undefined) {
    world.report.add(
      at(spot, 'role'),
      { en: '`role` is missing.', ja: '`role` がありません。' },
      {
        en: 'Say in which role the plan meets the theme: measure, goal, issue, strength or context.',
        ja: '計画がこのテーマをどの役割で扱うかを書いてください：measure（施策）、goal（目標）、issue（課題）、strength（強み）、context（背景・言及）',
      },
    );
  }
  const stretch = citedStretch(world, holder, seed, spot);
  if (theme === undefined || role === undefined || stretch === undefined) return;
  const judged = judgement(seed.curated);
  const quote = quoteOf(holder, stretch);
  const terms = judged.basis === 'STATED' ? termsOf(context.lexicon, theme, holder.plan.source, stretch) : [];
  const isStated = judged.basis === 'CURATED' || terms.length > 0;
  const fault =
    misplacement(context.rules, holder, stretch, judged.basis) ?? (isStated ? null : unstated(theme, quote));
  if (fault !== null) world.report.add(at(spot, 'quote'), ...fault);
  const link = {
    relation: 'TOUCHES',
    subject: holder.id,
    object: theme.id,
    level: holder.level,
    role,
  } as const;
  world.evidence.add({ ...link, ...judged, quote, terms }, spot);
  context.touches.push({ theme, source: quote.source, start: stretch.start, end: stretch.end });
}

/** The terms of the theme in a passage, placed in the source. */
function termsOf(
  lexicon: Lexicon,
  theme: ThemeFact,
  source: SourceText,
  { start, end }: Stretch,
): readonly TermHit[] {
  return lexicon.hits(source.text.slice(start, end)).flatMap((hit) => {
    const place = { start: start + hit.start, end: start + hit.end };
    if (hit.theme !== theme || !isWhole(source.text, place)) return [];
    return [{ text: hit.text, start: source.pointAt(place.start), end: source.pointAt(place.end) }];
  });
}

/** R1: a stated quote holds a term of the theme's lexicon. */
function unstated({ slug, lexicon }: ThemeFact, { text }: Quote): readonly [Bilingual, Bilingual] {
  const terms = lexicon.join('、');
  return [
    {
      en: `「${text}」 holds no term of the lexicon of \`${slug}\` (${terms || 'none'}).`,
      ja: `「${text}」には \`${slug}\` の語彙（${terms || 'なし'}）の語がありません。`,
    },
    {
      en: 'Quote a passage that does, or say why it is read so with `curated:` (rule R1).',
      ja: '語を含む箇所を引用するか、そう読んだ理由を `curated:` に書いてください（規則R1）。',
    },
  ];
}
