import type { CategoryFact } from '../../src/model/dataset.js';
import type { PlanOutline } from '../../src/seeding/outline.js';
import { outlineOf } from '../../src/seeding/outline.js';
import type { Stretch } from '../../src/seeding/source-text.js';
import { SourceText } from '../../src/seeding/source-text.js';

const names = ['多様な主体との連携を図る取組', '変化への対応に係る取組', '(1)、(2)以外の取組'];
const categories: readonly CategoryFact[] = names.map((name, index) => ({
  id: `Category:x-${index + 1}`,
  scheme: 'x',
  number: index + 1,
  name,
  nameEn: name,
}));

const text = `【概要】

「甲市計画」（甲市） 【計画期間:令和4年度～令和6年度】

甲市は連携を図る。

図の見出し

(1)多様な主体との連携を図る取組

連携を図る（甲事業、☆乙事業）

（２）変化への対応に係る取組（独自の語）

(1)の事業を広げる(丙事業)

「乙町計画」（乙町）【計画期間：令和5年度～令和7年度】

乙町の概要。

(3) (1)、(2)以外の取組

丁事業、戊の把握
`;

const source = new SourceText('Source:x', text);
const { plans, named } = outlineOf(source, categories);

function read(stretch: Stretch | undefined): string | null {
  return stretch === undefined ? null : text.slice(stretch.start, stretch.end);
}

function sectionsOf(plan: PlanOutline | undefined) {
  return plan?.sections.map(({ number, suffix, narrative, entries }) => ({
    number,
    suffix: read(suffix),
    narrative: read(narrative),
    entries: entries.map(read),
  }));
}

test('a source is divided into plans with their municipality and period', () => {
  expect(plans.map(({ name, municipality, period }) => [name, municipality, period])).toEqual([
    ['甲市計画', '甲市', '令和4年度～令和6年度'],
    ['乙町計画', '乙町', '令和5年度～令和7年度'],
  ]);
  expect(named.get('乙町計画')).toEqual([plans[1]]);
});

test('a plan reaches from its heading to the last line of its last section', () => {
  expect(read(plans[0])).toMatch(/^「甲市計画」[^]*\(丙事業\)$/);
  expect(read(plans[1])).toMatch(/^「乙町計画」[^]*戊の把握$/);
});

test('a plan is divided into sections by the headings of the categories, of either width', () => {
  expect(sectionsOf(plans[0])).toEqual([
    { number: 1, suffix: null, narrative: '連携を図る', entries: ['甲事業', '☆乙事業'] },
    { number: 2, suffix: '（独自の語）', narrative: '(1)の事業を広げる', entries: ['丙事業'] },
  ]);
  expect(sectionsOf(plans[1])).toEqual([
    { number: 3, suffix: null, narrative: null, entries: ['丁事業', '戊の把握'] },
  ]);
});

test('without headings there are no plans', () => {
  expect(
    outlineOf(new SourceText('Source:x', '(1)多様な主体との連携を図る取組\n'), categories).plans,
  ).toEqual([]);
});
