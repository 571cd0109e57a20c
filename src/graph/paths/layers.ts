/** Breadth-first from both ends at once: the shortest way between two things, the first of them in the order of things. */

/** Ordinals, ascending. */
export type Neighbours = Uint32Array;

/** What a search walks on. */
export interface Terrain {
  /** Makes `of` ready for these things. */
  load(things: readonly number[]): Promise<void>;
  of(thing: number): Neighbours;
}

export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** Things that the way must not meet. */
  readonly closed: ReadonlySet<number>;
  /** Things that the first hop must not lead to. */
  readonly barred: ReadonlySet<number>;
}

/** All things at each distance from one end, by distance; each layer ascending. */
type Layers = (readonly number[])[];

/** From `from` to `to`, both included; null when there is none of so few hops. The ends differ. */
export async function shortestWay(terrain: Terrain, wanted: Wanted): Promise<readonly number[] | null> {
  const { from, to, maxHops, closed, barred } = wanted;
  if (maxHops < 1) return null;
  await terrain.load([from]);
  const first = terrain.of(from).filter((thing) => !barred.has(thing) && !closed.has(thing));
  const ahead: Layers = [[from], [...first]];
  const behind: Layers = [[to]];
  const seenAhead = new Set([...closed, from, ...first]);
  const seenBehind = new Set([...closed, from, to]);
  for (;;) {
    const [front = [], back = []] = [ahead.at(-1), behind.at(-1)];
    const meeting = commonOf(front, back);
    if (meeting.length > 0) return wayThrough(terrain, { ahead, behind, meeting });
    const hops = ahead.length - 1 + behind.length - 1;
    if (hops >= maxHops || front.length === 0 || back.length === 0) return null;
    if (front.length <= back.length) ahead.push(await nextLayer(terrain, front, seenAhead));
    else behind.push(await nextLayer(terrain, back, seenBehind));
  }
}

async function nextLayer(
  terrain: Terrain,
  layer: readonly number[],
  seen: Set<number>,
): Promise<readonly number[]> {
  await terrain.load(layer);
  const next: number[] = [];
  for (const thing of layer) {
    for (const neighbour of terrain.of(thing)) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      next.push(neighbour);
    }
  }
  return next.sort((a, b) => a - b);
}

function commonOf(a: readonly number[], b: readonly number[]): readonly number[] {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const known = new Set(few);
  return many.filter((thing) => known.has(thing));
}

interface Met {
  readonly ahead: Layers;
  readonly behind: Layers;
  /** Where the last layers touch; all ways of this length lead through one of these. */
  readonly meeting: readonly number[];
}

/** At every step the first thing from which the end is still in reach. */
function wayThrough(terrain: Terrain, { ahead, behind, meeting }: Met): readonly number[] {
  const open: (readonly number[])[] = [meeting];
  for (const layer of ahead.slice(1, -1).reverse()) {
    const after = new Set(open[0]);
    open.unshift(layer.filter((thing) => terrain.of(thing).some((neighbour) => after.has(neighbour))));
  }
  const rest = behind.slice(0, -1).reverse();
  const way = [...(ahead[0] ?? [])];
  open.forEach((layer, step) => {
    const here = way.at(-1) ?? -1;
    const next = step === 0 ? layer[0] : layer.find((thing) => has(terrain.of(here), thing));
    if (next !== undefined) way.push(next);
  });
  for (const layer of rest) {
    const here = way.at(-1) ?? -1;
    const next = layer.find((thing) => has(terrain.of(thing), here));
    if (next !== undefined) way.push(next);
  }
  return way;
}

/** By halving: neighbours are ascending, and some things have tens of thousands. */
function has(neighbours: Neighbours, thing: number): boolean {
  let [low, high] = [0, neighbours.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle] ?? 0) < thing) low = middle + 1;
    else high = middle;
  }
  return neighbours[low] === thing;
}
