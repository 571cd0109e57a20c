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
