/** The arguments that arrange a list: which of its things are wanted, and in which order. */

import { ordered, type OrderName } from '../graph/filters/order.js';
import { partsWhere, type Reached } from '../graph/filters/where.js';
import type { Where } from '../graph/filters/words.js';
import type { LinkSet } from '../graph/link-set.js';
import { type MaybePromise, then } from '../graph/maybe-promise.js';

import { digestOf } from './list-digest.js';
import type { PageArgs } from './paging.js';

/** What every list takes. */
export interface ListArgs extends PageArgs {
  /** Of the kind of the items; `{}` is as if it were left out. */
  readonly where?: Where | null;
  readonly orderBy?: readonly OrderName[] | null;
}

/** Each set filtered and in order. */
export function arranged(
  of: Reached,
  args: ListArgs,
  sets: readonly LinkSet[],
): MaybePromise<readonly LinkSet[]> {
  const { where } = whereOf(args);
  const wanted = where === undefined ? sets : partsWhere(of, where, sets);
  const { orderBy } = args;
  if (!orderBy || orderBy.length === 0) return wanted;
  return then(wanted, (parts) => ordered(of, orderBy, parts));
}

/** Whether the arguments leave a list as it is. */
export function isAsItIs(args: ListArgs): boolean {
  return whereOf(args).where === undefined && !args.orderBy?.length;
}

export function whereOf({ where }: ListArgs): { readonly where?: Where } {
  return where && Object.keys(where).length > 0 ? { where } : {};
}

/** Names lists by their filter and order, so that neither a cursor nor what is kept of one serves for another. */
export function listNaming(args: ListArgs): (list: string) => string {
  if (isAsItIs(args)) return (list) => list;
  const arrangement = JSON.stringify([whereOf(args).where ?? {}, args.orderBy ?? []], inOrder);
  const digest = digestOf(arrangement);
  return (list) => `${list} ${digest}`;
}

/** For JSON.stringify: fields by name, those without a value left out; a filter has one form whatever the order of its fields. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
