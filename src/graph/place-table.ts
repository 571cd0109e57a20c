/**
 * A table of places: what each thing of a kind has, such as its themes, for many things at once. Things and what they
 * have are told by their places in their kinds, which count from 0 in the order of display.
 */

import { ordinalsOf, type Stock } from './blocks.js';
import { inOrder } from './link-set.js';

export interface PlaceTable {
  /** The thing at place `i` has `places[starts[i]]` up to `places[starts[i + 1]]`: ascending, each once. */
  readonly places: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * @param count - how many things there are
 * @param eachPair - visits each thing with each place it has, things ascending, places of a thing ascending
 */
export function placeTable(
  count: number,
  eachPair: (visit: (thing: number, place: number) => void) => void,
): PlaceTable {
  const places: number[] = [];
  const starts = new Uint32Array(count + 1);
  let current = 0;
  eachPair((thing, place) => {
    while (current < thing) starts[(current += 1)] = places.length;
    places.push(place);
  });
  return { places: Uint32Array.from(places), starts: starts.fill(places.length, current + 1) };
}

/** One in which each thing has one place or none: `placeOf` gives a negative one for none. */
export function singlePlaces(count: number, placeOf: (thing: number) => number): PlaceTable {
  const places = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let met = 0;
  for (let thing = 0; thing < count; thing += 1) {
    const place = placeOf(thing);
    if (place >= 0) {
      places[met] = place;
      met += 1;
    }
    starts[thing + 1] = met;
  }
  return { places: places.slice(0, met), starts };
}

/** For `singlePlaces`: by thing, what `placeAt` says of those among these ordinals – of all when it is null. */
export function placesOf(
  stock: Stock,
  ordinals: Iterable<number> | null,
  placeAt: (ordinal: number) => number,
): (thing: number) => number {
  const places = new Int32Array(stock.count).fill(-1);
  for (const ordinal of ordinals ?? ordinalsOf(stock)) places[ordinal - stock.first] = placeAt(ordinal);
  return (thing) => places[thing] ?? -1;
}

/** What things have by way of others: the places that `outer` gives are the things of `inner`. */
export function through(outer: PlaceTable, inner: PlaceTable): PlaceTable {
  const places: number[] = [];
  const starts = new Uint32Array(outer.starts.length);
  for (let thing = 0; thing + 1 < outer.starts.length; thing += 1) {
    const from = places.length;
    eachPlace(outer, thing, (way) => {
      eachPlace(inner, way, (place) => places.push(place));
    });
    if (places.length - from > 1) keepDistinct(places, from);
    starts[thing + 1] = places.length;
  }
  return { places: Uint32Array.from(places), starts };
}

export function eachPlace(
  { places, starts }: PlaceTable,
  thing: number,
  visit: (place: number) => unknown,
): void {
  const end = starts[thing + 1] ?? 0;
  for (let index = starts[thing] ?? 0; index < end; index += 1) visit(places[index] ?? 0);
}

export function hasAny({ starts }: PlaceTable, thing: number): boolean {
  return (starts[thing + 1] ?? 0) > (starts[thing] ?? 0);
}

export function bytesOfPlaceTable({ places, starts }: PlaceTable): number {
  return 200 + places.byteLength + starts.byteLength;
}

/** Puts what stands from `from` on in order, each once; most often it is. */
function keepDistinct(places: number[], from: number): void {
  if (ascends(places, from)) return;
  for (const place of inOrder(places.splice(from))) places.push(place);
}

function ascends(places: readonly number[], from: number): boolean {
  for (let index = from + 1; index < places.length; index += 1) {
    if ((places[index - 1] ?? 0) >= (places[index] ?? 0)) return false;
  }
  return true;
}
