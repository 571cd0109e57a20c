/** What is worked out for a document is worked out once. */

import { buildSchema, GraphQLScalarType, parse } from 'graphql';

import { createExecutor } from '../../src/execution/executor.js';

test('constant arguments are read once a document, those with variables once a request', async () => {
  const schema = buildSchema('scalar Day type Query { constant(day: Day): Int variable(day: Day): Int }');
  let literals = 0;
  let values = 0;
  const day = schema.getType('Day');
  if (!(day instanceof GraphQLScalarType)) throw new Error('Day is a scalar.');
  day.parseLiteral = () => (literals += 1);
  day.parseValue = () => (values += 1);
  const executor = createExecutor<null>(schema, {});
  const document = parse('query ($day: Day) { constant(day: "2022") variable(day: $day) }');
  for (let round = 0; round < 3; round++) {
    await executor.execute({ document, context: null, variableValues: { day: 'x' } });
  }
  expect({ literals, values }).toEqual({ literals: 1, values: 3 });
});

test('more states of conditions than plans are kept are all answered rightly', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const schema = buildSchema(`type Query { ${names.map((name) => `${name}: Int`).join(' ')} }`);
  const executor = createExecutor<null>(schema, {});
  const variables = names.map((name) => `$${name}: Boolean!`).join(' ');
  const document = parse(
    `query (${variables}) { ${names.map((name) => `${name} @include(if: $${name})`).join(' ')} }`,
  );
  for (let state = 0; state < 2 ** names.length; state++) {
    const variableValues = Object.fromEntries(names.map((name, bit) => [name, ((state >> bit) & 1) === 1]));
    const { data } = await executor.execute({ document, context: null, variableValues });
    const expected = names.filter((name) => variableValues[name]).map((name) => [name, null]);
    expect(String(data?.bytes)).toBe(JSON.stringify(Object.fromEntries(expected)));
  }
});
