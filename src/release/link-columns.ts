/** The links of a release in little room: a column for each part, given out as rows in their canonical order. */

import type { LinkRow, Properties, Rows } from '../model/release.js';

import { byPlace } from './link-order.js';

export class LinkColumns implements Rows<LinkRow> {
  readonly #types: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #properties: Properties[] = [];

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
  }

  *[Symbol.iterator](): Generator<LinkRow> {
    let group: LinkRow[] = [];
    for (const place of this.#byStart()) {
      const link = this.#at(place);
      if (group[0] !== undefined && group[0].from !== link.from) {
        yield* group.sort(byPlace);
        group = [];
      }
      group.push(link);
    }
    yield* group.sort(byPlace);
  }

  #byStart(): Uint32Array {
    const from = this.#from;
    return Uint32Array.from(from, (_, place) => place).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
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
