/** What a search found. */

import { shapesOf } from '../../graph/link-set.js';
import type { SearchConnectionResolvers, SearchEdgeResolvers } from '../__generated__/resolvers.js';
import { cursorAt, listOf } from '../paging.js';
import { matchesOfEdges } from '../search-matches.js';

import { nodesOf, nodesOfEdges, pageInfoOf, positions } from './connections.js';

const SearchConnection: SearchConnectionResolvers = {
  edges: (connections) =>
    connections.map((connection) => positions(connection.page).map((index) => ({ connection, index }))),
  nodes: (connections) => nodesOf(connections),
  pageInfo: (connections) =>
    connections.map((connection) =>
      pageInfoOf(connection.page, (index) => cursorAt(listOf(connection), index)),
    ),
  totalCount: (connections) => connections.map(({ page }) => page.size),
};

const SearchEdge: SearchEdgeResolvers = {
  cursor: (edges) => edges.map(({ connection, index }) => cursorAt(listOf(connection), index)),
  node: (edges) => nodesOfEdges(edges),
  score: (edges) => edges.map(({ connection: { set }, index }) => scores[shapesOf(set, index)[0] ?? 0] ?? 0),
  matchedBy: (edges) => matchesOfEdges(edges),
};

export const search = { SearchConnection, SearchEdge };

/** By the number of the tier. */
const scores = [1, 0.8, 0.6, 0.4, 0.3, 0.2];
