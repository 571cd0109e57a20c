/** From walks to connections: what every list of the schema is made by. */

import type { Kind } from '../model/kinds.js';
import { beforeProperties } from '../execution/batch-resolver.js';
import type { Reached } from '../graph/filters/where.js';
import type { Where } from '../graph/filters/words.js';
import { bytesOfLinkSet, type LinkSet } from '../graph/link-set.js';
import { all, type MaybePromise, then } from '../graph/maybe-promise.js';
import type { Scope } from '../graph/scope.js';
import { hasShapes, type LinkEvidence, type PairWalk, type Walk } from '../graph/walk.js';

import { arranged, isAsItIs, type ListArgs, listNaming, whereOf } from './arrange.js';
import { placeBetween, placeReached } from './groups/places.js';
import type { Connection, Edge } from './models.js';
import { listOf, type PageArgs, pageOf, positionIn } from './paging.js';

/** A thing from which a walk can start. */
export interface Start {
  readonly scope: Scope;
  readonly ordinal: number;
}

type Connected<K extends Kind> = Connection<K> | Error;

/** Resolver of a list: a connection for each parent; an error in the place of one whose cursor does not fit. */
export function connecting<To extends Kind>(walk: Walk<Kind, To>) {
  return beforeProperties((parents: readonly Start[], args: ListArgs) => connect(walk, parents, args));
}

function connect<To extends Kind>(
  walk: Walk<Kind, To>,
  parents: readonly Start[],
  args: ListArgs,
): MaybePromise<readonly Connected<To>[]> {
  const scope = scopeOf(parents);
  const { name, to: kind, evidence } = walk;
  return then(scope.walk(walk, parents), (sets) => {
    const lists = sets.map((set, index) => {
      const from = parents[index]?.ordinal ?? -1;
      const place = (): MaybePromise<Where | null> => placeReached(scope, name, from);
      return { set, list: `${name} ${from}`, from, place, ...(evidence === undefined ? {} : { evidence }) };
    });
    return connectSets({ scope, kind, linked: isLinked(walk, scope), lists }, args);
  });
}

/** A connection for each pair of ordinals that a walk between two starts from. */
export function connectBetween<To extends Kind>(
  walk: PairWalk<Kind, Kind, To>,
  { scope, links = scope, pairs }: Pairs,
  args: ListArgs,
): MaybePromise<readonly Connected<To>[]> {
  return then(links.walkBetween(walk, pairs), (sets) => {
    const under = String(links.reading.code);
    const lists = sets.map((set, index) => {
      const [from, other] = pairs[index] ?? [-1, -1];
      const place = (): MaybePromise<Where | null> =>
        links === scope ? placeBetween(scope, walk.name, [from, other]) : null;
      return { set, list: `${walk.name} ${String(pairs[index])} ${under}`, place };
    });
    return connectSets({ scope, kind: walk.to, linked: isLinked(walk, scope), lists }, args);
  });
}

/** Everything of a kind in each scope. */
export function connectAll<K extends Kind>(
  kind: K,
  scopes: readonly Scope[],
  args: ListArgs,
): MaybePromise<readonly Connected<K>[]> {
  const connections = scopes.map((scope) => {
    const lists = [{ set: scope.everything(kind), list: kind, place: everywhere }];
    return connectSets({ scope, kind, linked: false, lists }, args);
  });
  return then(all(connections), (each) => each.flat());
}

/** The evidence of links, each given by the connection it stands in and its position there. */
export function connectEvidence(
  edges: readonly Edge<Kind>[],
  args: ListArgs,
): MaybePromise<readonly Connected<'Evidence'>[]> {
  const { walk, ...pairs } = evidencePairs(edges);
  return connectBetween(walk, pairs, args);
}

/** The evidence of each link inside the reading, in the order of the source. */
export function evidenceOfEdges(edges: readonly Edge<Kind>[]): MaybePromise<readonly LinkSet[]> {
  const { walk, links, pairs } = evidencePairs(edges);
  return links.walkBetween(walk, pairs);
}

export interface Pairs {
  readonly scope: Scope;
  /** The reading under which the walk is made, where it is not that of the list. */
  readonly links?: Scope;
  readonly pairs: readonly (readonly [number, number])[];
}

