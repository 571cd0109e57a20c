/** Edits that a curator may make, and what comes of them. */

import fc from 'fast-check';
import { parse, stringify } from 'yaml';

import type { Dataset } from '../../src/model/dataset.js';
import { readSeeds, type SeedsRead } from '../../src/seeding/read-seeds.js';
import { contentHashOf } from '../../src/release/content-hash.js';

import { edited, readEdited, seedsFolder, seedText, toldOf } from './edited-seeds.js';

const sumida = 'plans/sumida-fy2022.yaml';

test('a term that stands in the source without being meant is passed over with a reason', async () => {
  const lexicon = await edited('vocabulary.yaml', 'lexicon: [社会課題]', 'lexicon: [社会課題, 苦境]');
  const passed =
    'passedOver:\n  - theme: social-issues\n    quote: 苦境を\n    reason: { ja: 別の意味, en: not meant }\n';
  const source = await edited('sources/approved-plans.yaml', 'title:', `${passed}title:`);
  expect(await toldOf({ ...lexicon, ...source })).toEqual([]);
});

test('a quote that stands twice says which it is, and is the same evidence as the name it stands in', async () => {
  const named = '{ theme: poc, quote: プロトタイプ実証実験支援事業, occurrence: 2 }';
  const edits = await edited(sumida, '      - poc\n', `      - ${named}\n`);
  const [before, after] = [await readSeeds(seedsFolder), await readEdited(edits)];
  expect(after).toEqual(before);
});

test('one part of an organization may rest on several quotes', async () => {
  const edits = await edited(
    'plans/ome-fy2022.yaml',
    'role: partner, quote: 青梅商工会議所と連携し }',
    'role: partner, quote: [青梅商工会議所と連携し, 市内企業と関わりの深い青梅商工会議所] }',
  );
  const dataset = datasetIn(await readEdited(edits));
  expect(dataset.involvements).toHaveLength(40);
  const evidence = dataset.evidence.filter(({ subject }) => subject === 'Organization:ome/chamber');
  expect(evidence.map(({ quote }) => quote.text)).toEqual([
    '市内企業と関わりの深い青梅商工会議所',
    '青梅商工会議所と連携し',
  ]);
});

test('an organization of no single municipality has a file of its own and a plain slug', async () => {
  const plan = await edited(
    sumida,
    'organizations:\n',
    'organizations:\n  - organization: jetro\n    takesPart:\n      - { in: plan, role: mentioned, quote: 地域の国内外への発信 }\n\n',
  );
  const table = 'organizations:\n  - { slug: jetro, name: ジェトロ, kind: council, named: true }\n';
  const read = await readEdited({ ...plan, 'organizations.yaml': table });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  expect(read.dataset.organizations.at(-1)).toEqual({
    id: 'Organization:jetro',
    slug: 'jetro',
    name: 'ジェトロ',
    kind: 'COUNCIL',
    named: true,
    basis: 'STATED',
    sources: [],
  });
});

test('whatever is cut out of a plan, reading tells problems and never throws', async () => {
  const text = await seedText(sumida);
  const lines = text.split('\n');
  const cut = fc.tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 3 }));
  await fc.assert(
    fc.asyncProperty(cut, async ([start, count]) => {
      const left = lines.toSpliced(start, count).join('\n');
      const read = await readEdited({ [sumida]: left });
      if ('problems' in read) for (const { line } of read.problems) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

function datasetIn(read: SeedsRead): Dataset {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.dataset;
}

/** The same entries with their keys the other way round. */
function turned(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(turned);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
}

test('keys in another order are the same release', async () => {
  const names = ['municipalities.yaml', 'categories.yaml', 'industries.yaml', 'vocabulary.yaml', sumida];
  const edits = await Promise.all(
    names.map(async (name) => [name, stringify(turned(parse(await seedText(name))))] as const),
  );
  const [before, after] = [await readSeeds(seedsFolder), await readEdited(Object.fromEntries(edits))];
  expect(contentHashOf(datasetIn(after))).toBe(contentHashOf(datasetIn(before)));
});
