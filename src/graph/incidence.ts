/** Which things of a kind touch which themes, both ways: what similarity and co-occurrence are worked out from. */

import { type MaybePromise, then } from './maybe-promise.js';
import type { Scope } from './scope.js';
import { SetTable } from './set-table.js';
import type { Walk } from './walk.js';
import { municipalitiesOfThemes, plansOfThemes, programsOfThemes, sectionsOfThemes } from './walks/themes.js';

const walks = {
  Municipality: municipalitiesOfThemes,
  Plan: plansOfThemes,
  Section: sectionsOfThemes,
  Program: programsOfThemes,
} as const;

export type Toucher = keyof typeof walks;

export interface Incidence {
  /** Of each thing, the themes. */
  readonly themes: SetTable;
  /** Of each theme, the things. */
  readonly touchers: SetTable;
}

/**
 * All of a kind at once: one question, whatever is asked of it afterwards. Own themes only: nothing is inherited, and
 * no theme stands for a narrower one.
 */
export function incidenceOf(scope: Scope, kind: Toucher): MaybePromise<Incidence> {
  const { view } = scope;
  const own = scope.within({ inherit: false, narrower: false });
  const walk: Walk<'Theme', Toucher> = walks[kind];
  return own.workOut(
    `incidence ${kind} ${String(own.reading.code)}`,
    (shared) => {
      const themes = shared.everything('Theme').items;
      const ends = Array.from(themes, (ordinal) => ({ ordinal }));
      return then(themes.length === 0 ? [] : shared.walk(walk, ends), (sets) => {
        const touchers = SetTable.of(
          view.firstOf('Theme'),
          sets.map(({ items }) => items),
        );
        return { touchers, themes: touchers.turned(view.firstOf(kind), view.info.counts[kind]) };
      });
    },
    ({ themes, touchers }) => themes.bytes + touchers.bytes,
  );
}
