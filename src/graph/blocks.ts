/**
 * What is known of many things is asked for block by block: 128 things of a kind that follow each other. In display order
 * neighbours belong together, so the programs of one municipality are in a block or two, and a whole kind is a few hundred.
 */

import type { Kind } from '../model/kinds.js';

import { between } from './question.js';
import type { ReleaseView } from './release-view.js';

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

/** Things that follow each other: the first of them, and the one after the last. */
export type Block = readonly [start: number, end: number];

/** The blocks, ascending, that hold these ordinals – those of other kinds aside –, or all when it is null. */
export function blocksOf(stock: Stock, ordinals: Iterable<number> | null): readonly Block[] {
  return startsOf(stock, ordinals).map((start) => blockFrom(stock, start));
}

/** The block that holds a thing. */
export function blockOf(view: ReleaseView, ordinal: number): Block {
  const stock = stockOf(view, view.kindOf(ordinal));
  return blockFrom(stock, startOfBlock(stock, ordinal));
}

/** The last one is shorter. */
function blockFrom({ first, count }: Stock, start: number): Block {
  return [start, Math.min(start + blockSize, first + count)];
}

function startsOf(stock: Stock, ordinals: Iterable<number> | null): readonly number[] {
  const { first, count } = stock;
  if (ordinals === null) {
    return Array.from({ length: Math.ceil(count / blockSize) }, (_, index) => first + index * blockSize);
  }
  const starts = new Set<number>();
  for (const ordinal of ordinals) {
    if (ordinal >= first && ordinal < first + count) starts.add(startOfBlock(stock, ordinal));
  }
  return [...starts].sort((a, b) => a - b);
}

/** Of the block that holds the thing. */
function startOfBlock({ first }: Stock, ordinal: number): number {
  return ordinal - ((ordinal - first) % blockSize);
}

/** The Cypher clause that binds each node of the block that is the key. */
export function allInBlock(node: string): string {
  // the limit keeps the database from beginning at another end of what follows
  return `MATCH (${node}:Entity) WHERE ${between(node)} WITH ${node} LIMIT ${String(blockSize)}`;
}

/** The Cypher expression for its place in the block that is the key. */
export function placeInBlock(node: string): string {
  return `(${node}.nid - $base - key[0])`;
}

export function* ordinalsOf({ first, count }: Stock): Iterable<number> {
  for (let ordinal = first; ordinal < first + count; ordinal += 1) yield ordinal;
}
