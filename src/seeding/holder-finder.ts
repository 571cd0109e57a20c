/** What `in:` means in a plan's file. */

import type { Holder } from './holder.js';
import { figureHolder, planHolder, programHolder, sectionHolder } from './holder.js';
import { keyIn } from './key-in.js';
import type { PartSeed } from './organization-shape.js';
import type { Placements } from './placement.js';
import type { PlanParts } from './plan-parts.js';
import type { Spot } from './report.js';
import { at } from './report.js';
import type { World } from './world.js';

/** The plan, section, program or figure that is named; undefined, and a problem, when there is none. */
export type HolderFinder = (where: PartSeed['in'], spot: Spot) => Holder | undefined;

/** A finder for the file of one plan. */
export function holderFinder(
  world: World,
  { plan, sections }: PlanParts,
  placements: Placements,
): HolderFinder {
  return ({ section, program, figure }, spot) => {
    if (section !== undefined) {
      const found = sections.find(({ outline }) => outline.number === section);
      if (found !== undefined) return sectionHolder(found);
      const known = sections.map(({ outline }) => outline.number).join(', ');
      world.report.add(
        at(spot, 'section'),
        { en: `The plan has no section ${section}.`, ja: `この計画に節 ${section} はありません。` },
        { en: `It has ${known}.`, ja: `あるのは ${known} です。` },
      );
      return undefined;
    }
    if (program !== undefined) {
      const found = world.programs.resolve(keyIn(plan, program), at(spot, 'program'));
      return found && programHolder(found, placements.programs.get(found.fact.id));
    }
    if (figure === undefined) return planHolder(plan);
    const found = world.figures.resolve(keyIn(plan, figure), at(spot, 'figure'));
    return found && figureHolder(found);
  };
}
