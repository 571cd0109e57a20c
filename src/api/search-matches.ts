/** Why a thing was found: its texts in which the query occurs, with the places. */

import { occurrences, type SearchQuery, type Stretch } from '../model/search-words.js';
import { quotedKinds, searchedKinds, type TextOfThing, textsOfThing } from '../model/searched-texts.js';
import { codePointsOf } from '../model/text.js';
import { all, type MaybePromise, then } from '../graph/maybe-promise.js';
import { quotesOfThings } from '../graph/questions/quotes.js';
import type { Entity, Scope } from '../graph/scope.js';
import { recordOf } from '../graph/thing.js';

import type { SearchMatch } from './__generated__/resolvers.js';
import { scopeOf, scopeOfEdges } from './connect.js';
import type { SearchEdgeModel } from './models.js';

/** For each find its matches, in the order of its texts. */
export function matchesOfEdges(edges: readonly SearchEdgeModel[]): MaybePromise<readonly SearchMatch[][]> {
  const scope = scopeOfEdges(edges);
  const ordinals = edges.map(({ connection, index }) => connection.set.items[index] ?? -1);
  return then(scope.entities(ordinals), (things) =>
    then(all<unknown>([quotesOf(things), loadMunicipalities(scope, things)]), ([quotes]) =>
      things.map((thing, index) => {
        const query = edges[index]?.connection.query ?? { parts: [], whole: '' };
        return matchesOf(thing, query, (quotes as Quotes).get(thing) ?? []);
      }),
    ),
  );
}

type Quotes = ReadonlyMap<Entity, readonly string[]>;

function quotesOf(things: readonly Entity[]): MaybePromise<Quotes> {
  const quoted = things.filter(({ __typename }) => quotedKinds.includes(__typename));
  const lists = scopeOf(things).ask(
    quotesOfThings,
    quoted.map(({ ordinal }) => ordinal),
  );
  return then(lists, (all) => new Map(quoted.map((thing, index) => [thing, all[index] ?? []])));
}

/** Makes the municipalities of things ready, by way of the plans of those that know only their plan. */
function loadMunicipalities(scope: Scope, things: readonly Entity[]): MaybePromise<unknown> {
  return then<unknown, unknown>(scope.entities(things.flatMap(planOf)), () =>
    scope.entities(things.flatMap((thing) => municipalityOf(thing) ?? [])),
  );
}

function planOf(thing: Entity): readonly number[] {
  return 'plan' in thing && !('municipality' in thing) ? [thing.plan] : [];
}

function municipalityOf(thing: Entity): number | null {
  if ('municipality' in thing) return thing.municipality;
  const [plan] = planOf(thing);
  return plan === undefined ? null : thing.scope.entity<'Plan'>(plan).municipality;
}

function matchesOf(thing: Entity, query: SearchQuery, quotes: readonly string[]): SearchMatch[] {
  const kind = searchedKinds.find((each) => each === thing.__typename);
  if (kind === undefined) throw new TypeError(`${thing.id} is not searched.`);
  const home = municipalityOf(thing);
  const municipality = home === null ? undefined : recordOf(thing.scope.entity(home));
  return textsOfThing(kind, recordOf(thing), { municipality, quotes })
    .toSorted((a, b) => rankOrder.indexOf(a.rank) - rankOrder.indexOf(b.rank))
    .flatMap((text) => passagesOf(text, occurrences(query, text)))
    .slice(0, matchesMost);
}

const rankOrder: readonly TextOfThing['rank'][] = ['name', 'alias', 'text'];

/** As the schema says. */
const matchesMost = 40;
const highlightsMost = 20;

/** Code points of a passage, unless one occurrence has more; and of what stands before its first. */
const passageLength = 160;
const leadLength = 40;

/** The text whole, or passages of a long one such that each occurrence stands in one of them. */
function passagesOf({ field, text }: TextOfThing, found: readonly Stretch[]): readonly SearchMatch[] {
  const points = codePointsOf(text);
  const matches: SearchMatch[] = [];
  let rest = found;
  while (rest[0] !== undefined) {
    const { start, end } = passageAround(rest[0], points.length);
    const inside = rest.filter((stretch) => stretch.end <= end).slice(0, highlightsMost);
    matches.push({
      field,
      text: points.slice(start, end).join(''),
      cutBefore: start > 0,
      cutAfter: end < points.length,
      highlights: inside.map((stretch) => ({ start: stretch.start - start, end: stretch.end - start })),
    });
    rest = rest.slice(inside.length);
  }
  return matches;
}

function passageAround(found: Stretch, length: number): Stretch {
  if (length <= passageLength) return { start: 0, end: length };
  const start = Math.max(0, found.start - leadLength);
  return { start, end: Math.min(length, Math.max(start + passageLength, found.end)) };
}
