/** The reading in an address, as the explorer writes it: `bases=stated`, `places=plan,section`, `roles=measure,goal`. */

import { bases, type Basis, type Level, levels, type Role, roles } from '../../model/terms.js';

import { type Language, termWord } from './words.js';

/** The variables of `reading(…)`; what is absent counts whole. */
export interface AddressReading {
  readonly bases?: readonly Basis[];
  readonly levels?: readonly Level[];
  readonly roles?: readonly Role[];
}

/** The parameters of an address that hold a reading. */
export const readingParameters = ['bases', 'places', 'roles'] as const;

/** What an address does not know or leaves out counts whole. */
export function readingIn(parameters: URLSearchParams): AddressReading {
  const [chosenBases, chosenLevels, chosenRoles] = [
    chosen(parameters.get('bases'), bases),
    chosen(parameters.get('places'), levels),
    chosen(parameters.get('roles'), roles),
  ];
  return {
    ...(chosenBases && { bases: chosenBases }),
    ...(chosenLevels && { levels: chosenLevels }),
    ...(chosenRoles && { roles: chosenRoles }),
  };
}

/** Undefined when all terms are named or none that there is. */
function chosen<Term extends string>(
  words: string | null,
  terms: readonly Term[],
): readonly Term[] | undefined {
  const named = words?.toUpperCase().split(',') ?? [];
  const known = terms.filter((term) => named.includes(term));
  return known.length === 0 || known.length === terms.length ? undefined : known;
}

/** What counts; undefined when everything does. */
export function readingInWords(reading: AddressReading, language: Language): string | undefined {
  const parts = [reading.bases, reading.levels, reading.roles].filter((terms) => terms !== undefined);
  if (parts.length === 0) return undefined;
  const [and, or] = language === 'ja' ? ['、', '・'] : ['; ', ', '];
  const words = parts.map((terms) => terms.map((term) => termWord(term, language)).join(or)).join(and);
  return language === 'ja' ? `数える引用：${words}` : `Only quotes that are: ${words}`;
}
