/** Municipalities side by side. */

import type {
  ComparisonPairResolvers,
  ComparisonPatternResolvers,
  ComparisonResolvers,
} from '../__generated__/resolvers.js';
import { connectThemes, listOf } from '../compare.js';

export const Comparison: ComparisonResolvers = {
  shared: (comparisons, args) =>
    connectThemes(
      comparisons.map(({ scope, shared, municipalities }) => ({
        ...{ scope, themes: shared, list: listOf('shared', municipalities) },
      })),
      args,
    ),
};

export const ComparisonPattern: ComparisonPatternResolvers = {
  themes: (patterns, args) =>
    connectThemes(
      patterns.map(({ scope, themes, municipalities, among }) => ({
        ...{ scope, themes, list: `${listOf('pattern', municipalities)} ${listOf('among', among)}` },
      })),
      args,
    ),
};

export const ComparisonPair: ComparisonPairResolvers = {
  sharedCount: (pairs) => pairs.map(({ overlap }) => overlap.shared.length),
  unionCount: (pairs) => pairs.map(({ overlap }) => overlap.unionCount),
  jaccard: (pairs) => pairs.map(({ overlap }) => overlap.score),
  shared: (pairs, args) =>
    connectThemes(
      pairs.map(({ scope, a, b, overlap }) => ({
        ...{ scope, themes: overlap.shared, list: listOf('shared', [a, b]) },
      })),
      args,
    ),
};
