/** Links a plan to what it holds, refers to and succeeds, and its figures and programs to each other. */

import type { Id } from '../model/kinds.js';
import type { Relation } from '../model/terms.js';

import type { Bilingual } from './bilingual.js';
import { didYouMean } from './closest.js';
import { each } from './decode.js';
import { findQuote } from './find-quote.js';
import { judgement } from './holder.js';
import { keyIn } from './key-in.js';
import type { OpenFigure, OpenPlan } from './open-things.js';
import type { PlanParts } from './plan-parts.js';
import type { Spot } from './report.js';
import { at, placeOf } from './report.js';
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

/** The plan before this one is known, of the same municipality, earlier, and followed by no other plan. */
export function linkSuccession(world: World, plan: OpenPlan): void {
  const { seed, spot } = plan;
  if (seed.succeeds === undefined) return;
  const former = world.plans.resolve(
    seed.succeeds,
    at(spot, 'succeeds'),
    earlierPlan(world, plan, seed.succeeds),
  );
  const fault = former && successionFault(world, plan, former);
  if (fault === undefined) return;
  world.report.add(at(spot, 'succeeds'), fault, {
    en: 'Name the plan of this municipality that comes directly before this one.',
    ja: '同じ自治体の、この計画の直前の計画を書いてください。',
  });
}

/** Which plan of the municipality may be meant. */
function earlierPlan({ plans }: World, { municipality, key }: OpenPlan, given: string): Bilingual {
  const earlier = plans.items.filter((other) => other.municipality === municipality && other.key < key);
  if (earlier.length > 0) {
    return didYouMean(
      given,
      earlier.map((other) => other.key),
    );
  }
  return {
    en: 'No earlier plan of this municipality is there: add it to `plans/`, or leave `succeeds` out.',
    ja: 'この自治体のこれより前の計画はありません。`plans/` に追加するか、`succeeds` を削除してください。',
  };
}

function successionFault(world: World, plan: OpenPlan, former: OpenPlan): Bilingual | undefined {
  if (former.municipality !== plan.municipality) {
    return {
      en: `The plan \`${former.key}\` is of another municipality.`,
      ja: `計画 \`${former.key}\` は別の自治体の計画です。`,
    };
  }
  if (former.key >= plan.key) {
    return {
      en: `The plan \`${former.key}\` is not earlier than this one.`,
      ja: `計画 \`${former.key}\` はこの計画より前のものではありません。`,
    };
  }
  const other = world.plans.items.find(({ seed, key }) => seed.succeeds === former.key && key < plan.key);
  return (
    other && {
      en: `The plan \`${former.key}\` is succeeded by \`${other.key}\` already.`,
      ja: `計画 \`${former.key}\` にはすでに後継の計画 \`${other.key}\` があります。`,
    }
  );
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
      world.report.add(
        place,
        { en: `The caption does not name 「${name}」.`, ja: `図の説明に「${name}」の名がありません。` },
        {
          en: 'Say with `curated:` why the figure is read as showing it.',
          ja: 'この図がその事業を表すと読んだ理由を `curated:` に書いてください。',
        },
      );
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
    if (one === other) {
      world.report.add(
        places,
        {
          en: 'A program cannot be a variant of itself.',
          ja: '事業が自分自身の異表記になることはできません。',
        },
        { en: 'Name two programs.', ja: '別々の二つの事業を書いてください。' },
      );
    } else if (isNewPair(world, [one.fact.id, other.fact.id], places)) {
      world.variants.push({ programs: [one.fact.id, other.fact.id], note });
    }
  }
}

/** A pair is said once, in whichever order. */
function isNewPair({ report, paired }: World, programs: readonly Id[], spot: Spot): boolean {
  const pair = programs.toSorted().join(' ');
  const first = paired.get(pair);
  if (first === undefined) {
    paired.set(pair, spot);
    return true;
  }
  report.add(
    spot,
    {
      en: `These two variants stand twice; first in ${placeOf(first)}.`,
      ja: `この二つの異表記の組が重複しています。最初のものは ${placeOf(first)} にあります。`,
    },
    { en: 'Delete one of the two entries.', ja: 'どちらかの項目を削除してください。' },
  );
  return false;
}
