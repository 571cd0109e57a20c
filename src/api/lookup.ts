/** Finding one thing by whatever a person knows of it: id, key, name, reading, translation. */

import { Fault } from '../model/errors.js';
import { type Kind, partsOfId } from '../model/kinds.js';
import { lookupTerm } from '../model/lookup-term.js';
import { type LookedUp, ordinalsOfIds, thingsByTerm } from '../graph/questions/ordinals.js';
import type { Entity, Scope } from '../graph/scope.js';

/** Null when nothing has the key. Throws `Fault` BAD_USER_INPUT, listing ids, when several things have it. */
export async function lookUp<K extends Kind>(scope: Scope, kind: K, key: string): Promise<Entity<K> | null> {
  const [thing = null] = await lookUpAll(scope, kind, [key]);
  return thing;
}

/** One thing for each key, all keys asked for together. Throws as `lookUp` does. */
export async function lookUpAll<K extends Kind>(
  scope: Scope,
  kind: K,
  keys: readonly string[],
): Promise<readonly (Entity<K> | null)[]> {
  const isId = (key: string): boolean => partsOfId(key)?.kind === kind;
  const ids = keys.filter(isId);
  const names = keys.filter((key) => !isId(key));
  const terms = names.map((key) => lookupTerm(kind, key));
  const [byId, found] = await Promise.all([byIds(scope, ids), scope.ask(thingsByTerm, terms)]);
  const best = found.map((things) => bestOf(things).map((thing) => scope.entity<K>(thing)));
  await scope.load(best.filter((things) => things.length > 1).flat());
  return keys.map((key) => {
    if (isId(key)) return byId[ids.indexOf(key)] as Entity<K> | null;
    return theOnly(key, best[names.indexOf(key)] ?? []);
  });
}

/** The records of several are there. */
function theOnly<K extends Kind>(key: string, things: readonly Entity<K>[]): Entity<K> | null {
  if (things.length <= 1) return things[0] ?? null;
  throw new Fault('BAD_USER_INPUT', `Several things are called "${key}": ${listed(things)}.`, {
    next: 'Ask for one of them by its id.',
  });
}

/** Things by id, in the order asked; null for an id that the release does not have. */
export async function byIds(scope: Scope, ids: readonly string[]): Promise<readonly (Entity | null)[]> {
  const ordinals = await scope.ask(ordinalsOfIds, ids);
  return ordinals.map((ordinal) => (ordinal === null ? null : scope.entity(ordinal)));
}

/** A key beats a name, a name an alias. */
function bestOf(found: readonly LookedUp[]): readonly number[] {
  const least = Math.min(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === least).map(({ thing }) => thing);
}

const listedMost = 10;

function listed(things: readonly { readonly id: string }[]): string {
  const ids = things.slice(0, listedMost).map(({ id }) => id);
  const more = things.length - ids.length;
  return more === 0 ? ids.join(', ') : `${ids.join(', ')} and ${String(more)} more`;
}
