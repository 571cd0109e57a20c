/** Lists of what is alike, and of what is met together. */

import { Fault } from '../model/errors.js';
import type { Similarity } from '../model/terms.js';
import { coOccurringWith } from '../graph/co-occurrence.js';
import type { Toucher } from '../graph/incidence.js';
import { unlinked } from '../graph/link-set.js';
import { all, type MaybePromise, then } from '../graph/maybe-promise.js';
import type { Entity, Scope } from '../graph/scope.js';
import { type Compared, nearestOf, similarPrograms } from '../graph/similar.js';
import { programsOfMunicipalities } from '../graph/walks/structure.js';

import type { CoOccurrenceScope } from './__generated__/resolvers.js';
import type { ListArgs } from './arrange.js';
import { numberBetween } from './bad-input.js';
import { connectSets, paged, scopeOf } from './connect.js';
import type { Context } from './context.js';
import type { Connection, ProgramPairConnectionModel } from './models.js';

export interface SimilarArgs extends ListArgs {
  readonly by: Similarity;
  readonly minShared: number;
}

type Elsewhere<Args> = Args & { readonly elsewhere: boolean };

/** More themes than any vocabulary has. */
const sharedMost = 10_000;

export function connectSimilarMunicipalities(
  municipalities: readonly Entity<'Municipality'>[],
  args: SimilarArgs,
): MaybePromise<readonly (Connection<'Municipality'> | Error)[]> {
  return connectNearest('Municipality', municipalities, args);
}

/** `elsewhere`: in other municipalities only. */
export function connectSimilarPrograms(
  programs: readonly Entity<'Program'>[],
  { elsewhere, ...args }: Elsewhere<SimilarArgs>,
): MaybePromise<readonly (Connection<'Program'> | Error)[]> {
  if (!elsewhere) return connectNearest('Program', programs, args);
  const homes = programs.map(({ municipality }) => ({ ordinal: municipality }));
  return then(scopeOf(programs).walk(programsOfMunicipalities, homes), (sets) => {
    const starts = programs.map((program, index) => ({
      ...{ scope: program.scope, ordinal: program.ordinal },
      besides: sets[index]?.items ?? new Uint32Array(),
    }));
    return connectNearest('Program', starts, args);
  });
}

interface Start {
  readonly scope: Scope;
  readonly ordinal: number;
  /** What is left out. */
  readonly besides?: Uint32Array;
}

function connectNearest<K extends Compared>(
  kind: K,
  starts: readonly Start[],
  { by, minShared, ...args }: SimilarArgs,
): MaybePromise<readonly (Connection<K> | Error)[]> {
  const scope = scopeOf(starts);
  const wanted = { by, minShared: numberBetween('minShared', minShared, [1, sharedMost]) };
  return then(nearestOf(scope, kind, starts, wanted), (found) => {
    const lists = found.map(({ answer, nearness }, index) => {
      const { ordinal: from = -1, besides } = starts[index] ?? {};
      const where = besides === undefined ? 'anywhere' : 'elsewhere';
      const overlapWith = (item: number) => nearness.between(from, item);
      return {
        set: unlinked(answer),
        list: ['similar', by, minShared, where, from].join(' '),
        from,
        overlapWith,
      };
    });
    return connectSets({ scope, kind, linked: false, lists }, args);
  });
}

const touchers: Readonly<Record<CoOccurrenceScope, Toucher>> = {
  PROGRAM: 'Program',
  SECTION: 'Section',
  PLAN: 'Plan',
  MUNICIPALITY: 'Municipality',
};

export function connectCoOccurring(
  themes: readonly Entity<'Theme'>[],
  { in: where, ...args }: ListArgs & { readonly in: CoOccurrenceScope },
): MaybePromise<readonly (Connection<'Theme'> | Error)[]> {
  const scope = scopeOf(themes);
  return then(coOccurringWith(scope, touchers[where], themes), (found) => {
    const lists = found.map(({ themes: met, between }, index) => {
      const from = themes[index]?.ordinal ?? -1;
      const overlapWith = (item: number) => between(from, item);
      return { set: unlinked(met), list: `coOccurring ${where} ${from}`, from, overlapWith };
    });
    return connectSets({ scope, kind: 'Theme', linked: false, lists }, args);
  });
}

export function connectProgramPairs(
  scopes: readonly Scope[],
  { by, minShared, elsewhere, ...page }: Elsewhere<SimilarArgs>,
  { limits }: Context,
): MaybePromise<readonly (ProgramPairConnectionModel | Error)[]> {
  const wanted = { by, minShared: numberBetween('minShared', minShared, [1, sharedMost]) };
  const found = scopes.map((scope) =>
    then(similarPrograms(scope, wanted, { elsewhere, most: limits.maxPairs }), ({ answer, nearness }) => {
      if (answer === null) return tooManyPairs(minShared, limits);
      const set = unlinked(Uint32Array.from(answer, ({ a }) => a));
      const partners = Uint32Array.from(answer, ({ b }) => b);
      const list = ['pairs', by, minShared, elsewhere].join(' ');
      const connection = paged({ scope, kind: 'Program' as const, linked: false, set, list }, page);
      return connection instanceof Error ? connection : { ...connection, partners, nearness };
    }),
  );
  return all(found);
}

function tooManyPairs(minShared: number, { maxPairs }: Context['limits']): Fault {
  return new Fault(
    'COST_TOO_HIGH',
    `More than ${String(maxPairs)} pairs of programs share ${String(minShared)} or more themes.`,
    { next: 'Ask for a higher `minShared`, for a narrower reading, or for `similar` of single programs.' },
  );
}
