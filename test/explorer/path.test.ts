/** Paths are told apart by what only some of them meet. */

import { distinctionOf, type Way } from '../../web/src/views/path/model.js';

import { named } from './named.js';

describe('a path', () => {
  it('is named after what the others of its length do not meet', () => {
    const ways = [
      over('a', 'p', 'x', 's', 'b'),
      over('a', 'p', 'y', 's', 'b'),
      over('a', 'p', 'x', 'z', 's', 'b'),
    ];
    expect(met(ways, 0)).toEqual(['x']);
    expect(met(ways, 1)).toEqual(['y']);
  });

  it('is named after all that it meets when it is the only one of its length', () => {
    const ways = [over('a', 'p', 's', 'b'), over('a', 'p', 'x', 's', 'b')];
    expect(met(ways, 0)).toEqual(['p', 's']);
    expect(met(ways, 1)).toEqual(['p', 'x', 's']);
  });

  it('meets nothing between things that are linked', () => {
    expect(met([over('a', 'b')], 0)).toEqual([]);
  });
});

/** A path over things with these ids. */
function over(...ids: readonly string[]): Way {
  const nodes = ids.map((id) => named('Theme', id));
  return { length: ids.length - 1, nodes, hops: [] };
}

function met(ways: readonly Way[], place: number): readonly string[] {
  const way = ways[place];
  return way === undefined ? [] : distinctionOf(way, ways).map(({ id }) => id);
}
