/** What every resolver of a request may use. */

import type { Releases } from '../graph/entry.js';

import type { Settings } from './settings.js';

export interface Context {
  readonly graph: Releases;
  readonly signal: AbortSignal;
  readonly limits: ResolverLimits;
}

/** The limits among the settings that resolvers mind. */
export type ResolverLimits = Pick<
  Settings,
  | 'maxListLength'
  | 'maxDiffThings'
  | 'maxCompared'
  | 'maxPairs'
  | 'maxPathHops'
  | 'maxPaths'
  | 'maxPathThings'
  | 'maxSearchLetters'
  | 'maxSearchWords'
>;
