/** A comparison adds up: what two share and what only one has make all that the two touch. */

import fc from 'fast-check';

import { type CompareAnswer, comparedOf } from '../../web/src/views/compare/model.js';

import { named } from './named.js';

describe('a comparison', () => {
  it('splits the themes of two into shared, only the first’s and only the second’s', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { a, b, shared, onlyA, onlyB } of comparedOf(answered(world)).pairs) {
          const [first = [], second = []] = [world[Number(a.slug)], world[Number(b.slug)]];
          expect(shared).toBe(first.filter((theme) => second.includes(theme)).length);
          expect(onlyA).toBe(first.filter((theme) => !second.includes(theme)).length);
          expect(onlyB).toBe(second.filter((theme) => !first.includes(theme)).length);
        }
      }),
    );
  });

  it('has the nearest pair first', () => {
    const { pairs } = comparedOf(answered([['dx', 'tourism'], ['startups'], ['dx', 'tourism', 'founding']]));
    expect(pairs.map(({ a, b }) => `${a.slug}${b.slug}`)).toEqual(['02', '01', '12']);
  });

  it('has a cell exactly where a municipality touches a theme', () => {
    const { patterns } = comparedOf(answered([['dx', 'tourism'], ['dx']]));
    expect(
      patterns.map(({ municipalities, rows }) => [
        municipalities.map(({ slug }) => slug),
        rows.map(({ theme, cells }) => [theme.id, cells.map((cell) => cell?.quotes)]),
      ]),
    ).toEqual([
      [['0', '1'], [['dx', [1, 1]]]],
      [['0'], [['tourism', [1, undefined]]]],
    ]);
  });
});

it('counts the themes that the answer has no cells of, and has no row that would say nobody writes of them', () => {
  const { compare } = answered([['dx', 'tourism', 'founding'], ['dx']]);
  const municipalities = compare.municipalities.map(({ themes: own, ...one }) => ({
    ...one,
    themes: { ...own, edges: own.edges.slice(0, 2) },
  }));
  const { patterns } = comparedOf({ compare: { ...compare, municipalities } });
  expect(
    patterns.map(({ total, missing, rows }) => [total, missing, rows.map(({ theme }) => theme.id)]),
  ).toEqual([
    [1, 0, ['dx']],
    [2, 1, ['tourism']],
  ]);
});

const themes = ['dx', 'tourism', 'startups', 'founding'];

/** The themes of each municipality. */
type World = readonly (readonly string[])[];

const worlds: fc.Arbitrary<World> = fc.array(fc.subarray(themes), { minLength: 2, maxLength: 4 });

/** A world as the API tells it. */
function answered(world: World): CompareAnswer {
  const places = world.map((_, place) => place);
  const edges = (own: readonly string[]) =>
    own.map((id) => ({ node: { id }, roles: ['GOAL' as const], evidence: { totalCount: 1 } }));
  const patterns = new Map<string, string[]>();
  for (const theme of themes) {
    const key = places.filter((place) => world[place]?.includes(theme)).join();
    if (key !== '') patterns.set(key, [...(patterns.get(key) ?? []), theme]);
  }
  return {
    compare: {
      municipalities: world.map((own, place) => ({
        ...named('Municipality', `m${place}`),
        slug: String(place),
        themes: { totalCount: own.length, edges: edges(own) },
      })),
      pairs: places.flatMap((a) =>
        places.filter((b) => b > a).map((b) => pairOf(a, b, world[a] ?? [], world[b] ?? [])),
      ),
      patterns: [...patterns].map(([key, own]) => ({
        municipalities: key.split(',').map((place) => ({ id: `m${place}` })),
        themes: { totalCount: own.length, nodes: own.map((id) => named('Theme', id)) },
      })),
    },
  };
}

function pairOf(a: number, b: number, first: readonly string[], second: readonly string[]) {
  const sharedCount = first.filter((theme) => second.includes(theme)).length;
  const unionCount = new Set([...first, ...second]).size;
  return {
    a: { id: `m${a}` },
    b: { id: `m${b}` },
    sharedCount,
    unionCount,
    jaccard: unionCount === 0 ? 0 : sharedCount / unionCount,
  };
}
