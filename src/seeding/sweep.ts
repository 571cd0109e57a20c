/** Stretches against others in one pass from left to right, whatever their number. */

import type { Stretch } from './source-text.js';

/** Of items in order of place, those that lie inside none of the passages from end to end. */
export function notInside<Item extends Stretch>(
  items: readonly Item[],
  passages: readonly Stretch[],
): readonly Item[] {
  const reachOf = sweep(passages);
  return items.filter(({ start, end }) => end > reachOf(start));
}

/** Of items in order of place, those that begin in none of the passages. */
export function outside<Item extends Stretch>(
  items: readonly Item[],
  passages: readonly Stretch[],
): readonly Item[] {
  const reachOf = sweep(passages);
  return items.filter(({ start }) => start >= reachOf(start));
}

/** How far the passages reach that begin at a place or before; asked with places that never go back. */
function sweep(passages: readonly Stretch[]): (place: number) => number {
  const sorted = passages.toSorted((a, b) => a.start - b.start);
  let [index, reach] = [0, -1];
  return (place) => {
    for (let next = sorted[index]; next !== undefined && next.start <= place; next = sorted[index]) {
      reach = Math.max(reach, next.end);
      index += 1;
    }
    return reach;
  };
}
