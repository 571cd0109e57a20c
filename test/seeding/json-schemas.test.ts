/** The schemas that editors complete seed files by: up to date, named by each file, and true of it. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { jsonSchemas } from '../../src/seeding/json-schemas.js';

import { seedsFolder } from './edited-seeds.js';

const schemas = jsonSchemas();
const files = (await readdir(seedsFolder, { recursive: true })).filter((name) => name.endsWith('.yaml'));

async function textOf(name: string): Promise<string> {
  return readFile(path.join(seedsFolder, name), 'utf8');
}

/** The kind that the first line of a file names. */
function kindOf(text: string): string {
  const named = /^# yaml-language-server: \$schema=(\.\.?)\/schema\/(\w+)\.json$/.exec(
    text.split('\n')[0] ?? '',
  );
  return named?.[2] ?? '';
}

test.each([...schemas.keys()])('schema/%s.json is what `tsunagu seed-schemas` writes', async (kind) => {
  expect(JSON.parse(await textOf(`schema/${kind}.json`))).toEqual(schemas.get(kind));
});

test.each(files)('%s names its schema from where it stands, and follows it', async (name) => {
  const text = await textOf(name);
  const kind = kindOf(text);
  const expected = name.startsWith('plans/')
    ? 'plan'
    : name.startsWith('sources/')
      ? 'source'
      : name.slice(0, -5);
  expect(kind).toBe(expected);
  expect(text).toContain(`$schema=${name.includes('/') ? '..' : '.'}/schema/`);
  // Read back by zod, which knows nothing here of the shapes that the schema was made from.
  const schema = z.fromJSONSchema(JSON.parse(await textOf(`schema/${kind}.json`)));
  expect(schema.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
});

test.each([
  ['an unknown key', 'instrument: hub', 'instrumnt: hub'],
  ['a word that is not in a closed list', 'role: issue', 'role: isue'],
  ['a slug in capitals', 'slug: prototype-poc', 'slug: Prototype-POC'],
  ['a text with spaces around it', 'label: 重点3項目', "label: '重点3項目 '"],
  ['a missing key', 'kind: strength', ''],
])('%s goes against it', async (_, from, to) => {
  const text = await textOf('plans/sumida-fy2022.yaml');
  expect(text).toContain(from);
  const schema = z.fromJSONSchema(JSON.parse(await textOf('schema/plan.json')));
  expect(schema.safeParse(parse(text.replace(from, to))).success).toBe(false);
});

test.each([
  ['a number of inhabitants that the API could not give', 'population: 272158', 'population: 2147483648'],
  ['an address that is not of the web', 'url: https://www.city.sumida.lg.jp/', 'url: javascript:alert(1)'],
  ['a reading in kanji', 'kana: すみだく', 'kana: 墨田区'],
  ['a day that there is not', "populationDate: '2022-02-16'", "populationDate: '2022-02-30'"],
])('%s goes against that of municipalities', async (_, from, to) => {
  const text = await textOf('municipalities.yaml');
  expect(text).toContain(from);
  const schema = z.fromJSONSchema(JSON.parse(await textOf('schema/municipalities.json')));
  expect(schema.safeParse(parse(text.replace(from, to))).success).toBe(false);
});

test.each([...schemas])('every key of %s is explained', (_, schema) => {
  expect(unexplained(schema, '')).toEqual([]);
});

/** Paths of keys without a description. */
function unexplained(node: unknown, at: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries(
    (node as { properties?: Record<string, { description?: string }> }).properties ?? {},
  );
  return [
    ...own.flatMap(([key, { description }]) => (description === undefined ? [`${at}.${key}`] : [])),
    ...Object.entries(node).flatMap(([key, inner]) => unexplained(inner, `${at}.${key}`)),
  ];
}
