import { createHash } from 'node:crypto';

import { kinds } from './kinds.js';
import { recordFields } from './records.js';
import { releaseFormat } from './release.js';
import { aspectOf } from './shape.js';

test('another form of what is stored has another number', () => {
  const aspects = Array.from({ length: 120 }, (_, code) => aspectOf(code));
  const fields = kinds.map((kind) => Object.keys(recordFields[kind]));
  const form = createHash('sha256')
    .update(JSON.stringify([kinds, aspects, fields]))
    .digest('hex');
  // When this fails, count `releaseFormat` on and write the new pair here.
  expect([releaseFormat, form.slice(0, 12)]).toEqual([2, '3bdb7f36bd1b']);
});
