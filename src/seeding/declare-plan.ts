/** Declares what a plan holds – sections, figures, programs, organizations, documents – so that all plans can refer to it. */

import { idOf } from '../model/kinds.js';

import type { Bilingual } from './bilingual.js';
import { declareFigures } from './declare-figures.js';
import { declareSections } from './declare-sections.js';
import { each } from './decode.js';
import { defined } from './defined.js';
import { keyIn } from './key-in.js';
import type { OpenPlan } from './open-things.js';
import { at } from './report.js';
import { nameOf, organizationFact } from './tables.js';
import type { World } from './world.js';

/** Whether the plan is the first of its key; nothing is declared of a second. */
export function declarePlan(world: World, plan: OpenPlan): boolean {
  const isFirst = world.plans.declare(plan.key, plan, at(plan.spot, 'period'), {
    en: 'Describe a plan in one file.',
    ja: '一つの計画は一つのファイルに書いてください。',
  });
  if (!isFirst) return false;
  declareSections(world, plan);
  declareFigures(world, plan);
  declarePrograms(world, plan);
  declareOrganizations(world, plan);
  declareDocuments(world, plan);
  return true;
}

function declarePrograms(world: World, plan: OpenPlan): void {
  const year = plan.fact.period.startFiscalYear;
  for (const [seed, spot] of each(plan.seed.programs, at(plan.spot, 'programs'))) {
    const key = keyIn(plan, seed.slug);
    const { slug, nameKind, instrument, summaryEn } = seed;
    const links = { id: idOf('Program', key), plan: plan.fact.id, municipality: plan.municipality.id };
    const fact = defined({ ...nameOf(seed), ...links, slug, nameKind, instrument, summaryEn });
    const remedy = {
      en: `Give each program a slug of its own; in a later plan it ends in the plan's year: \`${slug}-fy${year}\`.`,
      ja: `事業ごとに別の slug を付けてください。後の計画では末尾に計画の年度を付けます：\`${slug}-fy${year}\``,
    };
    world.programs.declare(key, { fact, seed, spot, plan }, at(spot, 'slug'), remedy);
  }
}

function declareOrganizations(world: World, plan: OpenPlan): void {
  for (const [seed, spot] of each(plan.seed.organizations, at(plan.spot, 'organizations'))) {
    if ('organization' in seed) continue;
    const key = keyIn(plan, seed.slug);
    const fact = organizationFact(world, seed, spot, { key, municipality: plan.municipality.id });
    world.organizations.declare(key, fact, at(spot, 'slug'), declaredOnce('organization', seed.slug));
  }
}

function declareDocuments(world: World, plan: OpenPlan): void {
  for (const [seed, spot] of each(plan.seed.documents, at(plan.spot, 'documents'))) {
    if ('document' in seed) continue;
    const { slug, name, nameEn, kind } = seed;
    const key = keyIn(plan, slug);
    const fact = defined({ id: idOf('Document', key), name, nameEn, kind });
    world.documents.declare(key, fact, at(spot, 'slug'), declaredOnce('document', slug));
  }
}

function declaredOnce(noun: string, slug: string): Bilingual {
  return {
    en: `Declare it in one plan; in the other refer to it with \`${noun}: ${slug}\`.`,
    ja: `一方の計画でだけ定義し、他方では \`${noun}: ${slug}\` と書いて参照してください。`,
  };
}
