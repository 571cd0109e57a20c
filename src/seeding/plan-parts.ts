/** What each plan holds, gathered once all plans are declared and all programs placed. */

import type { Id } from '../model/kinds.js';
import { grouped } from './grouped.js';
import { keyIn } from './key-in.js';
import type { OpenFigure, OpenPlan, OpenProgram, OpenSection } from './open-things.js';
import type { Rules } from './rules.js';
import type { World } from './world.js';

export interface PlanParts {
  readonly plan: OpenPlan;
  readonly sections: readonly OpenSection[];
  readonly figures: readonly OpenFigure[];
  readonly programs: readonly OpenProgram[];
}

export function partsOf(world: World, plans: readonly OpenPlan[]): readonly PlanParts[] {
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

/** What the rules of curation ask of the whole. */
export function rulesOf(world: World): Rules {
  const depicted = world.figures.items.flatMap((figure) =>
    figure.seed.depicts.flatMap((depiction) => {
      const program = depiction && world.programs.get(keyIn(figure.plan, depiction.program));
      return program === undefined
        ? []
        : [{ figure, program: program.fact.id, isNamed: depiction?.curated === undefined }];
    }),
  );
  const listed = new Map<Id, readonly Id[]>();
  for (const [section, listings] of grouped(world.listings, (listing) => listing.section)) {
    listed.set(
      section,
      listings.map(({ program }) => program),
    );
  }
  return {
    sections: grouped(world.sections, ({ plan }) => plan),
    listed,
    depictions: grouped(depicted, ({ program }) => program),
    named: new Map(
      depicted.filter(({ isNamed }) => isNamed).map(({ figure, program }) => [figure.fact.id, program]),
    ),
  };
}
