/** The identity of a release: SHA-256 over its rows in canonical order, one line of JSON each. */

import { createHash, type Hash } from 'node:crypto';

import type { Id } from '../model/kinds.js';
import { type LinkRow, type NodeRow, type Properties, releaseFormat } from '../model/release.js';

/** Characters that are hashed together. */
const chunk = 1 << 16;

/** Feed it nodes by ordinal, then links in their canonical order, then the shapes; then ask for the digest. */
export class ContentHash {
  readonly #hash: Hash = createHash('sha256');
  /** Lines that are not hashed yet; one by one they would take longer than all else. */
  #lines = '';

  constructor() {
    this.#line(['format', releaseFormat]);
  }

  node({ ordinal, label, properties }: NodeRow): void {
    this.#line([ordinal, label, sorted(properties)]);
  }

  link({ type, from, to, properties }: LinkRow): void {
    this.#line([type, from, to, sorted(properties)]);
  }

  shapes(shapes: readonly (readonly number[])[]): void {
    this.#line(shapes);
  }

  digest(): string {
    return this.#hash.update(this.#lines).digest('hex');
  }

  #line(row: unknown): void {
    this.#lines += `${JSON.stringify(row)}\n`;
    if (this.#lines.length < chunk) return;
    this.#hash.update(this.#lines);
    this.#lines = '';
  }
}

function sorted(properties: Properties): readonly unknown[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

export interface HashedRows {
  readonly nodes: Iterable<NodeRow>;
  readonly links: Iterable<LinkRow>;
  readonly shapes: readonly (readonly number[])[];
}

/** 64 hexadecimal digits. */
export function hashOf({ nodes, links, shapes }: HashedRows): string {
  const hash = new ContentHash();
  for (const node of nodes) hash.node(node);
  for (const link of links) hash.link(link);
  hash.shapes(shapes);
  return hash.digest();
}

/** The first 16 digits of the hash are its key. */
export function idOfRelease(contentHash: string): Id {
  return `Release:${contentHash.slice(0, 16)}`;
}
