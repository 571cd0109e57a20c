/** Finished bytes in their place are the same as JSON of the whole. */

import { GraphQLError } from 'graphql';

import { JsonBytes } from '../../src/execution/json-bytes.js';
import { spliceJson } from '../../src/execution/splice-json.js';

const data = { name: '墨田区', list: [1, null] };
const bytes = new JsonBytes(Buffer.from(JSON.stringify(data)));
const errors = [new GraphQLError('墨 "quoted"', { path: ['a', 0], extensions: { code: 'LOST' } })];

test.each([
  ['data', { data }],
  ['errors first', { errors, data }],
  ['extensions', { data, extensions: { cost: 5 } }],
  ['keys without a value', { errors: undefined, data, extensions: undefined }],
])('%s', (_, result) => {
  expect(spliceJson({ ...result, data: bytes }).toString('utf8')).toBe(JSON.stringify(result));
});

test.each([[{ data: null, errors }], [{ errors }], [{}], [{ data: { plain: 1 } }]])(
  'without finished bytes: %j',
  (result) => {
    expect(spliceJson(result).toString('utf8')).toBe(JSON.stringify(result));
  },
);

test('whoever serializes finished bytes unknowingly gets the same', () => {
  expect(JSON.stringify({ data: bytes })).toBe(JSON.stringify({ data }));
});
