/** The vocabulary as places: which concept is at the top of each theme, and which themes are under a concept. */

import { stockOf } from '../../graph/blocks.js';
import { columnOf } from '../../graph/filters/columns.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import type { Scope } from '../../graph/scope.js';

export interface TopConcepts {
  /** Places of the top concepts, in order. */
  readonly tops: readonly number[];
  /** By theme. */
  readonly topOf: readonly number[];
  /** The themes of the top concept with this place among them. */
  readonly under: (top: number) => readonly number[];
}

export function topConceptsOf(scope: Scope): MaybePromise<TopConcepts> {
  return then(broaderOf(scope), (broader) => {
    const topOf = broader.map((_, theme) => pathUp(broader, theme).at(-1) ?? theme);
    const tops = broader.flatMap((above, theme) => (above < 0 ? [theme] : []));
    const under = (top: number): readonly number[] =>
      topOf.flatMap((own, theme) => (own === tops[top] ? [theme] : []));
    return { tops, topOf, under };
  });
}

/** A concept and all that are narrower, in order; ordinals. */
export function conceptsUnder(scope: Scope, concept: number): MaybePromise<readonly number[]> {
  const first = scope.view.firstOf('Theme');
  return then(broaderOf(scope), (broader) =>
    broader.flatMap((_, theme) => (pathUp(broader, theme).includes(concept - first) ? [first + theme] : [])),
  );
}

/** By theme the place of the broader one, -1 for none. */
function broaderOf(scope: Scope): MaybePromise<readonly number[]> {
  const stock = stockOf(scope.view, 'Theme');
  return then(columnOf(scope, { stock, property: 'broader' }, null), (broader) =>
    Array.from({ length: stock.count }, (_, theme) => {
      const above = broader(stock.first + theme);
      return above === null ? -1 : Number(above) - stock.first;
    }),
  );
}

/** A theme, what is broader, and so on to the top. */
function pathUp(broader: readonly number[], theme: number): readonly number[] {
  const path = [theme];
  for (let above = broader[theme] ?? -1; above >= 0; above = broader[above] ?? -1) path.push(above);
  return path;
}
