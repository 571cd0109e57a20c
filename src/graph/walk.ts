/** A walk: the ways from things of one kind to things of another, as Cypher patterns, and the question they make. */

import type { Kind } from '../model/kinds.js';
import type { Reading } from '../model/reading.js';
import { acceptedAspects, type ShapeTable } from '../model/shape.js';

import {
  bytesOfLinkSet,
  codeExpression,
  inheritedFlag,
  type LinkSet,
  linkSet,
  placedExpression,
} from './link-set.js';
import type { Question, QuestionKey, Within } from './question.js';
import type { Parameters } from './store.js';

export interface Way {
  /** From `parent` – and `other`, for a walk between two – to `item`. */
  readonly pattern: string;
  /** What must hold, in `$shapes` and `$aspects`, the numbers of shapes and aspects that the reading accepts. */
  readonly where?: string;
  /** The shape that the item's link carries; 0 when nothing governs it. */
  readonly shape?: string;
  /** The ordinal of the item, when it is not that of a node of this name. */
  readonly item?: string;
  readonly inherited?: boolean;
}

/** From one thing. */
export interface Walk<From extends Kind, To extends Kind> {
  readonly name: string;
  readonly from: readonly From[];
  readonly to: To;
  ways(reading: Reading): readonly Way[];
  /** Keeps the order of this expression instead of the order of things. */
  readonly order?: string;
  /** How the evidence of a link between parent and item is found. */
  readonly evidence?: LinkEvidence;
}

export interface LinkEvidence {
  readonly walk: PairWalk<Kind, Kind, 'Evidence'>;
  /** Which end of the link the walk starts from. */
  readonly from: 'parent' | 'item';
}

/** From a pair of things, such as the ends of a link. */
export interface PairWalk<From extends Kind, Other extends Kind, To extends Kind> extends Walk<From, To> {
  readonly other: readonly Other[];
}

export type AnyWalk = Walk<Kind, Kind> | PairWalk<Kind, Kind, Kind>;

export function isWalk(value: unknown): value is AnyWalk {
  return typeof value === 'object' && value !== null && 'ways' in value;
}

/** A way over a link that holds only inside the reading. */
export function governed(pattern: string, more: Partial<Way> = {}): Way {
  return { pattern, where: inShapes, shape: 'link.shape', ...more };
}

export const inShapes = 'link.shape IN $shapes';

/**
 * A way to evidence inside the reading.
 *
 * @param condition - what else must hold
 */
export function cited(pattern: string, condition?: string): Way {
  return { pattern, where: condition === undefined ? inAspects : `${condition} AND ${inAspects}` };
}

const inAspects = 'item.aspect IN $aspects';

/** A theme's own lists see its narrower ones when the reading says so. */
export function fromConcept({ narrower }: Reading): string {
  return narrower ? '(parent)<-[:BROADER*0..]-()' : '(parent)';
}

export function questionOf<From extends Kind, To extends Kind, Key extends QuestionKey>(
  walk: Walk<From, To> | PairWalk<From, Kind, To>,
  reading: Reading,
  shapes: ShapeTable,
  within: () => readonly Within<Key, LinkSet>[] = () => [],
): Question<Key, LinkSet> {
  const ways = walk.ways(reading);
  return {
    name: walk.name,
    // made when they are asked for: most often all answers are kept
    get cypher() {
      return cypherOf(walk, ways);
    },
    get parameters() {
      return readingParameters(reading, shapes);
    },
    get within() {
      return within();
    },
    variant: variantOf(ways, reading),
    decode: (codes) => linkSet(codes as readonly number[], walk.order !== undefined),
    bytesOf: bytesOfLinkSet,
  };
}

/** Under every reading the same, unless something in the ways depends on it. */
export function variantOf(ways: readonly Way[], { code }: Reading): number {
  return ways.some(({ where, pattern }) => where !== undefined || pattern.includes('BROADER*')) ? code : -1;
}

/** What the texts of a walk are asked with. */
export function readingParameters(reading: Reading, shapes: ShapeTable): Parameters {
  return { shapes: shapes.accepted(reading), aspects: acceptedAspects(reading) };
}

function cypherOf(walk: Walk<Kind, Kind> | PairWalk<Kind, Kind, Kind>, ways: readonly Way[]): string {
  const parent = (name: string, kinds: readonly Kind[], key: string): string =>
    `MATCH (${name}:Entity&(${kinds.join('|')}) {nid: $base + ${key}})`;
  const ends =
    'other' in walk
      ? [parent('parent', walk.from, 'key[0]'), parent('other', walk.other, 'key[1]')]
      : [parent('parent', walk.from, 'key')];
  return [...ends, `RETURN key, ${linksOf(ways, walk.order)} AS answer`].join('\n');
}

const itemOrdinal = '(item.nid - $base)';

/** An expression for the codes of the links that the ways make, from a `parent` that is bound. */
export function linksOf(ways: readonly Way[], order?: string): string {
  return ways.map((way) => collect(way, way.item ?? itemOrdinal, { order })).join(' + ');
}

/**
 * The same from many parents at once, which takes the database less than an expression for each of them.
 *
 * @param parents - a clause that binds each `parent`
 * @param place - an expression that tells them apart: whole numbers from 0 on
 */
export function linksOfMany(ways: readonly Way[], parents: string, place: string): string {
  return ways.map((way) => collect(way, way.item ?? itemOrdinal, { parents, place })).join(' + ');
}

/** The same links from their other end: from a bound `item` to the parents. */
export function linksBackOf(ways: readonly Way[]): string {
  return ways.map((way) => collect(way, '(parent.nid - $base)')).join(' + ');
}

/** Whether the ways can be walked from the item: not where it is no node of the pattern, or the pattern hangs on the parent. */
export function canTurn(ways: readonly Way[]): boolean {
  return ways.every(({ pattern, item }) => pattern.startsWith('(parent') && item === undefined);
}

/** Whether the shapes of the links alone tell which of them a reading accepts. */
export function areToldByShapes(ways: readonly Way[]): boolean {
  return ways.every(({ where, shape }) => where === inShapes && shape === 'link.shape');
}

/** Whether the links of these ways have shapes, and so evidence that a reading chooses from. */
export function hasShapes(ways: readonly Way[]): boolean {
  return ways.some(({ shape }) => shape !== undefined);
}

interface Collecting {
  readonly order?: string | undefined;
  readonly parents?: string;
  readonly place?: string;
}

function collect(
  { pattern, where, shape = '0', inherited = false }: Way,
  end: string,
  { order, parents, place }: Collecting = {},
): string {
  const rest = inherited ? `${String(inheritedFlag)} + ${shape}` : shape;
  const code = codeExpression(end, rest);
  return [
    'COLLECT {',
    ...(parents === undefined ? [] : [parents]),
    `MATCH ${pattern}`,
    ...(where === undefined ? [] : [`WHERE ${where}`]),
    `RETURN ${place === undefined ? code : placedExpression(place, code)}`,
    ...(order === undefined ? [] : [`ORDER BY ${order}`]),
    '}',
  ].join(' ');
}
