/** Cells: how many things have each value of a dimension, or each pair of values of two. No thing counts twice in one. */

import { eachPlace, hasAny, type PlaceTable } from '../../graph/place-table.js';

/** A dimension as counting sees it. Who has no value is at place `size`. */
export interface Axis {
  readonly places: PlaceTable;
  readonly size: number;
  /** Whether there is a cell for those without a value even when it is empty. */
  readonly mayLack: boolean;
}

/** In the order of the first dimension's values, then of the second's; those without a value come last. */
export interface Cells {
  readonly length: number;
  /** The cell at an index: its places on the axes as one number, see `placesOf`. */
  readonly codeAt: (index: number) => number;
  readonly countOf: (code: number) => number;
  /** About how much memory they take while they are kept. */
  readonly bytes: number;
}

/**
 * @param things - which things are counted, by their places in their kind
 * @param empty - whether cells with nothing in them are there too
 */
export function cellsOf(things: ArrayLike<number>, axes: readonly Axis[], empty: boolean): Cells {
  const { countOf, codes, bytes } = counted(things, axes);
  if (empty) return { ...allCodes(axes), countOf, bytes };
  const met = codes();
  return {
    length: met.length,
    codeAt: (index) => met[index] ?? -1,
    countOf,
    bytes: bytes + bytesOfNumber * met.length,
  };
}

interface Counts {
  readonly countOf: (code: number) => number;
  /** Of what is not empty, ascending. */
  readonly codes: () => ArrayLike<number>;
  readonly bytes: number;
}

const bytesOfNumber = 8;
const bytesOfMapEntry = 40;

/** Up to how many cells an array holds the counts, one a cell; beyond, a map holds those that are not empty. */
const mostDense = 1 << 20;

function counted(things: ArrayLike<number>, axes: readonly Axis[]): Counts {
  const cells = axes.reduce((product, { size }) => product * (size + 1), 1);
  if (cells > mostDense) return countedSparsely(things, axes);
  const counts = new Uint32Array(cells);
  eachCell(things, axes, (code) => {
    counts[code] = (counts[code] ?? 0) + 1;
  });
  return {
    countOf: (code) => counts[code] ?? 0,
    codes: () => Uint32Array.from(counts.keys()).filter((code) => counts[code] !== 0),
    bytes: counts.byteLength,
  };
}

function countedSparsely(things: ArrayLike<number>, axes: readonly Axis[]): Counts {
  const counts = new Map<number, number>();
  eachCell(things, axes, (code) => counts.set(code, (counts.get(code) ?? 0) + 1));
  return {
    countOf: (code) => counts.get(code) ?? 0,
    codes: () => Float64Array.from(counts.keys()).sort(),
    bytes: bytesOfMapEntry * counts.size,
  };
}

/** The things of each of these cells, in the order given. */
export function thingsOf(
  things: ArrayLike<number>,
  axes: readonly Axis[],
  codes: Iterable<number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>(Array.from(codes, (code) => [code, []]));
  eachCell(things, axes, (code, thing) => found.get(code)?.push(thing));
  return found;
}

/** The places of a cell, one on each axis. */
export function placesOf(code: number, axes: readonly Axis[]): readonly number[] {
  const [, second] = axes;
  if (second === undefined) return [code];
  const width = second.size + 1;
  return [Math.floor(code / width), code % width];
}

function eachCell(
  things: ArrayLike<number>,
  [first, second]: readonly Axis[],
  visit: (code: number, thing: number) => unknown,
): void {
  if (first === undefined) return;
  for (let index = 0; index < things.length; index += 1) {
    const thing = things[index] ?? -1;
    eachValue(first, thing, (place) => {
      if (second === undefined) visit(place, thing);
      else eachValue(second, thing, (other) => visit(place * (second.size + 1) + other, thing));
    });
  }
}

function eachValue({ places, size }: Axis, thing: number, visit: (place: number) => unknown): void {
  if (hasAny(places, thing)) eachPlace(places, thing, visit);
  else visit(size);
}

/** Every cell there can be, without a list of them: two long axes have millions. */
function allCodes(axes: readonly Axis[]): Pick<Cells, 'length' | 'codeAt'> {
  const [rows = 0, columns] = axes.map(({ size, mayLack }) => size + (mayLack ? 1 : 0));
  const [, second] = axes;
  if (second === undefined || columns === undefined) return { length: rows, codeAt: (index) => index };
  // no more of the axis: what is kept would hold its places
  const width = second.size + 1;
  return {
    length: rows * columns,
    codeAt: (index) => Math.floor(index / columns) * width + (index % columns),
  };
}
