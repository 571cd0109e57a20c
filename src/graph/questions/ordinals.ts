import type { Question } from '../question.js';

/** The ordinals of things by id; null for an id that the release does not have. */
export const ordinalsOfIds: Question<string, number | null> = {
  name: 'ordinalsOfIds',
  cypher: `OPTIONAL MATCH (thing:Entity {release: $release, id: key})
RETURN key, thing.nid - $base AS answer`,
  decode: (ordinal) => ordinal as number | null,
  bytesOf: () => 50,
};

/** Things that a term finds; rank 0 by their key, 1 by a name, 2 by an alias. */
export interface LookedUp {
  readonly thing: number;
  readonly rank: number;
}

/** By lookup terms (model/lookup-term.ts); empty when nothing has the key or name. */
export const thingsByTerm: Question<string, readonly LookedUp[]> = {
  name: 'thingsByTerm',
  cypher: `OPTIONAL MATCH (lookup:Lookup {release: $release, term: key})
RETURN key, [position IN range(0, size(coalesce(lookup.things, [])) - 1) |
  {thing: lookup.things[position], rank: lookup.ranks[position]}] AS answer`,
  decode: (found) => found as readonly LookedUp[],
  bytesOf: (found) => 50 + 60 * found.length,
};
