/** Which table a request asks for by its header. */

import type { FastifyRequest } from 'fastify';

import { exportWanted } from './export-wanted.js';

test.each([
  [undefined, undefined],
  ['*/*', undefined],
  ['text/csv', 'csv'],
  ['Text/CSV; charset=utf-8', 'csv'],
  ['text/csv, application/json', undefined],
  ['text/csv, application/graphql-response+json;q=0.1', undefined],
  ['text/csv, application/json;q=0', 'csv'],
  ['text/csv;q=0, */*', undefined],
  ['text/csv;q=0, text/tab-separated-values;q=0.1', 'tsv'],
  ['text/csv;q=0.1, application/zip', 'zip'],
])('who accepts %j is given %s', (accept, format) => {
  const request = { url: '/graphql', headers: { accept } } as FastifyRequest;
  expect(exportWanted(request)?.format).toBe(format);
});
