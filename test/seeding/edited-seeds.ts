/** The seed files of the project with an edit, kept in memory: damage without a copy on disk. */

import path from 'node:path';

import type { Language } from '../../src/seeding/bilingual.js';
import type { SeedEffects } from '../../src/seeding/folder.js';
import { realEffects } from '../../src/seeding/folder.js';
import type { Problem } from '../../src/seeding/problem.js';
import { told } from '../../src/seeding/problem.js';
import type { SeedsRead } from '../../src/seeding/read-seeds.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';

export const seedsFolder = path.join(import.meta.dirname, '../../seeds');

/** New content of files by their names in the folder; null takes a file away. */
export type Edits = Readonly<Record<string, string | Uint8Array | null>>;

/** A problem, shortly: `file:line:column path`, what is wrong, what to do. */
export type Told = readonly [place: string, message: string, next: string];

/** The text of a seed file as it is. */
export async function seedText(name: string): Promise<string> {
  return new TextDecoder().decode(await realEffects.read(path.join(seedsFolder, name)));
}

/** The text of a seed file with one passage, which stands in it once, replaced. */
export async function edited(name: string, from: string, to: string): Promise<Edits> {
  const text = await seedText(name);
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`「${from}」 stands ${parts.length - 1} times in ${name}`);
  return { [name]: parts.join(to) };
}

/** Reads the seeds with edits. */
export async function readEdited(edits: Edits): Promise<SeedsRead> {
  return readSeeds(seedsFolder, effectsOf(edits));
}

/** The problems of the edited seeds, in English. */
export async function toldOf(edits: Edits): Promise<readonly Told[]> {
  return toldIn(await readEdited(edits), 'en');
}

/** The problems that were read, with file names relative to the folder. */
export function toldIn(read: SeedsRead, language: Language): readonly Told[] {
  if (!('problems' in read)) return [];
  for (const problem of read.problems) expectBothLanguages(problem);
  const relative = (text: string): string => text.replaceAll(`${seedsFolder}${path.sep}`, '');
  return read.problems.map((problem) => {
    const { file, line, column, path: steps, message, next } = told(problem, language);
    return [`${relative(file)}:${line}:${column} ${steps}`.trim(), relative(message), relative(next)];
  });
}

/** Both languages name the same values, and the Japanese one is Japanese. */
function expectBothLanguages({ message, next }: Problem): void {
  for (const { en, ja } of [message, next]) {
    expect({ ja, names: namesIn(ja) }).toEqual({ ja, names: namesIn(en) });
    expect(ja).toMatch(/[ぁ-ん]/u);
  }
}

/** What a sentence quotes, however it is worded. */
function namesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/`[^`]+`|「[^」]+」/gu)].map(([name]) => name).toSorted();
}

function effectsOf(edits: Edits): SeedEffects {
  return {
    list: async (folder) => {
      const listed = await realEffects.list(folder);
      if ('instead' in listed) return listed;
      const names = new Set(listed);
      for (const [name, content] of Object.entries(edits)) {
        if (content === null) names.delete(name);
        else names.add(name);
      }
      return [...names];
    },
    real: (file) => Promise.resolve(file),
    read: async (file) => {
      const content = edits[path.relative(seedsFolder, file)];
      if (content === undefined || content === null) return realEffects.read(file);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}
