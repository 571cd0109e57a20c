/** Pages of a connection: which positions they hold, and the cursors that name a position. */

import type { Kind } from '../model/kinds.js';

import { badInput } from './bad-input.js';
import { shortened } from './list-digest.js';
import type { Connection, Page } from './models.js';

/** How many items a page has when nothing is said, and at most: the schema says both. */
export const defaultPageSize = 20;
export const maxPageSize = 200;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * The part of `size` positions that the arguments ask for. Throws `Fault` BAD_USER_INPUT for what no page can be.
 * @param positionOf - the position that a cursor names
 */
export function pageOf(
  size: number,
  { first, after, last, before }: PageArgs,
  positionOf: (cursor: string, argument: string) => number,
): Page {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('`first` and `last` are both given.', 'Page from one end: leave one of them out.');
  }
  const low = typeof after === 'string' ? positionOf(after, 'after') + 1 : 0;
  const high = Math.max(low, typeof before === 'string' ? positionOf(before, 'before') : size);
  if (typeof last === 'number') {
    return { start: Math.max(low, high - checkedSize('last', last)), end: high, size };
  }
  const count = typeof first === 'number' ? checkedSize('first', first) : defaultPageSize;
  return { start: low, end: Math.min(high, low + count), size };
}

function checkedSize(argument: string, value: number): number {
  if (value >= 0 && value <= maxPageSize) return value;
  throw badInput(
    `\`${argument}\` is ${String(value)}; a page has 0 to ${String(maxPageSize)} items.`,
    value < 0 ? 'Ask for 0 or more.' : 'Ask for less, and go on from `endCursor` with `after`.',
  );
}

/** Names a position in one list: release, reading, list, position and the thing that stands there. */
export function cursorAt(list: List, index: number): string {
  return encodeCursor([...nameOf(list), index, list.itemAt(index) ?? -1]);
}

/** The position that a cursor of this list names. Throws `Fault` BAD_USER_INPUT for a cursor from elsewhere. */
export function positionIn(own: List): (cursor: string, argument: string) => number {
  return (cursor, argument) => {
    const [release, reading, list, index, item] = decodeCursor(cursor);
    const [ownRelease, ownReading, ownList] = nameOf(own);
    if (typeof index !== 'number') {
      throw badInput(`\`${argument}\` is not a valid cursor.`, 'Use the `cursor` or `endCursor` of a page.');
    }
    if (release !== ownRelease) {
      throw badInput(
        `The cursor in \`${argument}\` belongs to release ${String(release)}, and this answer to ${ownRelease}.`,
        `Page within one release: reading(release: "Release:${String(release)}") { … }, or begin again.`,
      );
    }
    const there = own.itemAt(index);
    if (reading !== ownReading || list !== ownList || there === undefined || there !== item) {
      throw badInput(
        `The cursor in \`${argument}\` belongs to another list or another reading.`,
        'Page with the same field, arguments and reading, or begin again.',
      );
    }
    return index;
  };
}

/** What of a list a cursor names. */
export interface List extends Pick<Connection<Kind>, 'scope' | 'list'> {
  /** The number of what stands at an index, undefined beyond the end. */
  readonly itemAt: (index: number) => number | undefined;
}

export function listOf<K extends Kind>({
  scope,
  list,
  set: { items },
}: Pick<Connection<K>, 'scope' | 'list' | 'set'>): List {
  return { scope, list, itemAt: (index) => items[index] };
}

function nameOf({
  scope: { view, reading },
  list,
}: List): readonly [release: string, reading: number, list: string] {
  return [view.info.id.slice(view.info.id.indexOf(':') + 1), reading.code, shortened(list)];
}

/** A cursor of these parts; it says nothing to people. */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor; none for a text that is no cursor. */
export function decodeCursor(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
