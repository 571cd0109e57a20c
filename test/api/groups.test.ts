/** What the seeds come to in groups, in numbers counted by hand, and what no groups can be. */

import type { Store } from '../../src/graph/store.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

let store: Store;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

/** The groups of a connection, each as its terms, its labels where there are none, and its count. */
async function counted(list: string, groups: string, reading = ''): Promise<readonly unknown[]> {
  const data = await graph.data(
    `{ reading${reading} { ${list} { groups(${groups}, first: 200) { totalCount nodes { keys { label value } count } } } } }`,
  );
  const { nodes, totalCount } = data.reading[list].groups;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ keys, count }: any) => [...keys.map(({ label, value }: any) => value ?? label), count]);
}

test('programs by municipality and category: four of Arakawa count in two categories, and none in the third', async () => {
  const [first, second, third] = [
    '多様な主体との連携を図る取組',
    '感染症や災害などの発生による社会経済活動の大きな変化や社会構造の変革への対応に係る取組',
    '(1)、(2)以外の取組',
  ];
  const cells = [
    ['墨田区', first, 2],
    ['墨田区', second, 2],
    ['墨田区', third, 2],
    ['渋谷区', first, 5],
    ['渋谷区', second, 1],
    ['渋谷区', third, 4],
    ['荒川区', first, 5],
    ['荒川区', second, 8],
    ['板橋区', first, 4],
    ['板橋区', second, 4],
    ['板橋区', third, 2],
    ['青梅市', first, 1],
    ['青梅市', second, 1],
    ['青梅市', third, 2],
    ['福生市', first, 3],
    ['福生市', second, 1],
    ['福生市', third, 2],
  ];
  expect(await counted('programs', 'by: [MUNICIPALITY, CATEGORY]')).toEqual(cells);
  const empty = await counted('programs', 'by: [MUNICIPALITY, CATEGORY], empty: true');
  expect(empty.filter((cell: any) => cell[2] > 0)).toEqual(cells);
  expect(empty).toContainEqual(['荒川区', third, 0]);
  // Six municipalities, each with three categories and the programs in none.
  expect(empty).toHaveLength(24);
});

test('themes by municipality are the 104 pairs, and a broader theme counts as its narrower ones do', async () => {
  expect(await counted('themes', 'by: [MUNICIPALITY]', '(narrower: false)')).toEqual([
    ['墨田区', 15],
    ['渋谷区', 18],
    ['荒川区', 21],
    ['板橋区', 18],
    ['青梅市', 16],
    ['福生市', 16],
    // The nine top concepts, which nothing touches itself.
    ['なし', 9],
  ]);
  expect(await counted('themes', 'by: [MUNICIPALITY]')).toContainEqual(['青梅市', 24]);
});

test('programs by top concept: a program counts once under a concept however many of its themes it touches', async () => {
  expect(await counted('programs', 'by: [TOP_CONCEPT]')).toEqual([
    ['連携・協働', 4],
    ['創業・スタートアップ', 9],
    ['デジタル', 4],
    ['環境・持続可能性', 2],
    ['変化対応・レジリエンス', 4],
    ['経営・事業者支援', 15],
    ['市場・ブランド・発信', 14],
    ['まち・地域資源', 7],
    ['社会課題・イノベーション', 2],
    ['なし', 2],
  ]);
});

test('organizations by kind and municipality', async () => {
  expect(await counted('organizations', 'by: [KIND, MUNICIPALITY]')).toEqual([
    ['ADVISOR', '渋谷区', 1],
    ['BUSINESS_GROUP', '墨田区', 2],
    ['BUSINESS_GROUP', '渋谷区', 1],
    ['BUSINESS_GROUP', '荒川区', 1],
    ['BUSINESS_GROUP', '板橋区', 3],
    ['BUSINESS_GROUP', '青梅市', 4],
    ['BUSINESS_GROUP', '福生市', 3],
    ['CHAMBER_OF_COMMERCE', '青梅市', 1],
    ['COMMERCE_GROUP', '荒川区', 1],
    ['CONSORTIUM', '渋谷区', 2],
    ['COUNCIL', '荒川区', 1],
    ['COWORKING_SPACE', '荒川区', 1],
    ['CROSS_SECTOR_GROUP', '荒川区', 1],
    ['FACILITY', '渋谷区', 1],
    ['FOUNDER_GROUP', '渋谷区', 1],
    ['FOUNDER_GROUP', '福生市', 1],
    ['MERCHANT_GROUP', '渋谷区', 1],
    ['MUNICIPALITY_GROUP', '荒川区', 1],
    ['OTHER_GROUP', '板橋区', 1],
    ['OTHER_GROUP', '福生市', 1],
    ['SOCIETY_OF_COMMERCE', '福生市', 1],
    ['STARTUP_GROUP', '墨田区', 2],
    ['STARTUP_GROUP', '渋谷区', 1],
    ['WORKING_GROUP', '渋谷区', 1],
  ]);
  expect(await counted('organizations', 'by: [NAMED]')).toEqual([
    ['true', 5],
    ['false', 29],
  ]);
});

test('evidence by relation and basis: 174 pieces touch themes, 147 of them stated', async () => {
  const cells = await counted('evidence', 'by: [RELATION, BASIS]');
  expect(cells.filter((cell: any) => cell[0] === 'TOUCHES')).toEqual([
    ['TOUCHES', 'STATED', 147],
    ['TOUCHES', 'CURATED', 27],
  ]);
});

