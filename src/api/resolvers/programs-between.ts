/** The programs behind the link between a municipality and a theme. */

import type { Kind } from '../../model/kinds.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import type { PairWalk } from '../../graph/walk.js';
import { programsBetween, programsBetweenWidened } from '../../graph/walks/themes.js';
import { paged, scopeOf } from '../connect.js';
import type { Context } from '../context.js';
import type { Connection, Edge } from '../models.js';
import type { PageArgs } from '../paging.js';

type Answer = MaybePromise<readonly (Connection<'Program'> | Error)[]>;

/** From the list of a municipality: the theme of the edge is the one that is touched. */
export function programsOfTheme(edges: readonly Edge<'Theme'>[], args: PageArgs, context: Context): Answer {
  return between(programsBetween, edges, (from, item) => [from, item], { args, context });
}

/** From the list of a theme, which may stand for its narrower ones. */
export function programsOfMunicipality(
  edges: readonly Edge<'Municipality'>[],
  args: PageArgs,
  context: Context,
): Answer {
  return between(programsBetweenWidened, edges, (from, item) => [item, from], { args, context });
}

function between<K extends Kind>(
  walk: PairWalk<'Municipality', 'Theme', 'Program'>,
  edges: readonly Edge<K>[],
  pairOf: (from: number, item: number) => readonly [municipality: number, theme: number],
  { args, context }: { readonly args: PageArgs; readonly context: Context },
): Answer {
  const scope = scopeOf(edges.map(({ connection }) => connection));
  const pairs = edges.map(({ connection, index }) =>
    pairOf(connection.from ?? -1, connection.set.items[index] ?? -1),
  );
  return then(scope.walkBetween(walk, pairs), (sets) =>
    sets.map((set) => paged<'Program'>({ scope, set }, args, context.limits)),
  );
}
