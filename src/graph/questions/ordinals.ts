import { lookupSeparator } from '../../model/lookup-term.js';
import { withinIdTable } from '../id-table.js';
import type { Question } from '../question.js';

/** The ordinals of things by id; null for an id that the release does not have. */
export const ordinalsOfIds: Question<string, number | null> = {
  name: 'ordinalsOfIds',
  cypher: `OPTIONAL MATCH (thing:Entity {release: $release, id: key})
RETURN key, thing.nid - $base AS answer`,
  within: [withinIdTable],
  decode: (ordinal) => ordinal as number | null,
  bytesOf: () => 50,
};

/** A thing that a term finds; rank 0 by its key, 1 by a name, 2 by an alias. */
export interface LookedUp {
  readonly thing: number;
  readonly rank: number;
}

/** What each of some thirty terms finds, in three columns of equal length. */
export interface LookupBucket {
  /** In UTF-8, with `lookupSeparator` between them; a term stands there for each thing that it finds. */
  readonly terms: Buffer;
  readonly things: Uint32Array;
  readonly ranks: Uint8Array;
}

/** By the ordinals of buckets (model/lookup-term.ts). */
export const lookupBuckets: Question<number, LookupBucket> = {
  name: 'lookupBuckets',
  cypher: `MATCH (lookup:Entity {nid: $base + key})
RETURN key, [lookup.terms, lookup.things, lookup.ranks] AS answer`,
  decode(answer) {
    const [terms, things, ranks] = answer as readonly [string | null, number[] | null, number[] | null];
    return {
      terms: Buffer.from(terms ?? ''),
      things: Uint32Array.from(things ?? []),
      ranks: Uint8Array.from(ranks ?? []),
    };
  },
  bytesOf: ({ terms, things, ranks }) => 400 + terms.byteLength + things.byteLength + ranks.byteLength,
};

export function lookedUp({ terms, things, ranks }: LookupBucket, term: string): readonly LookedUp[] {
  return terms
    .toString()
    .split(lookupSeparator)
    .flatMap((each, place) =>
      each === term ? [{ thing: things[place] ?? 0, rank: ranks[place] ?? 0 }] : [],
    );
}
