/** A whole release as a data package: all of it, in the words of the contract, every quote at its place. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

import { kinds } from '../../src/model/kinds.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { ReleaseView } from '../../src/graph/release-view.js';
import type { Store } from '../../src/graph/store.js';
import { wholeRelease } from '../../src/graph/whole-release.js';
import { writeDataPackage } from '../../src/api/data-package/data-package.js';
import { tableNames } from '../../src/api/data-package/tables.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { readSettings } from '../../src/api/settings.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds, type SeedReleases } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

type Row = Readonly<Record<string, string>>;

let store: Store;
let ask: Asker;
let servers: readonly HttpServer[];
let addresses: readonly string[];
let releases: SeedReleases;
let files: ReadonlyMap<string, string>;
let tables: ReadonlyMap<string, readonly Row[]>;
let descriptor: any;
let folder: string;

beforeAll(async () => {
  store = openTestStore();
  releases = await keptSeeds(store);
  ask = asker(store);
  const settings = {
    ...readSettings({}),
    requestDeadlineMs: 20_000,
    clientMs: 0,
    clientRefusals: 0,
    port: 0,
  };
  servers = await Promise.all([
    createHttpServer(ask.service, settings, createLog('silent')),
    createHttpServer(asker(store).service, settings, createLog('silent')),
  ]);
  addresses = await Promise.all(servers.map((server) => server.listen()));
  files = unpacked(await bytesOf(await fetch(`${addresses[0] ?? ''}/releases/current.zip`)));
  descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  tables = new Map(
    [...Object.values(tableNames), 'links'].map((name) => {
      const text = files.get(`${name}.csv`) ?? '';
      return [name, parseCsv(text, { columns: true, bom: true }) as unknown as Row[]];
    }),
  );
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.app.close()));
  await store[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

function unpacked(zip: Buffer): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const keyOf = (id: string): string => id.replace('Release:', '');
const rowsOf = (name: string): readonly Row[] => tables.get(name) ?? [];

test('it has a table for each kind, with as many rows as the release counts', async () => {
  const { reading } = await ask.data(
    `query Counts($release: ID!) { reading(release: $release) { release { counts { kind count } } } }`,
    { release: releases.seeds },
  );
  const counted = kinds.map((kind) => ({ kind: kind.toUpperCase(), count: rowsOf(tableNames[kind]).length }));
  expect(counted).toEqual(reading.release.counts);
});

test('every id stands once, and whatever refers to a thing finds it in the table that is named', () => {
  const things = [...tables].filter(([name]) => name !== 'links');
  const known = new Map(things.map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]));
  const everything = new Set([...known.values()].flatMap((ids) => [...ids]));
  expect(everything.size).toBe(things.flatMap(([, rows]) => rows).length);
  const lost: unknown[] = [];
  for (const { name, schema } of tablesDescribed()) {
    for (const { fields, reference } of schema.foreignKeys) {
      for (const row of rowsOf(name)) {
        const id = row[fields[0]] ?? '';
        if (id !== '' && !known.get(reference.resource)?.has(id)) lost.push([name, fields[0], id]);
      }
    }
  }
  for (const { subject, object } of rowsOf('evidence')) {
    for (const end of [subject, object]) if (!everything.has(end)) lost.push(end);
  }
  for (const { from, to } of rowsOf('links')) {
    for (const end of [from, to]) if (!everything.has(end)) lost.push(end);
  }
  expect(lost).toEqual([]);
  expect(tablesDescribed().flatMap(({ schema }: any) => schema.foreignKeys).length).toBeGreaterThan(15);
});

test('what neither a reference nor evidence tells is in the table of links: sources, entries of the same name, places in lists', async () => {
  const data = await ask.data(
    `query Links($release: ID!) { reading(release: $release) {
      municipalities(first: 100) { nodes { id sources(first: 50) { nodes { id } } } }
      organizations(first: 100) { nodes { id sources(first: 50) { nodes { id } } } }
      sections: plans(first: 100) { nodes { sections { id programs(first: 50) { edges { position marker carried node { id } } } } } }
      programs(first: 100) { nodes { id variants { id } } }
    } }`,
    { release: releases.seeds },
  );
  const { municipalities, organizations, sections, programs } = data.reading;
  const lists = sections.nodes.flatMap((plan: any) => plan.sections);
  const expected = [
    ...[...municipalities.nodes, ...organizations.nodes].flatMap(({ id, sources }: any) =>
      sources.nodes.map((source: any) => [id, 'FROM', source.id, '', '', '']),
    ),
    ...lists.flatMap(({ id, programs: listed }: any) =>
      listed.edges.map(({ position, marker, carried, node }: any) => [
        id,
        'LISTS',
        node.id,
        `${position}`,
        marker ?? '',
        `${carried}`,
      ]),
    ),
  ];
  const rows = rowsOf('links').map(({ from, relation, to, position, marker, carried }) => [
    from,
    relation,
    to,
    position,
    marker,
    carried,
  ]);
  const told = rows.filter(([, relation]) => relation !== 'VARIANT_OF');
  // a plan is a source of its municipality as well, which its own reference tells
  expect(expected).toEqual(expect.arrayContaining(told));
  expect(told.filter(([, relation]) => relation === 'LISTS')).toHaveLength(
    expected.filter(([, relation]) => relation === 'LISTS').length,
  );
  expect(told.filter(([, relation]) => relation === 'FROM').length).toBeGreaterThan(5);
  const variants = rows.filter(([, relation]) => relation === 'VARIANT_OF');
  const pairs = programs.nodes.flatMap(({ id, variants: others }: any) =>
    others.map((other: any) => [id, other.id]),
  );
  const both = variants.flatMap(([from, , to]) => [
    [from, to],
    [to, from],
  ]);
  expect(both.sort()).toEqual(pairs.sort());
  expect(variants).not.toEqual([]);
});

test('the descriptor tells every column, and the cells are what it says', () => {
  const wrong: unknown[] = [];
  for (const { name, path, schema } of tablesDescribed()) {
    const [header = ''] = (files.get(path) ?? '').replace('\uFEFF', '').split('\r\n');
    expect(header.split(',')).toEqual(schema.fields.map((field: any) => field.name));
    for (const field of schema.fields) {
      expect(field.description).not.toBe('');
      for (const row of rowsOf(name)) {
        const cell = row[field.name] ?? '';
        if (!fits(field, cell)) wrong.push([name, field.name, cell]);
      }
    }
  }
  expect(wrong).toEqual([]);
});

function tablesDescribed(): any[] {
  return descriptor.resources.filter(({ type }: any) => type === 'table');
}

function fits({ type, constraints = {} }: any, cell: string): boolean {
  if (cell === '') return constraints.required !== true;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return Number.isFinite(Number(cell));
    case 'boolean':
      return cell === 'true' || cell === 'false';
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(cell);
    case 'array':
      return Array.isArray(JSON.parse(cell));
    default:
      return true;
  }
}

test('every quote stands at its place in the text of its source, which the package has', () => {
  const texts = new Map<string, readonly string[]>(
    [...files].flatMap(([path, text]) => {
      const key = /^sources\/(.+)\.txt$/.exec(path)?.[1];
      return key === undefined ? [] : [[`Source:${key}`, Array.from(text)] as const];
    }),
  );
  const misplaced = rowsOf('evidence').filter(
    ({ source = '', start, end, quote }) =>
      texts.get(source)?.slice(Number(start), Number(end)).join('') !== quote,
  );
  expect(rowsOf('evidence').length).toBeGreaterThan(300);
  expect(misplaced).toEqual([]);
});

test('evidence and programs have the values that GraphQL gives', async () => {
  const query = `query Page($after: String) {
    programs(first: 200) { nodes { id slug name kana nameEn nameKind instrument municipality { id } plan { id } } }
    evidence(first: 200, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id quote start end line relation basis level role involvementRole wording match
        span { startLine endLine } source { id } subject { id } object { id } terms { start end }
      }
    }
  }`;
  const shown = (value: any): string =>
    value === null ? '' : typeof value === 'object' ? (value.id ?? JSON.stringify(value)) : String(value);
  const told = (node: any, row: Row | undefined): unknown[] =>
    Object.entries(node).flatMap(([field, value]) =>
      row !== undefined && field in row ? [[field, row[field], shown(value)]] : [],
    );
  const rows = new Map([...rowsOf('evidence'), ...rowsOf('programs')].map((row) => [row['id'], row]));
  const different: unknown[] = [];
  let compared = 0;
  let after: string | null = null;
  do {
    const { programs, evidence }: any = await ask.data(query, { after });
    for (const node of [...programs.nodes, ...evidence.nodes]) {
      const cells = told({ ...node, ...node.span }, rows.get(node.id));
      compared += cells.length;
      different.push(...cells.filter(([, cell, value]: any) => cell !== value));
    }
    after = evidence.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null;
  } while (after !== null);
  expect(compared).toBeGreaterThan(7_000);
  expect(different).toEqual([]);
});

test('a release has the same bytes from whatever database, which has loaded it at another time', async () => {
  const view = await ask.graph.release(releases.seeds);
  const at = async (createdAt: string): Promise<Buffer> => {
    const { signal } = new AbortController();
    const other = new ReleaseView({ ...view.info, createdAt }, store, keptAnswers(0));
    const file = join(folder, `${createdAt}.zip`);
    await writeDataPackage(wholeRelease(other, signal), ask.service.schema, file);
    return readFile(file);
  };
  const [one, two] = await Promise.all([at('2026-01-01'), at('2027-02-02')]);
  expect(one.equals(two)).toBe(true);
});

test('two servers give the same bytes under the same tag, and a client that has them gets none', async () => {
  const [one, other] = await Promise.all(
    addresses.map((address) => fetch(`${address}/releases/${keyOf(releases.seeds)}.zip`)),
  );
  if (!one || !other) throw new Error('Two servers are running.');
  expect(one.headers.get('content-type')).toBe('application/zip');
  expect(one.headers.get('content-disposition')).toContain(`tsunagu-${keyOf(releases.seeds)}.zip`);
  expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  expect((await bytesOf(one)).equals(await bytesOf(other))).toBe(true);
  // fetch itself would ask for the bytes whatever the tag
  const headers = { 'if-none-match': one.headers.get('etag') ?? '' };
  const status = await new Promise((resolve, reject) => {
    get(one.url, { headers }, (again) => {
      resolve(again.resume().statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(304);
});

test('an earlier release that is kept has a package of its own', async () => {
  const response = await fetch(`${addresses[0] ?? ''}/releases/${keyOf(releases.earlier)}.zip`);
  const earlier = unpacked(await bytesOf(response));
  expect(JSON.parse(earlier.get('datapackage.json') ?? '').name).toBe(`tsunagu-${keyOf(releases.earlier)}`);
  expect(earlier.get('evidence.csv')).not.toBe(files.get('evidence.csv'));
});

test('a release that is not kept is not found, and those that are are named', async () => {
  const response = await fetch(`${addresses[0] ?? ''}/releases/0000000000000000.zip`);
  expect(response.status).toBe(404);
  const { errors }: any = await response.json();
  expect(errors[0].message).toContain(releases.seeds);
  expect(errors[0].extensions.code).toBe('RELEASE_UNKNOWN');
});

test('its README counts the rows of each file and says whose the rights are', () => {
  const readme = files.get('README.txt') ?? '';
  for (const kind of kinds) {
    expect(readme).toContain(`${tableNames[kind]}.csv: ${rowsOf(tableNames[kind]).length} `);
  }
  expect(readme).toContain('権利は各発行者にあります');
});
