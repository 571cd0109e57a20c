/** What a search finds, from the release's own full-text index. */

import type { SearchQuery } from '../../model/search-words.js';
import { bytesOfLinkSet, codeExpression, linkFactor, type LinkSet, linkSet } from '../link-set.js';
import type { Question } from '../question.js';
import { searchIndexName } from '../search-index.js';
import { beginningTiers, insideTiers, searchTiers, type Tiers } from '../search-syntax.js';

/** Ordinals from `from` up to, but without, `to`. */
export interface OrdinalRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Everything that the query finds, the best tier first and things of a tier in their order; in place of a shape each has the
 * number of its tier. It has one key, 0.
 */
export function searchedThings(query: SearchQuery, slot: number): Question<number, LinkSet> {
  return {
    name: 'searchedThings',
    cypher: `RETURN key, COLLECT {
  UNWIND range(0, size($tiers) - 1) AS tier
  CALL db.index.fulltext.queryNodes($fullText, $tiers[tier]) YIELD node
  WHERE node.release = $release
  RETURN ${codeExpression('node.thing', 'tier')}
} AS answer`,
    variant: variantOf(query),
    parameters: { fullText: searchIndexName(slot), tiers: searchTiers(query) },
    decode: (codes) => linkSet(bestOfEach(codes as readonly number[]), true),
    bytesOf: bytesOfLinkSet,
  };
}

/** Of a thing that several tiers find, the best; in order. */
function bestOfEach(codes: readonly number[]): readonly number[] {
  const met = new Set<number>();
  return codes.toSorted(byTier).filter((code) => {
    const thing = Math.floor(code / linkFactor);
    return met.size < met.add(thing).size;
  });
}

function byTier(a: number, b: number): number {
  return (a % linkFactor) - (b % linkFactor) || a - b;
}

/** How many completions are found at most. */
export const completionsMost = 20;

export type CompletionPlace = 'beginning' | 'inside';

const tiersAt: Readonly<Record<CompletionPlace, (query: SearchQuery) => Tiers>> = {
  beginning: beginningTiers,
  inside: insideTiers,
};

/** The first things within the ranges whose names or aliases the query begins, or stands in elsewhere. It has one key, 0. */
export function completions(
  query: SearchQuery,
  place: CompletionPlace,
  { slot, ranges }: { readonly slot: number; readonly ranges: readonly OrdinalRange[] },
): Question<number, readonly number[]> {
  return {
    name: 'completions',
    cypher: `RETURN key, COLLECT {
  UNWIND range(0, size($tiers) - 1) AS tier
  CALL db.index.fulltext.queryNodes($fullText, $tiers[tier]) YIELD node
  WHERE node.release = $release
  WITH tier, node.thing AS thing
  WHERE any(range IN $ranges WHERE range.from <= thing AND thing < range.to)
  RETURN thing ORDER BY tier, thing LIMIT ${String(completionsMost)}
} AS answer`,
    variant: `${place} ${ranges.map(({ from, to }) => `${String(from)}-${String(to)}`).join()} ${variantOf(query)}`,
    parameters: { fullText: searchIndexName(slot), tiers: tiersAt[place](query), ranges },
    decode: (things) => things as readonly number[],
    bytesOf: (things) => 50 + 8 * things.length,
  };
}

/** Two texts that come to this are one query. */
function variantOf({ parts, whole }: SearchQuery): string {
  return [whole, ...parts.map(({ letters }) => letters)].join(' ');
}
