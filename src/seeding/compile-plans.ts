/** All plans together: opened in their sources, what they hold declared, then everything linked. */

import { checkWholes } from './check-wholes.js';
import { declarePlan } from './declare-plan.js';
import { each } from './decode.js';
import type { Holder } from './holder.js';
import { figureHolder, planHolder, programHolder, sectionHolder } from './holder.js';
import { holderFinder } from './holder-finder.js';
import { Lexicon } from './lexicon.js';
import { linkIndustries } from './link-industries.js';
import { linkOrganizations } from './link-organizations.js';
import { linkDepictions, linkDocuments, linkStructure, linkSuccession, linkVariants } from './link-plan.js';
import { checkStatements, linkStatements } from './link-statements.js';
import type { ThemeContext, Touch } from './link-themes.js';
import { linkThemes } from './link-themes.js';
import { unmarked } from './list-problems.js';
import type { Outlines } from './open-plan.js';
import { openPlan } from './open-plan.js';
import type { OpenPlan, OpenProgram } from './open-things.js';
import type { Placements } from './placement.js';
import { listCarried, listPrograms } from './placement.js';
import type { PlanParts } from './plan-parts.js';
import { partsOf, rulesOf } from './plan-parts.js';
import type { PlanSeed } from './plan-shape.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { World } from './world.js';

export interface CompilingPlans {
  readonly outlines: Outlines;
  /** Awaited after each plan. */
  readonly breathe: () => Promise<void>;
}

/** Compiles the plans; gives what the themes' evidence covers. */
export async function compilePlans(
  world: World,
  seeds: readonly (readonly [PlanSeed, Spot])[],
  { outlines, breathe }: CompilingPlans,
): Promise<readonly Touch[]> {
  const opened: OpenPlan[] = [];
  for (const [seed, spot] of seeds) {
    const plan = openPlan(world, seed, spot, outlines);
    if (plan !== undefined) opened.push(plan);
    await breathe();
  }
  const plans = opened.filter((plan) => declarePlan(world, plan));
  if (plans.length < seeds.length) for (const kind of declaredKinds(world)) kind.markIncomplete();
  const placements: Placements = { programs: new Map(), lengths: new Map() };
  for (const section of world.sections) listPrograms(world, section, placements);
  for (const section of world.sections) listCarried(world, section, placements);
  const context: ThemeContext = {
    world,
    lexicon: new Lexicon(world.themes.items),
    rules: rulesOf(world),
    touches: [],
  };
  for (const parts of partsOf(world, plans)) {
    linkPlan(context, parts, placements);
    await breathe();
  }
  checkWholes(world);
  return context.touches;
}

/** The kinds of things that plans declare. */
export function declaredKinds({ plans, programs, organizations, figures, documents }: World) {
  return [plans, programs, organizations, figures, documents];
}

function linkPlan(context: ThemeContext, parts: PlanParts, placements: Placements): void {
  const { world } = context;
  const { plan, sections, figures, programs } = parts;
  linkStructure(world, parts);
  linkSuccession(world, plan);
  linkContent(context, planHolder(plan), plan);
  for (const section of sections) linkContent(context, sectionHolder(section), section);
  checkStatements(
    world.report,
    [plan, ...sections].flatMap(({ seed, spot }) => each(seed.statements, at(spot, 'statements'))),
  );
  for (const program of programs) {
    const placement = placements.programs.get(program.fact.id);
    if (placement === undefined) checkListed(world, parts, program);
    linkContent(context, programHolder(program, placement), program);
  }
  for (const figure of figures) {
    linkDepictions(world, figure);
    linkContent(context, figureHolder(figure), figure);
  }
  linkDocuments(world, plan);
  linkVariants(world, plan);
  linkOrganizations(world, plan, holderFinder(world, parts, placements));
}

/** What is said of a plan, section, program or figure, as far as its entry may say it. */
interface Content {
  readonly seed: Pick<PlanSeed, 'themes'> & Partial<Pick<PlanSeed, 'industries' | 'statements'>>;
  readonly spot: Spot;
}

function linkContent(context: ThemeContext, holder: Holder, { seed, spot }: Content): void {
  const { world } = context;
  linkThemes(context, holder, seed.themes, at(spot, 'themes'));
  linkIndustries(world, holder, seed.industries ?? [], at(spot, 'industries'));
  linkStatements(world, holder, seed.statements ?? [], at(spot, 'statements'));
}

/** A program that is placed nowhere has been told of in its list, unless neither the file nor the source lists it. */
function checkListed({ report }: World, { plan, sections }: PlanParts, { seed, spot }: OpenProgram): void {
  const lists = sections.flatMap((section) => section.seed.programs);
  const isNamed = lists.some(
    (item) => item === undefined || item.program === seed.slug || item.carries?.includes(seed.slug),
  );
  const names = sections.flatMap(({ outline }) => outline.entries.map(({ text }) => unmarked(text)));
  if (isNamed || names.includes(seed.name) || sections.length < plan.seed.sections.length) return;
  report.add(
    at(spot, 'slug'),
    {
      en: `The program \`${seed.slug}\` is in no section's list.`,
      ja: `事業 \`${seed.slug}\` はどの節の一覧にもありません。`,
    },
    {
      en: 'Add it to the list of its section, or delete it.',
      ja: '該当する節の一覧に加えるか、削除してください。',
    },
  );
}
