/** The contract: the files of schema/ and its folders, read once and built into a schema. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSchema, type GraphQLSchema } from 'graphql';

export interface Contract {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

/** The same place from src/ and from dist/. */
const folder = fileURLToPath(new URL('../../schema', import.meta.url));

export function readContract(): Contract {
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.graphql'),
  );
  const sdl = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return { sdl, schema: buildSchema(sdl) };
}
