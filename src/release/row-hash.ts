/** What proves that the rows which are read back are those that were written: SHA-256 over them in their canonical order. */

import type { LinkRow, NodeRow, Properties, ReleaseRows, Rows } from '../model/release.js';

import { ListHash } from './list-hash.js';

/** Feed it nodes by ordinal, then links in their canonical order; then ask for the digest. */
export class RowHash {
  readonly #rows = new ListHash();

  node({ ordinal, label, values }: NodeRow): void {
    this.#rows.add([ordinal, label, values]);
  }

  link({ type, from, to, properties }: LinkRow): void {
    this.#rows.add([type, from, to, sorted(properties)]);
  }

  digest(): string {
    return this.#rows.digest();
  }
}

/** The same rows, which are fed to the hash when they are gone through: once, nodes before links. */
export function hashed({ nodes, links, shapes }: ReleaseRows, hash: RowHash): ReleaseRows {
  return {
    nodes: noted(nodes, (node) => {
      hash.node(node);
    }),
    links: noted(links, (link) => {
      hash.link(link);
    }),
    shapes,
  };
}

function noted<Row>(rows: Rows<Row>, note: (row: Row) => void): Rows<Row> {
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) {
        note(row);
        yield row;
      }
    },
  };
}

function sorted(properties: Properties): readonly unknown[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
