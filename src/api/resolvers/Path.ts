/** Ways from one thing to another. */

import { evidenceOfRelations } from '../../graph/walks/neighbours.js';
import type { HopResolvers, PathAnswerResolvers, PathResolvers } from '../__generated__/resolvers.js';
import { connectBetween, scopeOf } from '../connect.js';
import { followAlways } from '../references.js';

export const PathAnswer: PathAnswerResolvers = {
  found: (answers) => answers.map(({ paths }) => paths.length > 0),
  length: (answers) => answers.map(({ paths: [shortest] }) => shortest?.hops.length ?? null),
};

export const Path: PathResolvers = {
  length: (paths) => paths.map(({ hops }) => hops.length),
  nodes: (paths) => {
    const scope = scopeOf(paths);
    return paths.map(({ things }) => things.map((thing) => scope.entity(thing)));
  },
};

export const Hop: HopResolvers = {
  from: (hops) => followAlways(hops, ({ ends: [from] }) => from),
  to: (hops) => followAlways(hops, ({ ends: [, to] }) => to),
  evidence: (hops, args) => {
    const pairs = hops.map(({ ends: [from, to], forward }) =>
      forward ? ([from, to] as const) : ([to, from] as const),
    );
    return connectBetween(evidenceOfRelations, { scope: scopeOf(hops), pairs }, args);
  },
};
