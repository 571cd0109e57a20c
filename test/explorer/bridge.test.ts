/** A bridge holds every tie once, at places that do not overlap. */

import fc from 'fast-check';

import type { VocabularyTheme } from '../../web/src/api/vocabulary.js';
import { layoutOf } from '../../web/src/views/bridge/layout.js';
import { type BridgeAnswer, bridgeOf, litBy } from '../../web/src/views/bridge/model.js';

import { named } from './named.js';

describe('a bridge', () => {
  it('leaves out themes of fewer municipalities than asked, with their ties', () => {
    const answer = answered([[['dx']], [['dx', 'tourism']], [['dx']]]);
    expect(themesOf(bridgeOf(answer, vocabulary, 1))).toEqual(['dx', 'tourism']);
    expect(themesOf(bridgeOf(answer, vocabulary, 2))).toEqual(['dx']);
    expect(bridgeOf(answer, vocabulary, 2).ties).toHaveLength(3);
    expect(themesOf(bridgeOf(answer, vocabulary, 4))).toEqual([]);
  });

  it('draws each program’s themes once, under every reach', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 3 }), (world, least) => {
        const { ties, bundles } = bridgeOf(answered(world), vocabulary, least);
        const shown = bundles.flatMap(({ themes }) => themes);
        const touching = (theme: string) =>
          world.flatMap((programs, place) => (programs.flat().includes(theme) ? [place] : []));
        expect(shown.map(({ theme, municipalities }) => [theme.id, municipalities])).toEqual(
          expect.arrayContaining(
            themeNames
              .filter((theme) => touching(theme).length >= least)
              .map((theme) => [theme, touching(theme)]),
          ),
        );
        const expected = world
          .flat()
          .flatMap((themes) => themes.filter((theme) => touching(theme).length >= least));
        expect(ties.map(({ theme }) => theme).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('gives every name a place of its own, inside the height', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { programs, themes, heads, height } = layoutOf(bridgeOf(answered(world), vocabulary, 1));
        for (const side of [[...programs.values()], [...themes.values(), ...heads.values()]]) {
          const places = side.toSorted((a, b) => a - b);
          expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 19)).toBe(
            true,
          );
          expect(places.every((place) => place > 0 && place < height)).toBe(true);
        }
      }),
    );
  });

  it('lights of a theme its programs and their municipalities, and nothing else', () => {
    const bridge = bridgeOf(answered([[['dx'], ['tourism']], [['dx']], [['tourism']]]), vocabulary, 1);
    expect([...litBy('dx', bridge)].toSorted()).toEqual(['dx', 'm0', 'm0p0', 'm1', 'm1p0']);
    expect([...litBy('m2', bridge)].toSorted()).toEqual(['m2', 'm2p0', 'tourism']);
  });

  it('tells how many programs and how many lines an answer was too short for', () => {
    const { all, municipalities } = answered([[['dx'], []]]);
    const nodes = municipalities.nodes.map(({ programs, ...municipality }) => ({
      ...municipality,
      programs: {
        totalCount: 103,
        nodes: programs.nodes.map((program) => ({
          ...program,
          themes: { ...program.themes, totalCount: program.themes.totalCount + 20 },
        })),
      },
    }));
    const { missing } = bridgeOf({ all, municipalities: { nodes } }, vocabulary, 1);
    expect(missing).toEqual({ programs: 101, ties: 40 });
  });
});

const themeNames = ['dx', 'tourism', 'startups', 'founding'];

/** Municipalities, their programs, the themes of each. */
type World = readonly (readonly (readonly string[])[])[];

const worlds: fc.Arbitrary<World> = fc.array(fc.array(fc.subarray(themeNames), { maxLength: 5 }), {
  minLength: 1,
  maxLength: 5,
});

/** The first two themes under one top concept, the others under another. */
const vocabulary: readonly VocabularyTheme[] = [
  ...['top1', 'top2'].map((id) => ({ ...named('Theme', id), broader: null })),
  ...themeNames.map((id, place) => ({
    ...named('Theme', id),
    broader: { id: place < 2 ? 'top1' : 'top2' },
  })),
];

/** A world as the API tells it. */
function answered(world: World): BridgeAnswer {
  return {
    all: { totalCount: world.length },
    municipalities: {
      nodes: world.map((programs, place) => ({
        ...named('Municipality', `m${place}`),
        nameEn: `m${place}`,
        slug: `m${place}`,
        name: `m${place}`,
        programs: {
          totalCount: programs.length,
          nodes: programs.map((themes, index) => ({
            ...named('Program', `m${place}p${index}`),
            themes: {
              totalCount: themes.length,
              edges: themes.map((id) => ({ bases: ['STATED' as const], node: { id } })),
            },
          })),
        },
      })),
    },
  };
}

function themesOf({ bundles }: ReturnType<typeof bridgeOf>): readonly string[] {
  return bundles.flatMap(({ themes }) => themes.map(({ theme }) => theme.id));
}
