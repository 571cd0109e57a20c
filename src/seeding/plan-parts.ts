/** What each plan holds, gathered once all plans are declared and all programs placed. */

import { groupBy } from '../model/group.js';

import { keyIn } from './key-in.js';
import type { OpenFigure, OpenPlan, OpenProgram, OpenSection } from './open-things.js';
import type { Rules } from './rules.js';
import type { World } from './world.js';

/** A plan and what it holds. */
export interface PlanParts {
  readonly plan: OpenPlan;
  readonly sections: readonly OpenSection[];
  readonly figures: readonly OpenFigure[];
  readonly programs: readonly OpenProgram[];
}

/** The parts of each plan, in the order of the plans. */
export function partsOf(world: World, plans: readonly OpenPlan[]): readonly PlanParts[] {
  const sections = groupBy(world.sections, ({ plan }) => plan);
  const figures = groupBy(world.figures.items, ({ plan }) => plan);
  const programs = groupBy(world.programs.items, ({ plan }) => plan);
  return plans.map((plan) => ({
    plan,
    sections: sections.get(plan) ?? [],
    figures: figures.get(plan) ?? [],
    programs: programs.get(plan) ?? [],
  }));
}

/** What the rules of curation ask of the whole. */
export function rulesOf(world: World): Rules {
  const claimed = world.figures.items.flatMap((figure) =>
    figure.seed.depicts.map((depiction) => ({
      figure,
      program: depiction && world.programs.get(keyIn(figure.plan, depiction.program))?.fact.id,
      isNamed: depiction?.curated === undefined,
    })),
  );
  const known = claimed.flatMap(({ program, ...rest }) =>
    program === undefined ? [] : [{ ...rest, program }],
  );
  const named = known.filter(({ isNamed }) => isNamed);
  const lists = groupBy(world.listings, ({ section }) => section);
  return {
    isComplete: world.figures.isSound && world.programs.isSound && known.length === claimed.length,
    sections: groupBy(world.sections, ({ plan }) => plan),
    listed: new Map([...lists].map(([section, list]) => [section, list.map(({ program }) => program)])),
    depictions: groupBy(known, ({ program }) => program),
    named: new Map(named.map(({ figure, program }) => [figure.fact.id, program])),
  };
}
