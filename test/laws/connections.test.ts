import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';

let store: Store;
let graph: Asker;
let seeds: Dataset;

beforeAll(async () => {
  store = openTestStore();
  seeds = await seedsDataset();
  await load(store, seeds);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

/** Lists of one node, by the path to the connection. */
const lists = [
  'programs',
  'evidence',
  'theme(key: "market") programs',
  'theme(key: "regional-brand") municipalities',
  'municipality(key: "131199") themes',
  'municipality(key: "ome") evidence',
  'plan(key: "131130-FY2022") statements',
  'node(id: "Section:131181-FY2022-c2") ... on Section programs',
  'organization(key: "ome/local-companies") involvements',
];

/** One page of a list. */
async function page(list: string, args: string): Promise<any> {
  const [start = '', field = ''] = splitAtLast(list);
  const fields =
    'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const opening = start.split(' ... ').map((part, index) => (index === 0 ? part : `... ${part}`));
  const query =
    start === ''
      ? `{ c: ${field}${args} { ${fields} } }`
      : `{ ${opening.join(' { ')} { c: ${field}${args} { ${fields} } } ${'}'.repeat(opening.length)}`;
  const data = await graph.data(query);
  return data.c ?? Object.values<any>(data)[0].c;
}

function splitAtLast(list: string): readonly string[] {
  const space = list.lastIndexOf(' ');
  return space < 0 ? ['', list] : [list.slice(0, space), list.slice(space + 1)];
}

test.each(lists)(
  'paging through %s meets every item once, in one order, forwards and backwards',
  async (list) => {
    const whole = await page(list, '(first: 200)');
    const ids = await allOf(list, 200, 'forward');
    expect(ids).toHaveLength(whole.totalCount);
    expect(new Set(ids).size).toBe(ids.length);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 3, max: 60 }),
        fc.constantFrom('forward', 'backward'),
        async (size, direction) => {
          expect(await allOf(list, size, direction)).toEqual(ids);
        },
      ),
      { numRuns: 3 },
    );
  },
);

async function allOf(list: string, size: number, direction: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  for (;;) {
    const args =
      direction === 'forward'
        ? `first: ${size}${cursor && `, after: "${cursor}"`}`
        : `last: ${size}${cursor && `, before: "${cursor}"`}`;
    const { nodes, edges, pageInfo } = await page(list, `(${args})`);
    const here = nodes.map(({ id }: any) => id);
    expect(edges.map((edge: any) => edge.node.id)).toEqual(here);
    if (direction === 'forward') ids.push(...here);
    else ids.unshift(...here);
    const more = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more) return ids;
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

test('a page of none is a page', async () => {
  const { nodes, totalCount, pageInfo } = await page('programs', '(first: 0)');
  expect({ nodes, totalCount, pageInfo }).toEqual({
    nodes: [],
    totalCount: 45,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('what no page can be is refused with the argument and the limit', async () => {
  const refusal = async (args: string): Promise<string | undefined> =>
    (await graph.errors(`{ programs(${args}) { totalCount } }`))[0]?.message;
  expect(await refusal('first: -1')).toBe('`first` is -1; a page has 0 to 200 items.');
  expect(await refusal('last: 201')).toBe('`last` is 201; a page has 0 to 200 items.');
  expect(await refusal('first: 1, last: 1')).toBe('`first` and `last` are both given.');
  expect(await refusal('after: "x"')).toBe('`after` is no cursor of Tsunagu.');
});

test('a cursor of another list, reading or release is refused and says how to go on', async () => {
  const { programs } = await graph.data('{ programs(first: 3) { pageInfo { endCursor } } }');
  const cursor: string = programs.pageInfo.endCursor;
  const other = await graph.errors(`{ themes(after: "${cursor}") { totalCount } }`);
  expect(other[0]?.message).toBe('The cursor in `after` belongs to another list or another reading.');
  const reading = await graph.errors(
    `{ reading(bases: [STATED]) { programs(after: "${cursor}") { totalCount } } }`,
  );
  expect(reading[0]?.message).toBe('The cursor in `after` belongs to another list or another reading.');
  const [sumida, ...others] = seeds.municipalities;
  if (sumida === undefined) throw new Error('The seeds hold no municipality.');
  await load(store, { ...seeds, municipalities: [{ ...sumida, population: 99 }, ...others] });
  const release = await graph.errors(`{ programs(after: "${cursor}") { totalCount } }`);
  expect(release[0]?.message).toMatch(/belongs to release [0-9a-f]{16}, and this answer to [0-9a-f]{16}/);
  expect(release[0]?.extensions?.['cause']).toMatchObject({
    next: expect.stringContaining('reading(release: "Release:') as string,
  });
  await load(store, seeds);
});

test('node(id) returns what any list returned under that id', async () => {
  const fieldsOf = {
    municipalities: ['Municipality', 'name population'],
    plans: ['Plan', 'name overview'],
    programs: ['Program', 'name slug'],
    organizations: ['Organization', 'name named'],
    themes: ['Theme', 'slug lexicon'],
    statements: ['Statement', 'text'],
    categories: ['Category', 'number'],
    industries: ['Industry', 'jsic'],
    sources: ['Source', 'title'],
    evidence: ['Evidence', 'quote'],
  } as const;
  for (const [list, [type, fields]] of Object.entries(fieldsOf)) {
    const listed = (await graph.data(`{ ${list}(first: 90) { nodes { id ${fields} } } }`))[list].nodes;
    const { nodes } = await graph.data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${fields} } } }`,
      { ids: listed.map(({ id }: any) => id) },
    );
    expect(nodes).toEqual(listed);
  }
});

test('everything that evidence speaks of is reached by its id, and an unknown id is null', async () => {
  const { evidence } = await graph.data(
    '{ evidence(first: 200) { nodes { id subject { id } object { id } } } }',
  );
  const ids = [
    ...new Set<string>(evidence.nodes.flatMap((piece: any) => [piece.subject.id, piece.object.id])),
  ].slice(0, 99);
  const { nodes } = await graph.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: [...ids, 'Program:no/where'],
  });
  expect(nodes).toEqual([...ids.map((id) => ({ id })), null]);
});

test('every quote stands verbatim in its source at its offsets', async () => {
  const { sources } = await graph.data(
    '{ sources { nodes { title text evidence(first: 200) { totalCount } } } }',
  );
  const [{ text }] = sources.nodes.filter((source: any) => source.text !== null);
  const codePoints = Array.from<string>(text);
  let after = '';
  let checked = 0;
  for (;;) {
    const { evidence } = await graph.data(
      `{ evidence(first: 200${after}) { totalCount pageInfo { hasNextPage endCursor } nodes {
        quote line start end terms { text start end } context(characters: 3)
      } } }`,
    );
    for (const piece of evidence.nodes) {
      expect(codePoints.slice(piece.start, piece.end).join('')).toBe(piece.quote);
      expect(codePoints.slice(0, piece.start).filter((point) => point === '\n')).toHaveLength(piece.line - 1);
      expect(piece.context).toBe(codePoints.slice(Math.max(0, piece.start - 3), piece.end + 3).join(''));
      for (const term of piece.terms) expect(codePoints.slice(term.start, term.end).join('')).toBe(term.text);
      checked += 1;
    }
    if (!evidence.pageInfo.hasNextPage) {
      expect(checked).toBe(evidence.totalCount);
      return;
    }
    after = `, after: "${evidence.pageInfo.endCursor}"`;
  }
});
