import { lookupSeparator } from '../../model/lookup-term.js';
import type { Question } from '../question.js';

/** The ordinals of things by id; null for an id that the release does not have. */
export const ordinalsOfIds: Question<string, number | null> = {
  name: 'ordinalsOfIds',
  cypher: `OPTIONAL MATCH (thing:Entity {release: $release, id: key})
RETURN key, thing.nid - $base AS answer`,
  decode: (ordinal) => ordinal as number | null,
  bytesOf: () => 50,
};

/** A thing that a term finds; rank 0 by its key, 1 by a name, 2 by an alias. */
export interface LookedUp {
  readonly thing: number;
  readonly rank: number;
}

/** What each term of a bucket finds. */
export type LookupBucket = ReadonlyMap<string, readonly LookedUp[]>;

/** By the ordinals of buckets (model/lookup-term.ts). */
export const lookupBuckets: Question<number, LookupBucket> = {
  name: 'lookupBuckets',
  cypher: `MATCH (lookup:Entity {nid: $base + key})
RETURN key, [lookup.terms, lookup.things, lookup.ranks] AS answer`,
  decode(answer) {
    const [terms, things, ranks] = answer as readonly [string | null, number[] | null, number[] | null];
    const bucket = new Map<string, LookedUp[]>();
    for (const [place, term] of (terms?.split(lookupSeparator) ?? []).entries()) {
      const found = bucket.get(term) ?? [];
      bucket.set(term, found);
      found.push({ thing: things?.[place] ?? 0, rank: ranks?.[place] ?? 0 });
    }
    return bucket;
  },
  bytesOf: (bucket) => 50 + 250 * bucket.size,
};
