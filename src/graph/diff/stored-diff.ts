/** What differs between two releases in Neo4j. */

import type { MaybePromise } from '../maybe-promise.js';
import type { Scope } from '../scope.js';

import { bytesOfDiff, compareReleases, type ReleaseDiff } from './release-diff.js';
import { storedRelease } from './stored-release.js';

/**
 * Worked out once for all who want it at the same moment, and kept. Throws `Fault` COST_TOO_HIGH when more than `most` things
 * differ.
 */
export function storedDiff(from: Scope, to: Scope, most: number): MaybePromise<ReleaseDiff> {
  const { view } = to;
  return from.workOut(
    `diff ${String(view.info.sequence)} ${String(most)}`,
    (scope) =>
      compareReleases({ from: storedRelease(scope), to: storedRelease(scope.within({}, view)) }, most),
    bytesOfDiff,
  );
}
