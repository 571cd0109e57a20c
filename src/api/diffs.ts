/** Releases compared, and their changes as connections; a cursor names both releases. */

import { Fault } from '../model/errors.js';
import type { Kind } from '../model/kinds.js';
import { type Change, changesOf } from '../graph/diff/changes.js';
import type { Difference, ThingSides } from '../graph/diff/difference.js';
import { storedDiff } from '../graph/diff/stored-diff.js';
import { storedRelease } from '../graph/diff/stored-release.js';
import type { Entity, Scope } from '../graph/scope.js';

import type { GraphPart } from './__generated__/resolvers.js';
import type { Context } from './context.js';
import { shortened } from './list-digest.js';
import type { ChangeConnectionModel, ChangeModel, ReleaseDiffModel } from './models.js';
import { decodeCursor, encodeCursor, type PageArgs, pageOf } from './paging.js';

/** Throws `Fault` RELEASE_UNKNOWN, and COST_TOO_HIGH for releases too far apart. */
export async function diffOf(
  scope: Scope,
  { from, to }: { readonly from: string; readonly to: string },
  { graph, signal, limits }: Context,
): Promise<ReleaseDiffModel> {
  const [earlier, later] = [await graph.release(from, signal), await graph.release(to, signal)];
  const scopes = { from: scope.within({}, earlier), to: scope.within({}, later) };
  const diff = await storedDiff(scopes.from, scopes.to, limits.maxDiffThings);
  return { ...scopes, diff };
}

export interface ChangeArgs extends PageArgs {
  readonly what?: readonly GraphPart[] | null;
}

type List = 'added' | 'removed' | 'changed';

/** Throws `Fault` BAD_USER_INPUT for what no page can be. */
export function connectChanges(diff: ReleaseDiffModel, name: List, args: ChangeArgs): ChangeConnectionModel {
  const { what } = args;
  if (what?.length === 0) {
    throw new Fault('BAD_USER_INPUT', '`what` must not be empty: nothing would be listed.', {
      next: 'Name at least one, or leave `what` out for all.',
    });
  }
  const all = diff.diff[name];
  const differences = what ? all.filter((difference) => what.includes(partOf(difference.what))) : all;
  const list = [name, ...new Set(what ?? [])].sort().join(' ');
  const page = pageOf(differences.length, args, (cursor, argument) => {
    const position = decodeCursor(cursor)[3];
    const fits = typeof position === 'number' && cursor === changeCursor({ diff, list }, position);
    if (fits && differences[position] !== undefined) return position;
    throw new Fault('BAD_USER_INPUT', `The cursor in \`${argument}\` belongs to another list of changes.`, {
      next: 'Page with the same releases, field and arguments, or begin again.',
    });
  });
  return { diff, differences, list, page };
}

export function changeCursor(
  { diff: { from, to }, list }: Pick<ChangeConnectionModel, 'diff' | 'list'>,
  index: number,
): string {
  return encodeCursor([from.view.info.id, to.view.info.id, shortened(list), index]);
}

/** The differences at these positions, told field by field. */
export async function changesAt(
  { diff, differences }: ChangeConnectionModel,
  positions: readonly number[],
): Promise<readonly ChangeModel[]> {
  const told = await changesOf(
    { from: storedRelease(diff.from), to: storedRelease(diff.to) },
    positions.flatMap((position) => differences[position] ?? []),
  );
  return told.map((change) => ({ ...change, diff }));
}

/** `Program` → PROGRAM; relations are spelled alike. */
export function partOf(what: Change['what']): GraphPart {
  return what.toUpperCase() as Uppercase<typeof what>;
}

/** The thing that each change leads to, in the later release, or in the earlier one when that alone has it. */
export function thingsOf(
  changes: readonly ChangeModel[],
  endOf: (difference: Difference) => ThingSides | null,
): readonly (Entity | null)[] {
  return changes.map(({ diff, difference }) => {
    const { from, to } = endOf(difference) ?? { from: null, to: null };
    if (to !== null) return diff.to.entity<Kind>(to);
    return from === null ? null : diff.from.entity<Kind>(from);
  });
}
