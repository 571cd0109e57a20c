/** The matrix says of each cell what the API says of the link, and its sums are those of its cells. */

import fc from 'fast-check';

import { type MatrixAnswer, matrixOf } from '../../web/src/views/matrix/model.js';
import { moved } from '../../web/src/views/matrix/moves.js';
import { partsOf } from '../../web/src/views/matrix/parts.js';
import { scopeOf } from '../../web/src/views/matrix/scope.js';

import { named } from './named.js';

type Role = MatrixAnswer['municipalities']['nodes'][number]['themes']['edges'][number]['roles'][number];

describe('the matrix', () => {
  it('fills a mark that a quote states, leaves hollow one that is only curated, the strongest first', () => {
    const { groups } = matrixOf(
      answered([{ dx: { roles: ['CONTEXT', 'MEASURE'], stated: ['CONTEXT'], quotes: 3 } }]),
    );
    expect(groups[0]?.rows[0]?.cells).toEqual([
      {
        marks: [
          { role: 'MEASURE', basis: 'CURATED' },
          { role: 'CONTEXT', basis: 'STATED' },
        ],
        quotes: 3,
      },
    ]);
  });

  it('takes every mark for curated where the reading has nothing stated', () => {
    const { stated: _, ...answer } = answered([{ dx: { roles: ['GOAL'], stated: ['GOAL'], quotes: 1 } }]);
    expect(matrixOf(answer).groups[0]?.rows[0]?.cells[0]?.marks).toEqual([
      { role: 'GOAL', basis: 'CURATED' },
    ]);
  });

  it('has every link once, and counts them under their top concept', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { groups, columns } = matrixOf(answered(world));
        const rows = groups.flatMap((group) => group.rows);
        expect(columns).toHaveLength(world.length);
        const links = world.flatMap((touched, column) =>
          Object.keys(touched).map((theme) => `${theme} ${column}`),
        );
        const cells = rows.flatMap(({ theme, cells }) =>
          cells.flatMap((cell, column) => (cell ? [`${theme.id} ${column}`] : [])),
        );
        expect(cells.toSorted()).toEqual(links.toSorted());
        const counted = groups.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(links.length);
      }),
    );
  });

  it('gives a top concept a line of its own only where a plan touches it itself', () => {
    const lines = (world: World) => matrixOf(answered(world)).groups[0]?.rows.map(({ theme }) => theme.id);
    expect(lines([{}])).toEqual(['dx', 'cashless']);
    expect(lines([{ digital: { roles: ['GOAL'], stated: [], quotes: 1 } }])).toEqual([
      'digital',
      'dx',
      'cashless',
    ]);
  });
});

describe('the walk', () => {
  it('stays in the grid wherever it is sent', () => {
    const key = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    const place = fc.record({ row: fc.nat(60), column: fc.nat(62) });
    fc.assert(
      fc.property(place, key, fc.boolean(), (from, pressed, ctrlKey) => {
        const to = moved(from, { key: pressed, ctrlKey }, { row: 60, column: 62 });
        expect(to?.row).toBeGreaterThanOrEqual(0);
        expect(to?.row).toBeLessThanOrEqual(60);
        expect(to?.column).toBeGreaterThanOrEqual(0);
        expect(to?.column).toBeLessThanOrEqual(62);
      }),
    );
  });

  it('goes one by an arrow, to the ends of a line by Home and End, and nowhere by a letter', () => {
    const last = { row: 60, column: 6 };
    const from = { row: 5, column: 3 };
    const by = (key: string, ctrlKey = false) => moved(from, { key, ctrlKey }, last);
    expect(by('ArrowDown')).toEqual({ row: 6, column: 3 });
    expect(by('ArrowLeft')).toEqual({ row: 5, column: 2 });
    expect(by('End')).toEqual({ row: 5, column: 6 });
    expect(by('Home', true)).toEqual({ row: 0, column: 0 });
    expect(by('a')).toBeUndefined();
  });
});

