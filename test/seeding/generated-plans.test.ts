/** Made-up plans, written as source and seed file: reading gives back what was written. */

import { createHash } from 'node:crypto';

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';

interface MadePlan {
  readonly overview: readonly string[];
  readonly programs: readonly { readonly name: string; readonly theme: boolean }[];
  readonly narrated: boolean;
}

// 学 is in no other word: what is made never holds the term 学校 by chance.
const word = fc.stringMatching(/^[山川田𠮷（)a]{1,6}$/u);
const madePlan: fc.Arbitrary<MadePlan> = fc.record({
  overview: fc.array(word, { minLength: 1, maxLength: 5 }),
  programs: fc.array(fc.record({ name: word, theme: fc.boolean() }), { minLength: 1, maxLength: 6 }),
  narrated: fc.boolean(),
});

/** Names are told apart by number; brackets are closed, so that they stay inside their entries. */
function nameOf(plan: number, program: number, { name, theme }: MadePlan['programs'][number]): string {
  return `${name.replaceAll(/[（)]/gu, '・')}${plan}の${program}${theme ? '学校' : ''}事業`;
}

function sourceOf(plans: readonly MadePlan[]): string {
  return plans
    .map(({ overview, programs, narrated }, plan) => {
      const list = programs.map((program, index) => nameOf(plan, index, program)).join('、');
      const body = narrated ? `第${plan}の方針を示し、連携を図る（${list}）` : list;
      return `「計画${plan}」（第${plan}市） 【計画期間:令和4年度～令和6年度】\n\n始めに${overview.join('、')}で終わる。\n\n(1)連携の取組\n\n${body}\n`;
    })
    .join('\n');
}

function planFile({ programs, narrated }: MadePlan, plan: number): string {
  const slugs = programs.map((_, index) => `p${index}`);
  const entries = programs.map((program, index) => {
    const themes = program.theme ? '\n    themes: [school]' : '';
    return `  - slug: p${index}\n    name: '${nameOf(plan, index, program)}'${themes}`;
  });
  const narrative = narrated ? `\n    narrative: { from: '第${plan}の方針', to: 連携を図る }` : '';
  return `municipality: m${plan}
name: 計画${plan}
period: 令和4年度～令和6年度
scheme: x
source: s
overview: { from: 始めに, to: で終わる。 }
sections:
  - category: 1${narrative}
    programs: [${slugs.join(', ')}]
programs:
${entries.join('\n')}
`;
}

const codes = ['131075', '131130', '131181'];

function filesOf(plans: readonly MadePlan[]): ReadonlyMap<string, string> {
  const text = sourceOf(plans);
  const sum = createHash('sha256').update(text).digest('hex');
  const municipalities = plans.map(
    (_, plan) =>
      `  - { code: '${codes[plan] ?? ''}', slug: m${plan}, name: 第${plan}市, kana: し, romaji: shi, nameEn: City, kind: city, prefecture: 東京都 }\n`,
  );
  return new Map([
    ['municipalities.yaml', `municipalities:\n${municipalities.join('')}`],
    [
      'categories.yaml',
      'schemes: [{ scheme: x, name: x, categories: [{ number: 1, name: 連携の取組, nameEn: x }] }]\n',
    ],
    ['industries.yaml', 'revision: x\nclasses: []\n'],
    ['vocabulary.yaml', 'concepts: [{ slug: school, name: 学校, nameEn: School, lexicon: [学校] }]\n'],
    ['sources/s.yaml', `title: x\nsha256: ${sum}\n`],
    ['sources/s.txt', text],
    ...plans.map((plan, index) => [`plans/p${index}.yaml`, planFile(plan, index)] as const),
  ]);
}

async function read(files: ReadonlyMap<string, string>): Promise<Dataset> {
  const result = await readSeeds('seeds', {
    list: () => Promise.resolve([...files.keys()]),
    real: (file) => Promise.resolve(file),
    read: (file) => Promise.resolve(new TextEncoder().encode(files.get(file.slice('seeds/'.length)))),
  });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.dataset;
}

test('all programs, in order, with their themes, each quote verbatim at its offsets', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(madePlan, { minLength: 1, maxLength: 3 }), async (plans) => {
      const dataset = await read(filesOf(plans));
      const names = plans.flatMap(({ programs }, plan) =>
        programs.map((program, index) => nameOf(plan, index, program)),
      );
      expect(dataset.programs.map(({ name }) => name)).toEqual(names);
      const touched = dataset.evidence
        .filter(({ relation }) => relation === 'TOUCHES')
        .map(({ quote }) => quote.text);
      expect(touched).toEqual(names.filter((name) => name.includes('学校')));
      expect(dataset.sections.map(({ narrative }) => narrative !== undefined)).toEqual(
        plans.map(({ narrated }) => narrated),
      );
      const points = Array.from(sourceOf(plans));
      for (const { quote } of dataset.evidence) {
        expect(points.slice(quote.start, quote.end).join('')).toBe(quote.text);
      }
    }),
    { numRuns: 60 },
  );
});
