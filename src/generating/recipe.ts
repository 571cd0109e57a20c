/** How large a made-up world is, and which one of that size. */

import { Fault } from '../model/errors.js';

/** What `tsunagu generate` takes. */
export interface WorldRecipe {
  /** 1,741 are those of the real country; up to 62 lie in Tokyo. */
  readonly municipalities: number;
  /** Another one, another world. */
  readonly seed: number;
  /** Of a plan, on average. */
  readonly programs?: number;
  /** Plans of each municipality, three years apart. */
  readonly generations?: number;
}

const bounds = {
  municipalities: [1, 4_000],
  seed: [0, Number.MAX_SAFE_INTEGER],
  programs: [1, 200],
  generations: [1, 10],
} as const;

/** With what is left out filled in. Throws `Fault` SETTING_INVALID. */
export function checked({ programs = 25, generations = 1, ...rest }: WorldRecipe): Required<WorldRecipe> {
  const recipe = { ...rest, programs, generations };
  for (const [name, value] of Object.entries(recipe)) {
    const [least, most] = bounds[name as keyof WorldRecipe];
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    throw new Fault('SETTING_INVALID', `${name}: ${value} is not a whole number from ${least} to ${most}.`, {
      next: 'Give a number within these bounds.',
    });
  }
  return recipe;
}
