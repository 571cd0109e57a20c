/** Declares what a plan holds – sections, figures, programs, organizations, documents – so that all plans can refer to it. */

import type { SectionFact } from '../model/dataset.js';
import { idOf } from '../model/kinds.js';
import { each } from './decode.js';
import { defined } from './defined.js';
import { findLines } from './find-quote.js';
import type { OpenPlan } from './open-plan.js';
import type { SectionOutline } from './outline.js';
import { passageOf } from './passage.js';
import { at } from './report.js';
import type { Spot } from './report.js';
import type { FigureSeed, SectionSeed } from './shapes.js';
import type { Stretch } from './source-text.js';
import { nameOf, organizationFact } from './tables.js';
import type { World } from './world.js';

export function declarePlan(world: World, plan: OpenPlan): void {
  const { seed, spot } = plan;
  world.plans.declare(plan.key, plan, at(spot, 'period'), 'Describe a plan in one file.');
  declareSections(world, plan);
  for (const [figure, place] of each(seed.figures, at(spot, 'figures')))
    declareFigure(world, plan, figure, place);
  declarePrograms(world, plan);
  for (const [seedOf, place] of each(seed.organizations, at(spot, 'organizations'))) {
    if ('organization' in seedOf) continue;
    const key = keyIn(plan, seedOf.slug);
    const fact = organizationFact(world, seedOf, key, place, plan.municipality.id);
    world.organizations.declare(key, fact, at(place, 'slug'), declaredOnce('organization', seedOf.slug));
  }
  for (const [document, place] of each(seed.documents, at(spot, 'documents'))) {
    if ('document' in document) continue;
    const { slug, name, nameEn, kind } = document;
    const fact = defined({ id: idOf('Document', keyIn(plan, slug)), name, nameEn, kind });
    world.documents.declare(keyIn(plan, slug), fact, at(place, 'slug'), declaredOnce('document', slug));
  }
}

/** The key of what a plan refers to: a bare slug is one of its own municipality. */
export function keyIn(plan: OpenPlan, reference: string): string {
  return reference.includes('/') ? reference : `${plan.municipality.slug}/${reference}`;
}

function declaredOnce(noun: string, slug: string): string {
  return `Declare it in one plan; in the other refer to it with \`${noun}: ${slug}\`.`;
}

function declarePrograms(world: World, plan: OpenPlan): void {
  const { seed, spot, municipality } = plan;
  const later = `-fy${plan.fact.period.startFiscalYear}`;
  for (const [program, place] of each(seed.programs, at(spot, 'programs'))) {
    const key = keyIn(plan, program.slug);
    const { slug, nameKind, instrument, summaryEn } = program;
    const id = idOf('Program', key);
    const fact = {
      ...nameOf(program),
      id,
      slug,
      plan: plan.fact.id,
      municipality: municipality.id,
      nameKind,
      instrument,
      summaryEn,
    };
    const remedy = `Give each program a slug of its own; that of a later plan ends in the plan's year: \`${slug}${later}\`.`;
    world.programs.declare(
      key,
      { fact: defined(fact), seed: program, spot: place, plan },
      at(place, 'slug'),
      remedy,
    );
  }
}

function declareSections(world: World, plan: OpenPlan): void {
  const { seed, spot, outline, categories } = plan;
  const seen = new Set<number>();
  for (const [section, place] of each(seed.sections, at(spot, 'sections'))) {
    const number = section.category;
    const found = outline.sections.find((candidate) => candidate.number === number);
    if (seen.has(number))
      world.report.add(at(place, 'category'), `Section ${number} stands twice.`, 'Keep one entry a section.');
    else if (found === undefined) {
      const known = outline.sections.map((candidate) => `(${candidate.number})`).join(', ');
      world.report.add(
        at(place, 'category'),
        `In the source the plan has no section (${number}).`,
        `It has ${known}.`,
      );
    } else world.sections.push(openSection(world, plan, section, place, found));
    seen.add(number);
  }
  for (const missing of outline.sections.filter(({ number }) => !seen.has(number))) {
    const name = categories.find(({ number }) => number === missing.number)?.name ?? '';
    world.report.add(
      at(spot, 'sections'),
      `Section (${missing.number}) of the source is missing.`,
      `Add an entry with \`category: ${missing.number}\` (${name}).`,
    );
  }
}

