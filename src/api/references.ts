/** References from one thing to another, followed for a whole slot at once. */

import type { Kind } from '../model/kinds.js';
import { beforeProperties } from '../execution/batch-resolver.js';
import { type MaybePromise, then } from '../graph/maybe-promise.js';
import type { Entity, Scope } from '../graph/scope.js';
import type { Walk } from '../graph/walk.js';

import { scopeOf, type Start } from './connect.js';

/** The thing that each parent refers to; null where it refers to none. */
export function follow<K extends Kind, Parent extends { readonly scope: Scope }>(
  parents: readonly Parent[],
  ordinalOf: (parent: Parent) => number | null,
): readonly (Entity<K> | null)[] {
  const scope = scopeOf(parents);
  return parents.map(ordinalOf).map((ordinal) => (ordinal === null ? null : scope.entity<K>(ordinal)));
}

/** The thing that each parent must refer to. */
export function followAlways<K extends Kind, Parent extends { readonly scope: Scope }>(
  parents: readonly Parent[],
  ordinalOf: (parent: Parent) => number,
): readonly Entity<K>[] {
  const scope = scopeOf(parents);
  return parents.map((parent) => scope.entity<K>(ordinalOf(parent)));
}

/** Resolver of the one thing that a walk reaches from each parent; null where it reaches none. */
export function reachingOne<To extends Kind>(walk: Walk<Kind, To>) {
  return beforeProperties((parents: readonly Start[]) =>
    then(reached(walk, parents), (lists) => lists.map(([first = null]) => first)),
  );
}

/** Resolver of all that a walk reaches from each parent, for the short lists that have no pages. */
export function listing<To extends Kind>(walk: Walk<Kind, To>) {
  return beforeProperties((parents: readonly Start[]) => reached(walk, parents));
}

function reached<To extends Kind>(
  walk: Walk<Kind, To>,
  parents: readonly Start[],
): MaybePromise<readonly (readonly Entity<To>[])[]> {
  const scope = scopeOf(parents);
  return then(scope.walk(walk, parents), (sets) => sets.map(({ items }) => scope.things<To>(items)));
}
