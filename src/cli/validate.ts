/** `tsunagu validate`: reads and checks the seeds, and says what they hold. */

import { datasetOf } from './seeds.js';

/** Throws `Fault` SEEDS_INVALID with every problem. */
export async function validate(folder: string): Promise<void> {
  const { municipalities, plans, programs, organizations, themes, evidence } = await datasetOf(folder);
  const counts = [
    [municipalities.length, 'municipalities'],
    [plans.length, 'plans'],
    [programs.length, 'programs'],
    [organizations.length, 'organizations'],
    [themes.length, 'themes'],
    [evidence.length, 'passages'],
  ] as const;
  process.stdout.write(
    `The seeds are valid: ${counts.map(([count, what]) => `${String(count)} ${what}`).join(', ')}.\n`,
  );
}
