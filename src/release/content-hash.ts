/** The identity of a release: SHA-256 over its facts in their order, and over the form in which they are stored. */

import type { Dataset } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import { releaseFormat } from '../model/release.js';

import { ListHash } from './list-hash.js';

/** 64 hexadecimal digits. */
export function contentHashOf(dataset: Dataset): string {
  const hash = new ListHash();
  hash.add(['format', releaseFormat]);
  const lists = Object.entries(dataset).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, facts] of lists as readonly (readonly [string, readonly unknown[]])[]) {
    hash.add([name, facts.length]);
    for (const fact of facts) hash.add(fact);
  }
  return hash.digest();
}

/** The first 16 digits of the hash are its key. */
export function idOfRelease(contentHash: string): Id {
  return `Release:${contentHash.slice(0, 16)}`;
}
