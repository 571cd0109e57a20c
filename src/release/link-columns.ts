/** The links of a release in little room: a column for each part, given out as rows in their canonical order. */

import type { LinkRow, Properties, Rows } from '../model/release.js';

import { byPlace } from './link-order.js';

export class LinkColumns implements Rows<LinkRow> {
  readonly #types: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #properties: Properties[] = [];
  /** The places of the rows in their canonical order, once they have been asked for. */
  #order: Uint32Array | undefined;

  get length(): number {
    return this.#types.length;
  }

  /** Not while the rows are gone through. */
  addAll(links: Iterable<LinkRow>): void {
    for (const { type, from, to, properties } of links) {
      this.#types.push(type);
      this.#from.push(from);
      this.#to.push(to);
      this.#properties.push(properties);
    }
    this.#order = undefined;
  }

  *[Symbol.iterator](): Generator<LinkRow> {
    this.#order ??= this.#inOrder();
    for (const place of this.#order) yield this.#at(place);
  }

  /** By their starts, which are many, first. */
  #inOrder(): Uint32Array {
    const order = new Uint32Array(this.length);
    // for each start, where its links begin
    const ends = new Uint32Array(this.#from.reduce((most, from) => Math.max(most, from), 0) + 2);
    for (const from of this.#from) ends[from + 1] = (ends[from + 1] ?? 0) + 1;
    for (let from = 1; from < ends.length; from++) ends[from] = (ends[from] ?? 0) + (ends[from - 1] ?? 0);
    // and, when each has been put in its place, where they end
    this.#from.forEach((from, place) => (order[(ends[from] = (ends[from] ?? 0) + 1) - 1] = place));
    let begin = 0;
    for (const end of ends) {
      if (end - begin > 1) order.subarray(begin, end).sort((a, b) => byPlace(this.#at(a), this.#at(b)));
      begin = end;
    }
    return order;
  }

  #at(place: number): LinkRow {
    return {
      type: this.#types[place] ?? '',
      from: this.#from[place] ?? 0,
      to: this.#to[place] ?? 0,
      properties: this.#properties[place] ?? {},
    };
  }
}
