/** Stretches of sources, cut out of their texts by code points. */

import { type MaybePromise, then } from '../graph/maybe-promise.js';
import { textsOfSources } from '../graph/questions/texts.js';
import type { Scope } from '../graph/scope.js';

import { scopeOf } from './connect.js';

/** Cuts code points from `start` to before `end`; what lies outside the text, or has no text, is empty. */
export type Cut = (start: number, end: number) => string;

/** For each of the places the cut of its source. */
export function cutsOf<Place extends { readonly scope: Scope }>(
  places: readonly Place[],
  sourceOf: (place: Place) => number,
): MaybePromise<readonly Cut[]> {
  return then(scopeOf(places).ask(textsOfSources, places.map(sourceOf)), (texts) =>
    texts.map(
      (text) => (start, end) => text?.codePoints.slice(Math.max(0, start), Math.max(0, end)).join('') ?? '',
    ),
  );
}
