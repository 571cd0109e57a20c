/** Things know what and where they are from the start, and what their record says once that is there. */

import { kinds } from '../model/kinds.js';
import { recordFields } from '../model/records.js';

import { newThing, type Thing } from './thing.js';

const scope = 'a scope';

function fieldOf(thing: Thing<string>, field: string): unknown {
  return (thing as unknown as Readonly<Record<string, unknown>>)[field];
}

test.each(kinds)('a thing of the kind %s reads every field of its record, and none before', (kind) => {
  const thing = newThing(kind, scope, 7);
  expect([fieldOf(thing, '__typename'), thing.scope, thing.ordinal]).toEqual([kind, scope, 7]);
  const fields = Object.keys(recordFields[kind]);
  for (const field of fields) {
    expect(() => fieldOf(thing, field)).toThrow(new RangeError('Thing 7 has not been loaded.'));
  }
  const record = Object.fromEntries(fields.map((field) => [field, `its ${field}`]));
  thing.record = record as unknown as NonNullable<typeof thing.record>;
  for (const field of fields) expect(fieldOf(thing, field)).toBe(`its ${field}`);
  expect(fieldOf(thing, 'elsewhere')).toBeUndefined();
});
