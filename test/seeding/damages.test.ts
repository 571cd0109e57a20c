/** Each kind of damage that a curator may do to the seeds, with the place that is told and the words in both languages. */

import { damagesTold, type ToldInBoth } from './damages-told.js';
import { edited, type Edits, readEdited, seedText, toldIn } from './edited-seeds.js';

const sumida = 'plans/sumida-fy2022.yaml';
const shibuya = 'plans/shibuya-fy2022.yaml';
const ome = 'plans/ome-fy2022.yaml';
const source = 'sources/approved-plans.yaml';
const sourceText = 'sources/approved-plans.txt';

/** Two bodies, each part of the other. */
async function circle(): Promise<Edits> {
  const whole = '    partOf: { organization: consortium-subgroup, quote: コンソーシアム部会*の一例 }\n';
  const named = '  - slug: consortium\n    name: コンソーシアム\n';
  return edited(shibuya, named, `${named}${whole}`);
}

const variant = '      - new-product-infection-decarbon\n      - new-product-local-materials\n    note';
const turned = '      - new-product-local-materials\n      - new-product-infection-decarbon\n    note';

/** A heading whose period ends before it starts, in the source as in the plan. */
async function turnedPeriod(): Promise<Edits> {
  const heading = '「墨田区地域産業活性化計画」（墨田区） 【計画期間:令和4年度～令和6年度】';
  const sum = '96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce';
  const other = '697668e47c5aea8ca5875de984c53a7de0a7cfe55dd0ceba1d2df9b66f52b86a';
  return {
    ...(await edited(sourceText, heading, heading.replace('4年度～令和6', '6年度～令和4'))),
    ...(await edited(sumida, 'period: 令和4年度～令和6年度', 'period: 令和6年度～令和4年度')),
    ...(await edited(source, sum, other)),
  };
}

