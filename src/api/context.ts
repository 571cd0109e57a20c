/** What every resolver of a request may use. */

import type { Releases } from '../graph/entry.js';

export interface Context {
  readonly graph: Releases;
  readonly signal: AbortSignal;
  readonly limits: ResolverLimits;
}

export interface ResolverLimits {
  /** Items on a page when none are asked for. */
  readonly pageSize: number;
  /** The most items on a page. */
  readonly pageSizeMost: number;
  /** The most entries of a list argument. */
  readonly listMost: number;
  /** The most things that may differ between two releases. */
  readonly diffMost: number;
  /** The most municipalities that are compared. */
  readonly comparedMost: number;
  /** The most pairs of a list of pairs. */
  readonly pairsMost: number;
  /** The most hops of a path, and the most paths. */
  readonly hopsMost: number;
  readonly pathsMost: number;
  /** The most things that a search for paths may meet. */
  readonly pathThingsMost: number;
  /** The most letters of a text that is searched for. */
  readonly searchLettersMost: number;
  /** The most different words of one. */
  readonly searchWordsMost: number;
}
