/** Resolvers that every connection and every edge share. */

import type { Kind } from '../../model/kinds.js';
import type { MaybePromise } from '../../graph/maybe-promise.js';
import type { Entity, Scope } from '../../graph/scope.js';
import type { PageInfo } from '../__generated__/resolvers.js';
import { scopeOf, scopeOfEdges } from '../connect.js';
import { group, type GroupArgs } from '../groups/group.js';
import type { Connection, Edge, GroupConnection, Page } from '../models.js';
import { cursorAt, listOf } from '../paging.js';

type Connections<K extends Kind> = readonly Connection<K>[];

export function connectionResolvers<K extends Kind>() {
  return {
    edges: (connections: Connections<K>): readonly (readonly Edge<K>[])[] =>
      connections.map((connection) => positions(connection.page).map((index) => ({ connection, index }))),
    nodes: (connections: Connections<K>): readonly (readonly Entity<K>[])[] => nodesOf(connections),
    pageInfo: (connections: Connections<K>): readonly PageInfo[] =>
      connections.map((connection) =>
        pageInfoOf(connection.page, (index) => cursorAt(listOf(connection), index)),
      ),
    totalCount: (connections: Connections<K>): readonly number[] => connections.map(({ page }) => page.size),
    groups: (
      connections: Connections<K>,
      args: GroupArgs,
    ): MaybePromise<readonly (GroupConnection<K> | Error)[]> => group(connections, args),
  };
}

export function edgeResolvers<K extends Kind>() {
  return {
    cursor: (edges: readonly Edge<K>[]): readonly string[] =>
      edges.map(({ connection, index }) => cursorAt(listOf(connection), index)),
    node: (edges: readonly Edge<K>[]): readonly Entity<K>[] => nodesOfEdges(edges),
  };
}

/** Exact, both ways: the whole set is known. */
export function pageInfoOf({ start, end, size }: Page, cursorOf: (index: number) => string): PageInfo {
  return {
    hasNextPage: end < size,
    hasPreviousPage: start > 0,
    startCursor: start < end ? cursorOf(start) : null,
    endCursor: start < end ? cursorOf(end - 1) : null,
  };
}

export function positions({ start, end }: Page): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

/** What stands on the page of each; their records come when somebody wants to read them. */
export function nodesOf<K extends Kind>(
  connections: readonly Pick<Connection<K>, 'scope' | 'set' | 'page'>[],
): readonly (readonly Entity<K>[])[] {
  const scope: Scope = scopeOf(connections);
  return connections.map(({ set, page }) => scope.things<K>(set.items.subarray(page.start, page.end)));
}

/** What each edge leads to. */
export function nodesOfEdges<K extends Kind>(
  edges: readonly { readonly connection: Pick<Connection<K>, 'scope' | 'set'>; readonly index: number }[],
): readonly Entity<K>[] {
  const scope: Scope = scopeOfEdges(edges);
  return edges.map(({ connection, index }) => scope.entity<K>(connection.set.items[index] ?? -1));
}
