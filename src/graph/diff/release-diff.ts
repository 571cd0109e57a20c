/** What differs between two releases: things and links that are in one of them, and those that are not the same in both. */

import { comparedRelations } from '../../model/compared.js';
import { kinds } from '../../model/kinds.js';

import { type ComparedRelease, rangesOf } from './compared-release.js';
import { type ComparedReleases, type Difference, oneSide, type ThingDifference } from './difference.js';
import { linkDifferences } from './link-differences.js';
import { movedThings } from './order.js';
import { type Pairing, pairThings } from './pairing.js';
import { replacedThings } from './places.js';

/** Each list has things in their order, then links by where they start. */
export interface ReleaseDiff {
  readonly added: readonly Difference[];
  readonly removed: readonly Difference[];
  readonly changed: readonly Difference[];
}

/** Throws `Fault` COST_TOO_HIGH when more than `most` things differ. */
export async function compareReleases(releases: ComparedReleases, most: number): Promise<ReleaseDiff> {
  const { from, to } = releases;
  const pairing = await pairThings(from, to, most);
  const links = await linkDifferences(releases, pairing);
  return {
    added: [...newThings(to, pairing.fromOf, 'to'), ...links.added],
    removed: [...newThings(from, pairing.toOf, 'from'), ...links.removed],
    changed: [...(await changedThings(releases, pairing)), ...links.changed],
  };
}

/** Things of one side that the other has not. */
function newThings(
  { counts }: ComparedRelease,
  others: Int32Array,
  side: 'from' | 'to',
): readonly ThingDifference[] {
  const ranges = rangesOf(counts);
  return kinds.flatMap((kind) => {
    const { first, end } = ranges[kind];
    const found: ThingDifference[] = [];
    for (let ordinal = first; ordinal < end; ordinal += 1) {
      if (others[ordinal] !== -1) continue;
      const after = oneSide(side, ordinal > first ? ordinal - 1 : null);
      found.push({ what: kind, thing: oneSide(side, ordinal), placed: true, after });
    }
    return found;
  });
}

async function changedThings(
  releases: ComparedReleases,
  pairing: Pairing,
): Promise<readonly ThingDifference[]> {
  const { fromOf, edited } = pairing;
  const ranges = rangesOf(releases.to.counts);
  const { replaced, sameText } = await replacedThings(releases, pairing);
  return kinds.flatMap((kind) => {
    const moved = movedThings(kind, releases, pairing);
    const found: ThingDifference[] = [];
    for (let ordinal = ranges[kind].first; ordinal < ranges[kind].end; ordinal += 1) {
      const after = moved.get(ordinal) ?? null;
      if (!edited.has(ordinal) && !replaced.has(ordinal) && after === null) continue;
      const thing = { from: fromOf[ordinal] ?? -1, to: ordinal };
      found.push({ what: kind, thing, placed: sameText(ordinal), after });
    }
    return found;
  });
}

/** About how much memory a diff takes while it is kept. */
export function bytesOfDiff({ added, removed, changed }: ReleaseDiff): number {
  return 200 + 400 * (added.length + removed.length + changed.length);
}

/** How many differences of one kind, or of one relation, there are. */
export interface DifferenceCount {
  readonly what: Difference['what'];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Kinds in their order, then relations in theirs; those in which nothing differs are left out. */
export function countsOf(diff: ReleaseDiff): readonly DifferenceCount[] {
  const count = (differences: readonly Difference[], what: Difference['what']): number =>
    differences.filter((difference) => difference.what === what).length;
  return [...kinds, ...comparedRelations].flatMap((what) => {
    const counts = {
      added: count(diff.added, what),
      removed: count(diff.removed, what),
      changed: count(diff.changed, what),
    };
    return Object.values(counts).some((each) => each > 0) ? [{ what, ...counts }] : [];
  });
}
