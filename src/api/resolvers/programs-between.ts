/** The programs behind the link between a municipality and a theme. */

import type { MaybePromise } from '../../graph/maybe-promise.js';
import { programsBetween, programsBetweenWidened } from '../../graph/walks/themes.js';
import type { ListArgs } from '../arrange.js';
import { connectBetween, endsOf, readingsOfEdges, scopeOfEdges } from '../connect.js';
import type { Connection, Edge } from '../models.js';

type Answer = MaybePromise<readonly (Connection<'Program'> | Error)[]>;

/** From the list of a municipality: the theme of the edge is the one that is touched. */
export function programsOfTheme(edges: readonly Edge<'Theme'>[], args: ListArgs): Answer {
  return connectBetween(programsBetween, { ...readingsOfEdges(edges), pairs: edges.map(endsOf) }, args);
}

/** From the list of a theme, which may stand for its narrower ones. */
export function programsOfMunicipality(edges: readonly Edge<'Municipality'>[], args: ListArgs): Answer {
  const pairs = edges.map((edge) => {
    const [theme, municipality] = endsOf(edge);
    return [municipality, theme] as const;
  });
  return connectBetween(programsBetweenWidened, { scope: scopeOfEdges(edges), pairs }, args);
}
