/** The order of the right side of a bridge in which its lines cross least: each thing near the middle of what it is tied to (barycentre). */

/** A line, from a place at the left to a thing at the right. */
export interface Line {
  readonly left: number;
  readonly right: string;
}

/** Things that stay together under one head. */
export interface Bundle {
  readonly id: string;
  readonly items: readonly string[];
}

/** Bundles and what is in them, ordered; as they came when ordering would not lower the number of crossings. */
export function untangled(bundles: readonly Bundle[], lines: readonly Line[]): readonly Bundle[] {
  const middle = (ids: readonly string[]): number => {
    const places = lines.filter(({ right }) => ids.includes(right)).map(({ left }) => left);
    return places.reduce((sum, place) => sum + place, 0) / Math.max(places.length, 1);
  };
  const ordered = byNumber(bundles, ({ items }) => middle(items)).map(({ id, items }) => ({
    id,
    items: byNumber(items, (item) => middle([item])),
  }));
  return crossings(ordered, lines) <= crossings(bundles, lines) ? ordered : bundles;
}

/** How many pairs of lines cross. */
export function crossings(bundles: readonly Bundle[], lines: readonly Line[]): number {
  const places = new Map(bundles.flatMap(({ items }) => items).map((item, place) => [item, place]));
  const drawn = lines.map(({ left, right }) => ({ left, right: places.get(right) ?? 0 }));
  return drawn.reduce(
    (count, a, index) =>
      count + drawn.slice(index + 1).filter((b) => (a.left - b.left) * (a.right - b.right) < 0).length,
    0,
  );
}

function byNumber<Item>(items: readonly Item[], numberOf: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, number: numberOf(item) }))
    .sort((a, b) => a.number - b.number)
    .map(({ item }) => item);
}
