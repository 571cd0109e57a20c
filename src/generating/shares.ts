/** How many municipalities of each kind a world has in each prefecture. */

import type { MunicipalityKind } from '../model/terms.js';

import { type Prefecture, prefectures } from './prefectures.js';

/** Some municipalities of one kind in one prefecture. */
export interface Share {
  readonly prefecture: Prefecture;
  readonly kind: MunicipalityKind;
  readonly count: number;
}

/** In the order of their codes within a prefecture. */
const kinds: readonly MunicipalityKind[] = ['SPECIAL_WARD', 'DESIGNATED_CITY', 'CITY', 'TOWN', 'VILLAGE'];

/** The number of municipalities in Tokyo: a world that is no larger lies there. */
const inTokyo = 62;

/** Adds up to `municipalities`, in the shares of the real country (or of Tokyo): largest remainders first. */
export function sharesOf(municipalities: number): readonly Share[] {
  const chosen = municipalities <= inTokyo ? prefectures.filter(({ code }) => code === '13') : prefectures;
  const groups = chosen.flatMap((prefecture) => kinds.map((kind) => ({ prefecture, kind })));
  const real = groups.map(({ prefecture, kind }) => prefecture.counts[kind]);
  const all = real.reduce((sum, count) => sum + count, 0);
  const exact = real.map((count) => (count * municipalities) / all);
  const missing = municipalities - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const last = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  const raised = new Set(last.map(({ index }) => index));
  return groups.flatMap((group, index) => {
    const count = Math.floor(exact[index] ?? 0) + (raised.has(index) ? 1 : 0);
    return count === 0 ? [] : [{ ...group, count }];
  });
}
