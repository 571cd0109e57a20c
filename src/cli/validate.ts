/** `tsunagu validate`: reads and checks the seeds, and says what they hold or all that is wrong with them. */

import type { Dataset } from '../model/dataset.js';
import type { Bilingual, Language } from '../seeding/bilingual.js';
import { told } from '../seeding/problem.js';

import { formatProblems, type ProblemFormat } from './problem-formats.js';
import { datasetOf, invalidSeeds, readTelling } from './seeds.js';

/**
 * As text, the problems are the message of the `Fault` SEEDS_INVALID that is thrown. For programs they stand on standard
 * output, and the fault tells their number alone; there, seeds without problems are an empty array, or nothing.
 */
export async function validate(
  folder: string,
  { language, format }: { readonly language: Language; readonly format: ProblemFormat },
): Promise<void> {
  if (format === 'text') {
    process.stdout.write(`${summary(await datasetOf(folder, { language }))[language]}\n`);
    return;
  }
  const read = await readTelling(folder);
  const problems = 'problems' in read ? read.problems : [];
  const list = problems.map((problem) => told(problem, language));
  process.stdout.write(formatProblems(format, list));
  if (problems.length > 0) throw invalidSeeds(problems, language);
}

function summary(dataset: Dataset): Bilingual {
  const { municipalities, plans, programs, organizations, themes, evidence } = dataset;
  const counts = [
    [municipalities.length, 'municipalities', '市区町村'],
    [plans.length, 'plans', '計画'],
    [programs.length, 'programs', '事業'],
    [organizations.length, 'organizations', '組織'],
    [themes.length, 'themes', 'テーマ'],
    [evidence.length, 'passages', '引用箇所'],
  ] as const;
  return {
    en: `The seeds are valid: ${counts.map(([count, what]) => `${String(count)} ${what}`).join(', ')}.`,
    ja: `シードに問題はありません：${counts.map(([count, , what]) => `${what}${String(count)}`).join('、')}`,
  };
}
