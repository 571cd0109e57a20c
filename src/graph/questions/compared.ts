/** What is asked of a release to compare it with another. */

import type { StoredLink } from '../../model/compared.js';
import type { Id } from '../../model/kinds.js';
import type { Properties } from '../../model/release.js';
import { relations } from '../../model/terms.js';
import { between, type Question } from '../question.js';

/** Digests of the things from one ordinal up to another, end exclusive, one after the other. */
export const digestsBetween: Question<readonly [number, number], Buffer> = {
  name: 'digestsBetween',
  cypher: `RETURN key, COLLECT {
  MATCH (thing:Entity)
  WHERE ${between('thing')}
  RETURN thing.digest ORDER BY thing.nid
} AS answer`,
  decode: (digests) =>
    Buffer.concat((digests as readonly string[]).map((digest) => Buffer.from(digest, 'base64url'))),
  bytesOf: (digests) => 100 + digests.byteLength,
};

export const idsOfOrdinals: Question<number, Id> = {
  name: 'idsOfOrdinals',
  cypher: `MATCH (thing:Entity {nid: $base + key})
RETURN key, thing.id AS answer`,
  decode: (id) => id as Id,
  bytesOf: (id) => 50 + 2 * id.length,
};

/** Links that start from things, in no particular order. */
export const linksOfThings: Question<number, readonly StoredLink[]> = {
  name: 'linksOfThings',
  cypher: `MATCH (thing:Entity {nid: $base + key})
RETURN key, COLLECT {
  MATCH (thing)-[link:${[...relations, 'FROM'].join('|')}]->(to)
  RETURN [type(link), to.nid - $base, properties(link)]
} AS answer`,
  decode: (links) =>
    (links as readonly (readonly [string, number, Properties])[]).map(([type, to, properties]) => ({
      ...{ type, to, properties },
    })),
  bytesOf: (links) => 50 + 300 * links.length,
};

/** Where the things from one ordinal up to another stand: the ordinal of the source, lines, code points. */
export const placesBetween: Question<readonly [number, number], readonly (readonly number[])[]> = {
  name: 'placesBetween',
  cypher: `RETURN key, COLLECT {
  MATCH (thing:Entity)
  WHERE ${between('thing')}
  RETURN [thing.source, thing.startLine, thing.endLine, thing.start, thing.end] ORDER BY thing.nid
} AS answer`,
  decode: (places) => places as readonly (readonly number[])[],
  bytesOf: (places) => 50 + 80 * places.length,
};
