/** Cells: how many things have each value of a dimension, or each pair of values of two. No thing counts twice in one. */

import { type Column, eachPlace, hasAny } from '../../graph/column.js';

/** A dimension as counting sees it. Who has no value is at place `size`. */
export interface Axis {
  readonly column: Column;
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
}

/**
 * @param things - which things are counted, by their places in their kind
 * @param empty - whether cells with nothing in them are there too
 */
export function cellsOf(things: readonly number[], axes: readonly Axis[], empty: boolean): Cells {
  const counts = new Map<number, number>();
  eachCell(things, axes, (code) => counts.set(code, (counts.get(code) ?? 0) + 1));
  const countOf = (code: number): number => counts.get(code) ?? 0;
  if (empty) return { ...allCodes(axes), countOf };
  const codes = Float64Array.from(counts.keys()).sort();
  return { length: codes.length, codeAt: (index) => codes[index] ?? -1, countOf };
}

/** The things of each of these cells, in the order given. */
export function thingsOf(
  things: readonly number[],
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
  things: readonly number[],
  [first, second]: readonly Axis[],
  visit: (code: number, thing: number) => unknown,
): void {
  if (first === undefined) return;
  for (const thing of things) {
    eachValue(first, thing, (place) => {
      if (second === undefined) visit(place, thing);
      else eachValue(second, thing, (other) => visit(place * (second.size + 1) + other, thing));
    });
  }
}

function eachValue({ column, size }: Axis, thing: number, visit: (place: number) => unknown): void {
  if (hasAny(column, thing)) eachPlace(column, thing, visit);
  else visit(size);
}

/** Every cell there can be, without a list of them: two long axes have millions. */
function allCodes(axes: readonly Axis[]): Pick<Cells, 'length' | 'codeAt'> {
  const [rows = 0, columns] = axes.map(({ size, mayLack }) => size + (mayLack ? 1 : 0));
  const [, second] = axes;
  if (second === undefined || columns === undefined) return { length: rows, codeAt: (index) => index };
  return {
    length: rows * columns,
    codeAt: (index) => Math.floor(index / columns) * (second.size + 1) + (index % columns),
  };
}
