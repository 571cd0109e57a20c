/**
 * Filters, as the schema's `<Kind>Where` has them, worked out on sets: a filter on a value reads a column, one on what a
 * thing leads to the very walk that lists it. So a filter and a list cannot differ, and every answer on the way is kept.
 */

import { type Kind, kinds } from '../../model/kinds.js';
import { stockOf } from '../blocks.js';
import { leads } from '../leads.js';
import { type LinkSet, pick } from '../link-set.js';
import { all, type MaybePromise, then } from '../maybe-promise.js';
import { ordinalsOfIds } from '../questions/ordinals.js';
import type { Scope } from '../scope.js';

import { columnOf } from './columns.js';
import { type KindCandidates, leadTest } from './lead-test.js';
import { evidenceLike, linkTest } from './link-test.js';
import { writtenOut } from './shorthands.js';
import { valueTest } from './value-tests.js';
import { type Candidates, everyOf, someOf, type Test, type Where } from './words.js';

/** Of which things the sets are, and how they are reached. */
export type Reached = Pick<Candidates, 'scope' | 'linked' | 'links'> & { readonly kind: Kind };

/**
 * The part of each set that the filter wants, in the order of the set; `link` in the filter is about the links of the set.
 */
export function partsWhere(
  of: Reached,
  where: Where,
  sets: readonly LinkSet[],
): MaybePromise<readonly LinkSet[]> {
  const { scope, kind } = of;
  const size = sets.reduce((sum, { items }) => sum + items.length, 0);
  const isMost = size * 2 >= stockOf(scope.view, kind).count;
  const reached = isMost ? null : [...new Set(sets.flatMap(({ items }) => [...items]))];
  return then(testOf(where, { ...of, reached }), (test) => sets.map((set) => pick(set, wantedOf(set, test))));
}

/** Indexes of what passes. Sets may be as large as a kind: one link serves for all of them. */
function wantedOf({ items, codes, starts }: LinkSet, test: Test): readonly number[] {
  const link = { codes, start: 0, end: 0 };
  const wanted: number[] = [];
  for (let index = 0; index < items.length; index += 1) {
    link.start = starts[index] ?? 0;
    link.end = starts[index + 1] ?? 0;
    if (test(items[index] ?? -1, link)) wanted.push(index);
  }
  return wanted;
}

function testOf(where: Where, candidates: Candidates): MaybePromise<Test> {
  const tests = Object.entries(where).flatMap(([field, condition]) =>
    condition === null || condition === undefined ? [] : [fieldTest(field, condition, candidates)],
  );
  return then(all(tests), everyOf);
}

function fieldTest(field: string, condition: unknown, candidates: Candidates): MaybePromise<Test> {
  switch (field) {
    case 'AND':
      return then(testsOf(condition, candidates), everyOf);
    case 'OR':
      return then(testsOf(condition, candidates), someOf);
    case 'NOT':
      return then(testOf(condition as Where, candidates), (test) => (ordinal, link) => !test(ordinal, link));
    case 'id':
      return idTest(condition as Where, candidates.scope);
    default:
      return candidates.kind === 'Node'
        ? kindTest(field, condition as Where, candidates)
        : ownTest(field, condition, { ...candidates, kind: candidates.kind });
  }
}

function testsOf(list: unknown, candidates: Candidates): MaybePromise<readonly Test[]> {
  return all((list as readonly Where[]).map((where) => testOf(where, candidates)));
}

/** What belongs to a kind alone: links, what it leads to, its values. */
function ownTest(field: string, condition: unknown, candidates: KindCandidates): MaybePromise<Test> {
  const { scope, kind, linked, links = scope, reached } = candidates;
  if (field === 'link') {
    if (linked) return linkTest(condition as Where, links);
    return testOf({ evidence: { some: evidenceLike(condition as Where) } }, candidates);
  }
  const written = writtenOut(kind, field, condition);
  if (written !== undefined) return testOf(written, candidates);
  const lead = leads[kind][field];
  if (lead !== undefined) return leadTest(lead, condition as Where, candidates, testOf);
  const test = valueTest(condition);
  return then(
    columnOf(scope, { stock: stockOf(scope.view, kind), property: field }, reached),
    (column) => (ordinal) => test(column(ordinal)),
  );
}

/** Of a thing of any kind: that it is of this one, and fulfils its filter. */
function kindTest(field: string, where: Where, { scope, reached }: Candidates): MaybePromise<Test> {
  const kind = kinds.find((known) => known.toLowerCase() === field);
  if (kind === undefined) throw new TypeError(`${field} is no kind.`);
  const { first, count } = stockOf(scope.view, kind);
  const isOfKind = (ordinal: number): boolean => ordinal >= first && ordinal < first + count;
  return then(
    testOf(where, { scope, kind, reached: reached?.filter(isOfKind) ?? null, linked: false }),
    (test) => (ordinal, link) => isOfKind(ordinal) && test(ordinal, link),
  );
}

function idTest(filter: Where, scope: Scope): MaybePromise<Test> {
  const ids = ['eq', 'in', 'not', 'notIn'].flatMap(
    (word) => (filter[word] ?? []) as string | readonly string[],
  );
  return then(scope.ask(ordinalsOfIds, [...new Set(ids)]), (ordinals) => {
    const numbers = new Map([...new Set(ids)].map((id, index) => [id, ordinals[index] ?? null]));
    const test = valueTest(withNumbers(filter, numbers));
    return (ordinal) => test(ordinal);
  });
}

/** Ids as ordinals; one that the release does not have is no number that a thing has. */
function withNumbers(filter: Where, numbers: ReadonlyMap<string, number | null>): Where {
  const numberOf = (id: unknown): unknown => (id === null ? null : (numbers.get(id as string) ?? -1));
  return Object.fromEntries(
    Object.entries(filter).map(([word, operand]) => [
      word,
      Array.isArray(operand) ? operand.map(numberOf) : numberOf(operand),
    ]),
  );
}
