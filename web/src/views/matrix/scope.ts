/** Which municipalities the matrix shows: all of them when they are few, else those of one prefecture. */

import type { MatrixScopeQuery } from '../../api/__generated__/graphql.js';

/** A prefecture and how many municipalities of it there are. */
export interface Prefecture {
  readonly name: string;
  readonly count: number;
}

/** What is shown of what there is. */
export interface Scope {
  /** Null when municipalities of all prefectures are shown. */
  readonly prefecture: string | null;
  readonly shown: number;
  readonly total: number;
  /** To choose from, in the order of their municipalities. */
  readonly prefectures: readonly Prefecture[];
  /** Are they few enough to be shown together? */
  readonly fitsWhole: boolean;
}

/** More columns than these are not read across, and the API gives no more of them in one page. */
const mostTogether = 100;
const mostColumns = 200;

/** A prefecture that is not there is as if none were wanted. */
export function scopeOf({ municipalities }: MatrixScopeQuery['reading'], wanted: string | null): Scope {
  const { totalCount: total, groups } = municipalities;
  const prefectures = groups.nodes.map(({ keys: [key], count }) => ({ name: key?.label ?? '', count }));
  const fitsWhole = total <= mostTogether;
  const chosen = prefectures.find(({ name }) => name === wanted) ?? (fitsWhole ? undefined : prefectures[0]);
  return {
    prefecture: chosen?.name ?? null,
    shown: Math.min(chosen?.count ?? total, mostColumns),
    total,
    prefectures,
    fitsWhole,
  };
}