/** What is done, how, and what is told of it: place, message and remedy in English, the same in Japanese. */
const damages: readonly (readonly [string, () => Promise<Edits>])[] = [
  ['dropped field', () => edited(sumida, '  - key: s02\n    kind: issue\n', '  - key: s02\n')],
  [
    'doubled key',
    () => edited(sumida, '    instrument: survey\n', '    instrument: survey\n    instrument: hub\n'),
  ],
  ['dangling reference', () => edited(sumida, '      - poc\n', '      - pock\n')],
  [
    'wrong occurrence',
    () =>
      edited(
        sumida,
        '      - theme: poc\n        quote: プロトタイプ実証実験支援事業のイメージ',
        '      - theme: poc\n        quote: プロトタイプ実証実験支援事業\n        occurrence: 3',
      ),
  ],
  [
    'offset hint, which the format has not',
    () => edited(sumida, '    role: issue\n', '    role: issue\n    line: 7\n'),
  ],
  [
    'NFD text',
    async () => ({
      [sumida]: (await seedText(sumida)).replace('label: ベンチャー', 'label: へ\u3099ンチャー'),
    }),
  ],
  [
    'wrong encoding',
    () => Promise.resolve({ [sumida]: Uint8Array.of(0x6e, 0x3a, 0x20, 0x83, 0x65, 0x83, 0x58, 0x0a) }),
  ],
  ['UTF-16', () => Promise.resolve({ [sumida]: Uint8Array.of(0xff, 0xfe, 0x6e, 0x00, 0x3a, 0x00) })],
  ['BOM', async () => ({ [sumida]: `\ufeff${await seedText(sumida)}` })],
  ['CRLF', async () => ({ [sumida]: (await seedText(sumida)).replaceAll('\n', '\r\n') })],
  [
    'quote that is not there',
    () => edited(sumida, 'quote: 経営者の高齢化や後継者不足等', 'quote: 地場の酒蔵を訪ねて'),
  ],
  [
    'quote with a wrong letter',
    () => edited(sumida, 'quote: 経営者の高齢化や後継者不足等', 'quote: 経営者の高令化や後継者不足等'),
  ],
  [
    'ambiguous quote',
    () =>
      edited(
        sumida,
        '      - theme: poc\n        quote: プロトタイプ実証実験支援事業のイメージ',
        '      - theme: poc\n        quote: プロトタイプ実証実験支援事業',
      ),
  ],
  ['uncovered term', () => edited('vocabulary.yaml', 'lexicon: [社会課題]', 'lexicon: [社会課題, 苦境]')],
  [
    'stated quote without a term',
    () => edited(sumida, '    quote: 産業支援機能の強化\n', '    quote: 今後の区内産業の活性化\n'),
  ],
  [
    'curated one without a note',
    () => edited(sumida, '          ja: レジリエンスを表す語はなく、この句をその意味に読んだ\n', ''),
  ],
  [
    'curated: true',
    () =>
      edited(sumida, '    quote: 産業支援機能の強化\n', '    quote: 産業支援機能の強化\n    curated: true\n'),
  ],
  ['wrong check digit', () => edited('municipalities.yaml', "code: '131075'", "code: '131076'")],
  ['wrong SHA-256', () => edited(source, 'sha256: 96b4', 'sha256: 96b5')],
  [
    'period that is not that of the heading',
    () => edited(sumida, 'period: 令和4年度～令和6年度', 'period: 令和4年～6年'),
  ],
  ['period that does not parse', turnedPeriod],
  [
    'three programs where two are meant',
    () =>
      edited(
        ome,
        '    note:\n      ja: 同じ事業名に',
        '      - advanced-tech-community\n    note:\n      ja: 同じ事業名に',
      ),
  ],
  [
    'list in another order',
    () =>
      edited(
        sumida,
        '      - hardware-startup-hub\n      - modern-partnership\n',
        '      - modern-partnership\n      - hardware-startup-hub\n',
      ),
  ],
  ['list without an entry of the source', () => edited(sumida, '      - modern-partnership\n', '')],
  [
    'list with another name',
    () => edited(sumida, '    name: 区内産業の実態把握', '    name: 区内産業の実体把握'),
  ],
  ['doubled id', () => edited('vocabulary.yaml', '      - slug: poc\n', '      - slug: innovation\n')],
  [
    'broader themes in a circle',
    () =>
      edited(
        'vocabulary.yaml',
        'lexicon: [社会課題]\n',
        'lexicon: [社会課題]\n        narrower:\n          - slug: social-issues\n            name: 社会の課題\n            nameEn: Social issues\n',
      ),
  ],
  ['unknown key', () => edited(sumida, 'instrument: hub', 'instrumnt: hub')],
  ['empty file', () => Promise.resolve({ [sumida]: '' })],
  ['binary file', () => Promise.resolve({ [sumida]: Uint8Array.of(0x6e, 0x3a, 0x0a, 0x00, 0x01) })],
  [
    'two variants of the same pair',
    async () => edited(ome, variant, `${variant}: { ja: あ, en: a }\n  - programs:\n${turned}`),
  ],
  ['circle of PART_OF', circle],
  ['source whose text is missing', () => Promise.resolve({ [sourceText]: null })],
  [
    'not YAML',
    () => edited(sumida, 'themes:\n  - theme: succession', 'themes:\n - x: [\n  - theme: succession'),
  ],
];

test.each(damages)('%s', async (what, damage) => {
  const edits = await damage();
  expect(await toldInBoth(edits)).toEqual(damagesTold[what]);
});

async function toldInBoth(edits: Edits): Promise<readonly ToldInBoth[]> {
  const read = await readEdited(edits);
  const [english, japanese] = [toldIn(read, 'en'), toldIn(read, 'ja')];
  return english.map(([place, ...en], index) => {
    const [there = '', ...ja] = japanese[index] ?? [];
    expect(there).toBe(place);
    return { place, en, ja };
  });
}
