import { ProgramsOfEachMunicipalityDocument } from './__generated__/graphql.js';
import { ask } from './ask.js';

/** One bar per municipality, with one block per program. */
export async function bars(url: string): Promise<string> {
  const { municipalities } = await ask(url, ProgramsOfEachMunicipalityDocument);
  return municipalities.nodes
    .map(({ name, programs }) => `${'█'.repeat(programs.totalCount)} ${name} ${programs.totalCount}`)
    .join('\n');
}
