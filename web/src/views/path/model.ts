/** Paths told apart: each by what it meets that not all of its length meet. */

import type { PathQuery } from '../../api/__generated__/graphql.js';

/** A path as the API answers it. */
export type Way = PathQuery['reading']['paths']['paths'][number];

/** The things between the ends that tell a path from the others of its length; all of them when it is the only one. */
export function distinctionOf(way: Way, ways: readonly Way[]): Way['nodes'] {
  const between = way.nodes.slice(1, -1);
  const alike = ways.filter(({ length }) => length === way.length);
  const distinct = between.filter(
    ({ id }) => !alike.every(({ nodes }) => nodes.some((node) => node.id === id)),
  );
  return distinct.length === 0 ? between : distinct;
}
