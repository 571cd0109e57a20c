import { createHash } from 'node:crypto';

import { kinds } from './kinds.js';
import { recordFields } from './records.js';
import { releaseFormat } from './release.js';
import { searchTokens } from './search-tokens.js';
import { quotedKinds, quotedRelations, searchedKinds, textsOfThing } from './searched-texts.js';
import { aspectOf } from './shape.js';

test('another form of what is stored has another number', () => {
  const aspects = Array.from({ length: 120 }, (_, code) => aspectOf(code));
  const fields = kinds.map((kind) => Object.keys(recordFields[kind]));
  const form = createHash('sha256')
    .update(JSON.stringify([kinds, aspects, fields, searchedForm()]))
    .digest('hex');
  // When this fails, count `releaseFormat` on and write the new pair here.
  expect([releaseFormat, form.slice(0, 12)]).toEqual([9, 'b93708790598']);
});

/** Of each kind the fields that are searched, and the tokens of a text in which everything changes that can. */
function searchedForm(): unknown {
  const sample = { text: 'ｽﾀｰﾄｱｯﾌﾟ・澁谷區 Ōme-shi Organize ㍿ 霞ヶ関', romaji: true, named: true };
  const texts = (['name', 'alias', 'text'] as const).map((rank) => ({ ...sample, field: 'name', rank }));
  const years = { startFiscalYear: 2018, endFiscalYear: 2020 };
  const known: Readonly<Record<string, unknown>> = { prefecture: '東京都', ...years };
  const filled = (kind: (typeof kinds)[number]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.keys(recordFields[kind]).map((field) => [field, known[field] ?? field]));
  const fields = searchedKinds.map((kind) =>
    textsOfThing(kind, filled(kind), { municipality: filled('Municipality'), quotes: ['quote'] }),
  );
  return [quotedKinds, quotedRelations, fields, searchTokens(texts)];
}
