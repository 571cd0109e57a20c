/** All plans together: opened in their sources, what they hold declared, then everything linked. */

import type { Id } from '../model/kinds.js';
import { declarePlan, keyIn } from './declare-plan.js';
import { each } from './decode.js';
import { grouped } from './grouped.js';
import { figureHolder, planHolder, programHolder, sectionHolder } from './holder.js';
import type { Holder } from './holder.js';
import { Lexicon } from './lexicon.js';
import { linkOrganizations } from './link-organizations.js';
import type { HolderFinder } from './link-organizations.js';
import {
  checkStatements,
  linkDepictions,
  linkDocuments,
  linkIndustries,
  linkStatements,
  linkStructure,
  linkVariants,
} from './link-plan.js';
import { linkThemes } from './link-themes.js';
import type { ThemeContext, Touch } from './link-themes.js';
import { openPlan } from './open-plan.js';
import type { OpenFigure, OpenPlan, OpenProgram, OpenSection, Outlines } from './open-plan.js';
import { listCarried, listPrograms } from './placement.js';
import type { Placements } from './placement.js';
import { at } from './report.js';
import type { Spot } from './report.js';
import type { Rules } from './rules.js';
import type { PlanSeed } from './shapes.js';
import type { World } from './world.js';

/** What a plan holds, gathered once. */
interface Parts {
  readonly plan: OpenPlan;
  readonly sections: readonly OpenSection[];
  readonly figures: readonly OpenFigure[];
  readonly programs: readonly OpenProgram[];
}

/** Compiles the plans; gives what the themes' evidence covers. */
export function compilePlans(
  world: World,
  seeds: readonly (readonly [PlanSeed, Spot])[],
  outlines: Outlines,
): readonly Touch[] {
  const plans = seeds.flatMap(([seed, spot]) => openPlan(world, seed, spot, outlines) ?? []);
  if (plans.length < seeds.length) for (const kind of declaredKinds(world)) kind.markIncomplete();
  for (const plan of plans) declarePlan(world, plan);
  const all = partsOf(world, plans);
  const placements: Placements = { programs: new Map(), lengths: new Map() };
  for (const section of world.sections) listPrograms(world, section, placements);
  for (const section of world.sections) listCarried(world, section, placements);
  const context: ThemeContext = {
    lexicon: new Lexicon(world.themes.items),
    rules: rulesOf(world, all),
    touches: [],
  };
  for (const parts of all) linkParts(world, parts, { placements, context });
  return context.touches;
}

/** The kinds of things that plans declare. */
export function declaredKinds({ plans, programs, organizations, figures, documents }: World) {
  return [plans, programs, organizations, figures, documents];
}

function linkParts(
  world: World,
  parts: Parts,
  { placements, context }: { readonly placements: Placements; readonly context: ThemeContext },
): void {
  const { plan, sections, figures, programs } = parts;
  const { seed, spot } = plan;
  linkStructure(world, plan, parts);
  linkSuccession(world, plan);
  const whole = planHolder(plan);
  linkAll(world, whole, { seed, spot }, context);
  for (const section of sections) linkAll(world, sectionHolder(section), section, context);
  checkStatements(world, [
    ...each(seed.statements, at(spot, 'statements')),
    ...sections.flatMap((section) => each(section.seed.statements, at(section.spot, 'statements'))),
  ]);
  for (const program of programs) {
    const placement = placements.programs.get(program.fact.id);
    if (placement === undefined) reportUnlisted(world, parts, program);
    linkAll(world, programHolder(program, placement), program, context);
  }
  for (const figure of figures) {
    linkDepictions(world, figure);
    linkThemes(world, figureHolder(figure), figure.seed.themes, { spot: at(figure.spot, 'themes'), context });
  }
  checkFigureLines(world, parts);
  linkDocuments(world, plan);
  linkVariants(world, plan);
  linkOrganizations(world, plan, holderFinder(world, parts, placements));
}

/** Themes, industries and statements of one holder, as far as its entry may have them. */
function linkAll(
  world: World,
  holder: Holder,
  {
    seed,
    spot,
  }: {
    readonly seed: Pick<PlanSeed, 'themes' | 'industries'> & Partial<Pick<PlanSeed, 'statements'>>;
    readonly spot: Spot;
  },
  context: ThemeContext,
): void {
  linkThemes(world, holder, seed.themes, { spot: at(spot, 'themes'), context });
  linkIndustries(world, holder, seed.industries, at(spot, 'industries'));
  linkStatements(world, holder, seed.statements ?? [], at(spot, 'statements'));
}

