/** What of a source is cited, piece by piece. */

import { citedSource } from '../../src/seeding/citing.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';

import { seedsFolder } from './edited-seeds.js';

async function cited() {
  const read = await readSeeds(seedsFolder);
  if ('problems' in read) throw new Error('The seeds have problems.');
  const source = read.dataset.sources.find(({ id }) => id === 'Source:approved-plans');
  if (source === undefined) throw new Error('The source is missing.');
  return { source, ...citedSource(read.dataset, source) };
}

test('the pieces make up the text', async () => {
  const { source, lines } = await cited();
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(source.text);
});

test('passages that nothing cites are told from what is cited, signs aside', async () => {
  const { lines } = await cited();
  expect(lines[24]).toEqual([
    { kind: 'cited', text: 'スタートアップ企業等の多様な人材と区内企業を継続的につなげていく' },
    { kind: 'uncited', text: 'とともに、連携により生まれた効果を面的に波及させていく' },
    { kind: 'sign', text: '（' },
    { kind: 'cited', text: 'ハードウェア・スタートアップ拠点構想事業' },
    { kind: 'sign', text: '、' },
    { kind: 'cited', text: 'すみだモダンパートナーシップ連携事業' },
    { kind: 'sign', text: '）' },
  ]);
});

test('headings stand apart, but for what a plan adds to one', async () => {
  const { lines } = await cited();
  expect(lines[22]).toEqual([{ kind: 'heading', text: '(1)多様な主体との連携を図る取組' }]);
  const added = lines.filter((line) => line[0]?.kind === 'heading' && line.length > 1);
  expect(added.map((line) => line.map(({ kind }) => kind))).toEqual([
    expect.arrayContaining(['heading', 'cited']),
  ]);
});

test('shares count letters and digits of each plan, and of the whole', async () => {
  const { plans, total } = await cited();
  expect(plans.map(({ name, share: { cited: own, all } }) => [name, own, all])).toEqual([
    ['墨田区地域産業活性化計画', 441, 505],
    ['渋谷区地域産業活性化計画', 538, 577],
    ['荒川区地域産業活性化計画', 445, 474],
    ['板橋区地域産業活性化計画', 496, 577],
    ['青梅市地域産業活性化計画', 397, 438],
    ['福生市地域産業活性化計画', 428, 454],
  ]);
  // The title of the document is in no plan.
  expect(total.all - plans.reduce((sum, { share }) => sum + share.all, 0)).toBe(
    '承認した地域産業活性化計画の概要'.length,
  );
});

test('a source without a text has one empty line and no plans', async () => {
  const read = await readSeeds(seedsFolder);
  if ('problems' in read) throw new Error('The seeds have problems.');
  const source = read.dataset.sources.find(({ text }) => text === undefined);
  if (source === undefined) throw new Error('Every source has a text.');
  expect(citedSource(read.dataset, source)).toEqual({ lines: [[]], plans: [], total: { cited: 0, all: 0 } });
});
