/** Hostile values of variables and cursors that were tampered with: refused with a code, or taken as what they are. */

import { type SeedsServer, serveSeeds } from './seeds-server.js';
import { Tally } from './tally.js';

let server: SeedsServer;

beforeAll(async () => {
  server = await serveSeeds();
});

afterAll(() => server[Symbol.asyncDispose]());

const questions: Readonly<Record<string, string>> = {
  Int: 'query ($v: Int) { themes(first: $v) { totalCount } }',
  'Int!': 'query ($v: Int!) { paths(from: "Theme:dx", to: "Theme:dx", first: $v) { totalCount } }',
  String: 'query ($v: String!) { search(text: $v) { totalCount } }',
  ID: 'query ($v: ID!) { theme(key: $v) { id } }',
  '[ID!]': 'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
  Boolean: 'query ($v: Boolean!) { themes { totalCount @include(if: $v) __typename } }',
  Where: 'query ($v: ProgramWhere) { programs(where: $v) { totalCount } }',
  Order: 'query ($v: [ProgramOrder!]) { programs(orderBy: $v) { totalCount } }',
  Cursor: 'query ($v: String) { programs(after: $v) { totalCount nodes { id } } }',
};

/** As JSON, since no value of JavaScript is all of them. */
const values: Readonly<Record<string, string>> = {
  null: 'null',
  true: 'true',
  'minus nothing': '-0',
  'minus one': '-1',
  'a half': '0.5',
  'more than 32 bits': '2147483648',
  '2^53 + 1': '9007199254740993',
  'more than a double': '1e400',
  'less than a double': '-1e400',
  'hardly anything': '1e-400',
  'a number of 1,000 digits': '9'.repeat(1_000),
  'an empty text': '""',
  NUL: '"\\u0000"',
  'a lone surrogate': '"\\ud83d"',
  'a surrogate the wrong way round': '"\\udc00\\ud800"',
  'a number as text': '"１０"',
  'a text of 201 letters': `"${'あ'.repeat(201)}"`,
  'a text of 60,000 letters': `"${'a'.repeat(60_000)}"`,
  'marks without a letter': `"${'\u0300'.repeat(200)}"`,
  'an empty list': '[]',
  'a list of nothing': '[null]',
  'a list of 1,000': `[${Array(1_000).fill('"a"').join()}]`,
  'lists 2,000 deep': '['.repeat(2_000) + ']'.repeat(2_000),
  'an empty object': '{}',
  'objects 2,000 deep': `${'{"NOT":'.repeat(2_000)}{}${'}'.repeat(2_000)}`,
  'an object of 5,000 keys': `{${Array.from({ length: 5_000 }, (_, i) => `"k${i}":1`).join()}}`,
  'a constructor': '{"constructor":{"name":"a"}}',
  'what objects have': '{"toString":"a","hasOwnProperty":1,"valueOf":{}}',
  'a key of NUL': '{"\\u0000":1}',
  'a filter of nothing': '{"AND":[],"OR":[],"NOT":null}',
  'a word of a list that objects have': '["constructor"]',
};

test('of variables', async () => {
  const tally = new Tally('hostile variables');
  for (const [type, query] of Object.entries(questions)) {
    for (const [name, value] of Object.entries(values)) {
      tally.note(`${name} as ${type}`, await server.ask(query, `{"v":${value}}`));
    }
  }
  tally.print();
  expect(tally.problems).toEqual([]);
});

/** A cursor with other parts, and as bytes that are none of ours. */
function tampered(cursor: string): readonly string[] {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[];
  const [release, reading, list] = parts;
  const made = [
    ...[-1, -5, 0.5, 1e9, null, '0', {}, []].map((index) => [release, reading, list, index]),
    ...[-1, -5, 0.5, 1e9].map((index) => [release, reading, list, index, null]),
    ...parts.map((_, index) => parts.with(index, 'x')),
    ...parts.map((_, index) => parts.with(index, null)),
    [],
    [...parts, ...parts],
  ].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'));
  const infinite = Buffer.from(JSON.stringify([release, reading, list, 0]).replace(/0\]$/u, '1e400]'));
  const flipped = Array.from(cursor, (letter, at) =>
    [cursor.slice(0, at), letter === 'A' ? 'B' : 'A', cursor.slice(at + 1)].join(''),
  );
  const cut = Array.from(cursor, (_, at) => cursor.slice(0, at));
  return [...made, infinite.toString('base64url'), ...flipped, ...cut, `${cursor}=`, `${cursor}\0`];
}

test('a cursor that was tampered with is refused, or names a place of its list', async () => {
  const query =
    'query ($v: String) { programs(first: 3, after: $v) { nodes { id } pageInfo { endCursor } } }';
  interface Page {
    readonly data?: {
      readonly programs: { readonly nodes: unknown[]; readonly pageInfo: { readonly endCursor: string } };
    };
  }
  const first = JSON.parse((await server.ask(query)).text) as Page;
  const cursor = first.data?.programs.pageInfo.endCursor ?? '';
  const tally = new Tally('cursors tampered with');
  const odd: string[] = [];
  for (const each of tampered(cursor).filter((text) => text !== '')) {
    const outcome = await server.ask(query, JSON.stringify({ v: each }));
    tally.note(each, outcome);
    const { data } = JSON.parse(outcome.text) as Page;
    if (data && each.replace(/[=\0]$/u, '') !== cursor && data.programs.nodes.length !== 3) odd.push(each);
  }
  tally.print();
  expect(odd).toEqual([]);
  expect(tally.problems).toEqual([]);
});
