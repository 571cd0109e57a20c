/** `tsunagu seed-schemas`: writes the JSON Schemas that editors complete seed files by. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { jsonSchemas } from '../seeding/json-schemas.js';

/** One file for each kind of seed file, into `schema/` of the folder. */
export async function writeSchemas(seeds: string): Promise<void> {
  const folder = path.join(seeds, 'schema');
  await mkdir(folder, { recursive: true });
  for (const [kind, schema] of jsonSchemas()) {
    await writeFile(path.join(folder, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
