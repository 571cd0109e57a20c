/** Finding one thing by whatever a person knows of it: id, key, name, reading, translation. */

import { Fault } from '../model/errors.js';
import { type Kind, partsOfId } from '../model/kinds.js';
import { lookupTerm } from '../model/lookup-term.js';
import { type LookedUp, ordinalsOfIds, thingsByTerm } from '../graph/questions/ordinals.js';
import type { Entity, Scope } from '../graph/scope.js';

/** Null when nothing has the key. Throws `Fault` BAD_USER_INPUT, listing ids, when several things have it. */
export async function lookUp<K extends Kind>(scope: Scope, kind: K, key: string): Promise<Entity<K> | null> {
  if (partsOfId(key)?.kind === kind) return (await byIds(scope, [key]))[0] as Entity<K> | null;
  const [found = []] = await scope.ask(thingsByTerm, [lookupTerm(kind, key)]);
  const best = found.filter(({ rank }) => rank === bestRank(found));
  const things = await scope.entities<K>(best.map(({ thing }) => thing));
  if (things.length <= 1) return things[0] ?? null;
  throw new Fault('BAD_USER_INPUT', `Several things are called "${key}": ${listed(things)}.`, {
    next: 'Ask for one of them by its id.',
  });
}

/** Things by id, in the order asked; null for an id that the release does not have. */
export async function byIds(scope: Scope, ids: readonly string[]): Promise<readonly (Entity | null)[]> {
  const ordinals = await scope.ask(ordinalsOfIds, ids);
  await scope.load(ordinals.filter((ordinal) => ordinal !== null));
  return ordinals.map((ordinal) => (ordinal === null ? null : scope.entity(ordinal)));
}

/** A key beats a name, a name an alias. */
function bestRank(found: readonly LookedUp[]): number {
  return Math.min(...found.map(({ rank }) => rank));
}

const listedMost = 10;

function listed(things: readonly { readonly id: string }[]): string {
  const ids = things.slice(0, listedMost).map(({ id }) => id);
  const more = things.length - ids.length;
  return more === 0 ? ids.join(', ') : `${ids.join(', ')} and ${String(more)} more`;
}
