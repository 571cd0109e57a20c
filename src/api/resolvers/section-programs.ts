/** The list of a section, with what belongs to the place in the list. */

import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import { type ListingRecord, listingsOfSections } from '../../graph/questions/listings.js';
import type { SectionProgramEdgeResolvers } from '../__generated__/resolvers.js';
import { scopeOfEdges } from '../connect.js';
import type { Edge } from '../models.js';

import { connectionResolvers } from './connections.js';
import { evidencedEdgeResolvers } from './links.js';

const SectionProgramEdge: SectionProgramEdgeResolvers = {
  ...evidencedEdgeResolvers<'Program'>(),
  position: (edges) => then(listingsOf(edges), (all) => all.map(({ position }) => position)),
  marker: (edges) => then(listingsOf(edges), (all) => all.map(({ marker }) => marker)),
  carried: (edges) => then(listingsOf(edges), (all) => all.map(({ carried }) => carried)),
};

export const sectionPrograms = {
  SectionProgramConnection: connectionResolvers<'Program'>(),
  SectionProgramEdge,
};

function listingsOf(edges: readonly Edge<'Program'>[]): MaybePromise<readonly ListingRecord[]> {
  const scope = scopeOfEdges(edges);
  const sections = edges.map(({ connection }) => connection.from ?? -1);
  return then(scope.ask(listingsOfSections, sections), (lists) =>
    edges.map(({ connection, index }, edge) => {
      const program = connection.set.items[index];
      const listing = lists[edge]?.find((candidate) => candidate.program === program);
      if (listing === undefined)
        throw new TypeError('A section lists a program without a place in its list.');
      return listing;
    }),
  );
}
