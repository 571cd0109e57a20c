/** Which rows are written by one statement. */

import type { LinkRow, Properties } from '../../model/release.js';

import { batches, type Bundle, bundlesOf } from './batches.js';

const link = (from: number, type: string, to: number, properties: Properties = {}): LinkRow => ({
  ...{ type, from, to, properties },
});

const about = (from: number): readonly LinkRow[] => [link(from, 'ABOUT', 1), link(from, 'WITHIN', 2)];

const touching = (from: number): readonly LinkRow[] => [link(from, 'TOUCHES', 3, { shape: 0 })];

function inBatches(links: readonly LinkRow[]): readonly (readonly Bundle[])[] {
  return [
    ...batches(bundlesOf(links), { formOf: ({ form }) => form, rowsIn: (bundle) => bundle.links.length }),
  ];
}

const many = (count: number, make: (from: number) => readonly LinkRow[], first = 0): readonly LinkRow[] =>
  Array.from({ length: count }, (_, index) => make(first + index)).flat();

test('the links of one start stay together, and none is lost', () => {
  const links = many(9_000, (from) => (from % 3 === 0 ? about(from) : touching(from)));
  const written = inBatches(links);
  expect(written.flat().flatMap((bundle) => bundle.links)).toEqual(links);
  const starts = written.map((batch) => batch.map(({ from }) => from));
  expect(starts.flat()).toEqual(Array.from({ length: 9_000 }, (_, from) => from));
});

test('many starts whose links have the same types and no properties are a batch by themselves', () => {
  const written = inBatches([...many(1_200, touching), ...many(3_000, about, 1_200)]);
  expect(written.map((batch) => batch.length)).toEqual([1_200, 2_500, 500]);
  expect(written.map((batch) => [...new Set(batch.map(({ form }) => form))])).toEqual([
    [null],
    ['ABOUT WITHIN'],
    ['ABOUT WITHIN'],
  ]);
});

test('a few are written with those before them', () => {
  const written = inBatches([...many(900, touching), ...many(40, about, 900)]);
  expect(written.map((batch) => batch.length)).toEqual([940]);
});

test('a start with very many links has no form that a text could name', () => {
  const [bundle] = bundlesOf(Array.from({ length: 9 }, (_, to) => link(0, 'HAS_FIGURE', to)));
  expect(bundle).toMatchObject({ from: 0, form: null });
});
