/** The questions of examples/ as tables: rows, order, values and counts are those of the answer in JSON. */

import { readFileSync } from 'node:fs';

import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

import type { Store } from '../../src/graph/store.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { readSettings } from '../../src/api/settings.js';
import { questions } from '../questions/all.js';
import { asker } from '../support/asking.js';
import { keptSeeds, type SeedReleases } from '../support/kept-seeds.js';
import { openTestStore, projectFolder } from '../support/store.js';

let store: Store;
let server: HttpServer;
let address: string;
let releases: SeedReleases;

beforeAll(async () => {
  store = openTestStore();
  releases = await keptSeeds(store);
  const settings = {
    ...readSettings({}),
    ...{ requestDeadlineMs: 20_000, maxWaitMs: 60_000, clientMs: 0, clientRefusals: 0, port: 0 },
  };
  server = await createHttpServer(asker(store).service, settings, createLog('silent'));
  address = await server.listen();
});

afterAll(async () => {
  await server.app.close();
  await store[Symbol.asyncDispose]();
});

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const asJson = async (asked: Asked): Promise<any> => (await send(asked, '')).json();

/** By POST where wishes are empty or say so, else by GET. */
async function send(
  { query, variables }: Asked,
  wishes: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${address}/graphql?${wishes}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

async function received(query: string, wishes: string): Promise<{ headers: Headers; bytes: Buffer }> {
  const response = await send({ query }, wishes);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Where lists of objects stand that stand in no other list. */
function listsIn(value: any, path: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]));
}

function at(value: any, path: readonly string[]): any {
  return path.reduce((inner, key) => inner?.[key], value);
}

/** The leaves of a row by their path; several of one path in order. */
function leaves(value: any, path: readonly string[] = []): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const visit = (inner: any, here: readonly string[]): void => {
    if (Array.isArray(inner)) {
      for (const item of inner) visit(item, here);
    } else if (typeof inner === 'object' && inner !== null && here.at(-1) !== 'where') {
      for (const [key, below] of Object.entries(inner)) visit(below, [...here, key]);
    } else {
      const name = here.join('.');
      found.set(name, [...(found.get(name) ?? []), inner]);
    }
  };
  visit(value, path);
  return found;
}

const shown = (value: unknown): string => {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The keys of groups become columns named by their dimensions; here they are put back into lists. */
function withoutDimensions(record: Readonly<Record<string, string>>): Map<string, string> {
  const columns = new Map<string, string>();
  for (const [name, cell] of Object.entries(record)) {
    const plain = name.replace(/\b[A-Z][A-Z_]+\b/u, 'keys');
    const known = columns.get(plain);
    columns.set(plain, known === undefined ? cell : `${known}|${cell}`);
  }
  return columns;
}

function expectSame(records: readonly Readonly<Record<string, string>>[], rows: readonly any[]): void {
  expect(records).toHaveLength(rows.length);
  const cells: unknown[] = [];
  const expected: unknown[] = [];
  rows.forEach((row, index) => {
    const columns = withoutDimensions(records[index] ?? {});
    for (const [name, values] of leaves(row)) {
      cells.push([index, name, (columns.get(name) ?? '').split('|').filter((cell) => cell !== '')]);
      const words = values.flatMap((value) => shown(value).split('|')).filter((word) => word !== '');
      expected.push([index, name, words]);
    }
  });
  expect(cells).toEqual(expected);
}

/** As Excel and Python do, which take each of the three for the end of a row. */
const read = (text: string, options: object = {}): any =>
  parseCsv(text, { columns: true, bom: true, record_delimiter: ['\r\n', '\n', '\r'], ...options });

/** As a spreadsheet is kept from taking it for a formula. */
const guarded = (records: readonly Record<string, string>[]): readonly Record<string, string>[] =>
  records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')]),
    ),
  );

