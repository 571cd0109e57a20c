/** A folder of seed files for a made-up world of any size: the same recipe gives the same bytes. */

import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { Fault } from '../model/errors.js';
import { groupBy } from '../model/group.js';
import { ownSeeds } from '../seeding/own-seeds.js';
import { readSeeds } from '../seeding/read-seeds.js';

import { Dice } from './dice.js';
import { makeFolders } from './make-folders.js';
import { makeMunicipalities } from './municipalities.js';
import { nationalOrganizations, prefecturalOrganizations } from './organizations.js';
import { Popularity } from './popularity.js';
import { writePlans } from './prefecture-plans.js';
import { checked, type WorldRecipe } from './recipe.js';
import {
  industriesFile,
  municipalitiesFile,
  organizationsFile,
  registryFile,
  registryKey,
} from './tables.js';
import { Vocabulary } from './vocabulary.js';

/** Called after each municipality. */
export type WorldProgress = (done: number, total: number) => void;

/** Writes into a folder that is new or empty; holds no more than a municipality in memory. Throws `Fault` SETTING_INVALID. */
export async function generateWorld(
  recipe: WorldRecipe,
  folder: string,
  progress: WorldProgress = () => undefined,
): Promise<void> {
  const wished = checked(recipe);
  await makeFolders(folder);
  const dice = new Dice(`world ${wished.seed}`);
  const municipalities = makeMunicipalities(wished.municipalities, dice.fork('municipalities'));
  const vocabulary = await takeVocabulary(folder, dice.fork('vocabulary'));
  const nationals = nationalOrganizations(vocabulary.topics(dice.fork('terms')), dice.fork('organizations'));
  const byPrefecture = groupBy(municipalities, ({ prefecture }) => prefecture);
  const shared = [...nationals, ...[...byPrefecture.keys()].flatMap(prefecturalOrganizations)];
  const madeUp = `Made up with the seed ${wished.seed}; nothing in it is true of a real place.`;
  for (const [name, text] of [
    ['municipalities.yaml', municipalitiesFile(municipalities)],
    ['industries.yaml', industriesFile()],
    ['organizations.yaml', organizationsFile(shared)],
    [`sources/${registryKey}.yaml`, registryFile(madeUp)],
  ] as const) {
    await writeFile(path.join(folder, name), text);
  }
  const surroundings = { vocabulary, nationals: new Popularity(nationals) };
  const press = { folder, wished, surroundings, madeUp, dice: dice.fork('plans') };
  let done = 0;
  for (const [prefecture, own] of byPrefecture) {
    await writePlans(press, prefecture, own, () => {
      progress((done += 1), municipalities.length);
    });
  }
}

/** Themes and categories are those of the project, byte for byte. */
async function takeVocabulary(folder: string, dice: Dice): Promise<Vocabulary> {
  for (const name of ['vocabulary.yaml', 'categories.yaml']) {
    await copyFile(path.join(ownSeeds, name), path.join(folder, name));
  }
  const read = await readSeeds(ownSeeds);
  if ('dataset' in read) return new Vocabulary(read.dataset, dice);
  throw new Fault('SEEDS_INVALID', 'The seeds of the project, whose vocabulary is used, have problems.', {
    next: 'Run `tsunagu validate` to see them.',
  });
}
