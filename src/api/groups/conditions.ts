/** A group's condition: the place of its list, the filters around it and its own values, as one filter. */

import type { Kind } from '../../model/kinds.js';
import { isAboutLinks } from '../../graph/filters/lead-test.js';
import type { Where } from '../../graph/filters/words.js';
import { all, type MaybePromise, then } from '../../graph/maybe-promise.js';
import type { Scope } from '../../graph/scope.js';
import { scopeOf } from '../connect.js';
import type { Group } from '../models.js';

import { oneOf } from './dimension.js';
import { membersOf, valuesOf } from './members.js';

type IdOf = (ordinal: number) => string;

/** For each group the filter that, on all things of the kind, leaves what stands in it. */
export function conditionsOf<K extends Kind>(groups: readonly Group<K>[]): MaybePromise<readonly Where[]> {
  const scope = scopeOf(groups.map(({ groups: { of } }) => of));
  const places = all(groups.map(({ groups: { of } }) => of.place?.() ?? null));
  return then(places, (placed) =>
    then(named(scope, groups.flatMap(namedIn)), (idOf) => {
      const said = groups.map((group, index) =>
        joined([placed[index] ?? null, aroundOf(group), ...ownOf(group, idOf)]),
      );
      return then(
        listed(
          scope,
          groups.filter((_, index) => said[index] === null),
        ),
        (lists) => groups.map((group, index) => said[index] ?? lists.get(group) ?? {}),
      );
    }),
  );
}

/** Of groups that no condition describes: the ids of what stands in them. */
function listed<K extends Kind>(
  scope: Scope,
  groups: readonly Group<K>[],
): MaybePromise<ReadonlyMap<Group<K>, Where>> {
  const members = membersOf(groups);
  return then(
    named(scope, members.flat()),
    (idOf) => new Map(groups.map((group, index) => [group, oneOf((members[index] ?? []).map(idOf))])),
  );
}

function namedIn<K extends Kind>(group: Group<K>): readonly number[] {
  const { dimensions } = group.groups;
  return valuesOf(group).flatMap((value, axis) => dimensions[axis]?.grouping.namedIn(value) ?? []);
}

/** The filter of the list that is grouped; on its links it says at the root something else. */
function aroundOf<K extends Kind>({ groups: { of } }: Group<K>): Where | null {
  const { where = {}, linked } = of;
  return linked && isAboutLinks(where) ? null : where;
}

/** What a group's own values come to. */
function ownOf<K extends Kind>(group: Group<K>, idOf: IdOf): readonly (Where | null)[] {
  const { dimensions } = group.groups;
  return valuesOf(group).map((value, axis) => {
    const grouping = dimensions[axis]?.grouping;
    if (grouping === undefined) return null;
    return value === grouping.size ? grouping.none : grouping.condition(value, idOf);
  });
}

/** All of them together; null when one of them cannot be said. */
function joined(conditions: readonly (Where | null)[]): Where | null {
  const said = conditions.filter((condition) => condition !== null);
  if (said.length < conditions.length) return null;
  const telling = said.flatMap(partsOf);
  return telling.length > 1 ? { AND: telling } : (telling[0] ?? {});
}

/** What holds together in a condition: those of an AND that stands alone, so that groups in groups stay shallow. */
function partsOf(condition: Where): readonly Where[] {
  const fields = Object.keys(condition);
  if (fields.length === 0) return [];
  return fields.length === 1 && Array.isArray(condition['AND'])
    ? (condition['AND'] as readonly Where[]).flatMap(partsOf)
    : [condition];
}

function named(scope: Scope, ordinals: readonly number[]): MaybePromise<IdOf> {
  return then(scope.entities(ordinals), () => (ordinal) => scope.entity(ordinal).id);
}