function linkSuccession(world: World, { seed, spot, key }: OpenPlan): void {
  if (seed.succeeds === undefined) return;
  const former = world.plans.resolve(seed.succeeds, at(spot, 'succeeds'));
  if (former === undefined || former.key < key) return;
  world.report.add(
    at(spot, 'succeeds'),
    `The plan \`${seed.succeeds}\` is not earlier than this one.`,
    'Name the plan before this one.',
  );
}

function reportUnlisted({ report }: World, { sections }: Parts, { seed, spot, plan }: OpenProgram): void {
  const named = sections.some(({ seed: section }) =>
    section.programs.some((item) => item?.program === seed.slug || item?.carries?.includes(seed.slug)),
  );
  if (named || report.concerns(plan.spot.seed.file)) return;
  report.add(
    at(spot, 'slug'),
    `The program \`${seed.slug}\` is in no section's list.`,
    'Add it to the list of its section.',
  );
}

/** Every line between the overview and the first section is a caption or the text of a figure. */
function checkFigureLines({ report }: World, { plan, figures }: Parts): void {
  const { source, overview, outline, spot } = plan;
  if (report.concerns(spot.seed.file)) return;
  const taken = figures.flatMap(({ caption, lines }) => [caption, ...lines]);
  const first = source.lineAt(overview.end).number;
  const last = source.lineAt(outline.sections[0]?.start ?? outline.end).number;
  for (const line of source.lines.slice(first, last - 1)) {
    if (line.text.trim() === '' || taken.some(({ start, end }) => start <= line.start && line.end <= end))
      continue;
    report.add(
      at(spot, 'figures'),
      `Line ${line.number} of the source, 「${line.text}」, belongs to no figure.`,
      'Write it as the `caption` or a line of the `text` of a figure.',
    );
  }
}

function holderFinder(world: World, { plan, sections }: Parts, placements: Placements): HolderFinder {
  return (where, spot) => {
    if (where.section !== undefined) {
      const section = sections.find(({ outline }) => outline.number === where.section);
      if (section !== undefined) return sectionHolder(section);
      const known = sections.map(({ outline }) => String(outline.number)).join(', ');
      if (!world.report.concerns(spot.seed.file))
        world.report.add(
          at(spot, 'section'),
          `The plan has no section ${where.section}.`,
          `It has ${known}.`,
        );
      return undefined;
    }
    if (where.program !== undefined) {
      const program = world.programs.resolve(keyIn(plan, where.program), at(spot, 'program'));
      return program === undefined
        ? undefined
        : programHolder(program, placements.programs.get(program.fact.id));
    }
    if (where.figure === undefined) return planHolder(plan);
    const figure = world.figures.resolve(keyIn(plan, where.figure), at(spot, 'figure'));
    return figure === undefined ? undefined : figureHolder(figure);
  };
}

function partsOf(world: World, plans: readonly OpenPlan[]): readonly Parts[] {
  const sections = grouped(world.sections, ({ plan }) => plan);
  const figures = grouped(world.figures.items, ({ plan }) => plan);
  const programs = grouped(world.programs.items, ({ plan }) => plan);
  return plans.map((plan) => ({
    plan,
    sections: sections.get(plan) ?? [],
    figures: figures.get(plan) ?? [],
    programs: programs.get(plan) ?? [],
  }));
}

function rulesOf(world: World, all: readonly Parts[]): Rules {
  const sections = new Map(all.map((parts) => [parts.plan, parts.sections]));
  const listed = new Map<Id, Id[]>();
  for (const { section, program } of world.listings) {
    const programs = listed.get(section);
    if (programs === undefined) listed.set(section, [program]);
    else programs.push(program);
  }
  const depictions = new Map<Id, OpenFigure[]>();
  const named = new Map<Id, Id>();
  for (const figure of world.figures.items) {
    for (const depicted of figure.seed.depicts) {
      const program = depicted && world.programs.get(keyIn(figure.plan, depicted.program));
      if (program === undefined) continue;
      depictions.set(program.fact.id, [...(depictions.get(program.fact.id) ?? []), figure]);
      if (depicted?.curated === undefined) named.set(figure.fact.id, program.fact.id);
    }
  }
  return { sectionsOf: (plan) => sections.get(plan) ?? [], listed, depictions, named };
}
