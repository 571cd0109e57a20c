/** The seed file of a written plan: every term cited, every part told. */

import type { PlanFile } from '../seeding/plan-shape.js';

import { visionOf } from './clauses.js';
import { organizationsIn } from './plan-organizations.js';
import { figureEntry, programEntry, sectionEntry } from './plan-parts.js';
import { saidThemes } from './plan-themes.js';
import { slugIn } from './plans.js';
import { StatementKeys } from './statement-keys.js';
import { nameOf, periodOf, type WrittenPlan } from './write-plan.js';

type Entries<Key extends keyof PlanFile> = NonNullable<PlanFile[Key]>;

/** What earlier plans of a municipality have declared, by slug; each plan adds its own. */
export interface Declared {
  readonly organizations: Set<string>;
  readonly documents: Set<string>;
}

export function planFile(written: WrittenPlan, source: string, declared: Declared): PlanFile {
  const { plan, text, below, overview, said, figures, sections } = written;
  const { municipality, vocabulary } = plan.locality;
  const keys = new StatementKeys();
  return {
    municipality: municipality.slug,
    name: nameOf(plan),
    nameEn: `${municipality.nameEn} Regional Industry Revitalization Plan`,
    period: periodOf(plan),
    scheme: vocabulary.categories[0]?.scheme ?? '',
    source,
    ...(plan.former === undefined ? {} : { succeeds: `${municipality.code}-FY${plan.former.year}` }),
    summaryEn: `What ${municipality.nameEn} sets out to do from fiscal year ${plan.year}.`,
    overview: text.ends(overview, below),
    statements: keys.statementsOf(text, said),
    themes: saidThemes(written, said),
    industries: industriesIn(written),
    documents: documentsIn(written, declared.documents),
    figures: figures.map((figure) => figureEntry(written, figure)),
    sections: sections.map((section) => sectionEntry(written, section, keys)),
    programs: plan.programs.map((program) => programEntry(written, program)),
    organizations: organizationsIn(written, declared.organizations),
    variants: variantsIn(written),
  };
}

function industriesIn({ text, said }: WrittenPlan): Entries<'industries'> {
  return said.flatMap(({ clause: { industry }, passage }) => {
    if (industry === undefined) return [];
    const { jsic, wording, match } = industry;
    return [{ class: jsic, wording, match, ...text.quoted(passage) }];
  });
}

/** The vision, declared by the first plan that refers to it. */
function documentsIn({ plan, text, said }: WrittenPlan, declared: Set<string>): Entries<'documents'> {
  const { nameEn } = plan.locality.municipality;
  const slug = 'vision';
  return said.flatMap(({ clause, passage }): Entries<'documents'> => {
    if (clause.document !== true) return [];
    const quote = text.quoted(passage);
    if (declared.has(slug)) return [{ document: slug, ...quote }];
    declared.add(slug);
    return [
      { slug, name: visionOf(plan.locality), nameEn: `${nameEn} Industry Vision`, kind: slug, ...quote },
    ];
  });
}

/** Programs that go on with those of the plan before. */
function variantsIn({ plan }: WrittenPlan): Entries<'variants'> {
  const { former } = plan;
  if (former === undefined) return [];
  return plan.programs.flatMap((program) => {
    if (program.continues === undefined) return [];
    const note = { ja: '前の計画から続く事業', en: 'Continued from the plan before.' };
    return [{ programs: [slugIn(former, program.continues), slugIn(plan, program)], note }];
  });
}
