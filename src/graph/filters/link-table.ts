/** The links of a walk for many parents at once, by blocks of parents, or back from a few items. */

import { type Kind } from '../../model/kinds.js';
import type { Reading } from '../../model/reading.js';
import type { ShapeTable } from '../../model/shape.js';
import { bytesOfLinkSet, inOrder, linkFactor, type LinkSet, linkSet, placeFactor } from '../link-set.js';
import { type MaybePromise, then } from '../maybe-promise.js';
import type { Question } from '../question.js';
import type { Scope } from '../scope.js';
import { linksBackOf, linksOfMany, readingParameters, variantOf, type Walk } from '../walk.js';

import { allInBlock, type Block, blocksOf, placeInBlock, type Stock } from './blocks.js';

/** For each parent of the table: a pair for each distinct item, its links at `codes[start]` up to `codes[end]`. */
export interface LinkTable {
  forEachPair(visit: (parent: number, item: number, link: Link) => void): void;
}

/** Codes as in link-set.ts. */
export interface Link {
  readonly codes: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** Codes of parent `first + i` are `codes[starts[i]]` up to `codes[starts[i + 1]]`, ascending. */
interface LinkBlock {
  readonly first: number;
  readonly starts: Uint32Array;
  readonly codes: Float64Array;
}

/** The links of all parents in the blocks of these ordinals; of the whole kind when it is null. */
export function linkTable(
  scope: Scope,
  from: WalkFrom,
  parents: Iterable<number> | null,
): MaybePromise<LinkTable> {
  const blocks = blocksOf(from.stock, parents);
  return then(scope.ask(linksInBlock(from.walk, scope.reading, scope.view.shapes), blocks), (answers) => ({
    forEachPair(visit) {
      for (const answer of answers) visitPairs(answer, visit);
    },
  }));
}

function visitPairs(
  { first, starts, codes }: LinkBlock,
  visit: Parameters<LinkTable['forEachPair']>[0],
): void {
  for (let parent = 0; parent < starts.length - 1; parent += 1) {
    const last = starts[parent + 1] ?? 0;
    let start = starts[parent] ?? 0;
    while (start < last) {
      const item = itemAt(codes, start);
      let end = start + 1;
      while (end < last && itemAt(codes, end) === item) end += 1;
      visit(first + parent, item, { codes, start, end });
      start = end;
    }
  }
}

function itemAt(codes: Float64Array, index: number): number {
  return Math.floor((codes[index] ?? 0) / linkFactor);
}

/** From which kind a walk is walked. */
interface WalkFrom {
  readonly walk: Walk<Kind, Kind>;
  readonly stock: Stock;
}

export function linksInBlock(
  walk: Walk<Kind, Kind>,
  reading: Reading,
  shapes: ShapeTable,
): Question<Block, LinkBlock> {
  const ways = walk.ways(reading);
  return {
    name: `${walk.name}InBlock`,
    cypher: `RETURN key, ${linksOfMany(ways, allInBlock('parent'), placeInBlock('parent'))} AS answer`,
    variant: variantOf(ways, reading),
    parameters: readingParameters(reading, shapes),
    decode: (codes, block) => linkBlock(codes as readonly number[], block),
    bytesOf: ({ starts, codes }) => 200 + starts.byteLength + codes.byteLength,
  };
}

/** @param placed - links with the places of their parents, in no particular order */
function linkBlock(placed: readonly number[], [first, end]: Block): LinkBlock {
  const codes = inOrder(placed);
  const starts = new Uint32Array(end - first + 1);
  let parent = 0;
  codes.forEach((code, index) => {
    const place = Math.floor(code / placeFactor);
    while (parent < place) starts[(parent += 1)] = index;
    codes[index] = code - place * placeFactor;
  });
  return { first, starts: starts.fill(codes.length, parent + 1), codes };
}

/** For each item the parents of the kind from which the walk reaches it; for walks that can be turned. */
export function parentsOf(
  scope: Scope,
  from: WalkFrom,
  items: readonly number[],
): MaybePromise<readonly LinkSet[]> {
  return scope.ask(turned(from, scope.reading, scope.view.shapes), items);
}

export function turned(
  { walk, stock }: WalkFrom,
  reading: Reading,
  shapes: ShapeTable,
): Question<number, LinkSet> {
  const ways = walk.ways(reading);
  return {
    name: `${walk.name}Turned`,
    cypher: `MATCH (item:Entity {nid: $base + key})
RETURN key, ${linksBackOf(ways)} AS answer`,
    variant: `${stock.kind} ${String(variantOf(ways, reading))}`,
    parameters: readingParameters(reading, shapes),
    decode: (codes) =>
      linkSet(
        (codes as readonly number[]).filter((code) => isIn(stock, code)),
        false,
      ),
    bytesOf: bytesOfLinkSet,
  };
}

/** A pattern may begin at other kinds too. */
function isIn({ first, count }: Stock, code: number): boolean {
  return code >= first * linkFactor && code < (first + count) * linkFactor;
}
