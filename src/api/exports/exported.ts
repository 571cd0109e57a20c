/** The rows of an export, taken out of the answer, with how many there are in all and where the next page begins. */

import type { FieldNode } from 'graphql';

import type { ReleaseNamed } from '../service.js';

import { added } from './added.js';
import type { ExportPlan } from './export-plan.js';
import { itemsAt, type Table, valuesAt } from './table.js';

export interface Exported {
  readonly plan: ExportPlan;
  readonly table: Table;
  readonly rows: readonly unknown[];
  /** Of the whole list, whatever the page; of lists inside the items of others, of those of their page. */
  readonly total: number;
  /** Absent on the last page and for lists without pages. */
  readonly next?: NextPage;
  /** What it was answered from; absent where the document names several. */
  readonly release?: ReleaseNamed;
}

/** How more is asked for: of the innermost connection around the rows that stands once in the answer and goes on. */
export interface NextPage {
  readonly holder: FieldNode;
  readonly argument: 'after' | 'before';
  readonly cursor: string;
}

export function exported(plan: ExportPlan, data: unknown, release: ReleaseNamed | undefined): Exported {
  const { table, choice } = plan;
  const { path } = choice;
  const next = nextPage(plan, data);
  return {
    plan,
    table,
    rows: itemsAt(data, path),
    total: totalOf(table, data, path),
    ...(next === undefined ? {} : { next }),
    ...(release === undefined ? {} : { release }),
  };
}

/** Of a list without pages as many as are there. */
export function totalOf({ holder }: Table, around: unknown, path: Table['path']): number {
  if (!holder) return itemsAt(around, path).length;
  const counts = valuesAt(around, [...path.slice(0, -1), added.totalCount]);
  return counts.reduce<number>((sum, each) => sum + Number(each ?? 0), 0);
}

function nextPage({ choice: { paged } }: ExportPlan, data: unknown): NextPage | undefined {
  const following = paged.flatMap(({ holder, path }) => {
    const [info, ...others] = valuesAt(data, [...path.slice(0, -1), added.pageInfo]);
    const next = isPage(info) && others.length === 0 ? pageAfter(holder.nodes[0], info) : undefined;
    return next === undefined ? [] : [next];
  });
  return following.at(-1);
}

/** Backwards from a page that was asked by `last`. */
function pageAfter(holder: FieldNode, info: PageAnswer): NextPage | undefined {
  const backwards = holder.arguments?.some(({ name }) => name.value === 'last') ?? false;
  const cursor = backwards ? info.hasPreviousPage && info.startCursor : info.hasNextPage && info.endCursor;
  return cursor ? { holder, argument: backwards ? 'before' : 'after', cursor } : undefined;
}

interface PageAnswer {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
}

function isPage(value: unknown): value is PageAnswer {
  return typeof value === 'object' && value !== null && 'hasNextPage' in value;
}
