/** A list of an answer as a table: a row an item, a column a leaf below it, a further table for each list inside it. */

import type { Selected } from './selected.js';

export interface Table {
  /** Response keys to the list: from the root, or from a row of the table around it. */
  readonly path: Path;
  /** The connection that it is the page of; absent for a list without pages. */
  readonly holder?: Selected;
  readonly list: Selected;
  readonly columns: readonly TableColumn[];
  readonly parts: readonly Table[];
}

export interface TableColumn {
  /** Where it stands in a row, with points between. */
  readonly name: string;
  readonly path: Path;
  /** Does a list stand between the row and the value, so that there may be several? */
  readonly many: boolean;
  /** What the contract calls it: `Program.name`. */
  readonly field: string;
  readonly description: string;
}

/** A connection, and where its list is. */
export interface Paged {
  readonly holder: Selected;
  /** Response keys from the root to the list. */
  readonly path: Path;
}

/** Response keys; a number is a place in a list. */
export type Path = readonly (string | number)[];

/** What stands at the end of a path, all items of the lists on the way; null where there is nothing. */
export function valuesAt(value: unknown, path: Path): readonly unknown[] {
  const [step, ...rest] = path;
  if (typeof step === 'number') return valuesAt(Array.isArray(value) ? value[step] : null, rest);
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (step === undefined) return [value ?? null];
  return valuesAt(isObject(value) ? value[step] : null, rest);
}

/** The items of the lists that end a path; none where something before them is not there. */
export function itemsAt(value: unknown, path: Path): readonly unknown[] {
  const [step, ...rest] = path;
  if (Array.isArray(value)) return step === undefined ? value : value.flatMap((item) => itemsAt(item, path));
  return step !== undefined && isObject(value) ? itemsAt(value[step], rest) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
