/** The links of a walk from 128 parents at once, which hold what the walk reaches from each of them. */

import type { Kind } from '../model/kinds.js';
import type { Reading } from '../model/reading.js';
import type { ShapeTable } from '../model/shape.js';

import { allInBlock, type Block, blockOf, placeInBlock, stockOf } from './blocks.js';
import { inOrder, type LinkSet, linkSetOf, placeFactor } from './link-set.js';
import type { Question, Within } from './question.js';
import type { ReleaseView } from './release-view.js';
import { linksOfMany, readingParameters, variantOf, type Walk } from './walk.js';

/** Codes of parent `first + i` are `codes[starts[i]]` up to `codes[starts[i + 1]]`, ascending, each once. */
export interface LinkBlock {
  readonly first: number;
  readonly starts: Uint32Array;
  readonly codes: Float64Array;
}

export function linksInBlock(
  walk: Walk<Kind, Kind>,
  reading: Reading,
  shapes: ShapeTable,
): Question<Block, LinkBlock> {
  const ways = walk.ways(reading);
  return {
    name: `${walk.name}InBlock`,
    // made when they are asked for: most often all answers are kept
    get cypher() {
      return `RETURN key, ${linksOfMany(ways, allInBlock('parent'), placeInBlock('parent'))} AS answer`;
    },
    get parameters() {
      return readingParameters(reading, shapes);
    },
    variant: variantOf(ways, reading),
    decode: (codes, block) => linkBlock(codes as readonly number[], block),
    bytesOf: ({ starts, codes }) => 200 + starts.byteLength + codes.byteLength,
  };
}

/** Where the links from one parent are a part of what is kept; not where the walk has an order of its own, which a block has not. */
export function withinBlocks(
  walk: Walk<Kind, Kind>,
  reading: Reading,
  view: ReleaseView,
): Within<number, LinkSet> | undefined {
  if (walk.order !== undefined) return undefined;
  return {
    // most often every answer is kept by itself
    get question() {
      return linksInBlock(walk, reading, view.shapes);
    },
    keyOf: (parent) => blockOf(stockOf(view, view.kindOf(parent)), parent),
    part: (block, parent) => linksIn(block as LinkBlock, parent),
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

function linksIn({ first, starts, codes }: LinkBlock, parent: number): LinkSet {
  return linkSetOf(codes.slice(starts[parent - first], starts[parent - first + 1]));
}
