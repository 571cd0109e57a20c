/** What is looked for, in the syntax of the full-text index. Of a query only letters and digits ever come this far. */

import { isRomaji, spelledAlike } from '../model/romaji.js';
import { type SearchProperty, spelledToken } from '../model/search-tokens.js';
import type { Part, SearchQuery } from '../model/search-words.js';

/** Texts for the index, the best first; what one of them finds is for the most part not found by a later one. */
export type Tiers = readonly string[];

/**
 * In the order of the ranks of `SearchEdge.score`. The index takes 1,024 words and beginnings of words at once; no tier has
 * more than eight for each part.
 */
export function searchTiers(query: SearchQuery): Tiers {
  const isName = keyed('nameKeys', query, '$');
  const begins = keyed('nameKeys', query, '*');
  const inNames = every(query, ['names']);
  const isAlias = either([keyed('aliasKeys', query, '*'), every(query, ['names', 'aliases'])]);
  const partly = some(query, ['names', 'aliases']);
  const anywhere = every(query, ['names', 'aliases', 'texts']);
  return [
    isName,
    without(begins, isName),
    without(inNames, begins),
    without(isAlias, either([begins, inNames])),
    `+${anywhere} +${partly}`,
    without(anywhere, either([begins, partly])),
  ];
}

/** Names and aliases that the query begins; the whole name comes first. */
export function beginningTiers(query: SearchQuery): Tiers {
  const whole = keyed('nameKeys', query, '$');
  const begins = keyed('nameKeys', query, '*');
  return [whole, without(begins, whole), without(keyed('aliasKeys', query, '*'), begins)];
}

/** Names and aliases in which the query stands elsewhere. */
export function insideTiers(query: SearchQuery): Tiers {
  const begins = either([keyed('nameKeys', query, '*'), keyed('aliasKeys', query, '*')]);
  const inside = every(query, ['names']);
  return [without(inside, begins), without(every(query, ['names', 'aliases']), either([begins, inside]))];
}

/** A name as a whole, or the beginning of one; as it is written or spelled alike. */
function keyed(property: SearchProperty, { whole }: SearchQuery, ending: '$' | '*'): string {
  const written = `${property}:${whole}${ending}`;
  return isRomaji(whole) ? either([written, `${property}:_${spelledAlike(whole)}${ending}`]) : written;
}

/** Each part in one of the properties. */
function every({ parts }: SearchQuery, properties: readonly SearchProperty[]): string {
  return either(parts.map((part) => `+${inOne(part, properties)}`));
}

/** One part at least in one of the properties. */
function some({ parts }: SearchQuery, properties: readonly SearchProperty[]): string {
  return either(parts.map((part) => inOne(part, properties)));
}

function inOne(part: Part, properties: readonly SearchProperty[]): string {
  return either(properties.flatMap((property) => places(part, property)));
}

function places({ letters, running }: Part, property: SearchProperty): readonly string[] {
  if (running) return [`${property}:"${Array.from(letters).join(' ')}"`];
  const word = `${property}:${letters}*`;
  return property !== 'aliases' && isRomaji(letters)
    ? [word, `${property}:${spelledToken(letters)}*`]
    : [word];
}

/** In brackets; what begins with + must be found. */
function either(choices: readonly string[]): string {
  return `(${choices.join(' ')})`;
}

function without(found: string, not: string): string {
  return `+${found} -${not}`;
}
