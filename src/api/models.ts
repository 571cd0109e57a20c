/** The objects that stand for types of the schema which are no things: connections, edges, releases, spans. */

import type { Kind } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import type { SearchQuery } from '../model/search-words.js';
import type { Relation } from '../model/terms.js';
import type { Change } from '../graph/diff/changes.js';
import type { Difference } from '../graph/diff/difference.js';
import type { ReleaseDiff } from '../graph/diff/release-diff.js';
import type { Where } from '../graph/filters/words.js';
import type { LinkSet } from '../graph/link-set.js';
import type { MaybePromise } from '../graph/maybe-promise.js';
import type { Nearness } from '../graph/nearness.js';
import type { Overlap } from '../graph/overlap.js';
import type { Entity, Scope } from '../graph/scope.js';
import type { LinkEvidence } from '../graph/walk.js';

import type { Axis, Cells } from './groups/cells.js';
import type { Grouping } from './groups/dimension.js';

export type NodeModel = Entity | ReleaseModel;

/** A set of things, and the part of it that a page shows. */
export interface Connection<K extends Kind> {
  readonly scope: Scope;
  /** Of its items. */
  readonly kind: K;
  /** All of its items, filtered and in the order asked for. */
  readonly set: LinkSet;
  /** The filter that was asked for; what was left out is in no set. */
  readonly where?: Where | undefined;
  /** Which list of the scope this is; a cursor of one list does not fit another. */
  readonly list: string;
  readonly page: Page;
  /** Whether evidence makes its links, so that `link` in a filter is about them. */
  readonly linked: boolean;
  /**
   * The filter that, among all things of the kind, is fulfilled by those of this list alone – its own `where` aside – under
   * the same reading; null where no filter says it. Without it, a group lists the ids of what is in it.
   */
  readonly place?: (() => MaybePromise<Where | null>) | undefined;
  /** What the links lead from: an ordinal; absent where there are no links. */
  readonly from?: number | undefined;
  readonly evidence?: LinkEvidence | undefined;
  /** The reading under which the links hold, where it is not that of the list. */
  readonly links?: Scope | undefined;
  /** In a list of what is alike: how much the item has in common with what the list belongs to. */
  readonly overlapWith?: ((item: number) => Overlap) | undefined;
}

/** Positions in the whole, end exclusive. */
export interface Page {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** Things of several kinds that a search found; in place of a shape each has the number of its tier. */
export interface SearchConnectionModel extends Pick<Connection<Kind>, 'scope' | 'set' | 'list' | 'page'> {
  readonly query: SearchQuery;
}

export interface SearchEdgeModel {
  readonly connection: SearchConnectionModel;
  readonly index: number;
}

/** One place in a connection. */
export interface Edge<K extends Kind> {
  readonly connection: Connection<K>;
  /** Position in the whole. */
  readonly index: number;
}

/** A connection in groups: the cells of one or two dimensions. */
export interface GroupConnection<K extends Kind> {
  readonly of: Connection<K>;
  readonly dimensions: readonly NamedGrouping[];
  readonly cells: Cells;
  /** As `list` of a connection. */
  readonly list: string;
  readonly page: Page;
}

export interface NamedGrouping {
  readonly name: string;
  readonly grouping: Grouping;
  readonly axis: Axis;
}

export interface Group<K extends Kind> {
  readonly groups: GroupConnection<K>;
  /** Position among the cells. */
  readonly index: number;
}

/** The value of one dimension that a group has; `place` is `size` of the dimension where it has none. */
export interface GroupKeyModel {
  readonly scope: Scope;
  readonly dimension: NamedGrouping;
  readonly place: number;
}

/** Pairs of programs: the items of the set are the first of each pair. */
export interface ProgramPairConnectionModel extends Connection<'Program'> {
  /** Ordinals of the second of each pair. */
  readonly partners: Uint32Array;
  readonly nearness: Nearness;
}

export interface ProgramPairModel {
  readonly connection: ProgramPairConnectionModel;
  readonly index: number;
}

export interface ReleaseModel {
  readonly __typename: 'Release';
  readonly id: string;
  readonly info: ReleaseInfo;
  readonly scope: Scope;
}

export interface ReleaseConnectionModel {
  readonly releases: readonly ReleaseModel[];
  readonly page: Page;
}

export interface ReleaseEdgeModel {
  readonly connection: ReleaseConnectionModel;
  readonly index: number;
}

export interface ReleaseDiffModel {
  readonly from: Scope;
  readonly to: Scope;
  readonly diff: ReleaseDiff;
}

/** Changes of one side of a diff, told when they are shown. */
export interface ChangeConnectionModel {
  readonly diff: ReleaseDiffModel;
  readonly differences: readonly Difference[];
  /** Which list of the diff this is; a cursor of one list does not fit another. */
  readonly list: string;
  readonly page: Page;
}

export interface ChangeEdgeModel {
  readonly connection: ChangeConnectionModel;
  readonly index: number;
}

export interface ChangeModel extends Change {
  readonly diff: ReleaseDiffModel;
}

export interface SpanModel {
  readonly scope: Scope;
  readonly place: {
    /** The ordinal of the source. */
    readonly source: number;
    readonly startLine: number;
    readonly endLine: number;
    readonly start: number;
    readonly end: number;
  };
}

export interface PathAnswerModel {
  readonly paths: readonly PathModel[];
  readonly truncated: boolean;
  readonly searchedHops: number;
}

export interface PathModel {
  readonly scope: Scope;
  /** Ordinals. */
  readonly things: readonly number[];
  readonly hops: readonly HopModel[];
}

export interface HopModel {
  readonly scope: Scope;
  /** Ordinals. */
  readonly ends: readonly [from: number, to: number];
  readonly relation: Relation;
  readonly forward: boolean;
}
