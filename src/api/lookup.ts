/** Finding one thing by whatever a person knows of it: id, key, name, reading, translation. */

import { Fault } from '../model/errors.js';
import { type Kind, partsOfId } from '../model/kinds.js';
import { bucketOf, bucketsFor, exactRank, termsOf } from '../model/lookup-term.js';
import { thingsIn } from '../model/release.js';
import { type LookedUp, lookedUp, lookupBuckets, ordinalsOfIds } from '../graph/questions/ordinals.js';
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
  const [byId, found] = await Promise.all([byIds(scope, ids), thingsCalled<K>(scope, kind, names)]);
  return keys.map((key) => {
    if (isId(key)) return byId[ids.indexOf(key)] as Entity<K> | null;
    return theOnly(key, found[names.indexOf(key)] ?? []);
  });
}

/** For each name the things that it fits best; where they are several, their records are there. */
async function thingsCalled<K extends Kind>(
  scope: Scope,
  kind: K,
  names: readonly string[],
): Promise<readonly (readonly Entity<K>[])[]> {
  const terms = names.map((name) => termsOf(kind, name));
  const answers = await thingsByTerm(scope, terms.flat());
  let next = 0;
  const found = terms.map(({ length }) => answers.slice(next, (next += length)).flat());
  const calls = found.map((each) => callsOf(each, (ordinal) => scope.entity<K>(ordinal)));
  await scope.load(calls.filter((each) => each.length > 1).flatMap((each) => each.map(({ thing }) => thing)));
  return calls.map((each, index) => bestOf(each, names[index] ?? ''));
}

/** What each term finds. */
async function thingsByTerm(
  scope: Scope,
  terms: readonly string[],
): Promise<readonly (readonly LookedUp[])[]> {
  const { counts } = scope.view.info;
  const [first, count] = [thingsIn(counts), bucketsFor(counts)];
  const places = terms.map((term) => first + bucketOf(term, count));
  const buckets = await scope.ask(lookupBuckets, places);
  return buckets.map((bucket, index) => lookedUp(bucket, terms[index] ?? ''));
}

interface Called<K extends Kind> {
  readonly thing: Entity<K>;
  readonly rank: number;
}

/** Each thing once, at its best rank. */
function callsOf<K extends Kind>(
  found: readonly LookedUp[],
  thingAt: (ordinal: number) => Entity<K>,
): readonly Called<K>[] {
  const ranks = new Map<number, number>();
  for (const { thing, rank } of found) ranks.set(thing, Math.min(rank, ranks.get(thing) ?? rank));
  return Array.from(ranks, ([ordinal, rank]) => ({ thing: thingAt(ordinal), rank }));
}

/** Who is called just so before who is called alike; then a key beats a name, a name an alias. */
function bestOf<K extends Kind>(called: readonly Called<K>[], name: string): readonly Entity<K>[] {
  if (called.length <= 1) return called.map(({ thing }) => thing);
  const ranked = called.map(({ thing, rank }) => ({ thing, rank: exactRank(thing, name) ?? alike + rank }));
  const least = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === least).map(({ thing }) => thing);
}

/** More than any rank. */
const alike = 10;

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

const listedMost = 10;

function listed(things: readonly { readonly id: string }[]): string {
  const ids = things.slice(0, listedMost).map(({ id }) => id);
  const more = things.length - ids.length;
  return more === 0 ? ids.join(', ') : `${ids.join(', ')} and ${String(more)} more`;
}
