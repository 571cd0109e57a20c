/** The entries of sections, programs and figures in the seed file of a written plan. */

import type { PlanFile } from '../seeding/plan-shape.js';

import { figureThemes, programThemes, sectionThemes } from './plan-themes.js';
import { slugIn } from './plans.js';
import type { MadeProgram } from './programs.js';
import type { StatementKeys } from './statement-keys.js';
import { carryingNote, type WrittenFigure, type WrittenPlan, type WrittenSection } from './write-plan.js';

type Entry<Key extends 'figures' | 'sections' | 'programs'> = NonNullable<NonNullable<PlanFile[Key]>[number]>;

export function figureEntry(written: WrittenPlan, drawn: WrittenFigure): Entry<'figures'> {
  const { slug, figure } = drawn;
  const { caption, text, depicts, shows } = figure;
  const read = { ja: 'この事業の進め方と読んだ', en: 'read as how this program goes on' };
  return {
    ...{ slug, caption, text: [...text], themes: figureThemes(written, drawn) },
    depicts: [
      ...(depicts === undefined ? [] : [slugIn(written.plan, depicts)]),
      ...(shows === undefined ? [] : [{ program: slugIn(written.plan, shows), curated: read }]),
    ],
  };
}

export function sectionEntry(
  written: WrittenPlan,
  stretch: WrittenSection,
  keys: StatementKeys,
): Entry<'sections'> {
  const { plan, text } = written;
  const { section, narrative, said, area, body } = stretch;
  const own = section.programs.map(
    (program) => (plan.marked.includes(program) ? '☆ ' : '') + slugIn(plan, program),
  );
  const carries = section.carries.map((program) => slugIn(plan, program));
  return {
    category: section.category.number,
    ...(narrative === undefined ? {} : { narrative: text.ends(narrative, body) }),
    programs: [...own, ...(carries.length > 0 ? [{ note: carryingNote, carries }] : [])],
    statements: keys.statementsOf(text, said, area),
    themes: sectionThemes(written, stretch),
  };
}

export function programEntry(written: WrittenPlan, program: MadeProgram): Entry<'programs'> {
  const { name, kana, romaji, nameEn, nameKind, instrument, industry } = program;
  return {
    slug: slugIn(written.plan, program),
    name,
    ...(kana === undefined ? {} : { kana }),
    ...(romaji === undefined ? {} : { romaji }),
    nameEn,
    ...(nameKind === undefined ? {} : { nameKind }),
    instrument,
    themes: programThemes(written, program),
    industries:
      industry === undefined
        ? []
        : [{ class: industry.jsic, wording: industry.wording, match: industry.match }],
  };
}
