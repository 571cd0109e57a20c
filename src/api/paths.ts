/** How two things are connected. */

import type { Kind } from '../model/kinds.js';
import { relatedKinds, relationBetween, runs } from '../model/relation-ends.js';
import { DomainTerrain, hubsOf } from '../graph/paths/domain-terrain.js';
import { bytesOfPaths, type PathsFound, shortestPaths } from '../graph/paths/shortest-paths.js';
import { ordinalsOfIds } from '../graph/questions/ordinals.js';
import type { Scope } from '../graph/scope.js';
import { leadsAway, neighboursOfThings } from '../graph/walks/neighbours.js';

import type { Query_PathsArgs } from './__generated__/resolvers.js';
import { badInput, filled, numberBetween } from './bad-input.js';
import type { Context } from './context.js';
import type { HopModel, PathAnswerModel, PathModel } from './models.js';

/** With the defaults of the contract in their places. */
type PathsArgs = Query_PathsArgs & Required<Pick<Query_PathsArgs, 'maxHops' | 'limit' | 'avoidHubs'>>;

/** Throws `Fault` BAD_USER_INPUT for ends that are not there or that no path can have, and COST_TOO_HIGH. */
export async function pathsBetween(
  scope: Scope,
  args: PathsArgs,
  { limits }: Context,
): Promise<PathAnswerModel> {
  const maxHops = numberBetween('maxHops', args.maxHops, [1, limits.maxPathHops]);
  const limit = numberBetween('limit', args.limit, [1, limits.maxPaths]);
  const via = args.via
    ? new Set(filled('via', args.via, 'Name at least one, or leave it out for all.'))
    : null;
  const [from, to, avoided] = await endsOf(scope, args);
  const search = async (under: Scope): Promise<PathsFound> => {
    const hubs = args.avoidHubs ? await hubsOf(under) : [];
    const avoid = new Set([...avoided, ...hubs.filter((hub) => hub !== from && hub !== to)]);
    const terrain = new DomainTerrain(under, { ...(via && { via }), avoid, most: limits.maxPathThings });
    return shortestPaths(terrain, { from, to, maxHops, limit });
  };
  const asked = [from, to, maxHops, limit, args.avoidHubs, [...avoided].sort(), via && [...via].sort()];
  const name = `paths ${String(scope.reading.code)} ${JSON.stringify(asked)}`;
  const { paths, truncated } = await scope.workOut(name, search, bytesOfPaths);
  return {
    paths: await withHops(scope, paths),
    truncated,
    searchedHops: truncated ? (paths.at(-1)?.length ?? 1) - 1 : maxHops,
  };
}

type Avoided = readonly number[];

async function endsOf(
  scope: Scope,
  { from, to, avoid }: PathsArgs,
): Promise<readonly [from: number, to: number, avoid: Avoided]> {
  const ids = [from, to, ...(avoid ?? [])];
  const ordinals = await scope.ask(ordinalsOfIds, ids);
  const things = ids.map((id, place) => {
    const ordinal = ordinals[place] ?? null;
    const argument = place === 0 ? 'from' : place === 1 ? 'to' : 'avoid';
    if (ordinal === null) {
      throw badInput(
        `\`${argument}\` is "${id}", which does not exist.`,
        'Ask for things by the id that a list gives.',
      );
    }
    return ordinal;
  });
  const [start = -1, end = -1, ...avoided] = things;
  checkEnd('from', from, scope.view.kindOf(start));
  checkEnd('to', to, scope.view.kindOf(end));
  if (avoided.includes(start) || avoided.includes(end)) {
    throw badInput('`avoid` names an end of the path.', 'Leave it out of `avoid`.');
  }
  return [start, end, avoided];
}

function checkEnd(argument: string, id: string, kind: Kind): void {
  if (relatedKinds.includes(kind)) return;
  throw badInput(
    `\`${argument}\` is "${id}"; no path begins or ends at things of its kind.`,
    `Ask for one of: ${relatedKinds.join(', ')}.`,
  );
}

/** The links of each path, in its order. */
async function withHops(scope: Scope, paths: readonly (readonly number[])[]): Promise<readonly PathModel[]> {
  const { view } = scope;
  const kindOf = (thing: number): Kind => view.kindOf(thing);
  const links = paths.map((things) => things.slice(1).map((to, index) => [things[index] ?? -1, to] as const));
  const twins = links.flat().filter(([from, to]) => kindOf(from) === kindOf(to));
  const isForward = await directionsOf(scope, twins);
  return paths.map((things, place) => ({
    ...{ scope, things },
    hops: (links[place] ?? []).map((ends): HopModel => {
      const [one, other] = [kindOf(ends[0]), kindOf(ends[1])];
      const relation = relationBetween(one, other);
      if (relation === undefined) throw new TypeError(`No relation leads from ${one} to ${other}.`);
      return { scope, ends, relation, forward: one === other ? isForward(ends) : runs(relation, one, other) };
    }),
  }));
}

/** Between things of one kind the kinds do not tell which way a relation runs. */
async function directionsOf(
  scope: Scope,
  links: readonly (readonly [from: number, to: number])[],
): Promise<(link: readonly [from: number, to: number]) => boolean> {
  const froms = [...new Set(links.map(([from]) => from))];
  const sets = await scope.walk(
    neighboursOfThings,
    froms.map((ordinal) => ({ ordinal })),
  );
  return ([from, to]) => {
    const set = sets[froms.indexOf(from)];
    return set !== undefined && leadsAway(set, set.items.indexOf(to));
  };
}