/** The ends of links, in the order in which the walk to their evidence takes them. */
function evidencePairs(
  edges: readonly Edge<Kind>[],
): Required<Pairs> & { readonly walk: LinkEvidence['walk'] } {
  const evidence = edges[0]?.connection.evidence;
  if (evidence === undefined) throw new TypeError('These links have no evidence of their own.');
  const pairs = edges.map((edge) => {
    const [parent, item] = endsOf(edge);
    return evidence.from === 'parent' ? ([parent, item] as const) : ([item, parent] as const);
  });
  return { walk: evidence.walk, ...readingsOfEdges(edges), pairs };
}

/** The reading of the lists that the links stand in, and the one under which the links hold. */
export function readingsOfEdges(edges: readonly Edge<Kind>[]): Required<Omit<Pairs, 'pairs'>> {
  const scope = scopeOfEdges(edges);
  return { scope, links: edges[0]?.connection.links ?? scope };
}

/** Where a link leads from, and to: ordinals. */
export function endsOf({ connection: { from, set }, index }: Edge<Kind>): readonly [number, number] {
  return [from ?? -1, set.items[index] ?? -1];
}

/** Whole sets of things of one kind, all reached in one way under one reading. */
export interface Lists<K extends Kind> extends Omit<Reached, 'kind'> {
  readonly kind: K;
  readonly lists: readonly (Pick<Connection<K>, 'set' | 'from' | 'evidence' | 'place' | 'overlapWith'> & {
    /** What tells the list from every other one under the reading, the filter and the order aside. */
    readonly list: string;
  })[];
}

/** Of each set the page, filtered and ordered as the arguments say; an error where they do not fit. */
export function connectSets<K extends Kind>(
  { lists, ...of }: Lists<K>,
  args: ListArgs,
): MaybePromise<readonly Connected<K>[]> {
  const { scope, kind, linked, links } = of;
  const { where } = whereOf(args);
  const nameOf = listNaming(args);
  // field by field: to spread several objects into one takes most of the time of a large answer
  return then(arrangedSets({ lists, ...of }, args, nameOf), (sets) =>
    sets.map((set, index) => {
      const { from, evidence, place, overlapWith, list: name = '' } = lists[index] ?? {};
      const list = nameOf(name);
      return paged(
        { scope, kind, linked, links, where, from, evidence, place, overlapWith, set, list },
        args,
      );
    }),
  );
}

/** The sets as the arguments arrange them. That of a list by itself is kept: who turns its pages asks for it again. */
function arrangedSets<K extends Kind>(
  { lists, ...of }: Lists<K>,
  args: ListArgs,
  nameOf: (list: string) => string,
): MaybePromise<readonly LinkSet[]> {
  const sets = lists.map(({ set }) => set);
  const [only] = lists;
  if (isAsItIs(args) || only === undefined || lists.length > 1) return arranged(of, args, sets);
  const { scope, kind } = of;
  const set = scope.workOut(
    `arranged ${kind} ${String(scope.reading.code)} ${nameOf(only.list)}`,
    (all) => then(arranged({ ...of, scope: all }, args, sets), ([arrangedSet = only.set]) => arrangedSet),
    bytesOfLinkSet,
  );
  return then(set, (kept) => [kept]);
}

/** The list, which no other may have, completed by the page of it that is asked for; or what is wrong with the arguments. */
export function paged<List extends Pick<Connection<Kind>, 'scope' | 'set' | 'list'>>(
  connection: List,
  args: PageArgs,
): (List & Pick<Connection<Kind>, 'page'>) | Error {
  const { length } = connection.set.items;
  return orError(() =>
    Object.assign(connection, { page: pageOf(length, args, positionIn(listOf(connection))) }),
  );
}

/** What is made, or the error that was thrown instead. */
export function orError<Made>(make: () => Made): Made | Error {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** The place of a list of the root. */
export function everywhere(): Where {
  return {};
}

function isLinked(walk: Walk<Kind, Kind>, { reading }: Scope): boolean {
  return hasShapes(walk.ways(reading));
}

/** Of the parents of one slot, which are all of one scope (`scopeOfNode`). */
export function scopeOf(parents: readonly { readonly scope: Scope }[]): Scope {
  const [first] = parents;
  if (first === undefined) throw new TypeError('A resolver was called without parents.');
  return first.scope;
}

export function scopeOfEdges(edges: readonly { readonly connection: { readonly scope: Scope } }[]): Scope {
  return scopeOf(edges.map(({ connection }) => connection));
}