describe.each(questions.map(({ name, variables }) => [name, variables] as const))('%s', (name, variables) => {
  const asked = (): Asked => ({
    query: readFileSync(`${projectFolder}/examples/${name}.graphql`, 'utf8'),
    variables: variables?.(releases) ?? {},
  });

  test('each of its lists is a table with the rows of the answer', async () => {
    const { data } = await asJson(asked());
    const lists = listsIn(data);
    if (lists.length > 1) {
      const refusal = await send(asked(), 'format=csv');
      expect(refusal.status).toBe(400);
      const { errors } = (await refusal.json()) as any;
      for (const path of lists) expect(errors[0].message).toContain(path.join('.'));
    }
    for (const path of lists) {
      const wishes = `rows=${path.join('.')}`;
      const rows = at(data, path);
      const csv = await send(asked(), `format=csv&${wishes}`);
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      expectSame(guarded(read(await csv.text())), rows);
      const tsv = await send(asked(), wishes, { accept: 'text/tab-separated-values' });
      expectSame(read(await tsv.text(), { delimiter: '\t' }), rows);
      const lines = await send(asked(), wishes, { accept: 'application/x-ndjson' });
      expect(
        (await lines.text())
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual(rows);
      const holder = at(data, path.slice(0, -1));
      if (holder?.totalCount !== undefined)
        expect(lines.headers.get('x-total-count')).toBe(String(holder.totalCount));
      const zip = await send(asked(), `format=zip&${wishes}`);
      const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
      expectSame(guarded(read(strFromU8(files['rows.csv'] ?? new Uint8Array()))), rows);
      expect(strFromU8(files['query.graphql'] ?? new Uint8Array())).toBe(asked().query);
    }
  });
});

test('a page says how much of the list it is, and its link leads on until all is there', async () => {
  const query = '{ programs(first: 20) { nodes { id } } }';
  const all = (await asJson({ query: '{ programs(first: 200) { totalCount nodes { id } } }' })).data.programs;
  let next: string | undefined = `/graphql?format=csv&query=${encodeURIComponent(query)}`;
  const ids: string[] = [];
  while (next !== undefined) {
    const page: Response = await fetch(address + next);
    expect(page.headers.get('x-total-count')).toBe(String(all.totalCount));
    ids.push(...read(await page.text()).map(({ id }: { readonly id: string }) => id));
    next = /<(.*)>; rel="next"/u.exec(page.headers.get('link') ?? '')?.[1];
  }
  expect(ids).toEqual(all.nodes.map(({ id }: { readonly id: string }) => id));
});

test('rows that stand in the rows of a list which goes on are no silent part: the link leads on through that list', async () => {
  const query = '{ programs(first: 20) { nodes { id themes(first: 50) { nodes { id } } } } }';
  const all = await asJson({
    query: '{ programs(first: 200) { nodes { themes(first: 50) { nodes { id } } } } }',
  });
  let next: string | undefined =
    `/graphql?format=csv&rows=programs.nodes.themes&query=${encodeURIComponent(query)}`;
  const ids: string[] = [];
  while (next !== undefined) {
    const page: Response = await fetch(address + next);
    const rows = read(await page.text());
    expect(page.headers.get('x-total-count')).toBe(String(rows.length));
    ids.push(...rows.map(({ id }: { readonly id: string }) => id));
    next = /<(.*)>; rel="next"/u.exec(page.headers.get('link') ?? '')?.[1];
  }
  expect(ids).toEqual(
    all.data.programs.nodes.flatMap(({ themes }: any) => themes.nodes.map(({ id }: any) => id)),
  );
});

test('every quote there is comes out of a CSV and of the CSV in a zip as it stands, however many lines it has', async () => {
  const question = (after: string | null) =>
    `{ evidence(first: 200, after: ${JSON.stringify(after)}) { totalCount pageInfo { endCursor hasNextPage } nodes { id quote } } }`;
  const told: { format: string; rows: unknown[] }[] = ['csv', 'zip'].map((format) => ({ format, rows: [] }));
  const nodes: any[] = [];
  for (let after: string | null = null, more = true; more;) {
    const query = question(after);
    const { evidence } = (await asJson({ query })).data;
    nodes.push(...evidence.nodes);
    for (const { format, rows } of told) {
      const { headers, bytes } = await received(query, `format=${format}`);
      expect(headers.get('x-total-count')).toBe(String(evidence.totalCount));
      const text = format === 'csv' ? bytes : unzipSync(bytes)['rows.csv'];
      rows.push(...guarded(read(strFromU8(text ?? new Uint8Array()))));
    }
    ({ endCursor: after, hasNextPage: more } = evidence.pageInfo);
    expect(nodes.length).toBe(more ? nodes.length : evidence.totalCount);
  }
  expect(nodes.some(({ quote }) => quote.includes('\n'))).toBe(true);
  for (const { rows } of told) expect(rows).toEqual(nodes);
});

test('a cursor goes into its variable, and pages from the end go backwards', async () => {
  const query =
    'query Back($before: String) { themes(last: 30, before: $before) { edges { node { slug } } } }';
  let next: string | undefined = `/graphql?format=jsonl&query=${encodeURIComponent(query)}`;
  const slugs: string[] = [];
  while (next !== undefined) {
    const page: Response = await fetch(address + next);
    const lines = (await page.text()).trimEnd().split('\n');
    slugs.unshift(...lines.map((line) => JSON.parse(line).node.slug));
    next = /<(.*)>; rel="next"/u.exec(page.headers.get('link') ?? '')?.[1];
  }
  const { data } = await asJson({ query: '{ themes(first: 200) { nodes { slug } } }' });
  expect(slugs).toEqual(data.themes.nodes.map(({ slug }: { readonly slug: string }) => slug));
});

test.each(['first', 'only'] as const)(
  'a link leads to what is answered, or is not there: trusted documents %s',
  async (trustedDocuments) => {
    const settings = { ...readSettings({}), port: 0, trustedDocuments };
    const own = await createHttpServer(asker(store).service, settings, createLog('silent'));
    try {
      const url = await own.listen();
      const wishes = new URLSearchParams({
        query: readFileSync(`${projectFolder}/examples/42-search.graphql`, 'utf8'),
        variables: '{"text": "業"}',
        format: 'csv',
        rows: 'search.edges',
      });
      const { status, headers } = await fetch(`${url}/graphql?${wishes.toString()}`);
      expect([status, headers.get('x-next-cursor')]).toEqual([200, expect.any(String)]);
      const next = /<(.*)>; rel="next"/u.exec(headers.get('link') ?? '')?.[1];
      if (trustedDocuments === 'only') expect(next).toBeUndefined();
      else expect((await fetch(`${url}${next ?? ''}`)).status).toBe(200);
    } finally {
      await own.app.close();
    }
  },
);

test('the evidence of each row comes with a zip, counted and complete', async () => {
  const query = '{ theme(key: "succession") { programs { edges { node { id } } } } }';
  const cited = query.replace('edges {', 'edges { evidence(first: 200) { totalCount nodes { id quote } }');
  const { edges } = (await asJson({ query: cited })).data.theme.programs;
  const zip = await send({ query }, 'format=zip');
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const told = read(strFromU8(files['evidence.csv'] ?? new Uint8Array()));
  const expected = edges.flatMap(({ node, evidence }: any, index: number) =>
    evidence.nodes.map(({ id, quote }: any) => [String(index + 1), node.id, id, quote]),
  );
  expect(told.map((each: any) => [each.row, each['row.id'], each.id, each.quote])).toEqual(expected);
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
  expect(readme).toContain(releases.seeds);
  expect(readme).toContain(`evidence.csv: ${String(expected.length)} / ${String(expected.length)} rows`);
  expect(readme).toContain('承認した地域産業活性化計画の概要');
});

test('the same zip is the same bytes', async () => {
  const query = `{ reading(release: "${releases.seeds}") { plans { nodes { id } } } }`;
  const [one, other] = await Promise.all(
    ['format=zip', 'format=zip&rows=reading.plans'].map(async (wishes) => {
      const { headers, bytes } = await received(query, wishes);
      expect(headers.get('cache-control')).toContain('immutable');
      return bytes;
    }),
  );
  expect(one).toEqual(other);
});

test('a table carries a tag, HEAD tells the same without a body, and it is named after its question', async () => {
  const path = `/graphql?format=csv&query=${encodeURIComponent('query Plans { plans { nodes { id } } }')}`;
  const got = await fetch(address + path);
  const tag = got.headers.get('etag') ?? '';
  expect(got.headers.get('content-disposition')).toMatch(/filename="tsunagu-Plans-[\da-f]{12}\.csv"/u);
  const head = await fetch(address + path, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  expect((await fetch(address + path, { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('a browser that follows a link to a table gets the table', async () => {
  const path = `/graphql?format=csv&query=${encodeURIComponent('{ plans { nodes { id } } }')}`;
  const got = await fetch(address + path, {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  });
  expect(got.headers.get('content-type')).toContain('text/csv');
});

test('whoever names JSON too gets JSON', async () => {
  const got = await send({ query: '{ plans { nodes { id } } }' }, '', {
    accept: 'application/json, text/csv',
  });
  expect(got.headers.get('content-type')).toContain('application/json');
});

test.each([
  ['{ plans { nodes { id } } }', 'format=xlsx', 'Formats are json, csv, tsv, jsonl and zip.'],
  ['{ plans { nodes { id } } }', 'format=csv&rows=themes', 'Choose by rows=<path> one of: plans.nodes.'],
  ['{ theme(key: "dx") { name } }', 'format=csv', 'Ask for a list of things.'],
  ['{ plans { nodes { nothing } } }', 'format=csv', 'Cannot query field "nothing"'],
  ['{ plans {', 'format=csv', 'Syntax Error'],
  ['query A { plans { nodes { id } } } query B { plans { nodes { id } } }', 'format=csv', 'operationName'],
  ['query A($n: Int!) { plans(first: $n) { nodes { id } } }', 'format=csv', '"$n"'],
  ['{ reading(release: "none") { plans { nodes { id } } } }', 'format=csv', 'none'],
  [
    `{ programs(first: 200) { nodes { themes(first: 200) { nodes { evidence(first: 200) { nodes { id } } } } } } }`,
    'format=csv',
    'Cost',
  ],
])('%s is refused as %s, in words', async (query, wishes, words) => {
  const refusal = await send({ query }, wishes);
  expect(refusal.status).toBe(400);
  const { errors } = (await refusal.json()) as any;
  expect(errors[0].message).toContain(words);
  expect(errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|RELEASE_UNKNOWN|COST_TOO_HIGH)$/u);
});
