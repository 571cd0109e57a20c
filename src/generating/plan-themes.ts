/** The themes of a written plan, under the rules of curation: whatever has a term of a theme in it cites it. */

import type { ThemeFact } from '../model/dataset.js';
import type { PlanFile } from '../seeding/plan-shape.js';
import type { Stretch } from '../seeding/source-text.js';

import type { QuoteSeed } from './plan-text.js';
import type { MadeProgram } from './programs.js';
import type { Said, WrittenFigure, WrittenPlan, WrittenSection } from './write-plan.js';

/** Themes as a seed file lists them. */
export type ThemesFile = NonNullable<PlanFile['themes']>;

/** Whether the narrative of a section speaks of its one program (rule R2). */
export function isSole({ section: { programs, carries } }: WrittenSection): boolean {
  return programs.length === 1 && carries.length === 0;
}

/** What clauses say, each the quote. */
export function saidThemes({ plan, text }: WrittenPlan, said: readonly Said[], area?: Stretch): ThemesFile {
  return said.flatMap(({ clause: { text: words, role, curated }, passage }) => {
    const stated = plan.locality.vocabulary.themesIn(words);
    const quote = text.quoted(passage, area);
    return [
      ...stated.map((theme) => ({ theme: theme.slug, role, ...quote })),
      ...read(curated, stated, { role, ...quote }),
    ];
  });
}

/** What the narrative says, and what the plan adds to the heading. */
export function sectionThemes(written: WrittenPlan, section: WrittenSection): ThemesFile {
  const { suffix, area, said } = section;
  const added = suffix === undefined ? [] : passageThemes(written, suffix, area);
  return [...added, ...(isSole(section) ? [] : saidThemes(written, said, area))];
}

/** What its name says, the narrative that speaks of it alone, and the figures that name it. */
export function programThemes(written: WrittenPlan, program: MadeProgram): ThemesFile {
  const { sections, figures, plan } = written;
  const own = sections.filter((section) => isSole(section) && section.section.programs.includes(program));
  const depicting = figures.filter(({ figure }) => figure.depicts === program);
  const stated = plan.locality.vocabulary.themesIn(program.name);
  return [
    ...stated.map(({ slug }) => slug),
    ...read(program.curated, stated, {}),
    ...own.flatMap(({ said }) => saidThemes(written, said)),
    ...depicting.flatMap(({ caption, lines }) =>
      [caption, ...lines].flatMap((line) => passageThemes(written, line)),
    ),
  ];
}

/** What its caption and lines say, unless the caption names a program. */
export function figureThemes(written: WrittenPlan, { figure, caption, lines }: WrittenFigure): ThemesFile {
  if (figure.depicts !== undefined) return [];
  const area = { start: caption.start, end: (lines.at(-1) ?? caption).end };
  const stated = written.plan.locality.vocabulary.themesIn(figure.caption);
  return [
    ...stated.map(({ slug }) => slug),
    ...read(figure.curated, stated, {}),
    ...lines.flatMap((line) => passageThemes(written, line, area)),
  ];
}

function passageThemes({ plan, text }: WrittenPlan, passage: Stretch, area?: Stretch): ThemesFile {
  const quote = text.quoted(passage, area);
  return plan.locality.vocabulary
    .themesIn(text.slice(passage))
    .map(({ slug }) => ({ theme: slug, ...quote }));
}

/** A theme that is read into a passage, unless the passage has a word for it. */
function read(
  curated: ThemeFact | undefined,
  stated: readonly ThemeFact[],
  cited: Partial<QuoteSeed> & { readonly role?: string },
): ThemesFile {
  if (curated === undefined || stated.includes(curated)) return [];
  return [{ theme: curated.slug, ...cited, curated: noteOn(curated) }];
}

function noteOn({ name, nameEn }: ThemeFact): { readonly ja: string; readonly en: string } {
  return { ja: `「${name}」にあたると読んだ`, en: `read as ${nameEn}` };
}
