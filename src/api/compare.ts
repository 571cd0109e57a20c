/** Municipalities side by side, by the themes they touch. */

import { groupBy } from '../model/group.js';
import { unlinked } from '../graph/link-set.js';
import type { MaybePromise } from '../graph/maybe-promise.js';
import { jaccardOverlap, type Overlap } from '../graph/overlap.js';
import type { Entity, Scope } from '../graph/scope.js';
import { themesOfGatherers } from '../graph/walks/themes.js';

import type { ListArgs } from './arrange.js';
import { badInput } from './bad-input.js';
import { connectSets, scopeOf } from './connect.js';
import type { Context } from './context.js';
import { lookUpAll } from './lookup.js';
import type { Connection } from './models.js';

type Municipality = Entity<'Municipality'>;

export interface ComparisonModel {
  readonly scope: Scope;
  readonly municipalities: readonly Municipality[];
  readonly unionCount: number;
  readonly patterns: readonly ComparisonPatternModel[];
  readonly pairs: readonly ComparisonPairModel[];
  /** Themes that all touch. */
  readonly shared: Uint32Array;
}

export interface ComparisonPatternModel {
  readonly scope: Scope;
  /** All that are compared; the others do not touch its themes. */
  readonly among: readonly Municipality[];
  readonly municipalities: readonly Municipality[];
  readonly themes: Uint32Array;
}

export interface ComparisonPairModel {
  readonly scope: Scope;
  readonly a: Municipality;
  readonly b: Municipality;
  readonly overlap: Overlap;
}

/** Throws `Fault` BAD_USER_INPUT for too few or too many keys, for one that finds nothing, and for two that find the same. */
export async function compare(
  scope: Scope,
  keys: readonly string[],
  { limits }: Context,
): Promise<ComparisonModel> {
  const municipalities = await compared(scope, keys, limits);
  const sets = await scope.walk(themesOfGatherers, municipalities);
  const touched = sets.map(({ items }) => items);
  const patterns = patternsOf(touched).map(({ places, themes }) => ({
    ...{ scope, among: municipalities, themes },
    municipalities: municipalities.filter((_, place) => places.has(place)),
  }));
  const whole = patterns.find((pattern) => pattern.municipalities.length === municipalities.length);
  return {
    ...{ scope, municipalities, patterns, shared: whole?.themes ?? new Uint32Array() },
    unionCount: patterns.reduce((sum, { themes }) => sum + themes.length, 0),
    pairs: municipalities.flatMap((a, one) =>
      municipalities.slice(one + 1).map((b, later) => ({
        ...{ scope, a, b },
        overlap: jaccardOverlap(touched[one] ?? empty, touched[one + 1 + later] ?? empty),
      })),
    ),
  };
}

const empty = new Uint32Array();

async function compared(
  scope: Scope,
  keys: readonly string[],
  { maxCompared }: Context['limits'],
): Promise<readonly Municipality[]> {
  if (keys.length < 2 || keys.length > maxCompared) {
    throw badInput(
      `\`municipalities\` has ${String(keys.length)} entries; it can have 2 to ${String(maxCompared)}.`,
      'Name each municipality once.',
    );
  }
  const found = await lookUpAll(scope, 'Municipality', keys);
  const isAgain = (one: Municipality | null, place: number): one is Municipality =>
    one !== null && found.indexOf(one) !== place;
  await scope.load(found.filter(isAgain));
  return found.map((municipality, place) => {
    const key = keys[place] ?? '';
    if (municipality === null) {
      throw badInput(
        `\`municipalities\` names "${key}", which does not exist.`,
        'Look for it in { municipalities { nodes { id name } } }.',
      );
    }
    if (isAgain(municipality, place)) {
      throw badInput(
        `\`municipalities\` names ${municipality.name} twice, once as "${key}".`,
        'Name each municipality once.',
      );
    }
    return municipality;
  });
}

interface Pattern {
  /** Positions among the compared. */
  readonly places: ReadonlySet<number>;
  /** Ordinals, ascending. */
  readonly themes: Uint32Array;
}

/** Those of most places first, then those of earlier places. */
function patternsOf(touched: readonly Uint32Array[]): readonly Pattern[] {
  const places = touched.map((_, place) => place);
  const themes = [...new Set(touched.flatMap((set) => [...set]))].sort((a, b) => a - b);
  const sets = touched.map((set) => new Set(set));
  const patterns = groupBy(themes, (theme) => places.filter((place) => sets[place]?.has(theme)).join());
  return [...patterns]
    .map(([key, items]) => ({ key: key.split(',').map(Number), items: Uint32Array.from(items) }))
    .sort((a, b) => b.key.length - a.key.length || firstDifference(a.key, b.key))
    .map(({ key, items }) => ({ places: new Set(key), themes: items }));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((place, index) => place - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

export interface ThemesOfAnswer {
  readonly scope: Scope;
  readonly themes: Uint32Array;
  /** What tells them from all other themes of answers in the scope. */
  readonly list: string;
}

/** Themes of answers as connections. */
export function connectThemes(
  answers: readonly ThemesOfAnswer[],
  args: ListArgs,
): MaybePromise<readonly (Connection<'Theme'> | Error)[]> {
  const lists = answers.map(({ themes, list }) => ({ set: unlinked(themes), list }));
  return connectSets({ scope: scopeOf(answers), kind: 'Theme', linked: false, lists }, args);
}

/** Names things in a cursor. */
export function listOf(name: string, things: readonly Entity[]): string {
  return [name, ...things.map(({ ordinal }) => ordinal)].join(' ');
}
