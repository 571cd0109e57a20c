/** Links what a plan holds: structure, statements, industries, documents and figures, each with its evidence. */

import type { EvidenceFact } from '../model/dataset.js';
import { idOf } from '../model/kinds.js';
import type { Relation } from '../model/terms.js';
import { each } from './decode.js';
import { keyIn } from './declare-plan.js';
import { defined } from './defined.js';
import { findQuote } from './find-quote.js';
import { citedStretch, judgement, quoteOf } from './holder.js';
import type { Holder } from './holder.js';
import type { OpenFigure, OpenPlan, OpenSection } from './open-plan.js';
import { at } from './report.js';
import type { Spot } from './report.js';
import type { ConcernSeed, StatementSeed } from './shapes.js';
import type { Stretch } from './source-text.js';
import type { World } from './world.js';

/** Headings, captions and the lines of figures: what shows that the parts are there. */
export function linkStructure(
  world: World,
  plan: OpenPlan,
  parts: { readonly sections: readonly OpenSection[]; readonly figures: readonly OpenFigure[] },
): void {
  const link = (
    relation: Relation,
    [subject, object]: readonly [string, string],
    stretch: Stretch,
    spot: Spot,
  ): void => {
    world.evidence.add(
      { relation, subject, object, basis: 'STATED', quote: plan.source.quote(stretch), terms: [] },
      spot,
    );
  };
  link('HAS_PLAN', [plan.municipality.id, plan.fact.id], plan.outline.heading, plan.spot);
  for (const { fact, outline, spot } of parts.sections)
    link('HAS_SECTION', [plan.fact.id, fact.id], outline.heading, spot);
  for (const { fact, caption, lines, spot } of parts.figures) {
    for (const line of [caption, ...lines]) link('HAS_FIGURE', [plan.fact.id, fact.id], line, spot);
  }
}

/** What a plan or section says of its place. Keys are those of the plan, wherever in it the statement stands. */
export function linkStatements(
  world: World,
  holder: Holder,
  statements: readonly (StatementSeed | undefined)[],
  spot: Spot,
): void {
  for (const [seed, place] of each(statements, spot)) {
    checkGoal(world, seed, place);
    const stretch = citedStretch(world, holder, seed, place);
    if (stretch === undefined) continue;
    const quote = quoteOf(holder, stretch);
    const { kind, goalKind, label, headline, en } = seed;
    const fact = defined({
      id: idOf('Statement', `${holder.plan.key}-${seed.key}`),
      kind,
      goalKind: goalKind ?? (kind === 'GOAL' ? ('GOAL' as const) : undefined),
      label,
      headline,
      text: quote.text,
      textEn: en,
      subject: holder.id,
      plan: holder.plan.fact.id,
      place: holder.plan.source.place(stretch),
    });
    world.statements.push(fact);
    const evidence = {
      relation: 'STATES',
      subject: holder.id,
      object: fact.id,
      basis: 'STATED',
      level: holder.level,
      quote,
      terms: [],
    } as const;
    world.evidence.add(evidence, place);
  }
}

/** Keys are unique in a plan, and one statement at most is its headline. */
export function checkStatements(world: World, entries: readonly (readonly [StatementSeed, Spot])[]): void {
  const keys = new Set<string>();
  let headlines = 0;
  for (const [seed, spot] of entries) {
    if (keys.has(seed.key))
      world.report.add(
        at(spot, 'key'),
        `The key \`${seed.key}\` stands twice in this plan.`,
        'Give the new statement the next free number.',
      );
    keys.add(seed.key);
    if (seed.headline) headlines += 1;
    if (seed.headline && headlines === 2)
      world.report.add(
        at(spot, 'headline'),
        'The plan has a headline already.',
        'Keep `headline: true` at the one statement that speaks for the plan.',
      );
  }
}

function checkGoal({ report }: World, { kind, goalKind }: StatementSeed, spot: Spot): void {
  if (goalKind === undefined || kind === 'GOAL') return;
  report.add(
    at(spot, 'goalKind'),
    `A statement that is no goal has no \`goalKind\`.`,
    'Delete it, or write `kind: goal`.',
  );
}

/** Industries that a plan, section or program is about. */
export function linkIndustries(
  world: World,
  holder: Holder,
  industries: readonly (ConcernSeed | undefined)[],
  spot: Spot,
): void {
  for (const [seed, place] of each(industries, spot)) {
    const industry = world.industries.resolve(seed.class, at(place, 'class'));
    const stretch = citedStretch(world, holder, seed, place);
    if (industry === undefined || stretch === undefined) continue;
    const quote = quoteOf(holder, stretch);
    if (!quote.text.includes(seed.wording)) {
      world.report.add(
        at(place, 'wording'),
        `「${seed.wording}」 does not stand in the quote 「${quote.text}」.`,
        'Give the words of the source for the industry, as they stand in the quote.',
      );
    }
    const { basis, note = seed.note } = judgement(seed.curated);
    const evidence: Omit<EvidenceFact, 'id'> = defined({
      relation: 'CONCERNS' as const,
      subject: holder.id,
      object: industry.id,
      basis,
      level: holder.level,
      wording: seed.wording,
      match: seed.match,
      note,
      quote,
      terms: [],
    });
    world.evidence.add(evidence, place);
  }
}

export function linkDocuments(world: World, plan: OpenPlan): void {
  for (const [seed, place] of each(plan.seed.documents, at(plan.spot, 'documents'))) {
    const key = keyIn(plan, 'slug' in seed ? seed.slug : seed.document);
    const document = world.documents.resolve(key, at(place, 'slug' in seed ? 'slug' : 'document'));
    const stretch = findQuote(plan.area, seed, at(place, 'quote'), world.report);
    if (document === undefined || stretch === undefined) continue;
    const quote = plan.source.quote(stretch);
    const evidence = {
      relation: 'REFERS_TO',
      subject: plan.fact.id,
      object: document.id,
      basis: 'STATED',
      level: 'PLAN',
      quote,
      terms: [],
    } as const;
    world.evidence.add(evidence, place);
  }
}

/** The programs that a figure shows; stated only where its caption has the program's name. */
export function linkDepictions(world: World, figure: OpenFigure): void {
  const { plan, seed, spot } = figure;
  for (const [depicted, place] of each(seed.depicts, at(spot, 'depicts'))) {
    const program = world.programs.resolve(keyIn(plan, depicted.program), place);
    if (program === undefined) continue;
    const { name } = program.fact;
    if (depicted.curated === undefined && !seed.caption.includes(name)) {
      world.report.add(
        place,
        `The caption does not name 「${name}」.`,
        'Say with `curated:` why the figure is read as showing it.',
      );
    }
    const quote = plan.source.quote(figure.caption);
    const link = {
      relation: 'DEPICTS',
      subject: figure.fact.id,
      object: program.fact.id,
      level: 'FIGURE',
      quote,
      terms: [],
    } as const;
    world.evidence.add({ ...link, ...judgement(depicted.curated) }, place);
  }
}

export function linkVariants(world: World, plan: OpenPlan): void {
  for (const [{ programs, note }, place] of each(plan.seed.variants, at(plan.spot, 'variants'))) {
    const [one, other] = programs.map((slug, index) =>
      world.programs.resolve(keyIn(plan, slug), at(place, 'programs', index)),
    );
    if (one === undefined || other === undefined) continue;
    if (one === other)
      world.report.add(at(place, 'programs'), 'A program is no variant of itself.', 'Name two programs.');
    else world.variants.push({ programs: [one.fact.id, other.fact.id], note });
  }
}
