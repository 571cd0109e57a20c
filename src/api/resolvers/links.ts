/** Resolvers of edges that say something of their link: how it is evidenced, and by what. */

import type { Kind } from '../../model/kinds.js';
import type { Aspect } from '../../model/shape.js';
import { isThemeRole } from '../../model/shape.js';
import {
  bases,
  type Basis,
  type InvolvementRole,
  involvementRoles,
  type Level,
  levels,
  type MatchKind,
  matchKinds,
  type Role,
  roles,
} from '../../model/terms.js';
import { aspectTest } from '../../graph/filters/link-test.js';
import type { Where } from '../../graph/filters/words.js';
import { isInherited, shapesOf } from '../../graph/link-set.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import type { Entity } from '../../graph/scope.js';
import type { ListArgs } from '../arrange.js';
import { connectEvidence, evidenceOfEdges, scopeOfEdges } from '../connect.js';
import type { Connection, Edge } from '../models.js';

import { edgeResolvers } from './connections.js';

type Edges<K extends Kind> = readonly Edge<K>[];

/** Which pieces of a link's evidence are meant. */
interface LinkArgs {
  readonly link?: Where | null;
}

/** The link between something and a theme. */
export function themeLinkResolvers<K extends Kind>() {
  return {
    ...citedEdgeResolvers<K>(),
    levels: levelsOf<K>,
    roles: (edges: Edges<K>, args: LinkArgs): readonly (readonly Role[])[] =>
      wordsOf(edges, args, roles, ({ role }) => (isThemeRole(role) ? role : null)),
  };
}

/** Whether every link between a program and a theme goes through a section. */
export function inheritedLinkResolvers<K extends Kind>() {
  return {
    ...themeLinkResolvers<K>(),
    inherited: (edges: Edges<K>): readonly boolean[] =>
      edges.map(({ connection: { set }, index }) => isInherited(set, index)),
  };
}

/** The link between something and an organization. */
export function involvementLinkResolvers<K extends Kind>() {
  return {
    ...citedEdgeResolvers<K>(),
    levels: levelsOf<K>,
    roles: (edges: Edges<K>, args: LinkArgs): readonly (readonly InvolvementRole[])[] =>
      wordsOf(edges, args, involvementRoles, ({ role }) => (isThemeRole(role) ? null : role)),
  };
}

/** The link between something and an industry; its wording and match are those of its evidence. */
export function industryLinkResolvers<K extends Kind>() {
  return {
    ...citedEdgeResolvers<K>(),
    wording: (edges: Edges<K>): MaybePromise<readonly (readonly string[])[]> =>
      then(evidenceEntities(edges), (evidence) =>
        evidence.map((pieces) => [...new Set(pieces.flatMap(({ wording }) => wording ?? []))]),
      ),
    match: (edges: Edges<K>): MaybePromise<readonly (MatchKind | Error)[]> =>
      then(evidenceEntities(edges), (evidence) =>
        evidence.map(
          (pieces) =>
            matchKinds.find((match) => pieces.some((piece) => piece.match === match)) ??
            new TypeError('The evidence of this link names no match.'),
        ),
      ),
  };
}

/** An edge with evidence of its own. */
export function evidencedEdgeResolvers<K extends Kind>() {
  return {
    ...edgeResolvers<K>(),
    evidence: (edges: Edges<K>, args: ListArgs): MaybePromise<readonly (Connection<'Evidence'> | Error)[]> =>
      connectEvidence(edges, args),
  };
}

function citedEdgeResolvers<K extends Kind>() {
  return {
    ...evidencedEdgeResolvers<K>(),
    bases: (edges: Edges<K>, args: LinkArgs): readonly (readonly Basis[])[] =>
      wordsOf(edges, args, bases, ({ basis }) => basis),
  };
}

function levelsOf<K extends Kind>(edges: Edges<K>, args: LinkArgs): readonly (readonly Level[])[] {
  return wordsOf(edges, args, levels, ({ level }) => level);
}

/** What the evidence of each link counts as, inside the reading and the filter: words that are met, in the order of the list. */
function wordsOf<K extends Kind, Word>(
  edges: Edges<K>,
  { link }: LinkArgs,
  words: readonly Word[],
  wordOf: (aspect: Aspect) => Word | null,
): readonly (readonly Word[])[] {
  const fits = aspectTest(link ?? {});
  return edges.map((edge) => {
    const met = new Set(aspectsOf(edge).filter(fits).map(wordOf));
    return words.filter((word) => met.has(word));
  });
}

/** How the evidence of the link counts, inside the reading. */
function aspectsOf<K extends Kind>({ connection, index }: Edge<K>): readonly Aspect[] {
  const { view, reading } = connection.links ?? connection.scope;
  return view.shapes.aspectsWithin(reading, shapesOf(connection.set, index));
}

function evidenceEntities<K extends Kind>(
  edges: Edges<K>,
): MaybePromise<readonly (readonly Entity<'Evidence'>[])[]> {
  const scope = scopeOfEdges(edges);
  return then(evidenceOfEdges(edges), (sets) => {
    const pieces = sets.map(({ items }) => scope.things<'Evidence'>(items));
    return then(scope.load(pieces.flat()), () => pieces);
  });
}
