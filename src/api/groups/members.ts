/** Which things stand in a group. */

import { groupBy } from '../../model/group.js';
import type { Kind } from '../../model/kinds.js';
import type { Connection, Group, NamedGrouping } from '../models.js';

import { type Axis, placesOf, thingsOf } from './cells.js';

/** Ordinals of what stands in each group, in the order of its connection; the groups of one are gone through together. */
export function membersOf<K extends Kind>(groups: readonly Group<K>[]): readonly (readonly number[])[] {
  const found = new Map(
    [...groupBy(groups, (group) => group.groups)].map(([list, members]) => [
      list,
      thingsOf(placesIn(list.of), axesOf(list.dimensions), members.map(codeOf)),
    ]),
  );
  return groups.map((group) => {
    const { scope, kind } = group.groups.of;
    const first = scope.view.firstOf(kind);
    return (found.get(group.groups)?.get(codeOf(group)) ?? []).map((place) => first + place);
  });
}

/** What stands in a connection, by its places in the kind. */
export function placesIn<K extends Kind>({ scope, kind, set }: Connection<K>): Uint32Array {
  const first = scope.view.firstOf(kind);
  return set.items.map((ordinal) => ordinal - first);
}

/** The cell that a group is. */
export function codeOf<K extends Kind>({ groups: { cells }, index }: Group<K>): number {
  return cells.codeAt(index);
}

/** The value that a group has of each dimension, by its place. */
export function valuesOf<K extends Kind>(group: Group<K>): readonly number[] {
  return placesOf(codeOf(group), axesOf(group.groups.dimensions));
}

export function axesOf(dimensions: readonly NamedGrouping[]): readonly Axis[] {
  return dimensions.map(({ axis }) => axis);
}
