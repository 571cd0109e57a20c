/** Made-up worlds in a folder that is gone after the test. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Dataset } from '../../src/model/dataset.js';
import { formatProblem } from '../../src/seeding/problem.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';
import { generateWorld } from '../../src/generating/generate-world.js';
import type { WorldRecipe } from '../../src/generating/recipe.js';

/** What `use` makes of a folder with the world's seed files. */
export async function withWorld<Result>(
  recipe: WorldRecipe,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tsunagu-world-'));
  try {
    await generateWorld(recipe, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The world as it is read; its problems are thrown. */
export function readWorld(recipe: WorldRecipe): Promise<Dataset> {
  return withWorld(recipe, async (folder) => {
    const read = await readSeeds(folder);
    if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
    return read.dataset;
  });
}

/** Every file by its name, as text. */
export function filesOf(recipe: WorldRecipe): Promise<ReadonlyMap<string, string>> {
  return withWorld(recipe, async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const read = files.map(
      async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const,
    );
    return new Map(await Promise.all(read));
  });
}
