/** One state of the whole graph, and the list of those that are kept. */

import { kinds } from '../../model/kinds.js';
import type {
  ReleaseConnectionResolvers,
  ReleaseEdgeResolvers,
  ReleaseResolvers,
} from '../__generated__/resolvers.js';
import { connectAll } from '../connect.js';
import { kindName } from '../kind-names.js';
import { releaseCursor } from '../releases.js';

import { pageInfoOf, positions } from './connections.js';

export const Release: ReleaseResolvers = {
  createdAt: (releases) => releases.map(({ info }) => info.createdAt),
  contentHash: (releases) => releases.map(({ info }) => info.contentHash),
  current: async (releases, _args, { graph, signal }) => {
    const current = await graph.current(signal);
    return releases.map(({ info }) => info.sequence === current.info.sequence);
  },
  counts: (releases) =>
    releases.map(({ info }) => kinds.map((kind) => ({ kind: kindName(kind), count: info.counts[kind] }))),
  sources: (releases, args) =>
    connectAll(
      'Source',
      releases.map(({ scope }) => scope),
      args,
    ),
};

export const ReleaseConnection: ReleaseConnectionResolvers = {
  edges: (connections) =>
    connections.map((connection) => positions(connection.page).map((index) => ({ connection, index }))),
  nodes: (connections) => connections.map(({ releases, page }) => releases.slice(page.start, page.end)),
  pageInfo: (connections) =>
    connections.map(({ releases, page }) => pageInfoOf(page, (index) => releaseCursor(releases, index))),
  totalCount: (connections) => connections.map(({ page }) => page.size),
};

export const ReleaseEdge: ReleaseEdgeResolvers = {
  cursor: (edges) => edges.map(({ connection, index }) => releaseCursor(connection.releases, index)),
  node: (edges) =>
    edges.map(
      ({ connection, index }) => connection.releases[index] ?? new RangeError('No release stands there.'),
    ),
};
