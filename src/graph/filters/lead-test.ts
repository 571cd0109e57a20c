/** Filters on what a thing leads to: a reference holds what it leads to, a list some, none or all of it, or so many. */

import type { Kind } from '../../model/kinds.js';
import { blocksOf, type Stock, stockOf } from '../blocks.js';
import type { Lead, ReferenceLead } from '../leads.js';
import { all, type MaybePromise, then } from '../maybe-promise.js';
import { Members } from '../members.js';
import { canTurn, hasShapes, type Walk } from '../walk.js';

import { columnOf } from './columns.js';
import { isTableKept, type LinkTable, linkTable, parentsOf } from './link-table.js';
import { valueTest } from './value-tests.js';
import { type Candidates, everyOf, noLink, type Test, type TestOf, type Where } from './words.js';

/** From how many blocks on the filter of what is reached is worked out first, for everything of its kind. */
const fewBlocks = 8;

/** So many things at most are asked which parents lead to them, instead of asking all parents … */
const fewItems = 64;

/** … or one for so many parents. */
const parentsAnItem = 8;

/** @param condition - the `Where` of what a reference leads to, or the `Quantifier` of a list */
export function leadTest(
  lead: Lead,
  condition: Where,
  candidates: KindCandidates,
  testOf: TestOf,
): MaybePromise<Test> {
  if ('property' in lead) return referenceTest(lead, condition, candidates, testOf);
  const side: Side = {
    walk: lead.walk,
    candidates,
    testOf,
    stock: stockOf(candidates.scope.view, candidates.kind),
  };
  if (lead.one) return quantified(side, 'some', condition);
  const tests = Object.entries(condition).flatMap(([word, operand]) =>
    operand === null || operand === undefined ? [] : [quantified(side, word as Word, operand as Where)],
  );
  return then(all(tests), everyOf);
}

export type KindCandidates = Candidates & { readonly kind: Kind };

function referenceTest(
  { property, to }: ReferenceLead,
  where: Where,
  { scope, kind, reached }: KindCandidates,
  testOf: TestOf,
): MaybePromise<Test> {
  const stock = stockOf(scope.view, kind);
  return then(columnOf(scope, { stock, property }, reached), (column) => {
    const there = reached?.map(column).filter((value) => typeof value === 'number') ?? null;
    return then(testOf(where, { scope, kind: to, reached: there, linked: false }), (inner) => {
      const test = to === 'Node' ? inner : onceEach(stockOf(scope.view, to), inner);
      return (ordinal) => {
        const value = column(ordinal);
        return typeof value === 'number' && test(value, noLink);
      };
    });
  });
}

/** Tests each thing of a kind once, since many lead to the same; for what does not ask how it was reached. */
function onceEach({ first, count }: Stock, test: Test): Test {
  const [untested, fails, passes] = [0, 1, 2];
  const outcomes = new Uint8Array(count);
  return (ordinal) => {
    const place = ordinal - first;
    if (outcomes[place] === untested) outcomes[place] = test(ordinal, noLink) ? passes : fails;
    return outcomes[place] === passes;
  };
}

type Word = 'some' | 'none' | 'every' | 'count';

interface Side {
  readonly walk: Walk<Kind, Kind>;
  readonly candidates: KindCandidates;
  readonly testOf: TestOf;
  /** Of the kind of the parents. */
  readonly stock: Stock;
}

function quantified(side: Side, word: Word, operand: Where): MaybePromise<Test> {
  const { candidates, stock } = side;
  if (word === 'count') return then(tableOf(side), (table) => countTest(table, stock, operand));
  if (candidates.reached !== null && blocksOf(stock, candidates.reached).length <= fewBlocks) {
    return then(tableOf(side), (table) =>
      then(innerTest(side, operand, itemsOf(table)), (test) => tally({ table, stock, word }, test)),
    );
  }
  return then(innerTest(side, operand, null), (test) => {
    const items = isTableKept(candidates.scope, side) ? null : fewWanted(side, { word, operand }, test);
    if (items !== null) return turnedTest(side, word === 'some', items);
    return then(tableOf(side), (table) => tally({ table, stock, word }, test));
  });
}

function tableOf({ walk, stock, candidates: { scope, reached } }: Side): MaybePromise<LinkTable> {
  return linkTable(scope, { walk, stock }, reached);
}

function innerTest(
  { walk, candidates: { scope }, testOf }: Side,
  where: Where,
  reached: readonly number[] | null,
): MaybePromise<Test> {
  const linked = hasShapes(walk.ways(scope.reading));
  return then(testOf(where, { scope, kind: walk.to, reached, linked }), (test) =>
    linked && isAboutLinks(where) ? test : onceEach(stockOf(scope.view, walk.to), test),
  );
}

function itemsOf(table: LinkTable): readonly number[] {
  const items = new Set<number>();
  table.forEachPair((_parent, item) => items.add(item));
  return [...items];
}

/** How many distinct things each parent leads to. */
function countTest(table: LinkTable, { first, count }: Stock, filter: Where): Test {
  const totals = new Uint32Array(count);
  table.forEachPair((parent) => {
    totals[parent - first] = (totals[parent - first] ?? 0) + 1;
  });
  const test = valueTest(filter);
  return (ordinal) => test(totals[ordinal - first] ?? 0);
}

interface Tally {
  readonly table: LinkTable;
  readonly stock: Stock;
  readonly word: 'some' | 'none' | 'every';
}

/** One that passes decides `some` and `none`, one that does not decides `every`. */
function tally({ table, stock, word }: Tally, test: Test): Test {
  const met = new Members(stock);
  const deciding = word !== 'every';
  table.forEachPair((parent, item, link) => {
    if (test(item, link) === deciding) met.add(parent);
  });
  return (ordinal) => met.has(ordinal) === (word === 'some');
}

/** The things that the filter of what is reached wants, where to ask for their parents costs less than to ask all parents. */
function fewWanted(
  { walk, stock, candidates: { scope } }: Side,
  { word, operand }: { readonly word: Word; readonly operand: Where },
  test: Test,
): readonly number[] | null {
  const ways = walk.ways(scope.reading);
  if (word === 'every' || !canTurn(ways) || (hasShapes(ways) && isAboutLinks(operand))) return null;
  const { first, count } = stockOf(scope.view, walk.to);
  const most = Math.min(Math.max(fewItems, stock.count / parentsAnItem), count / 2);
  const wanted: number[] = [];
  for (let item = first; item < first + count; item += 1) {
    if (!test(item, noLink)) continue;
    wanted.push(item);
    if (wanted.length > most) return null;
  }
  return wanted;
}

/** Whether the filter asks how the thing was reached, and not only what it is. */
export function isAboutLinks({ AND, OR, NOT, link }: Where): boolean {
  const parts = [AND, OR, NOT].flatMap((part) => (part ?? []) as Where | readonly Where[]);
  return (link ?? null) !== null || parts.some(isAboutLinks);
}

function turnedTest(
  { walk, stock, candidates: { scope } }: Side,
  some: boolean,
  items: readonly number[],
): MaybePromise<Test> {
  return then(parentsOf(scope, { walk, stock }, items), (sets) => {
    const met = new Members(stock);
    for (const { items: parents } of sets) met.addAll(parents);
    return (ordinal) => met.has(ordinal) === some;
  });
}
