/** Sets of ordinals, one for each ordinal of a range, in one piece of memory. */
export class SetTable {
  /** The first ordinal that has a set. */
  readonly first: number;
  /** How many ordinals have one. */
  readonly size: number;
  readonly #starts: Uint32Array;
  readonly #items: Uint32Array;

  /** @param starts - where the set of each ordinal starts in `items`, and where the last one ends */
  constructor(first: number, starts: Uint32Array, items: Uint32Array) {
    this.first = first;
    this.size = starts.length - 1;
    this.#starts = starts;
    this.#items = items;
  }

  /** @param sets - each ascending */
  static of(first: number, sets: readonly Uint32Array[]): SetTable {
    const starts = new Uint32Array(sets.length + 1);
    sets.forEach((set, index) => (starts[index + 1] = (starts[index] ?? 0) + set.length));
    const items = new Uint32Array(starts.at(-1) ?? 0);
    sets.forEach((set, index) => {
      items.set(set, starts[index]);
    });
    return new SetTable(first, starts, items);
  }

  /** Ascending; empty for an ordinal outside the range. */
  of(ordinal: number): Uint32Array {
    const index = ordinal - this.first;
    return this.#items.subarray(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0);
  }

  /** The same pairs from the other end: for each of `size` ordinals from `first` on, whose sets it is in. */
  turned(first: number, size: number): SetTable {
    const starts = new Uint32Array(size + 1);
    for (const item of this.#items) add(starts, item - first + 1, 1);
    for (let index = 1; index <= size; index += 1) add(starts, index, starts[index - 1] ?? 0);
    const next = starts.slice();
    const items = new Uint32Array(this.#items.length);
    for (let index = 0; index < this.size; index += 1) {
      for (const item of this.of(this.first + index)) {
        const place = next[item - first] ?? 0;
        items[place] = this.first + index;
        next[item - first] = place + 1;
      }
    }
    return new SetTable(first, starts, items);
  }

  get bytes(): number {
    return 100 + this.#starts.byteLength + this.#items.byteLength;
  }
}

function add(counts: Uint32Array, index: number, more: number): void {
  counts[index] = (counts[index] ?? 0) + more;
}

/** What two ascending sets have in common. */
export function intersection(a: Uint32Array, b: Uint32Array): Uint32Array {
  const common: number[] = [];
  let other = 0;
  for (const item of a) {
    while (other < b.length && (b[other] ?? 0) < item) other += 1;
    if (b[other] === item) common.push(item);
  }
  return Uint32Array.from(common);
}
