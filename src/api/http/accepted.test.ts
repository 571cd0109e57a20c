/** Which offer a header of preferences chooses. */

import { preferredLanguage, preferredType } from './accepted.js';

test.each([
  [undefined, 'ja'],
  ['', 'ja'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
  ['en;q=0.1, ja', 'ja'],
  ['ja;q=0.1, en;q=0.2', 'en'],
  ['en, ja', 'en'],
  ['fr, de;q=0.5', undefined],
  ['fr, en;q=0.1', 'en'],
  ['*', 'ja'],
  ['ja;q=0, *;q=0.1', 'en'],
  ['EN-us', 'en'],
  ['eng', undefined],
  ['ja;q=x', undefined],
])('of Japanese and English %j takes %s', (header, language) => {
  expect(preferredLanguage(header, ['ja', 'en'])).toBe(language);
});

const [html, json] = ['text/html', 'application/json'];

test.each([
  [undefined, html],
  ['*/*', html],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', html],
  ['application/json', json],
  ['application/json; charset=utf-8, text/html; q=0.9', json],
  ['application/*, */*;q=0.1', json],
  ['text/html;q=0.1, */*', json],
  ['*/*, application/json', json],
  ['text/html;q=0, */*', json],
  ['image/png', undefined],
  ['*/*;q=0', undefined],
  [','.repeat(5_000), html],
])('of HTML and JSON %j takes %s', (header, type) => {
  expect(preferredType(header, [html, json])).toBe(type);
});
