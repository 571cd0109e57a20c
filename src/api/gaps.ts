/** Themes that a municipality meets as issue or goal and does nothing about. */

import { type Role, roles as allRoles } from '../model/terms.js';
import { without } from '../graph/link-set.js';
import { all, type MaybePromise, then } from '../graph/maybe-promise.js';
import { themesOfGatherers } from '../graph/walks/themes.js';

import type { ListArgs } from './arrange.js';
import { filled } from './bad-input.js';
import { connectSets, scopeOf, type Start } from './connect.js';
import type { Connection } from './models.js';

interface GapArgs extends ListArgs {
  readonly roles: readonly Role[];
}

/**
 * Touched in one of the roles, and in no measure, both under the bases and levels of the reading; its own roles are
 * put aside. The links are those in the roles asked, and so is their evidence.
 */
export function connectGaps(
  municipalities: readonly Start[],
  { roles, ...args }: GapArgs,
): MaybePromise<readonly (Connection<'Theme'> | Error)[]> {
  const scope = scopeOf(municipalities);
  const asked = new Set(filled('roles', roles, 'Name at least one, or leave it out for ISSUE and GOAL.'));
  const named = allRoles.filter((role) => asked.has(role));
  const [links, measures] = [scope.within({ roles: named }), scope.within({ roles: ['MEASURE'] })];
  const walks = [links, measures].map((under) => under.walk(themesOfGatherers, municipalities));
  return then(all(walks), ([touched = [], done = []]) => {
    const { evidence } = themesOfGatherers;
    const lists = touched.map((set, index) => {
      const from = municipalities[index]?.ordinal ?? -1;
      const list = `gaps ${named.join(' ')} ${from}`;
      return { set: without(set, done[index] ?? set), list, from, ...(evidence && { evidence }) };
    });
    return connectSets({ scope, kind: 'Theme', linked: true, links, lists }, args);
  });
}
