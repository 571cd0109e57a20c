/** Similarity, co-occurrence, comparison and gaps by plain set arithmetic, written from the law. */

import type { Id } from '../../src/model/kinds.js';
import type { Role } from '../../src/model/terms.js';
import { thingsByKind } from '../../src/release/numbering.js';

import { type PlainItem, PlainModel } from './plain-model.js';

export type Measure = 'JACCARD' | 'IDF_COSINE';
export type TouchingKind = 'Municipality' | 'Plan' | 'Section' | 'Program';

export interface PlainOverlap {
  readonly score: number;
  /** In the order of things. */
  readonly shared: readonly Id[];
  readonly unionCount: number;
}

const themesByModel = new WeakMap<PlainModel, Map<Id, ReadonlySet<Id>>>();

/** The themes that a thing touches itself: nothing is inherited, no theme stands for another. */
export function ownThemes(model: PlainModel, id: Id): ReadonlySet<Id> {
  const known = themesByModel.get(model) ?? new Map<Id, ReadonlySet<Id>>();
  themesByModel.set(model, known);
  const own = new PlainModel(model.dataset, { ...model.reading, inherit: false });
  if (known.size === 0) {
    for (const kind of ['municipalities', 'plans', 'sections', 'programs'] as const) {
      for (const thing of model.dataset[kind]) {
        const touched = model.dataset.themes
          .map((theme) => theme.id)
          .filter((theme) => own.touching(thing.id, new Set([theme])).evidence.length > 0);
        known.set(thing.id, new Set(touched));
      }
    }
  }
  return known.get(id) ?? new Set();
}

/** |A ∩ B| / |A ∪ B|, or the cosine of the two with a weight of ln(N / df) for each theme. */
export function overlap(
  model: PlainModel,
  kind: TouchingKind,
  [a, b]: readonly [Id, Id],
  by: Measure,
): PlainOverlap {
  const [one, other] = [ownThemes(model, a), ownThemes(model, b)];
  const shared = [...one].filter((theme) => other.has(theme));
  const unionCount = new Set([...one, ...other]).size;
  if (by === 'JACCARD')
    return { score: rounded(unionCount === 0 ? 0 : shared.length / unionCount), shared, unionCount };
  const all = thingsByKind(model.dataset)[kind];
  const weight = (theme: Id): number =>
    Math.log(all.length / all.filter(({ id }) => ownThemes(model, id).has(theme)).length);
  const norm = (themes: Iterable<Id>): number => Math.hypot(...[...themes].map(weight));
  const product = shared.map((theme) => weight(theme) ** 2).reduce((sum, square) => sum + square, 0);
  return { score: rounded(product === 0 ? 0 : product / (norm(one) * norm(other))), shared, unionCount };
}

/** Those that have something of worth in common, nearest first, equally near ones in their order. */
export function similar(
  model: PlainModel,
  {
    kind,
    id,
    by = 'JACCARD',
    minShared = 1,
    elsewhere = true,
  }: {
    readonly kind: 'Municipality' | 'Program';
    readonly id: Id;
    readonly by?: Measure;
    readonly minShared?: number;
    readonly elsewhere?: boolean;
  },
): readonly PlainItem[] {
  return thingsByKind(model.dataset)
    [kind].filter(
      (other) => other.id !== id && !(elsewhere && kind === 'Program' && atOnePlace(model, id, other.id)),
    )
    .map((other) => ({ id: other.id, overlap: overlap(model, kind, [id, other.id], by) }))
    .filter((item) => item.overlap.score > 0 && item.overlap.shared.length >= minShared)
    .toSorted((a, b) => b.overlap.score - a.overlap.score);
}

export interface PlainPair extends PlainOverlap {
  readonly a: Id;
  readonly b: Id;
}

/** Every two programs that share so many themes, nearest first. */
export function pairsOfPrograms(
  model: PlainModel,
  {
    by,
    minShared,
    elsewhere,
  }: { readonly by: Measure; readonly minShared: number; readonly elsewhere: boolean },
): readonly PlainPair[] {
  const { programs } = model.dataset;
  return programs
    .flatMap(({ id: a }, place) => programs.slice(place + 1).map(({ id: b }) => ({ a, b })))
    .filter(({ a, b }) => !(elsewhere && atOnePlace(model, a, b)))
    .map(({ a, b }) => ({ a, b, ...overlap(model, 'Program', [a, b], by) }))
    .filter(({ score, shared }) => score > 0 && shared.length >= minShared)
    .toSorted((one, other) => other.score - one.score);
}

function atOnePlace({ dataset: { programs } }: PlainModel, a: Id, b: Id): boolean {
  const homes = programs.filter(({ id }) => id === a || id === b).map(({ municipality }) => municipality);
  return homes[0] === homes[1];
}

/** Themes that things of a kind touch together with this one, most often first. */
export function coOccurring(model: PlainModel, kind: TouchingKind, theme: Id): readonly PlainItem[] {
  const sets = thingsByKind(model.dataset)[kind].map(({ id }) => [id, ownThemes(model, id)] as const);
  return model.dataset.themes
    .filter(({ id }) => id !== theme)
    .map(({ id }) => {
      const both = sets.filter(([, themes]) => themes.has(theme) && themes.has(id)).map(([thing]) => thing);
      const either = sets.filter(([, themes]) => themes.has(theme) || themes.has(id));
      const score = rounded(both.length / Math.max(1, either.length));
      return { id, overlap: { score, shared: both, unionCount: either.length } };
    })
    .filter(({ overlap: { shared } }) => shared.length > 0)
    .toSorted((a, b) => b.overlap.shared.length - a.overlap.shared.length);
}

/** Touched in one of the roles, never as a measure, whatever roles the reading has. */
export function gaps(model: PlainModel, municipality: Id, roles: readonly Role[]): readonly PlainItem[] {
  const under = (some: readonly Role[]) => new PlainModel(model.dataset, { ...model.reading, roles: some });
  const [asked, measures] = [under(roles), under(['MEASURE'])];
  return asked
    .linked('Theme', (theme) => asked.touching(municipality, new Set([theme])))
    .filter(({ id }) => measures.touching(municipality, new Set([id])).evidence.length === 0);
}

/** To twelve digits, as the contract says. */
function rounded(score: number): number {
  return Number(score.toPrecision(12));
}
