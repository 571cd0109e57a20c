/** Variables that are set in vain, most likely misspelled. */

import { closest } from '../seeding/closest.js';
import { settingVariables } from '../api/settings.js';
import type { Environment } from '../local/home.js';

import { storeVariables } from './store-choice.js';

/** A warning for each variable that looks like one of ours and is none. */
export function unknownSettings(env: Environment): readonly string[] {
  const known = [...settingVariables, ...storeVariables];
  return Object.keys(env)
    .filter((name) => name.startsWith('TSUNAGU_') && !known.includes(name))
    .map((name) => {
      const near = closest(name, known);
      const next = near === null ? '`tsunagu --help` tells the variables.' : `Did you mean ${near}?`;
      return `${name} is no setting of Tsunagu and changes nothing.\n→ ${next}`;
    });
}
