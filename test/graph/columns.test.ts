/** Many rows are sent as columns, and what the database takes out of these are the rows. */

import fc from 'fast-check';

import type { Value } from '../../src/model/release.js';
import { rowsOf, type Store, wholeNumbers } from '../../src/graph/store.js';
import { columnsOf, entriesOf } from '../../src/graph/writes/columns.js';
import { openTestStore } from '../support/store.js';

let store: Store;

beforeAll(() => {
  store = openTestStore();
});

afterAll(() => store[Symbol.asyncDispose]());

const whole = fc.maxSafeInteger();
const sign = fc.constantFrom('', ' ', '\u001E', 'a\u001Eb', "'", '\\', '`', '\n');
const text = fc.oneof(fc.string({ unit: 'grapheme' }), sign);
const kinds: readonly fc.Arbitrary<Value>[] = [
  whole,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
  text,
  fc.array(whole, { minLength: 1 }),
  fc.array(text, { minLength: 1 }),
];

/** Values of one kind, of one kind with gaps, or of several. */
function columnOf(count: number): fc.Arbitrary<readonly Value[]> {
  const column = (value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
    fc.array(value, { minLength: count, maxLength: count });
  const ofOneKind = kinds.flatMap((kind) => [column(kind), column(fc.option(kind))]);
  return fc.oneof(...ofOneKind, column(fc.oneof(...kinds)));
}

const table = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    // a name that Cypher has for itself is among them
    columns: fc
      .tuple(columnOf(count), columnOf(count), columnOf(count))
      .map(([a, b, c]) => ({ a, end: b, c })),
  }),
);

test('rows of any values come out as they were put in, gaps included', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ count, columns }) => {
      const { taken, ofRow, sent } = columnsOf(Object.entries(columns));
      const result = await store.writing((session) =>
        session.run(
          `WITH ${taken === '' ? '' : `${taken}, `}$count AS count
UNWIND range(0, count - 1) AS row
RETURN {${entriesOf(ofRow)}} AS held`,
          wholeNumbers({ columns: sent, count }),
        ),
      );
      const held = rowsOf(result).map((row) => ({ a: null, end: null, c: null, ...(row['held'] as object) }));
      const rows = Array.from({ length: count }, (_, row) => ({
        ...{ a: columns.a[row], end: columns.end[row], c: columns.c[row] },
      }));
      expect(held).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});
