/** The rows of an export, taken out of the answer, with how many there are in all and where the next page begins. */

import type { ReleaseNamed } from '../service.js';

import { added } from './added.js';
import type { ExportPlan } from './export-plan.js';
import { itemsAt, type Table, valuesAt } from './table.js';

export interface Exported {
  readonly plan: ExportPlan;
  readonly table: Table;
  readonly rows: readonly unknown[];
  /** Of the whole list, whatever the page. */
  readonly total: number;
  /** The argument with which the next page is asked; absent on the last page and for lists without pages. */
  readonly next?: NextPage;
  /** What it was answered from; absent where the document names several. */
  readonly release?: ReleaseNamed;
}

export interface NextPage {
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

/** Backwards from a page that was asked by `last`. */
function nextPage({ choice: { table, path } }: ExportPlan, data: unknown): NextPage | undefined {
  const [info, ...others] = valuesAt(data, [...path.slice(0, -1), added.pageInfo]);
  if (!table.holder || !isPage(info) || others.length > 0) return undefined;
  const backwards = table.holder.nodes[0].arguments?.some(({ name }) => name.value === 'last') ?? false;
  const cursor = backwards ? info.hasPreviousPage && info.startCursor : info.hasNextPage && info.endCursor;
  return cursor ? { argument: backwards ? 'before' : 'after', cursor } : undefined;
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
