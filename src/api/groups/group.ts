/** Groups of a connection: the cells of one or two dimensions, counted in memory from answers that are kept. */

import { Fault } from '../../model/errors.js';
import type { Kind } from '../../model/kinds.js';
import type { Where } from '../../graph/filters/words.js';
import { unlinked } from '../../graph/link-set.js';
import { all, type MaybePromise, then } from '../../graph/maybe-promise.js';
import { bytesOfPlaceTable } from '../../graph/place-table.js';
import type { ListArgs } from '../arrange.js';
import { connectSets, orError } from '../connect.js';
import type { Connection, Group, GroupConnection, NamedGrouping } from '../models.js';
import { type List, type PageArgs, pageOf, positionIn } from '../paging.js';

import { type Cells, cellsOf } from './cells.js';
import { conditionsOf } from './conditions.js';
import type { Counted, Dimension, Grouping } from './dimension.js';
import { dimensions } from './dimensions.js';
import { axesOf, codeOf, membersOf, placesIn } from './members.js';

export interface GroupArgs extends PageArgs {
  readonly by: readonly string[];
  readonly empty: boolean;
}

/** The groups of each connection; an error in the place of those whose cursor does not fit. */
export function group<K extends Kind>(
  connections: readonly Connection<K>[],
  args: GroupArgs,
): MaybePromise<readonly (GroupConnection<K> | Error)[]> {
  checkDimensions(args.by);
  return then(groupings(countedIn(connections), args.by), (named) =>
    all(
      connections.map((of) => {
        const list = `${of.list} by ${args.by.join()}${args.empty ? ' empty' : ''}`;
        const count = (): Cells => cellsOf(placesIn(of), axesOf(named), args.empty);
        return then(connections.length === 1 ? keptCells(of, list, count) : count(), (cells) => {
          const groups = { of, dimensions: named, cells, list };
          const position = positionIn(listOfGroups(groups));
          return orError(() => ({ ...groups, page: pageOf(cells.length, args, position) }));
        });
      }),
    ),
  );
}

/** Those of a connection by itself: who turns the pages of its groups asks for them again. */
function keptCells<K extends Kind>(
  { scope, kind }: Connection<K>,
  list: string,
  count: () => Cells,
): MaybePromise<Cells> {
  return scope.workOut(`cells ${kind} ${String(scope.reading.code)} ${list}`, count, ({ bytes }) => bytes);
}

/** What stands in each group, as connections of their own. */
export function connectMembers<K extends Kind>(
  groups: readonly Group<K>[],
  args: ListArgs,
): MaybePromise<readonly (Connection<K> | Error)[]> {
  const members = membersOf(groups);
  const lists = groups.map((group, index) => ({
    set: unlinked(members[index] ?? []),
    list: `${group.groups.list} ${codeOf(group)}`,
    place: (): MaybePromise<Where | null> => then(conditionsOf([group]), ([condition]) => condition ?? null),
  }));
  const { scope, kind } = firstOf(groups.map(({ groups: { of } }) => of));
  return connectSets({ scope, kind, linked: false, lists }, args);
}

/** What a cursor of groups names. */
export function listOfGroups<K extends Kind>({
  of: { scope },
  list,
  cells,
}: Pick<GroupConnection<K>, 'of' | 'list' | 'cells'>): List {
  const itemAt = (index: number): number | undefined =>
    index < cells.length ? cells.codeAt(index) : undefined;
  return { scope, list, itemAt };
}

function firstOf<K extends Kind>(connections: readonly Connection<K>[]): Connection<K> {
  const [first] = connections;
  if (first === undefined) throw new TypeError('A resolver was called without parents.');
  return first;
}

/** All that stands in some connections of one slot; where that is most of the kind, the kind. */
function countedIn<K extends Kind>(connections: readonly Connection<K>[]): Counted {
  const { scope, kind } = firstOf(connections);
  const size = connections.reduce((sum, { set }) => sum + set.items.length, 0);
  const isMost = 2 * size >= scope.view.info.counts[kind];
  return {
    scope,
    kind,
    reached: isMost ? null : [...new Set(connections.flatMap(({ set }) => [...set.items]))],
  };
}

function groupings(counted: Counted, by: readonly string[]): MaybePromise<readonly NamedGrouping[]> {
  const ofKind: Readonly<Record<string, Dimension>> = dimensions[counted.kind];
  return all(
    by.map((name) => {
      const dimension = ofKind[name];
      if (dimension === undefined) throw new TypeError(`${counted.kind} has no dimension ${name}.`);
      return then(dimension(counted), (grouping) => named(counted, name, grouping));
    }),
  );
}

/** With its places, which are kept when they are those of the whole kind. */
function named(
  { scope, kind, reached }: Counted,
  name: string,
  grouping: Grouping,
): MaybePromise<NamedGrouping> {
  const key = `places ${kind}.${name} ${String(scope.reading.code)}`;
  const places =
    reached === null ? scope.workOut(key, grouping.places, bytesOfPlaceTable) : grouping.places();
  return then(places, (worked) => ({
    ...{ name, grouping },
    axis: { places: worked, size: grouping.size, mayLack: grouping.mayLack },
  }));
}

/** Throws `Fault` BAD_USER_INPUT unless there are one or two, and two are different. */
function checkDimensions(by: readonly string[]): void {
  const [first, second] = by;
  if (by.length >= 1 && by.length <= 2 && first !== second) return;
  const wrong = by.length === 2 ? `names ${String(first)} twice` : `names ${String(by.length)} dimensions`;
  throw new Fault('BAD_USER_INPUT', `\`by\` ${wrong}.`, {
    next: 'Name one dimension, or two different ones.',
  });
}
