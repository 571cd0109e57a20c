/** `tsunagu generate`: writes the seed files of a made-up world. */

import { Fault } from '../model/errors.js';
import { generateWorld } from '../generating/generate-world.js';
import type { WorldRecipe } from '../generating/recipe.js';
import { progressLine } from '../local/progress-line.js';

/** The options as they are typed. */
export type GenerateOptions = { readonly [Key in keyof Required<WorldRecipe> | 'out']: string };

/** Throws `Fault` SETTING_INVALID. */
export async function generate({ out, ...typed }: GenerateOptions): Promise<void> {
  const line = progressLine(process.stderr);
  const recipe = {
    municipalities: numberOf('municipalities', typed.municipalities),
    seed: numberOf('seed', typed.seed),
    programs: numberOf('programs', typed.programs),
    generations: numberOf('generations', typed.generations),
  };
  try {
    await generateWorld(recipe, out, (done, total) => {
      line.report({ step: 'Writing plans', amount: { done, total, unit: 'municipalities' } });
    });
  } finally {
    line.clear();
  }
  process.stdout.write(`A world of ${typed.municipalities} municipalities is in ${out}.\n`);
}

function numberOf(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Fault('SETTING_INVALID', `--${name}: “${text}” is not a whole number.`, {
    next: 'Write digits only.',
  });
}
