/** A second plan of one municipality, in a source of its own, beside the first. */

import { createHash } from 'node:crypto';

import type { Edits } from './edited-seeds.js';
import { readEdited, toldOf } from './edited-seeds.js';

const text = `【承認した計画の概要】

「墨田区地域産業活性化計画」（墨田区） 【計画期間:令和7年度～令和9年度】

区内企業を支援する。

(1)多様な主体との連携を図る取組

新たな事業を行う（プロトタイプ実証実験支援事業）
`;

function laterPlan(slug: string): Edits {
  return {
    'sources/approved-plans-r7.txt': text,
    'sources/approved-plans-r7.yaml': `title: 概要\nsha256: ${createHash('sha256').update(text).digest('hex')}\n`,
    'plans/sumida-fy2025.yaml': `municipality: sumida
name: 墨田区地域産業活性化計画
period: 令和7年度～令和9年度
scheme: revitalization
source: approved-plans-r7
succeeds: 131075-FY2022
overview: { from: 区内企業を, to: 支援する。 }
sections:
  - category: 1
    narrative: { from: 新たな, to: 事業を行う }
    programs: [${slug}]
programs:
  - slug: ${slug}
    name: プロトタイプ実証実験支援事業
    themes: [poc]
organizations:
  - organization: local-companies
    takesPart:
      - { in: plan, role: beneficiary, quote: 区内企業を支援する }
variants:
  - programs: [prototype-poc, ${slug}]
    note: { ja: 前の計画の事業, en: the program of the plan before }
`,
  };
}

test('succeeds the first, and shares its organizations', async () => {
  const read = await readEdited(laterPlan('prototype-poc-fy2025'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { plans, organizations, programs, involvements, variants } = read.dataset;
  expect(plans.slice(0, 2)).toMatchObject([
    { id: 'Plan:131075-FY2022' },
    {
      id: 'Plan:131075-FY2025',
      succeeds: 'Plan:131075-FY2022',
      place: { source: 'Source:approved-plans-r7' },
    },
  ]);
  expect(organizations).toHaveLength(34);
  expect(involvements.filter(({ in: place }) => place === 'Plan:131075-FY2025')).toMatchObject([
    { organization: 'Organization:sumida/local-companies', role: 'BENEFICIARY' },
  ]);
  expect(programs[6]).toMatchObject({
    id: 'Program:sumida/prototype-poc-fy2025',
    plan: 'Plan:131075-FY2025',
  });
  expect(variants[0]?.programs).toEqual([
    'Program:sumida/prototype-poc',
    'Program:sumida/prototype-poc-fy2025',
  ]);
});

test('needs slugs of its own for programs of the same name', async () => {
  const [doubled] = await toldOf(laterPlan('prototype-poc'));
  expect(doubled).toEqual([
    'plans/sumida-fy2025.yaml:13:11 programs[0].slug',
    'The program `sumida/prototype-poc` stands twice; first in plans/sumida-fy2022.yaml:198:11.',
    "Give each program a slug of its own; in a later plan it ends in the plan's year: `prototype-poc-fy2025`.",
  ]);
});

test('may not be described twice', async () => {
  const plan = laterPlan('prototype-poc-fy2025');
  const again = { ...plan, 'plans/sumida-later.yaml': plan['plans/sumida-fy2025.yaml'] ?? '' };
  expect(await toldOf(again)).toEqual([
    [
      'plans/sumida-later.yaml:3:9 period',
      'The plan `131075-FY2025` stands twice; first in plans/sumida-fy2025.yaml:3:9.',
      'Describe a plan in one file.',
    ],
  ]);
});

test('lists programs of its own, not those of the plan before', async () => {
  const edits = laterPlan('prototype-poc-fy2025');
  const plan = String(edits['plans/sumida-fy2025.yaml']);
  const told = await toldOf({
    ...edits,
    'plans/sumida-fy2025.yaml': plan.replace(
      '    programs: [prototype-poc-fy2025]',
      '    programs: [prototype-poc]',
    ),
  });
  expect(told).toContainEqual([
    'plans/sumida-fy2025.yaml:11:16 sections[0].programs[0]',
    'The program `prototype-poc` is one of the plan `131075-FY2022`.',
    'Describe the entry under `programs` of this plan, with a slug that ends in its year.',
  ]);
});

test('is the only one that succeeds the plan before it', async () => {
  const edits = laterPlan('prototype-poc-fy2025');
  const [source, description, plan] = Object.values(edits).map(String);
  const sum = createHash('sha256').update(again(source)).digest('hex');
  const told = await toldOf({
    ...edits,
    'sources/approved-plans-r10.txt': again(source),
    'sources/approved-plans-r10.yaml': (description ?? '').replace(/sha256: .*/, `sha256: ${sum}`),
    'plans/sumida-fy2028.yaml': again(plan)
      .replaceAll('fy2025', 'fy2028')
      .replaceAll('approved-plans-r7', 'approved-plans-r10'),
  });
  expect(told).toContainEqual([
    'plans/sumida-fy2028.yaml:6:11 succeeds',
    'The plan `131075-FY2022` is succeeded by `131075-FY2025` already.',
    'Name the plan of this municipality that comes directly before this one.',
  ]);
});

/** The same for the three years after. */
function again(text: string | undefined): string {
  return (text ?? '').replaceAll('令和7年度', '令和10年度').replaceAll('令和9年度', '令和12年度');
}
