/** Which themes are touched together. */

import { type Incidence, incidenceOf, type Toucher } from './incidence.js';
import { type MaybePromise, then } from './maybe-promise.js';
import { jaccardOverlap, type Overlap } from './overlap.js';
import type { Scope } from './scope.js';

export interface Together {
  /** Themes; those met together most often first, equal ones in their order. */
  readonly themes: Uint32Array;
  /** The things that touch both themes. */
  readonly between: (one: number, other: number) => Overlap;
}

/** For each theme, those that are touched by the same things of a kind. */
export function coOccurringWith(
  scope: Scope,
  kind: Toucher,
  themes: readonly { readonly ordinal: number }[],
): MaybePromise<readonly Together[]> {
  return then(incidenceOf(scope, kind), (incidence) =>
    themes.map(({ ordinal }) => ({
      themes: metWith(incidence, ordinal),
      between: (one, other) => jaccardOverlap(incidence.touchers.of(one), incidence.touchers.of(other)),
    })),
  );
}

function metWith({ themes, touchers }: Incidence, theme: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const toucher of touchers.of(theme)) {
    for (const other of themes.of(toucher)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  counts.delete(theme);
  const most = [...counts].sort(([a, count], [b, more]) => more - count || a - b);
  return Uint32Array.from(most, ([other]) => other);
}
