/** Order as it changes: not by number, which every insertion moves, but by what stands before. */

import type { Kind } from '../../model/kinds.js';

import { rangesOf } from './compared-release.js';
import type { ComparedReleases, ThingSides } from './difference.js';
import type { Pairing } from './pairing.js';

/**
 * Things of a kind that are in both releases and stand after another one of these than before; by their ordinal in the
 * later release, what they stood and stand after.
 */
export function movedThings(
  kind: Kind,
  { from, to }: ComparedReleases,
  { fromOf, toOf }: Pairing,
): ReadonlyMap<number, ThingSides> {
  const before = predecessors(rangesOf(from.counts)[kind], toOf);
  const moved = new Map<number, ThingSides>();
  let last = -1;
  const { first, end } = rangesOf(to.counts)[kind];
  for (let ordinal = first; ordinal < end; ordinal += 1) {
    const thing = fromOf[ordinal] ?? -1;
    if (thing === -1) continue;
    const former = before.get(thing) ?? -1;
    if ((former === -1 ? -1 : toOf[former]) !== last) {
      moved.set(ordinal, { from: orNone(former), to: orNone(last) });
    }
    last = ordinal;
  }
  return moved;
}

/** Of each thing that is in both releases, the one of these before it. */
function predecessors(
  { first, end }: { readonly first: number; readonly end: number },
  others: Int32Array,
): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  let last = -1;
  for (let ordinal = first; ordinal < end; ordinal += 1) {
    if (others[ordinal] === -1) continue;
    before.set(ordinal, last);
    last = ordinal;
  }
  return before;
}

function orNone(ordinal: number): number | null {
  return ordinal === -1 ? null : ordinal;
}
