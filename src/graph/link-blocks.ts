/** The links of a walk from 128 parents at once, which hold what the walk reaches from each of them. */

import type { Kind } from '../model/kinds.js';
import { narrow, type Reading } from '../model/reading.js';
import type { ShapeTable } from '../model/shape.js';
import { bases, levels, roles } from '../model/terms.js';

import { allInBlock, type Block, blockOf, placeInBlock } from './blocks.js';
import { inOrder, type LinkSet, linkSetOf, placeFactor, shapeOf } from './link-set.js';
import { prefixOf, type Question, type Within } from './question.js';
import type { ReleaseView } from './release-view.js';
import { areToldByShapes, linksOfMany, readingParameters, variantOf, type Walk } from './walk.js';

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
    get within(): readonly Within<Block, LinkBlock>[] {
      return wholesOf(walk, reading, shapes).map(({ prefix, accepted }) => ({
        nameOf: (block) => prefix + String(block),
        part: (whole) => acceptedOf(whole as LinkBlock, accepted),
      }));
    },
    variant: variantOf(ways, reading),
    decode: (codes, block) => linkBlock(codes as readonly number[], block),
    bytesOf: ({ starts, codes }) => 200 + starts.byteLength + codes.byteLength,
  };
}

/** The same walk under the reading in which all evidence counts: its blocks hold those of every other. */
interface Whole {
  /** Of the names under which its blocks are kept. */
  readonly prefix: string;
  /** The shapes of those of its links that the other reading accepts. */
  readonly accepted: ReadonlySet<number>;
}

/** None where its links do not tell which of them the reading accepts. */
function wholesOf(walk: Walk<Kind, Kind>, reading: Reading, shapes: ShapeTable): readonly Whole[] {
  const whole = narrow(reading, { bases, levels, roles });
  if (whole.code === reading.code || !areToldByShapes(walk.ways(reading))) return [];
  const prefix = prefixOf(linksInBlock(walk, whole, shapes));
  return [{ prefix, accepted: new Set(shapes.accepted(reading)) }];
}

/** What else may hold the links from one parent; nothing where the walk has an order of its own, which a block has not. */
export function withinBlocks(
  walk: Walk<Kind, Kind>,
  reading: Reading,
  view: ReleaseView,
): readonly Within<number, LinkSet>[] {
  if (walk.order !== undefined) return [];
  const { shapes } = view;
  const own = { prefix: prefixOf(linksInBlock(walk, reading, shapes)), accepted: null };
  return [own, ...wholesOf(walk, reading, shapes)].map(({ prefix, accepted }) => ({
    nameOf: (parent) => prefix + String(blockOf(view, parent)),
    part: (block, parent) => linkSetOf(linksOf(block as LinkBlock, parent, accepted)),
  }));
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

function acceptedOf({ first, starts, codes }: LinkBlock, accepted: ReadonlySet<number>): LinkBlock {
  const left = new Uint32Array(starts.length);
  const kept = new Float64Array(codes.length);
  let count = 0;
  for (let parent = 0; parent < starts.length - 1; parent += 1) {
    const end = starts[parent + 1] ?? 0;
    for (let at = starts[parent] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      if (accepted.has(shapeOf(code))) kept[count++] = code;
    }
    left[parent + 1] = count;
  }
  return { first, starts: left, codes: kept.slice(0, count) };
}

/** @param accepted - shapes; null for all */
function linksOf(
  { first, starts, codes }: LinkBlock,
  parent: number,
  accepted: ReadonlySet<number> | null,
): Float64Array {
  const [start, end] = [starts[parent - first], starts[parent - first + 1]];
  if (accepted === null) return codes.slice(start, end);
  return codes.subarray(start, end).filter((code) => accepted.has(shapeOf(code)));
}
