/** How a request enters the graph: the release it meets first, and what it may ask besides. */

import { Fault } from '../model/errors.js';
import { isNamedBy } from '../model/release.js';

import type { Graph } from './graph.js';
import type { ReleaseView } from './release-view.js';
import type { Store } from './store.js';

/** The graph as a request may use it. */
export type Releases = Pick<Graph, 'current' | 'diff' | 'release' | 'releases'>;

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
  graph: Graph,
  staleSince: Date,
): Entry {
  const refuse = (): Promise<never> => Promise.reject(unreachable(staleSince));
  const store: Store = { read: refuse, writing: refuse, [Symbol.asyncDispose]: () => Promise.resolve() };
  const [view, ...more] = [served.over(store), ...others.map((other) => other.over(store))] as const;
  return {
    view,
    staleSince,
    graph: {
      current: refuse,
      releases: refuse,
      diff: (from, to, options) => graph.diff(from, to, options),
      release: (key) => {
        const found = [view, ...more].find(({ info }) => isNamedBy(key, info));
        return found === undefined ? refuse() : Promise.resolve(found);
      },
    },
  };
}

function unreachable(since: Date): Fault {
  const message = `The database cannot be reached since ${since.toISOString()}, and this is not among the answers that are kept.`;
  return new Fault('STORE_UNAVAILABLE', message, { next: 'Try again in a moment.' });
}
