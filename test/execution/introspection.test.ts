/** The schema answers about itself as graphql-js says it should. */

import { buildSchema, getIntrospectionQuery, introspectionFromSchema, parse } from 'graphql';

import { createExecutor } from '../../src/execution/executor.js';
import { readContract } from '../../src/api/contract.js';

import { readAnswer } from './answers.js';

const sdl = `
  "A deprecated way." directive @old(reason: String = "old") repeatable on FIELD | QUERY
  scalar Date @specifiedBy(url: "https://example.org/date")
  enum Basis { STATED CURATED @deprecated(reason: "never") }
  input Where @oneOf { id: ID name: String }
  interface Node { id: ID! }
  interface Entity implements Node { id: ID! }
  "Something planned." type Plan implements Entity & Node { id: ID! at(day: Date = "2022-04-01", basis: [Basis!] = [STATED]): [[Plan!]!] }
  union Hit = Plan | Query
  type Query { plan(where: Where, old: Int = 1 @deprecated): Plan hit: Hit @deprecated }
`;

const everything = {
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
  experimentalDirectiveDeprecation: true,
};

test('the whole of a schema', async () => {
  expect(await readAnswer({ sdl }, getIntrospectionQuery(everything))).toEqual({
    data: introspectionFromSchema(buildSchema(sdl), everything),
  });
});

test('the whole of our schema', async () => {
  const { schema } = readContract();
  const answer = await createExecutor<null>(schema, {}).execute({
    document: parse(getIntrospectionQuery(everything)),
    context: null,
  });
  expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: introspectionFromSchema(schema, everything) });
});

test('introspection and data in one document, keys in their order', async () => {
  const text =
    '{ a: __typename plan { id } __type(name: "Plan") { name } none: __type(name: "X") { name } __schema { queryType { name } } }';
  const world = { sdl, rootValue: { plan: { id: 1 } } };
  expect(JSON.stringify(await readAnswer(world, text))).toBe(
    '{"data":{"a":"Query","plan":{"id":"1"},"__type":{"name":"Plan"},"none":null,"__schema":{"queryType":{"name":"Query"}}}}',
  );
});
