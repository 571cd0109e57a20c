/** The words of the explorer: one word for one thing, the same as on the pages that the server makes. */

import { bases, involvementRoles, levels, relations, roles } from '../../src/model/terms.js';
import { fieldWord } from '../../src/api/pages/words.js';
import { en } from '../../web/src/texts/en.js';
import { ja } from '../../web/src/texts/ja.js';

const terms: ReadonlySet<string> = new Set([
  ...bases,
  ...levels,
  ...roles,
  ...relations,
  ...involvementRoles,
]);

/** Every word for a term, wherever it stands. */
function* told(texts: object): Iterable<readonly [term: string, word: string]> {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value === 'string' && terms.has(name)) yield [name, value];
    if (typeof value === 'object' && value !== null) yield* told(value as object);
  }
}

test.each([
  ['Japanese', ja],
  ['English', en],
])('a term, a relation and a role has one word in %s', (_, texts) => {
  const words = new Set([...told(texts)].map((each) => each.join(': ')));
  expect([...words]).toHaveLength(terms.size);
});

test.each([
  ['ja', ja],
  ['en', en],
] as const)(
  'a field is called the same by the explorer and on the pages of the server: %s',
  (language, texts) => {
    const fields = Object.entries(texts.fields);
    expect(fields).toEqual(fields.map(([field]) => [field, fieldWord(field, language)]));
    const others = Object.entries(texts.entity).filter(
      ([name, word]) => name in texts.fields && isText(word),
    );
    expect(others).toEqual([]);
  },
);

function isText(word: unknown): boolean {
  return typeof word === 'string';
}
