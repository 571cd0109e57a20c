/** What the seeds say, thing by thing. */

import { createHash } from 'node:crypto';

import type { Dataset, EvidenceFact } from '../../src/model/dataset.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';

import { edited, readEdited, seedsFolder, seedText } from './edited-seeds.js';

let dataset: Dataset;

beforeAll(async () => {
  const read = await readSeeds(seedsFolder);
  if ('problems' in read) throw new Error(`${read.problems.length} problems`);
  dataset = read.dataset;
});

function evidenceOf(relation: string, subject: string, object: string): readonly EvidenceFact[] {
  return dataset.evidence.filter(
    (fact) => fact.relation === relation && fact.subject === subject && fact.object === object,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('every quote stands verbatim in its source at its offsets, in the order of the source', async () => {
  const points = Array.from(await seedText('sources/approved-plans.txt'));
  for (const { quote, terms } of dataset.evidence) {
    expect(points.slice(quote.start, quote.end).join('')).toBe(quote.text);
    for (const { text, start, end } of terms) expect(points.slice(start, end).join('')).toBe(text);
  }
  const starts = dataset.evidence.map(({ quote }) => quote.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('the text of the source is kept byte for byte', () => {
  const [source] = dataset.sources;
  expect(source?.sha256).toBe('96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce');
  expect(Array.from(source?.text ?? '')).toHaveLength(4112);
});

test('an id of evidence is its own', () => {
  const ids = dataset.evidence.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^Evidence:[0-9a-f]{16}$/.test(id))).toBe(true);
});

test('the plan of Ome is known by code and year, with its period, overview and place', () => {
  const plan = dataset.plans.find(({ id }) => id === 'Plan:132055-FY2022');
  expect(plan).toMatchObject({
    name: '青梅市地域産業活性化計画',
    nameEn: 'Ome City Regional Industry Revitalization Plan',
    municipality: 'Municipality:132055',
    period: { startFiscalYear: 2022, endFiscalYear: 2024, start: '2022-04-01', end: '2025-03-31' },
    place: { startLine: 107, endLine: 129 },
  });
  expect(plan?.overview).toMatch(/^青梅市は、これまで2つの工業団地の整備を行い.*三本柱で事業を展開する。$/);
});

test('things are shown in the order of the documents', () => {
  expect(dataset.municipalities.map(({ slug }) => slug)).toEqual([
    'sumida',
    'shibuya',
    'arakawa',
    'itabashi',
    'ome',
    'fussa',
  ]);
  const arakawa = dataset.programs.filter(({ municipality }) => municipality === 'Municipality:131181');
  expect(arakawa.map(({ slug }) => slug)).toEqual([
    'machinaka-shoten-juku',
    'baton-touch',
    'management-school',
    'industry-creation-growth',
    'marketing-support',
    'corporate-value-up',
    'commerce-service-vitality',
    'it-support',
    'merchant-visit-support',
  ]);
});

test('荒川区 has no section (3); 板橋区 adds words to the heading of its own', () => {
  const sections = dataset.sections.map(({ id }) => id);
  expect(sections).not.toContain('Section:131181-FY2022-c3');
  expect(dataset.sections.filter(({ headingSuffix }) => headingSuffix !== undefined)).toMatchObject([
    { id: 'Section:131199-FY2022-c3', headingSuffix: '（持続的な産業基盤の整備）' },
  ]);
});

test('a program listed again cites its own entry and the note that carries it over', () => {
  const section = 'Section:131181-FY2022-c2';
  const program = 'Program:arakawa/baton-touch';
  expect(dataset.listings.filter((listing) => listing.program === program)).toEqual([
    { section: 'Section:131181-FY2022-c1', program, position: 2, marker: '☆', carried: false },
    { section, program, position: 5, carried: true },
  ]);
  const quotes = evidenceOf('LISTS', section, program).map(({ quote }) => quote.text);
  expect(quotes).toEqual(['☆次世代へのバトンタッチ支援事業', '※☆の事業も併せて実施']);
});

test('a quote may run over two lines', () => {
  expect(evidenceOf('TOUCHES', 'Program:sumida/prototype-poc', 'Theme:startups')).toMatchObject([
    {
      quote: { text: 'スタートアップ等の\n製品やサービス', startLine: 18, endLine: 19, start: 340, end: 357 },
      terms: [{ text: 'スタートアップ', start: 340, end: 347 }],
    },
  ]);
});

test('of two equal passages the name of a program is the one in its list', () => {
  const evidence = evidenceOf('TOUCHES', 'Program:itabashi/sdgs-esg-project', 'Theme:sdgs-esg');
  expect(evidence.map(({ quote }) => [quote.text, quote.startLine, quote.occurrence])).toEqual([
    ['SDGs/ESG経営推進プロジェクトの想定される効果', 93, 1],
    ['SDGs/ESG経営推進プロジェクト', 101, 2],
  ]);
});

test('what is curated has a note in both languages and rests on it, not on terms', () => {
  const curated = dataset.evidence.filter(({ basis }) => basis === 'CURATED');
  expect(curated).toHaveLength(34);
  for (const { note, terms } of curated) {
    expect(note?.ja).toBeTruthy();
    expect(note?.en).toBeTruthy();
    expect(terms).toEqual([]);
  }
});

test('levels are those of what is concerned; structure has none', () => {
  const structure = new Set(['HAS_PLAN', 'HAS_SECTION', 'HAS_FIGURE', 'LISTS', 'PART_OF']);
  for (const { relation, level } of dataset.evidence)
    expect(level === undefined).toBe(structure.has(relation));
});

test('ids of evidence survive new lines at the head of the source', async () => {
  const before = await seedText('sources/approved-plans.txt');
  const text = before.replace('【承認した', '【改訂版】\n\n【承認した');
  const sums = await edited('sources/approved-plans.yaml', dataset.sources[0]?.sha256 ?? '', sha256(text));
  const read = await readEdited({ 'sources/approved-plans.txt': text, ...sums });
  if ('problems' in read) throw new Error(`${read.problems.length} problems`);
  expect(read.dataset.evidence.map(({ id }) => id)).toEqual(dataset.evidence.map(({ id }) => id));
  expect(read.dataset.evidence.map(({ quote }) => quote.start)).toEqual(
    dataset.evidence.map(({ quote }) => quote.start + 7),
  );
});
