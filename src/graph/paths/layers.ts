/** Breadth-first from both ends at once: the shortest way between two things, the first of them in the order of things. */

import { Members } from '../members.js';

/** Ordinals, ascending. */
export type Neighbours = Uint32Array;

/** What a search walks on. */
export interface Terrain {
  /** More than any ordinal there is. */
  readonly size: number;
  /** Makes `of` ready for these things. */
  load(things: Uint32Array): Promise<void>;
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
type Layers = Uint32Array[];

/** From `from` to `to`, both included; null when there is none of so few hops. The ends differ. */
export async function shortestWay(terrain: Terrain, wanted: Wanted): Promise<readonly number[] | null> {
  const { from, to, maxHops, closed, barred } = wanted;
  if (maxHops < 1) return null;
  await terrain.load(Uint32Array.of(from));
  const first = terrain.of(from).filter((thing) => !barred.has(thing) && !closed.has(thing));
  const ahead: Layers = [Uint32Array.of(from), first];
  const behind: Layers = [Uint32Array.of(to)];
  const seenAhead = noneOf(terrain).addAll(closed).addAll([from]).addAll(first);
  const seenBehind = noneOf(terrain).addAll(closed).addAll([from, to]);
  for (;;) {
    const [front = nothing, back = nothing] = [ahead.at(-1), behind.at(-1)];
    // had they met before these layers, they would have been found then
    const meeting = front.length < back.length ? among(front, seenBehind) : among(back, seenAhead);
    if (meeting.length > 0) return wayThrough(terrain, { ahead, behind, meeting });
    const hops = ahead.length - 1 + behind.length - 1;
    if (hops >= maxHops || front.length === 0 || back.length === 0) return null;
    if (front.length <= back.length) ahead.push(await nextLayer(terrain, front, seenAhead));
    else behind.push(await nextLayer(terrain, back, seenBehind));
  }
}

const nothing = new Uint32Array();

function noneOf({ size }: Terrain): Members {
  return new Members({ first: 0, count: size });
}

async function nextLayer(terrain: Terrain, layer: Uint32Array, seen: Members): Promise<Uint32Array> {
  await terrain.load(layer);
  const next: number[] = [];
  for (const thing of layer) {
    for (const neighbour of terrain.of(thing)) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      next.push(neighbour);
    }
  }
  return Uint32Array.from(next).sort();
}

function among(things: Uint32Array, members: Members): Uint32Array {
  return things.filter((thing) => members.has(thing));
}

interface Met {
  readonly ahead: Layers;
  readonly behind: Layers;
  /** Where the last layers touch; all ways of this length lead through one of these. */
  readonly meeting: Uint32Array;
}

/** At every step the first thing from which the end is still in reach. */
function wayThrough(terrain: Terrain, { ahead, behind, meeting }: Met): readonly number[] {
  const open: Layers = [meeting];
  for (const layer of ahead.slice(1, -1).reverse()) {
    const after = noneOf(terrain).addAll(open[0] ?? nothing);
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
