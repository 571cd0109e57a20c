/** The seed files as a dataset, or an end with all that is wrong in them. */

import { fileURLToPath } from 'node:url';

import type { Dataset } from '../model/dataset.js';
import { Fault } from '../model/errors.js';
import { formatProblem } from '../seeding/problem.js';
import { readSeeds } from '../seeding/read-seeds.js';

/** The folder seeds/ of the project. */
export const ownSeeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Throws `Fault` SEEDS_INVALID, whose message lists every problem. */
export async function datasetOf(folder: string): Promise<Dataset> {
  const read = await readSeeds(folder);
  if ('dataset' in read) return read.dataset;
  const { problems } = read;
  throw new Fault('SEEDS_INVALID', `${problems.map(formatProblem).join('\n')}\n${countOf(problems.length)}`, {
    next: 'Mend the files named above; seeds/README.md tells the format.',
  });
}

function countOf(problems: number): string {
  return `${String(problems)} ${problems === 1 ? 'problem' : 'problems'} in the seeds.`;
}
