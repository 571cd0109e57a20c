/** Kinds as the schema spells them. */

import type { Kind } from '../model/kinds.js';

import type { Kind as KindName } from './__generated__/resolvers.js';

/** `Program` → PROGRAM. */
export function kindName(kind: Kind): KindName {
  return kind.toUpperCase() as Uppercase<Kind>;
}
