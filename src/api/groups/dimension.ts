/** A dimension: what things of a kind are grouped by, and the condition under which a thing stands in a group. */

import type { Kind } from '../../model/kinds.js';
import type { Where } from '../../graph/filters/words.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import type { PlaceTable } from '../../graph/place-table.js';
import type { Scope } from '../../graph/scope.js';
import type { Words } from '../term-words.js';

/** What is counted. */
export interface Counted {
  readonly scope: Scope;
  readonly kind: Kind;
  /** Ordinals of all things that are asked about; null when it may be anything of the kind. */
  readonly reached: readonly number[] | null;
}

/** What things of a kind have of a dimension, under one reading. Values have places, in the order of display. */
export interface Grouping {
  /** Works out the values of all that is counted. */
  readonly places: () => PlaceTable;
  /** How many values there are, met or not. */
  readonly size: number;
  readonly valueAt: (place: number) => GroupValue;
  /** Which ids a condition names: ordinals. */
  readonly namedIn: (place: number) => readonly number[];
  /** What those with the value fulfil, and no others; null where no filter can say it. */
  readonly condition: (place: number, idOf: (ordinal: number) => string) => Where | null;
  /** What those without any value fulfil; null where no filter can say it. */
  readonly none: Where | null;
  /** Whether a thing can be without any value. */
  readonly mayLack: boolean;
}

/** A thing, by its ordinal, or a plain value; a term has words. */
export type GroupValue =
  { readonly thing: number } | { readonly plain: Plain; readonly words?: Words | undefined };

export type Plain = string | number | boolean;

export type Dimension = (counted: Counted) => MaybePromise<Grouping>;

/** The most entries of a list in a condition: that of list arguments (settings.ts). */
const mostIds = 100;

/** That a thing is one of these. */
export function oneOf(ids: readonly string[]): Where {
  if (ids.length === 1) return { id: { eq: ids[0] } };
  if (ids.length <= mostIds) return { id: { in: ids } };
  const pieces = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, piece) => ({
    id: { in: ids.slice(piece * mostIds, (piece + 1) * mostIds) },
  }));
  return { OR: pieces };
}

/** The same dimension, where a thing can be without a value. */
export function orNone(dimension: Dimension): Dimension {
  return (counted) => then(dimension(counted), (grouping) => ({ ...grouping, mayLack: true }));
}
