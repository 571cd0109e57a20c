/** Themes of a bridge are ordered so that its lines cross less. */

import fc from 'fast-check';

import { type Bundle, crossings, type Line, untangled } from '../../web/src/views/bridge/order.js';

describe('the order of themes in a bridge', () => {
  it('puts a theme beside the programs that touch it', () => {
    const bundles = [
      { id: 'digital', items: ['dx'] },
      { id: 'startup', items: ['founding', 'startups'] },
    ];
    const lines = [
      { left: 0, right: 'startups' },
      { left: 1, right: 'startups' },
      { left: 2, right: 'founding' },
      { left: 7, right: 'dx' },
    ];
    expect(untangled(bundles, lines)).toEqual([
      { id: 'startup', items: ['startups', 'founding'] },
      { id: 'digital', items: ['dx'] },
    ]);
    expect(crossings(bundles, lines)).toBeGreaterThan(0);
    expect(crossings(untangled(bundles, lines), lines)).toBe(0);
  });

  it('never makes more lines cross, and loses nothing', () => {
    fc.assert(
      fc.property(tangles, ({ bundles, lines }) => {
        const ordered = untangled(bundles, lines);
        expect(crossings(ordered, lines)).toBeLessThanOrEqual(crossings(bundles, lines));
        expect(named(ordered)).toEqual(named(bundles));
      }),
    );
  });

  it('counts each pair of lines that cross once', () => {
    fc.assert(
      fc.property(tangles, ({ bundles, lines }) => {
        const places = bundles.flatMap(({ items }) => items);
        const cross = lines.flatMap((a, index) =>
          lines.slice(0, index).filter((b) => {
            const [above, below] = a.left < b.left ? [a, b] : [b, a];
            return above.left !== below.left && places.indexOf(above.right) > places.indexOf(below.right);
          }),
        );
        expect(crossings(bundles, lines)).toBe(cross.length);
      }),
    );
  });
});

/** Up to four bundles of up to four themes, and lines from up to twelve programs. */
const tangles: fc.Arbitrary<{ readonly bundles: readonly Bundle[]; readonly lines: readonly Line[] }> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    const bundles = sizes.map((size, bundle) => ({
      id: `b${bundle}`,
      items: Array.from({ length: size }, (_, item) => `b${bundle}t${item}`),
    }));
    const right = fc.constantFrom(...bundles.flatMap(({ items }) => items));
    const lines = fc.array(fc.record({ left: fc.nat(11), right }), { maxLength: 25 });
    return lines.map((drawn) => ({ bundles, lines: drawn }));
  });

/** Bundles by name, each with its themes by name. */
function named(bundles: readonly Bundle[]): readonly Bundle[] {
  return bundles
    .map(({ id, items }) => ({ id, items: items.toSorted() }))
    .sort((a, b) => a.id.localeCompare(b.id));
}
