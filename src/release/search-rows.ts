/** A node for each thing that can be searched, which holds its texts as the full-text index takes them. */

import type { NodeRow, Properties } from '../model/release.js';
import { searchTokens } from '../model/search-tokens.js';
import { quotedKinds, quotedRelations, searchedKinds, textsOfThing } from '../model/searched-texts.js';

/**
 * @param things - the nodes of all things, by ordinal
 * @param first - the number of the first node made
 */
export function searchRows(things: readonly NodeRow[], first: number): readonly NodeRow[] {
  const quotes = quotesByThing(things);
  return things
    .flatMap(({ ordinal, label, properties }) => {
      const kind = searchedKinds.find((searched) => searched === label);
      if (kind === undefined) return [];
      const municipality = municipalityOf(properties, things);
      const surroundings = { municipality, quotes: quotes.get(ordinal) ?? [] };
      return [{ thing: ordinal, ...searchTokens(textsOfThing(kind, properties, surroundings)) }];
    })
    .map((properties, index) => ({ ordinal: first + index, label: 'SearchText', properties }));
}

/** Its own, or that of its plan. */
function municipalityOf(
  { municipality, plan }: Properties,
  things: readonly NodeRow[],
): Properties | undefined {
  const own = municipality ?? things[Number(plan)]?.properties['municipality'];
  return things[Number(own)]?.properties;
}

function quotesByThing(things: readonly NodeRow[]): ReadonlyMap<number, readonly string[]> {
  const quotes = new Map<number, string[]>();
  const isQuoted = (ordinal: number): boolean => quotedKinds.some((kind) => kind === things[ordinal]?.label);
  for (const { label, properties } of things) {
    if (label !== 'Evidence' || !quotedRelations.some((each) => each === properties['relation'])) continue;
    for (const end of [properties['subject'], properties['object']]) {
      if (typeof end !== 'number' || !isQuoted(end)) continue;
      const ofThing = quotes.get(end) ?? [];
      quotes.set(end, ofThing);
      ofThing.push(properties['quote'] as string);
    }
  }
  return quotes;
}
