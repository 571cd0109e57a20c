/**
 * What is known of many things is asked for block by block: 128 things of a kind that follow each other. In display order
 * neighbours belong together, so the programs of one municipality are in a block or two, and a whole kind is a few hundred.
 */

import type { Kind } from '../../model/kinds.js';
import type { ReleaseView } from '../release-view.js';

export const blockSize = 128;

/** The things of a kind: `count` ordinals from `first` on. */
export interface Stock {
  readonly kind: Kind;
  readonly first: number;
  readonly count: number;
}

export function stockOf(view: ReleaseView, kind: Kind): Stock {
  return { kind, first: view.firstOf(kind), count: view.info.counts[kind] };
}

/** Numbers of the blocks, ascending, that hold these ordinals – those of other kinds aside –, or of all when it is null. */
export function blocksOf({ first, count }: Stock, ordinals: Iterable<number> | null): readonly number[] {
  if (ordinals === null) return Array.from({ length: Math.ceil(count / blockSize) }, (_, block) => block);
  const blocks = new Set<number>();
  for (const ordinal of ordinals) {
    if (ordinal >= first && ordinal < first + count) blocks.add(Math.floor((ordinal - first) / blockSize));
  }
  return [...blocks].sort((a, b) => a - b);
}

/** The Cypher condition that a node is in block `key`, for a question with the parameters of `parametersOf`. */
export function inBlock(node: string): string {
  const from = `$base + $first + key * ${String(blockSize)}`;
  return `${node}.nid >= ${from} AND ${node}.nid < ${from} + ${String(blockSize)} AND ${node}.nid < $base + $first + $count`;
}

/** The Cypher clause that binds each node of block `key`, for a question with the same parameters. */
export function allInBlock(node: string): string {
  // the limit keeps the database from beginning at another end of what follows
  return `MATCH (${node}:Entity) WHERE ${inBlock(node)} WITH ${node} LIMIT ${String(blockSize)}`;
}

/** The Cypher expression for its place in block `key`. */
export function placeInBlock(node: string): string {
  return `(${node}.nid - $base - $first - key * ${String(blockSize)})`;
}

/** How many things are in a block. */
export function sizeOfBlock({ count }: Stock, block: number): number {
  return Math.min(blockSize, count - block * blockSize);
}

export function parametersOf({ first, count }: Stock): { readonly first: number; readonly count: number } {
  return { first, count };
}

export function* ordinalsOf({ first, count }: Stock): Iterable<number> {
  for (let ordinal = first; ordinal < first + count; ordinal += 1) yield ordinal;
}
