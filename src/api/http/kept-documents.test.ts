import { parse } from 'graphql';

import { keptDocuments } from './kept-documents.js';

test('a document is kept from the second time on that it is parsed', async () => {
  const documents = keptDocuments();
  const document = parse('{ themes { totalCount } }');
  await documents.set('themes', document);
  expect(await documents.get('themes')).toBeUndefined();
  await documents.set('themes', document);
  expect(await documents.get('themes')).toBe(document);
});

test('documents that are asked once push none aside that is asked again', async () => {
  const documents = keptDocuments();
  const asked = parse('{ themes { totalCount } }');
  await documents.set('asked', asked);
  await documents.set('asked', asked);
  const large = parse(`{ ${'themes { totalCount } '.repeat(1_000)} }`);
  for (let time = 0; time < 100; time += 1) await documents.set(`once ${String(time)}`, large);
  expect(await documents.get('asked')).toBe(asked);
});
