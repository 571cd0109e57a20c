/** The links of a walk for many parents at once, by blocks of parents, or back from a few items. */

import { type Kind } from '../../model/kinds.js';
import type { Reading } from '../../model/reading.js';
import type { ShapeTable } from '../../model/shape.js';
import { blocksOf, type Stock } from '../blocks.js';
import { type LinkBlock, linksInBlock } from '../link-blocks.js';
import { bytesOfLinkSet, linkFactor, type LinkSet, linkSet } from '../link-set.js';
import { type MaybePromise, then } from '../maybe-promise.js';
import type { Question } from '../question.js';
import type { Scope } from '../scope.js';
import { linksBackOf, readingParameters, variantOf, type Walk } from '../walk.js';

export interface LinkTable {
  /** For each parent of the table, a pair for each distinct item. The link is read before the visit ends: the next has the same object. */
  forEachPair(visit: (parent: number, item: number, link: Link) => void): void;
}

/** Those at `codes[start]` up to `codes[end]`, as in link-set.ts. */
export interface Link {
  readonly codes: Float64Array;
  readonly start: number;
  readonly end: number;
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

/** Whether the table of all parents is kept, so that nothing is asked for it. */
export function isTableKept({ view, reading }: Scope, { walk, stock }: WalkFrom): boolean {
  return view.keeps(linksInBlock(walk, reading, view.shapes), blocksOf(stock, null));
}

function visitPairs(
  { first, starts, codes }: LinkBlock,
  visit: Parameters<LinkTable['forEachPair']>[0],
): void {
  const link = { codes, start: 0, end: 0 };
  for (let parent = 0; parent < starts.length - 1; parent += 1) {
    const last = starts[parent + 1] ?? 0;
    link.start = starts[parent] ?? 0;
    while (link.start < last) {
      const item = itemAt(codes, link.start);
      link.end = link.start + 1;
      while (link.end < last && itemAt(codes, link.end) === item) link.end += 1;
      visit(first + parent, item, link);
      link.start = link.end;
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