function openSection(world: World, plan: OpenPlan, seed: SectionSeed, spot: Spot, outline: SectionOutline) {
  const { source, key, categories } = plan;
  const { number } = outline;
  const area = { source, stretch: outline, label: `section (${number})` };
  const category = categories.find((candidate) => candidate.number === number);
  checkNarrative(world, plan, seed, spot, outline);
  const fact: SectionFact = defined({
    id: idOf('Section', `${key}-c${number}`),
    plan: plan.fact.id,
    category: category?.id ?? '',
    place: source.place(outline),
    heading: textOf(plan, outline.heading),
    headingSuffix: outline.suffix && textOf(plan, outline.suffix),
    narrative: outline.narrative && textOf(plan, outline.narrative),
    narrativeEn: seed.narrative?.en,
  });
  return { fact, seed, spot, plan, outline, area };
}

/** The narrative that the file names is the one before the list of programs. */
function checkNarrative(
  { report }: World,
  plan: OpenPlan,
  seed: SectionSeed,
  spot: Spot,
  outline: SectionOutline,
): void {
  const { narrative, body, number } = outline;
  if (seed.narrative === undefined) {
    if (narrative === undefined) return;
    const text = textOf(plan, narrative);
    report.add(
      spot,
      `Section (${number}) has a narrative in the source, 「${shorten(text)}」, but none here.`,
      'Add `narrative:` with its first and last words.',
    );
    return;
  }
  const area = { source: plan.source, stretch: body, label: `the body of section (${number})` };
  const found = passageOf(area, seed.narrative, at(spot, 'narrative'), report);
  if (found === undefined || (found.start === narrative?.start && found.end === narrative.end)) return;
  const remedy =
    narrative === undefined
      ? 'Leave `narrative` out.'
      : `It is 「${shorten(textOf(plan, narrative))}」: give its first and last words.`;
  report.add(
    at(spot, 'narrative'),
    'This is not the narrative: what stands before the list of programs.',
    remedy,
  );
}

function declareFigure(world: World, plan: OpenPlan, seed: FigureSeed, spot: Spot): void {
  const { report } = world;
  const { source, area } = plan;
  const caption = findLines(
    area,
    { quote: seed.caption, occurrence: seed.occurrence },
    at(spot, 'caption'),
    report,
  );
  const lines = each(seed.text, at(spot, 'text')).flatMap(([line, place]) => {
    const written = typeof place.seed.document.getIn(place.steps) === 'string';
    return findLines(area, line, written ? place : at(place, 'quote'), report) ?? [];
  });
  if (caption === undefined) return world.figures.markIncomplete();
  const parts = [caption, ...lines];
  const stretch = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  const key = keyIn(plan, seed.slug);
  const fact = {
    id: idOf('Figure', key),
    plan: plan.fact.id,
    caption: seed.caption,
    text: lines.map((line) => textOf(plan, line)),
    place: source.place(stretch),
  };
  const figure = {
    fact,
    seed,
    spot,
    plan,
    caption,
    lines,
    area: { source, stretch, label: `the figure \`${seed.slug}\`` },
  };
  world.figures.declare(
    key,
    figure,
    at(spot, 'slug'),
    `Give each figure a slug of its own; a later plan's ends in its year.`,
  );
}

function textOf({ source }: OpenPlan, { start, end }: Stretch): string {
  return source.text.slice(start, end);
}

function shorten(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 10)}…${text.slice(-10)}`;
}
