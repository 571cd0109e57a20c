/** Links a plan to what it holds, refers to and succeeds, and its figures and programs to each other. */

import type { Id } from '../model/kinds.js';
import type { Relation } from '../model/terms.js';

import { each } from './decode.js';
import { findQuote } from './find-quote.js';
import { judgement } from './holder.js';
import { keyIn } from './key-in.js';
import type { OpenFigure, OpenPlan } from './open-things.js';
import type { PlanParts } from './plan-parts.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Headings, captions and the lines of figures show that the parts are there. */
export function linkStructure(world: World, { plan, sections, figures }: PlanParts): void {
  const { municipality, fact, outline, spot } = plan;
  addStructure(world, plan, ['HAS_PLAN', municipality.id, fact.id], [outline.heading, spot]);
  for (const section of sections) {
    addStructure(
      world,
      plan,
      ['HAS_SECTION', fact.id, section.fact.id],
      [section.outline.heading, section.spot],
    );
  }
  for (const figure of figures) {
    for (const line of [figure.caption, ...figure.lines]) {
      addStructure(world, plan, ['HAS_FIGURE', fact.id, figure.fact.id], [line, figure.spot]);
    }
  }
}

function addStructure(
  world: World,
  { source }: OpenPlan,
  [relation, subject, object]: readonly [Relation, Id, Id],
  [stretch, spot]: readonly [Stretch, Spot],
): void {
  world.evidence.add(
    { relation, subject, object, basis: 'STATED', quote: source.quote(stretch), terms: [] },
    spot,
  );
}

/** The plan before this one is known, and is earlier. */
export function linkSuccession(world: World, { seed, spot, key }: OpenPlan): void {
  if (seed.succeeds === undefined) return;
  const former = world.plans.resolve(seed.succeeds, at(spot, 'succeeds'));
  if (former === undefined || former.key < key) return;
  const message = `The plan \`${seed.succeeds}\` is not earlier than this one.`;
  world.report.add(at(spot, 'succeeds'), message, 'Name the plan before this one.');
}

/** What the plan refers to. */
export function linkDocuments(world: World, plan: OpenPlan): void {
  for (const [seed, spot] of each(plan.seed.documents, at(plan.spot, 'documents'))) {
    const [step, key] = 'slug' in seed ? ['slug', seed.slug] : ['document', seed.document];
    const document = world.documents.resolve(keyIn(plan, key), at(spot, step));
    const stretch = findQuote(plan.area, seed, at(spot, 'quote'), world.report);
    if (document === undefined || stretch === undefined) continue;
    const quote = plan.source.quote(stretch);
    const link = {
      relation: 'REFERS_TO',
      subject: plan.fact.id,
      object: document.id,
      level: 'PLAN',
    } as const;
    world.evidence.add({ ...link, basis: 'STATED', quote, terms: [] }, spot);
  }
}

/** The programs that a figure shows; stated only where its caption has the program's name. */
export function linkDepictions(world: World, figure: OpenFigure): void {
  const { plan, seed, spot } = figure;
  const quote = plan.source.quote(figure.caption);
  for (const [{ program: slug, curated }, place] of each(seed.depicts, at(spot, 'depicts'))) {
    const program = world.programs.resolve(keyIn(plan, slug), place);
    if (program === undefined) continue;
    const { id, name } = program.fact;
    if (curated === undefined && !seed.caption.includes(name)) {
      const remedy = 'Say with `curated:` why the figure is read as showing it.';
      world.report.add(place, `The caption does not name 「${name}」.`, remedy);
    }
    const link = { relation: 'DEPICTS', subject: figure.fact.id, object: id, level: 'FIGURE' } as const;
    world.evidence.add({ ...link, ...judgement(curated), quote, terms: [] }, place);
  }
}

/** Entries of one name, in this plan or with an earlier one. */
export function linkVariants(world: World, plan: OpenPlan): void {
  for (const [{ programs, note }, spot] of each(plan.seed.variants, at(plan.spot, 'variants'))) {
    const places = at(spot, 'programs');
    const [one, other] = programs.map((slug, index) =>
      world.programs.resolve(keyIn(plan, slug), at(places, index)),
    );
    if (one === undefined || other === undefined) continue;
    if (one !== other) world.variants.push({ programs: [one.fact.id, other.fact.id], note });
    else world.report.add(places, 'A program is no variant of itself.', 'Name two programs.');
  }
}
