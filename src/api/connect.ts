/** From walks to connections: what every list of the schema is made by. */

import type { Kind } from '../model/kinds.js';
import type { LinkSet } from '../graph/link-set.js';
import { type MaybePromise, then } from '../graph/maybe-promise.js';
import type { Scope } from '../graph/scope.js';
import type { LinkEvidence, Walk } from '../graph/walk.js';

import type { Context } from './context.js';
import type { Connection } from './models.js';
import { type PageArgs, pageOf, positionIn } from './paging.js';

/** A thing from which a walk can start. */
export interface Start {
  readonly scope: Scope;
  readonly ordinal: number;
}

type Connected<K extends Kind> = Connection<K> | Error;

/** A connection for each parent; an error in the place of one whose cursor does not fit. */
export function connect<To extends Kind>(
  walk: Walk<Kind, To>,
  parents: readonly Start[],
  args: PageArgs,
  { limits }: Context,
): MaybePromise<readonly Connected<To>[]> {
  const scope = scopeOf(parents);
  const { evidence } = walk;
  return then(scope.walk(walk, parents), (sets) =>
    sets.map((set, index) => {
      const from = parents[index]?.ordinal;
      const link = {
        ...(from === undefined ? {} : { from }),
        ...(evidence === undefined ? {} : { evidence }),
      };
      return paged<To>({ scope, set, ...link }, args, limits);
    }),
  );
}

/** Everything of a kind. */
export function connectAll<K extends Kind>(
  kind: K,
  scopes: readonly Scope[],
  args: PageArgs,
  { limits }: Context,
): readonly Connected<K>[] {
  return scopes.map((scope) => paged<K>({ scope, set: scope.everything(kind) }, args, limits));
}

/** The evidence of links, each given by the connection it stands in and its position there. */
export function connectEvidence(
  edges: readonly { readonly connection: Connection<Kind>; readonly index: number }[],
  args: PageArgs,
  { limits }: Context,
): MaybePromise<readonly Connected<'Evidence'>[]> {
  return then(evidenceOfEdges(edges), (sets) =>
    sets.map((set, index) => paged({ scope: scopeOfEdge(edges[index]), set }, args, limits)),
  );
}

/** The evidence of each link inside the reading, in the order of the source. */
export function evidenceOfEdges(
  edges: readonly { readonly connection: Connection<Kind>; readonly index: number }[],
): MaybePromise<readonly LinkSet[]> {
  const [first] = edges;
  const evidence = first?.connection.evidence;
  if (first === undefined || evidence === undefined)
    throw new TypeError('These links have no evidence of their own.');
  return first.connection.scope.walkBetween(
    evidence.walk,
    edges.map((edge) => endsOf(edge, evidence)),
  );
}

/** The ends of a link, in the order in which the walk to its evidence takes them. */
export function endsOf(
  { connection: { from, set }, index }: { readonly connection: Connection<Kind>; readonly index: number },
  evidence: LinkEvidence,
): readonly [number, number] {
  const item = set.items[index] ?? -1;
  const parent = from ?? -1;
  return evidence.from === 'parent' ? [parent, item] : [item, parent];
}

export function paged<K extends Kind>(
  connection: Omit<Connection<K>, 'page'>,
  args: PageArgs,
  limits: Context['limits'],
): Connected<K> {
  const { scope, set } = connection;
  try {
    return { ...connection, page: pageOf(set.items.length, args, limits, positionIn(scope, set)) };
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** The parents of one slot were all reached under one reading. */
export function scopeOf(parents: readonly { readonly scope: Scope }[]): Scope {
  const [first] = parents;
  if (first === undefined) throw new TypeError('A resolver was called without parents.');
  return first.scope;
}

function scopeOfEdge(edge: { readonly connection: Connection<Kind> } | undefined): Scope {
  return scopeOf(edge === undefined ? [] : [edge.connection]);
}
