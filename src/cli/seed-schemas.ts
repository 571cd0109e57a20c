/** `tsunagu seed-schemas`: writes the JSON Schemas that editors complete seed files by. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { makePath } from '../model/make-path.js';
import { jsonSchemas } from '../seeding/json-schemas.js';
import { cannotBeMade } from '../generating/make-folders.js';

/** One file for each kind of seed file, into `schema/` of the folder. Throws `Fault` SETTING_INVALID. */
export async function writeSchemas(seeds: string): Promise<void> {
  const folder = path.join(seeds, 'schema');
  try {
    await makePath(folder);
  } catch (error) {
    throw cannotBeMade(folder, error);
  }
  for (const [kind, schema] of jsonSchemas()) {
    await writeFile(path.join(folder, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