describe('what the matrix shows of a country', () => {
  const answer = (counts: readonly number[]) => ({
    municipalities: {
      totalCount: counts.reduce((sum, count) => sum + count, 0),
      groups: { nodes: counts.map((count, place) => ({ keys: [{ label: `県${place}` }], count })) },
    },
  });

  it('is everything while that can be read across', () => {
    expect(scopeOf(answer([60, 40]), null)).toMatchObject({ prefecture: null, shown: 100, total: 100 });
  });

  it('is one prefecture where there are more, the first when none is chosen', () => {
    expect(scopeOf(answer([179, 40]), null)).toMatchObject({ prefecture: '県0', shown: 179, total: 219 });
    expect(scopeOf(answer([179, 40]), '県1')).toMatchObject({ prefecture: '県1', shown: 40 });
    expect(scopeOf(answer([179, 40]), 'どこか')).toMatchObject({ prefecture: '県0' });
  });
});

describe('the themes that the matrix shows', () => {
  const under = (top: string, below: number) => [
    { ...named('Theme', `Theme:${top}`), broader: null },
    ...Array.from({ length: below }, (_, place) => ({
      ...named('Theme', `Theme:${top}${place}`),
      broader: { id: place === 0 ? `Theme:${top}` : `Theme:${top}${place - 1}` },
    })),
  ];

  it('are all while a table holds them', () => {
    expect(partsOf(under('digital', 99))).toEqual([]);
  });

  it('are those of one top concept where there are more, each theme in just one part, no part too long', () => {
    const many = [...under('digital', 250), ...under('resilience', 0), ...under('local', 30)];
    const parts = partsOf(many);
    expect(parts.map(({ key, themes: { length } }) => [key, length])).toEqual([
      ['digital', 100],
      ['digital.2', 100],
      ['digital.3', 53],
      ['resilience', 1],
      ['local', 31],
    ]);
    const below = parts.flatMap(({ themes: [, ...below] }) => below);
    expect(below).toEqual(many.filter(({ broader }) => broader !== null));
  });
});

/** What each municipality touches, by theme. */
type World = readonly Readonly<
  Partial<
    Record<
      string,
      { readonly roles: readonly Role[]; readonly stated: readonly Role[]; readonly quotes: number }
    >
  >
>[];

const themes = ['digital', 'dx', 'cashless', 'resilience', 'adaptation'];
const tops = ['digital', 'resilience'];

const touch = fc.record({
  roles: fc.subarray<Role>(['MEASURE', 'GOAL', 'ISSUE'], { minLength: 1 }),
  stated: fc.constant<readonly Role[]>([]),
  quotes: fc.integer({ min: 1, max: 9 }),
});
const worlds: fc.Arbitrary<World> = fc.array(fc.dictionary(fc.constantFrom(...themes), touch), {
  maxLength: 8,
});

function answered(world: World): MatrixAnswer {
  const municipality = (place: number) => ({ ...named('Municipality', `m${place}`), slug: `m${place}` });
  const edges = (touched: World[number], roles: 'roles' | 'stated') =>
    Object.entries(touched).flatMap(([id, link]) =>
      link ? [{ node: { id }, roles: link[roles], evidence: { totalCount: link.quotes } }] : [],
    );
  return {
    themes: {
      nodes: themes.map((id, place) => ({
        ...named('Theme', id),
        broader: tops.includes(id) ? null : { id: place < 3 ? 'digital' : 'resilience' },
        municipalities: { totalCount: world.filter((touched) => id in touched).length },
      })),
    },
    municipalities: {
      nodes: world.map((touched, place) => ({
        ...municipality(place),
        themes: { edges: edges(touched, 'roles') },
      })),
    },
    stated: {
      municipalities: { nodes: world.map((touched) => ({ themes: { edges: edges(touched, 'stated') } })) },
    },
  };
}
