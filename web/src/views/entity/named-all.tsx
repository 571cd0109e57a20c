/** Names of things one below the other, as links. */

import type { ReactElement } from 'react';

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { Named } from '../../ui/Named.js';

/** Empty for none, so that a fact without a value has no row. */
export function namedAll(things: readonly NamedFragment[]): readonly ReactElement[] {
  return things.map((thing) => (
    <span key={thing.id} className="entity-line">
      <Named thing={thing} />
    </span>
  ));
}

/** The same of a list that may not be whole: what is beyond is counted. */
export function namedPart(
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly NamedFragment[] },
  more: (count: number) => string,
): readonly ReactElement[] {
  if (nodes.length === totalCount) return namedAll(nodes);
  return [
    ...namedAll(nodes),
    <span key="more" className="entity-line">
      {more(totalCount - nodes.length)}
    </span>,
  ];
}
