/** The text of a source, indexed once: lines, code points, and where a passage occurs. */

import type { Quote, Span } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import { codePointLength } from '../model/text.js';

/** A stretch of the text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line without its line end; `points` is the number of code points before it. */
export interface Line extends Stretch {
  readonly number: number;
  readonly text: string;
  readonly points: number;
}

/** One text. */
export class SourceText {
  readonly id: Id;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly #pairs = new Map<string, number[]>();
  readonly #found = new Map<string, readonly number[]>();

  constructor(id: Id, text: string) {
    this.id = id;
    this.text = text;
    this.lines = linesOf(text);
    for (let index = 0; index + 1 < text.length; index += 1) {
      const pair = text.slice(index, index + 2);
      const places = this.#pairs.get(pair);
      if (places === undefined) this.#pairs.set(pair, [index]);
      else places.push(index);
    }
  }

  /** The line that holds a unit, or that ends there. */
  lineAt(unit: number): Line {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.start ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return this.lines[low] ?? { number: 1, text: '', start: 0, end: 0, points: 0 };
  }

  /** Code points before a unit. */
  pointAt(unit: number): number {
    return this.#pointFrom(this.lineAt(unit), unit);
  }

  place({ start, end }: Stretch): Span {
    const first = this.lineAt(start);
    const last = end <= first.end ? first : this.lineAt(end - 1);
    return {
      source: this.id,
      startLine: first.number,
      endLine: last.number,
      start: this.#pointFrom(first, start),
      end: this.#pointFrom(last, end),
    };
  }

  /** @param line - that holds the unit, or comes before it */
  #pointFrom(line: Line, unit: number): number {
    return line.points + codePointLength(this.text.slice(line.start, unit));
  }

  quote(stretch: Stretch): Quote {
    const text = this.text.slice(stretch.start, stretch.end);
    const occurrence = lowerBound(this.occurrences(text), stretch.start) + 1;
    return { ...this.place(stretch), text, occurrence };
  }

  /** Where a passage begins, in order. The rarest pair of its characters says where to look, so this does not read the text. */
  occurrences(passage: string): readonly number[] {
    const known = this.#found.get(passage);
    if (known !== undefined) return known;
    const [offset, places] = passage.length < 2 ? [0, every(this.text, passage)] : this.#rarestPair(passage);
    const starts = places
      .map((place) => place - offset)
      .filter((start) => start >= 0 && this.text.startsWith(passage, start));
    this.#found.set(passage, starts);
    return starts;
  }

  /** Where a passage lies inside a stretch, in order. */
  within(passage: string, { start, end }: Stretch): readonly Stretch[] {
    const starts = this.occurrences(passage);
    const inside: Stretch[] = [];
    for (let index = lowerBound(starts, start); index < starts.length; index += 1) {
      const from = starts[index] ?? end;
      if (from + passage.length > end) break;
      inside.push({ start: from, end: from + passage.length });
    }
    return inside;
  }

  #rarestPair(passage: string): readonly [number, readonly number[]] {
    let best: readonly [number, readonly number[]] = [0, this.#pairs.get(passage.slice(0, 2)) ?? []];
    for (let index = 1; index + 1 < passage.length; index += 1) {
      const places = this.#pairs.get(passage.slice(index, index + 2)) ?? [];
      if (places.length < best[1].length) best = [index, places];
    }
    return best;
  }
}

/** Whether one stretch lies inside another. */
export function isInside(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two stretches have something in common. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function linesOf(text: string): readonly Line[] {
  let [start, points] = [0, 0];
  return text.split('\n').map((content, index) => {
    const line = { number: index + 1, text: content, start, end: start + content.length, points };
    start = line.end + 1;
    points += codePointLength(content) + 1;
    return line;
  });
}

function every(text: string, passage: string): readonly number[] {
  const starts: number[] = [];
  if (passage === '') return starts;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) starts.push(at);
  return starts;
}

/** The index of the first number that is not below the bound. */
function lowerBound(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
