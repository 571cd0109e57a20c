/** A reading: which evidence counts. One holds for a whole subtree of a query and moves every list and count in it. */

import { bases, type Basis, type Level, levels, type Role, roles } from './terms.js';

/** Lists are in the order of terms.ts and never empty. */
export interface Reading {
  readonly bases: readonly Basis[];
  readonly levels: readonly Level[];
  readonly roles: readonly Role[];
  /** Do programs take over the themes of their sections? */
  readonly inherit: boolean;
  /** Does a broader theme stand for its narrower ones? */
  readonly narrower: boolean;
  /** The same reading always has the same code: 0 … 8191, a bit a choice. */
  readonly code: number;
}

export type Choices = Partial<Omit<Reading, 'code'>>;

/** What holds where nothing is chosen: everything counts, nothing is inherited, broader themes stand for narrower ones. */
export const widestReading: Reading = readingOf({ bases, levels, roles, inherit: false, narrower: true });

/** `outer` with what `choices` names put in its place; lists may come in any order and with repeats. */
export function narrow(outer: Reading, choices: Choices): Reading {
  return readingOf({ ...outer, ...choices });
}

function readingOf(choices: Required<Choices>): Reading {
  const chosen = {
    bases: bases.filter((basis) => choices.bases.includes(basis)),
    levels: levels.filter((level) => choices.levels.includes(level)),
    roles: roles.filter((role) => choices.roles.includes(role)),
    inherit: choices.inherit,
    narrower: choices.narrower,
  };
  const flags = [
    ...bases.map((basis) => chosen.bases.includes(basis)),
    ...levels.map((level) => chosen.levels.includes(level)),
    ...roles.map((role) => chosen.roles.includes(role)),
    chosen.inherit,
    chosen.narrower,
  ];
  return { ...chosen, code: flags.reduce((code, flag) => code * 2 + Number(flag), 0) };
}
