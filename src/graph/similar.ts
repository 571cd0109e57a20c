/** What is asked of similarity under a reading, worked out once for each release and reading and kept. */

import type { Similarity } from '../model/terms.js';

import { incidenceOf } from './incidence.js';
import { all, type MaybePromise, then } from './maybe-promise.js';
import { Nearness, type Pair } from './nearness.js';
import { bytesOfProfiles, profilesOf } from './profiles.js';
import type { Scope } from './scope.js';
import { SetTable } from './set-table.js';
import { programsOfMunicipalities } from './walks/structure.js';

export type Compared = 'Municipality' | 'Program';

/** Things that are alike, and how alike any two are. */
export interface Alike<Answer> {
  readonly answer: Answer;
  readonly nearness: Nearness;
}

export interface NearestWanted {
  readonly by: Similarity;
  /** Themes in common, at least. */
  readonly minShared: number;
}

/** For each thing of the kind, those alike to it, nearest first. */
export function nearestOf(
  scope: Scope,
  kind: Compared,
  things: readonly { readonly ordinal: number; readonly besides?: Uint32Array }[],
  { by, minShared }: NearestWanted,
): MaybePromise<readonly Alike<Uint32Array>[]> {
  return then(nearnessOf(scope, kind, by), (nearness) =>
    all(
      things.map(({ ordinal, besides }) => {
        const nearest = scope.workOut(
          ['nearest', by, minShared, readingOf(scope), ordinal, besides?.length ?? 0].join(' '),
          () => {
            const left = new Set(besides);
            return nearness.nearest(ordinal, minShared, (thing) => left.has(thing));
          },
          ({ byteLength }) => byteLength,
        );
        return then(nearest, (answer) => ({ answer, nearness }));
      }),
    ),
  );
}

/** Pairs of programs; `elsewhere`: of two municipalities. Null when there are more than `most`. */
export function similarPrograms(
  scope: Scope,
  { by, minShared }: NearestWanted,
  { elsewhere, most }: { readonly elsewhere: boolean; readonly most: number },
): MaybePromise<Alike<readonly Pair[] | null>> {
  const homes = elsewhere ? homesOfPrograms(scope) : null;
  return then(nearnessOf(scope, 'Program', by), (nearness) =>
    then(homes, (municipalities) => {
      const isAtHome = ({ a, b }: Pair): boolean =>
        municipalities !== null && municipalities.of(a)[0] === municipalities.of(b)[0];
      const pairs = scope.workOut(
        ['pairs', by, minShared, elsewhere, most, readingOf(scope)].join(' '),
        () => ({ answer: nearness.pairs(minShared, most, isAtHome), nearness }),
        ({ answer }) => 60 * (answer?.length ?? 0),
      );
      return pairs;
    }),
  );
}

export function nearnessOf(scope: Scope, kind: Compared, by: Similarity): MaybePromise<Nearness> {
  return then(incidenceOf(scope, kind), (incidence) => {
    const reading = readingOf(scope);
    const profiles = scope.workOut(
      `profiles ${kind} ${reading}`,
      () => profilesOf(incidence),
      bytesOfProfiles,
    );
    return then(profiles, (found) => new Nearness(incidence, found, by));
  });
}

/** Of each program, its municipality. */
function homesOfPrograms(scope: Scope): MaybePromise<SetTable> {
  const { view } = scope;
  const municipalities = Array.from(scope.everything('Municipality').items, (ordinal) => ({ ordinal }));
  return scope.workOut(
    'homes of programs',
    (shared) =>
      then(shared.walk(programsOfMunicipalities, municipalities), (sets) =>
        SetTable.of(
          view.firstOf('Municipality'),
          sets.map(({ items }) => items),
        ).turned(view.firstOf('Program'), view.info.counts.Program),
      ),
    ({ bytes }) => bytes,
  );
}

/** Own themes are the same whether a reading inherits or widens. */
function readingOf(scope: Scope): string {
  return String(scope.within({ inherit: false, narrower: false }).reading.code);
}
