/** How a request enters the graph: the release it meets first, and what it may ask besides. */

import { Fault } from '../model/errors.js';
import { isNamedBy, type ReleaseInfo } from '../model/release.js';

import type { PointerFailure } from './pointer.js';
import type { ReleaseView } from './release-view.js';
import type { Store } from './store.js';

/** The graph as a request may use it. */
export interface Releases {
  /**
   * The release that requests enter. With warming, one that has just become current is entered once it is warm, and the
   * one before it until then. Throws `Fault` STORE_UNAVAILABLE before the first load.
   */
  current(signal?: AbortSignal): Promise<ReleaseView>;
  /** Newest load first. */
  releases(signal?: AbortSignal): Promise<readonly ReleaseInfo[]>;
  /**
   * By id or content hash; while the database cannot be asked, only one that was entered before. Throws `Fault`
   * RELEASE_UNKNOWN, naming the ones that are kept, and what the store throws.
   * @param list - the ones that are kept; for who asks for several, who need not ask for the list each time
   */
  release(
    key: string,
    signal?: AbortSignal,
    list?: () => Promise<readonly ReleaseInfo[]>,
  ): Promise<ReleaseView>;
}

export interface Entry {
  readonly view: ReleaseView;
  readonly graph: Releases;
  /** Since when nobody could tell whether the release is still current; undefined in good times. */
  readonly staleSince: Date | undefined;
}

/**
 * The entry while the database cannot be reached: of the releases that were entered before it answers what is kept, and
 * refuses everything else at once with a `Fault` STORE_UNAVAILABLE.
 * @param known - the releases that were entered, the one that was served last first
 */
export function staleEntry(
  [served, ...others]: readonly [ReleaseView, ...ReleaseView[]],
  { since, fault }: PointerFailure,
): Entry {
  const refuse = (): Promise<never> => Promise.reject(unreachable(since, fault.cause));
  const store: Store = { read: refuse, writing: refuse, [Symbol.asyncDispose]: () => Promise.resolve() };
  const [view, ...more] = [served.over(store), ...others.map((other) => other.over(store))] as const;
  return {
    view,
    staleSince: since,
    graph: {
      current: refuse,
      releases: refuse,
      release: (key) => {
        const found = [view, ...more].find(({ info }) => isNamedBy(key, info));
        return found === undefined ? refuse() : Promise.resolve(found);
      },
    },
  };
}

function unreachable(since: Date, cause: unknown): Fault {
  const message = `The database cannot be reached since ${since.toISOString()}, and this is not among the answers that are kept.`;
  return new Fault('STORE_UNAVAILABLE', message, { next: 'Try again in a moment.', cause });
}
