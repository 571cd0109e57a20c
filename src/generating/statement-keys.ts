/** The statements of a written plan, numbered through: s01, s02 … */

import type { PlanFile } from '../seeding/plan-shape.js';
import type { Stretch } from '../seeding/source-text.js';

import type { PlanText } from './plan-text.js';
import type { Said } from './write-plan.js';

/** Gives out the keys of one plan. */
export class StatementKeys {
  #count = 0;
  #hasHeadline = false;

  /** The first vision is the headline of the plan. */
  statementsOf(text: PlanText, said: readonly Said[], area?: Stretch): NonNullable<PlanFile['statements']> {
    return said.flatMap(({ clause: { statement }, passage }) => {
      if (statement === undefined) return [];
      const headline = !this.#hasHeadline && statement.goalKind === 'vision';
      this.#hasHeadline ||= headline;
      this.#count += 1;
      const key = `s${String(this.#count).padStart(2, '0')}`;
      return [{ key, ...statement, ...(headline ? { headline } : {}), ...text.quoted(passage, area) }];
    });
  }
}
