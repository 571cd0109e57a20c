/** The seed files as a dataset, or an end with all that is wrong in them. */

import type { Dataset } from '../model/dataset.js';
import { Fault } from '../model/errors.js';
import type { Bilingual, Language } from '../seeding/bilingual.js';
import type { Progress } from '../seeding/folder.js';
import { type Problem, told } from '../seeding/problem.js';
import { readSeeds, type SeedsRead } from '../seeding/read-seeds.js';
import { progressLine } from '../local/progress-line.js';

import { formatProblems } from './problem-formats.js';

/** Throws `Fault` SEEDS_INVALID, whose message lists every problem. */
export async function datasetOf(
  folder: string,
  { language = 'en', signal }: { readonly language?: Language; readonly signal?: AbortSignal } = {},
): Promise<Dataset> {
  const read = await readTelling(folder, signal);
  if ('dataset' in read) return read.dataset;
  const list = read.problems.map((problem) => told(problem, language));
  throw invalidSeeds(read.problems, language, `${formatProblems('text', list)}\n`);
}

/** Reads the seeds; on a terminal one sees how far it is. */
export async function readTelling(folder: string, signal?: AbortSignal): Promise<SeedsRead> {
  if (!process.stderr.isTTY) return readSeeds(folder, undefined, undefined, signal);
  const line = progressLine(process.stderr);
  const progress: Progress = (step, done, total) => {
    line.report(
      step === 'read'
        ? { step: 'Reading the seeds', amount: { done, total, unit: 'files' } }
        : { step: 'Checking the seeds', amount: { done, total, unit: 'plans' } },
    );
  };
  return readSeeds(folder, undefined, progress, signal).finally(() => {
    line.clear();
  });
}

/** The fault of seeds with problems, whose list may have been shown already. */
export function invalidSeeds(problems: readonly Problem[], language: Language, list = ''): Fault {
  return new Fault('SEEDS_INVALID', `${list}${countOf(problems.length)[language]}`, { next: next[language] });
}

function countOf(problems: number): Bilingual {
  return {
    en: `${String(problems)} ${problems === 1 ? 'problem' : 'problems'} in the seeds.`,
    ja: `シードに${String(problems)}件の問題があります。`,
  };
}

const next: Bilingual = {
  en: 'Mend the files named above; seeds/README.md tells the format.',
  ja: '上記のファイルを直してください。書式は seeds/README.md にあります。',
};
