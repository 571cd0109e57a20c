/** References from one thing to another, followed for a whole slot at once. */

import type { Kind } from '../model/kinds.js';
import { type MaybePromise, then } from '../graph/maybe-promise.js';
import type { Entity, Scope } from '../graph/scope.js';
import type { Walk } from '../graph/walk.js';

import { scopeOf, type Start } from './connect.js';

/** The thing that each parent refers to; null where it refers to none. */
export function follow<K extends Kind, Parent extends { readonly scope: Scope }>(
  parents: readonly Parent[],
  ordinalOf: (parent: Parent) => number | null,
): MaybePromise<readonly (Entity<K> | null)[]> {
  const scope = scopeOf(parents);
  const ordinals = parents.map(ordinalOf);
  return then(scope.load(ordinals.filter((ordinal) => ordinal !== null)), () =>
    ordinals.map((ordinal) => (ordinal === null ? null : scope.entity<K>(ordinal))),
  );
}

/** The thing that each parent must refer to. */
export function followAlways<K extends Kind, Parent extends { readonly scope: Scope }>(
  parents: readonly Parent[],
  ordinalOf: (parent: Parent) => number,
): MaybePromise<readonly Entity<K>[]> {
  return scopeOf(parents).entities<K>(parents.map(ordinalOf));
}

/** The one thing that a walk reaches from each parent; null where it reaches none. */
export function firstOf<To extends Kind>(
  walk: Walk<Kind, To>,
  parents: readonly Start[],
): MaybePromise<readonly (Entity<To> | null)[]> {
  return then(listAll(walk, parents), (lists) => lists.map(([first = null]) => first));
}

/** All that a walk reaches from each parent, for the short lists that have no pages. */
export function listAll<To extends Kind>(
  walk: Walk<Kind, To>,
  parents: readonly Start[],
): MaybePromise<readonly (readonly Entity<To>[])[]> {
  const scope = scopeOf(parents);
  return then(scope.walk(walk, parents), (sets) =>
    then(scope.load(sets.flatMap(({ items }) => [...items])), () =>
      sets.map(({ items }) => Array.from(items, (ordinal) => scope.entity<To>(ordinal))),
    ),
  );
}
