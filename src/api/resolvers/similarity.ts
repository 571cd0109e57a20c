/** What is alike, by how much, and what is met together. */

import type { Kind } from '../../model/kinds.js';
import type { MaybePromise } from '../../graph/maybe-promise.js';
import type { Overlap } from '../../graph/overlap.js';
import type { Entity, Scope } from '../../graph/scope.js';
import type {
  ProgramPairConnectionResolvers,
  ProgramPairEdgeResolvers,
  ProgramPairResolvers,
} from '../__generated__/resolvers.js';
import type { ListArgs } from '../arrange.js';
import { connectThemes } from '../compare.js';
import { endsOf, scopeOf } from '../connect.js';
import type { Connection, Edge, ProgramPairModel as Pair } from '../models.js';

import { connectionResolvers, edgeResolvers, positions } from './connections.js';

type Edges<K extends Kind> = readonly Edge<K>[];

function similarityEdge<K extends Kind>() {
  return {
    ...edgeResolvers<K>(),
    score: (edges: Edges<K>): readonly number[] => edges.map((edge) => overlapOf(edge).score),
    sharedCount: (edges: Edges<K>): readonly number[] => edges.map((edge) => overlapOf(edge).shared.length),
    unionCount: (edges: Edges<K>): readonly number[] => edges.map((edge) => overlapOf(edge).unionCount),
    shared: (edges: Edges<K>, args: ListArgs): MaybePromise<readonly (Connection<'Theme'> | Error)[]> =>
      connectThemes(
        edges.map((edge) => ({
          scope: edge.connection.scope,
          themes: overlapOf(edge).shared,
          list: `shared ${endsOf(edge).join(' ')}`,
        })),
        args,
      ),
  };
}

const themeEdges = edgeResolvers<'Theme'>();

const { pageInfo, totalCount } = connectionResolvers<'Program'>();

const ProgramPairConnection: ProgramPairConnectionResolvers = {
  ...{ pageInfo, totalCount },
  edges: (connections) =>
    connections.map((connection) => positions(connection.page).map((index) => ({ connection, index }))),
  nodes: (connections) =>
    connections.map((connection) => positions(connection.page).map((index) => ({ connection, index }))),
};

const ProgramPairEdge: ProgramPairEdgeResolvers = {
  cursor: edgeResolvers<'Program'>().cursor,
  node: (pairs) => pairs,
};

const ProgramPair: ProgramPairResolvers = {
  a: (pairs) => programs(pairs, ([a]) => a),
  b: (pairs) => programs(pairs, ([, b]) => b),
  score: (pairs) => pairs.map((pair) => overlapOfPair(pair).score),
  sharedCount: (pairs) => pairs.map((pair) => overlapOfPair(pair).shared.length),
  unionCount: (pairs) => pairs.map((pair) => overlapOfPair(pair).unionCount),
  shared: (pairs, args) =>
    connectThemes(
      pairs.map((pair) => ({
        scope: pair.connection.scope,
        themes: overlapOfPair(pair).shared,
        list: `shared ${programsOf(pair).join(' ')}`,
      })),
      args,
    ),
};

export const similarity = {
  MunicipalitySimilarityConnection: connectionResolvers<'Municipality'>(),
  MunicipalitySimilarityEdge: similarityEdge<'Municipality'>(),
  ProgramSimilarityConnection: connectionResolvers<'Program'>(),
  ProgramSimilarityEdge: similarityEdge<'Program'>(),
  ThemeCoOccurrenceConnection: connectionResolvers<'Theme'>(),
  ThemeCoOccurrenceEdge: {
    ...themeEdges,
    count: (edges: Edges<'Theme'>): readonly number[] => edges.map((edge) => overlapOf(edge).shared.length),
    jaccard: (edges: Edges<'Theme'>): readonly number[] => edges.map((edge) => overlapOf(edge).score),
  },
  ProgramPairConnection,
  ProgramPairEdge,
  ProgramPair,
};

function overlapOf<K extends Kind>(edge: Edge<K>): Overlap {
  const { overlapWith } = edge.connection;
  if (overlapWith === undefined) throw new TypeError('These links are not those of what is alike.');
  return overlapWith(endsOf(edge)[1]);
}

function programsOf({ connection: { set, partners }, index }: Pair): readonly [number, number] {
  return [set.items[index] ?? -1, partners[index] ?? -1];
}

function overlapOfPair(pair: Pair): Overlap {
  return pair.connection.nearness.between(...programsOf(pair));
}

function programs(
  pairs: readonly Pair[],
  which: (ordinals: readonly [number, number]) => number,
): readonly Entity<'Program'>[] {
  const scope: Scope = scopeOf(pairs.map(({ connection }) => connection));
  return pairs.map((pair) => scope.entity<'Program'>(which(programsOf(pair))));
}
