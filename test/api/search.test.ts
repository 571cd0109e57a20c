/** Searching the seeds as people do. */

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import type { Store } from '../../src/graph/store.js';
import { readSettings } from '../../src/api/settings.js';
import { searchedThings } from '../laws/plain-search.js';
import { faultsOf, found, hostileQuery, typedQuery } from '../laws/searching.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore, seedsDataset } from '../support/store.js';

const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);
const hostile = Number(process.env['TSUNAGU_CASES'] ?? 60);

let store: Store;
let graph: Asker;
let seeds: Dataset;

beforeAll(async () => {
  store = openTestStore();
  seeds = await seedsDataset();
  await keptSeeds(store);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

async function first(text: string): Promise<readonly [id: string, score: number, by: string]> {
  const [answer] = await found(graph, [text]);
  const [edge] = answer?.edges ?? [];
  if (edge === undefined) return ['nothing', 0, ''];
  const [match] = edge.matchedBy;
  const points = Array.from(match?.text ?? '');
  const marked = match?.highlights.map(({ start, end }) => points.slice(start, end).join('')).join('…');
  return [edge.node.id, edge.score, `${match?.field ?? ''}: ${marked ?? ''}`];
}

test.each([
  ['墨田区', 'Municipality:131075', 1, 'name: 墨田区'],
  ['澁谷區', 'Municipality:131130', 1, 'name: 渋谷区'],
  ['しぶやく', 'Municipality:131130', 1, 'kana: しぶやく'],
  ['シブヤク', 'Municipality:131130', 1, 'kana: しぶやく'],
  ['sibuyaku', 'Municipality:131130', 1, 'romaji: shibuya-ku'],
  ['Ōme-shi', 'Municipality:132055', 1, 'romaji: ome-shi'],
  ['oume', 'Municipality:132055', 0.8, 'romaji: ome-shi'],
  ['13107', 'Municipality:131075', 0.8, 'code: 13107'],
  ['ＤＸ', 'Theme:dx', 1, 'name: DX'],
  ['ｽﾀｰﾄｱｯﾌﾟ', 'Theme:startups', 1, 'name: スタートアップ'],
  ['スタトアップ', 'Theme:startups', 1, 'name: スタートアップ'],
  ['decarb', 'Theme:decarbonisation', 0.8, 'nameEn: Decarb'],
  ['Decarbonisation', 'Theme:decarbonisation', 1, 'nameEn: Decarbonization'],
  ['事業継承', 'Theme:succession', 0.4, 'aliases: 事業継承'],
  ['ゼロカーボン', 'Theme:decarbonisation', 0.4, 'aliases: ゼロカーボン'],
  ['新型コロナ', 'Theme:infection-response', 0.4, 'aliases: 新型コロナ'],
  ['産学連携', 'Theme:academia-finance', 0.4, 'aliases: 産学連携'],
  ['後継者', 'Statement:131075-FY2022-s05', 0.8, 'label: 後継者'],
  ['shokokaigisho', 'Organization:ome/chamber', 0.6, 'romaji: shoko kaigisho'],
  ['sangyōshinkō', 'Program:fussa/promotion-grant', 0.6, 'romaji: sangyo shinko'],
  ['製造業', 'Industry:E', 1, 'name: 製造業'],
  ['せいぞうぎょう', 'Industry:E', 1, 'kana: せいぞうぎょう'],
  ['seizōgyō', 'Industry:E', 1, 'romaji: seizogyo'],
  ['kanrengyo', 'Industry:E15', 0.6, 'romaji: kanrengyo'],
  ['131075-FY2022', 'Plan:131075-FY2022', 1, 'id: 131075-FY2022'],
  ['6000020131075', 'Municipality:131075', 1, 'corporateNumber: 6000020131075'],
  ['for handing on the baton', 'Program:arakawa/baton-touch', 0.6, 'romaji: baton'],
  ['スタートアップ 墨田', 'Program:sumida/hardware-startup-hub', 0.3, 'name: スタートアップ'],
])('%s finds %s first', async (text, id, score, by) => {
  expect(await first(text)).toEqual([id, score, by]);
});

test.each(['東京都', 'とうきょう', 'トウキョウ', 'Tokyo', 'Tōkyō', 'toukyou', 'TOKYO-TO'])(
  '%s finds every municipality of Tokyo by its prefecture',
  async (text) => {
    const { search } = await graph.data(
      `query ($text: String!) {
        search(text: $text, kinds: [MUNICIPALITY]) { nodes { id } edges { matchedBy { field } } }
      }`,
      { text },
    );
    expect(search).toEqual({
      nodes: seeds.municipalities.map(({ id }) => ({ id })),
      edges: seeds.municipalities.map(() => ({ matchedBy: [{ field: 'prefecture' }] })),
    });
  },
);

test.each(['2022', '2023', '2024', 'FY2023', '2023年度', '令和5年度', '令和５年', 'R5', 'Ｒ５年度', 'R4'])(
  '%s finds every plan that is in force in that year',
  async (text) => {
    const { search } = await graph.data(
      `query ($text: String!) {
        search(text: $text, kinds: [PLAN]) { nodes { id } edges { matchedBy { field } } }
      }`,
      { text },
    );
    expect(search.nodes).toEqual(seeds.plans.map(({ id }) => ({ id })));
    for (const { matchedBy } of search.edges) expect(matchedBy).toContainEqual({ field: 'period' });
  },
);

test.each(['2021', 'FY2025', 'R7', 'H34'])('%s finds no plan by its years', async (text) => {
  const { search } = await graph.data(
    'query ($text: String!) { search(text: $text, kinds: [PLAN]) { edges { matchedBy { field } } } }',
    { text },
  );
  expect(JSON.stringify(search)).not.toContain('"period"');
});

test('カーボンニュートラル finds decarbonisation, and says by which of its words', async () => {
  const { search } = await graph.data(
    '{ search(text: "ｶｰﾎﾞﾝﾆｭｰﾄﾗﾙ", kinds: [THEME]) { totalCount edges { node { id } matchedBy { field text } } } }',
  );
  expect(search).toEqual({
    totalCount: 1,
    edges: [
      {
        node: { id: 'Theme:decarbonisation' },
        matchedBy: [
          { field: 'name', text: '脱炭素・カーボンニュートラル' },
          { field: 'kana', text: 'だつたんそかーぼんにゅーとらる' },
          { field: 'aliases', text: 'カーボンニュートラル' },
          { field: 'lexicon', text: 'カーボンニュートラル' },
        ],
      },
    ],
  });
});

test('one character finds 墨田区 as it finds every other ward', async () => {
  const { search } = await graph.data('{ search(text: "区", kinds: [MUNICIPALITY]) { nodes { id } } }');
  const wards = seeds.municipalities.filter(({ name }) => name.endsWith('区'));
  expect(search.nodes).toEqual(wards.map(({ id }) => ({ id })));
});

test('a long text is shown as passages, each with its places', async () => {
  const { search } = await graph.data(
    '{ search(text: "製造業", kinds: [PLAN]) { edges { node { ... on Plan { overview } } matchedBy { field text cutBefore cutAfter highlights { start end } } } } }',
  );
  const shown = search.edges.flatMap(({ node, matchedBy }: any) =>
    matchedBy
      .filter(({ field }: any) => field === 'overview')
      .map((match: any) => ({ ...match, overview: node.overview })),
  );
  expect(shown.length).toBeGreaterThan(1);
  const cuts = new Set<string>();
  for (const { text, highlights, overview, cutBefore, cutAfter } of shown) {
    expect(overview).toContain(text);
    expect([cutBefore, cutAfter]).toEqual([!overview.startsWith(text), !overview.endsWith(text)]);
    cuts.add(`${String(cutBefore)} ${String(cutAfter)}`);
    expect(Array.from(text as string).length).toBeLessThanOrEqual(160);
    for (const { start, end } of highlights) {
      expect(
        Array.from(text as string)
          .slice(start, end)
          .join(''),
      ).toBe('製造業');
    }
  }
  expect([...cuts].join()).toContain('true');
});

test('a reading changes nothing in what is found', async () => {
  const selection = 'search(text: "事業", first: 200) { totalCount edges { score node { id } } }';
  const { reading, ...data } = await graph.data(
    `{ ${selection} reading(bases: [CURATED], levels: [FIGURE], roles: [ISSUE]) { ${selection} } }`,
  );
  expect(reading).toEqual(data);
});

test('pages of a search are cut from the whole, and a cursor fits no other search', async () => {
  const ids = async (args: string): Promise<readonly string[]> => {
    const { search } = await graph.data(`{ search(text: "事業", ${args}) { nodes { id } } }`);
    return search.nodes.map(({ id }: any) => id);
  };
  const whole = await ids('first: 200');
  const { search } = await graph.data(
    '{ search(text: "事業", first: 7) { totalCount pageInfo { endCursor hasNextPage } } }',
  );
  expect(search).toMatchObject({ totalCount: whole.length, pageInfo: { hasNextPage: true } });
  const cursor: string = search.pageInfo.endCursor;
  expect(await ids(`first: 200, after: "${cursor}"`)).toEqual(whole.slice(7));
  expect(await ids('last: 5')).toEqual(whole.slice(-5));
  const [error] = await graph.errors(`{ search(text: "支援", after: "${cursor}") { totalCount } }`);
  expect(error?.message).toBe('The cursor in `after` belongs to another list or another reading.');
});

test('whatever is typed, the cursor of a page is short enough to be sent back', async () => {
  const { maxStringLength, maxSearchLetters } = readSettings({});
  for (const text of ['支援', '事業', 'お'.repeat(maxSearchLetters), '中小企業の支援 DX '.repeat(10)]) {
    const { search } = await graph.data(`{ search(text: "${text}", first: 1) { pageInfo { endCursor } } }`);
    expect((search.pageInfo.endCursor ?? '').length).toBeLessThanOrEqual(maxStringLength / 2);
  }
});

test('kinds that are not searched are refused, as is a choice of none', async () => {
  const refusal = async (field: string): Promise<string | undefined> =>
    (await graph.errors(`{ ${field} }`))[0]?.message;
  expect(await refusal('search(text: "a", kinds: [PLAN, EVIDENCE]) { totalCount }')).toBe(
    '`kinds` names EVIDENCE, which is not searched.',
  );
  expect(await refusal('search(text: "a", kinds: []) { totalCount }')).toBe('`kinds` is empty.');
  expect(await refusal('suggest(text: "a", kinds: [FIGURE]) { text }')).toBe(
    '`kinds` names FIGURE, which is not suggested.',
  );
  expect(await refusal('suggest(text: "a", limit: 21) { text }')).toBe('`limit` is 21.');
  expect(await refusal(`search(text: "${'㍿'.repeat(51)}") { totalCount }`)).toBe('`text` has 204 letters.');
});

test('what is found is what the law says, whatever piece of the seeds is typed', async () => {
  const things = searchedThings(seeds);
  const texts = fc.sample(typedQuery(things), { numRuns: Math.ceil(hostile / 3), seed });
  const answers = await found(graph, texts);
  expect(answers.flatMap((answer, index) => faultsOf(things, texts[index] ?? '', answer))).toEqual([]);
});

test('no text is an error, and each finds what the law says', async () => {
  const things = searchedThings(seeds);
  const texts = fc.sample(hostileQuery, { numRuns: hostile, seed });
  const answers = await found(graph, texts);
  expect(answers.flatMap((answer, index) => faultsOf(things, texts[index] ?? '', answer))).toEqual([]);
});

test.each([
  ['墨', ['墨田区 → 墨田区', '墨田区地域産業活性化計画 → 墨田区地域産業活性化計画']],
  ['しぶ', ['しぶやく → 渋谷区']],
  ['sibuya', ['shibuya-ku → 渋谷区']],
  ['decarb', ['Decarbonization → 脱炭素・カーボンニュートラル']],
  ['後継', ['後継者 → 事業承継']],
])('%s is completed', async (text, expected) => {
  const { suggest } = await graph.data(
    'query ($text: String!) { suggest(text: $text, kinds: [MUNICIPALITY, PLAN, THEME]) { text matched } }',
    { text },
  );
  expect(suggest.map((each: any) => `${each.matched} → ${each.text}`).slice(0, expected.length)).toEqual(
    expected,
  );
});

test('completions that begin so come before those that hold it, each thing once, up to the limit', async () => {
  const { suggest } = await graph.data('{ suggest(text: "商工", limit: 20) { matched node { id } } }');
  const begins = suggest.map(({ matched }: any) => matched.startsWith('商工'));
  expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  expect(begins).toContain(true);
  expect(begins).toContain(false);
  const ids = suggest.map(({ node }: any) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
  const fewer = await graph.data('{ suggest(text: "商工", limit: 3) { node { id } } }');
  expect(fewer.suggest.map(({ node }: any) => node.id)).toEqual(ids.slice(0, 3));
});
