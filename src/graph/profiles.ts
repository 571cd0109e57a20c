/** Things that touch the same themes, taken together: there are far fewer profiles than things, and two are compared once. */

import { groupBy } from '../model/group.js';

import type { Incidence } from './incidence.js';
import { SetTable } from './set-table.js';

/** Numbered from 0; what touches nothing has no profile. */
export interface Profiles {
  /** Of each profile, its themes. */
  readonly themes: SetTable;
  /** Of each profile, the things that have it. */
  readonly members: SetTable;
  /** Of each theme, the profiles that it is in. */
  readonly having: SetTable;
}

export function profilesOf({ themes, touchers }: Incidence): Profiles {
  const things = Array.from({ length: themes.size }, (_, index) => themes.first + index);
  const members = [...groupBy(things, (thing) => themes.of(thing).join()).values()]
    .map((same) => Uint32Array.from(same))
    .filter(([thing = -1]) => themes.of(thing).length > 0);
  const sets = SetTable.of(
    0,
    members.map(([thing = -1]) => themes.of(thing)),
  );
  return {
    themes: sets,
    members: SetTable.of(0, members),
    having: sets.turned(touchers.first, touchers.size),
  };
}

export function bytesOfProfiles({ themes, members, having }: Profiles): number {
  return themes.bytes + members.bytes + having.bytes;
}