test('labels of groups are in the language asked for', async () => {
  const { programs } = await graph.data(
    '{ programs { groups(by: [THEME], last: 2) { nodes { keys { label(language: EN) node { ... on Theme { nameEn } } } } } } }',
  );
  const labels = programs.groups.nodes.map(({ keys: [key] }: any) => [key.label, key.node?.nameEn ?? 'none']);
  expect(labels.map(([label]: any) => label)).toEqual(labels.map(([, name]: any) => name));
  expect(labels.at(-1)).toEqual(['none', 'none']);
});

test('terms are labelled in words, in either language', async () => {
  const labels = 'nodes { keys { ja: label en: label(language: EN) value } }';
  const { evidence, statements, municipalities, organizations } = await graph.data(`{
    evidence { groups(by: [ROLE]) { ${labels} } }
    statements { groups(by: [HEADLINE]) { ${labels} } }
    municipalities { groups(by: [KIND]) { ${labels} } }
    organizations { groups(by: [ROLE], first: 1) { ${labels} } }
  }`);
  const told = ({ groups }: any) => groups.nodes.map(({ keys: [key] }: any) => [key.value, key.ja, key.en]);
  expect(told(evidence)).toEqual([
    ['MEASURE', '施策', 'measure'],
    ['GOAL', '目標', 'goal'],
    ['ISSUE', '課題', 'issue'],
    ['STRENGTH', '強み', 'strength'],
    ['CONTEXT', '背景・言及', 'context'],
    [null, 'なし', 'none'],
  ]);
  expect(told(statements)).toEqual(['true', 'false'].map((value) => [value, value, value]));
  expect(told(municipalities)).toEqual([
    ['CITY', '市', 'city'],
    ['SPECIAL_WARD', '特別区', 'special ward'],
  ]);
  expect(told(organizations)).toEqual([['PARTNER', '連携相手', 'partner']]);
});

test('a key names the thing or the plain value, and neither where there is none', async () => {
  const { programs } = await graph.data(
    '{ programs { groups(by: [THEME], last: 1) { nodes { keys { dimension label value node { id } } count programs { nodes { id } } } } one: groups(by: [INSTRUMENT], first: 1) { nodes { keys { dimension label value node { id } } } } } }',
  );
  expect(programs.one.nodes).toEqual([
    { keys: [{ dimension: 'INSTRUMENT', label: '表彰', value: 'AWARD', node: null }] },
  ]);
  const [last] = programs.groups.nodes;
  expect(last.keys).toEqual([{ dimension: 'THEME', label: 'なし', value: null, node: null }]);
  expect(last.programs.nodes).toHaveLength(2);
});

test('groups stand in groups: what a cell holds is a connection like any other', async () => {
  const { municipality } = await graph.data(`{ municipality(key: "shibuya") { programs {
    groups(by: [CATEGORY], first: 1) { nodes { count programs { totalCount groups(by: [NAME_KIND]) { nodes { keys { value } count programs { totalCount } } } } } }
  } } }`);
  const [cell] = municipality.programs.groups.nodes;
  expect(cell.count).toBe(5);
  expect(cell.programs.totalCount).toBe(5);
  const inside = cell.programs.groups.nodes.map(({ count, programs }: any) => [count, programs.totalCount]);
  expect(inside.reduce((sum: number, [count]: any) => sum + count, 0)).toBe(5);
  for (const [count, total] of inside) expect(total).toBe(count);
});

test('the filter of a group gives the group at the root', async () => {
  const { theme } = await graph.data(`{ theme(key: "digital") { programs(where: { nameKind: { eq: NAMED } }) {
    groups(by: [MUNICIPALITY]) { nodes { count where } }
  } } }`);
  const [first] = theme.programs.groups.nodes;
  const concepts = ['digital', 'dx', 'digitalisation', 'cashless', 'advanced-tech'];
  expect(theme.programs.groups.nodes).toHaveLength(3);
  expect(first.where).toEqual({
    AND: [
      { themes: { some: { id: { in: concepts.map((slug) => `Theme:${slug}`) } } } },
      { nameKind: { eq: 'NAMED' } },
      { municipality: { id: { eq: 'Municipality:131181' } } },
    ],
  });
  for (const { count, where } of theme.programs.groups.nodes) {
    const { programs } = await graph.data(
      'query ($where: ProgramWhere) { programs(where: $where) { totalCount } }',
      { where },
    );
    expect(programs.totalCount).toBe(count);
  }
});

test('no dimension, three, or one twice are refused, and a cursor fits the same dimensions alone', async () => {
  const refusal = async (args: string): Promise<string | undefined> =>
    (await graph.errors(`{ programs { groups(${args}) { totalCount } } }`))[0]?.message;
  expect(await refusal('by: []')).toBe('`by` names 0 dimensions.');
  expect(await refusal('by: [THEME, CATEGORY, NAME_KIND]')).toBe('`by` names 3 dimensions.');
  expect(await refusal('by: [THEME, THEME]')).toBe('`by` names THEME twice.');
  const { programs } = await graph.data(
    '{ programs { groups(by: [THEME], first: 2) { pageInfo { endCursor } } } }',
  );
  const after = `after: "${programs.groups.pageInfo.endCursor}"`;
  expect(await refusal(`by: [THEME], ${after}`)).toBeUndefined();
  const elsewhere = 'The cursor in `after` belongs to another list or another reading.';
  expect(await refusal(`by: [CATEGORY], ${after}`)).toBe(elsewhere);
  expect(await refusal(`by: [THEME], empty: true, ${after}`)).toBe(elsewhere);
});
