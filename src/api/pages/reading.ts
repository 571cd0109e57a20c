/** The reading in an address, as the explorer writes it: `bases=stated`, `places=plan,section`, `roles=measure,goal`. */

import { Fault } from '../../model/errors.js';
import { bases, type Basis, type Level, levels, type Role, roles } from '../../model/terms.js';

import type { Language } from './term-words.js';
import { termWord } from './words.js';

/** The variables of `reading(…)`; what is absent counts whole. */
export interface AddressReading {
  readonly bases?: readonly Basis[];
  readonly levels?: readonly Level[];
  readonly roles?: readonly Role[];
}

/** The parameters of an address that hold a reading. */
export const readingParameters = ['bases', 'places', 'roles'] as const;

const termsOf = { bases, places: levels, roles } as const;

/** What an address leaves out counts whole; a term that there is not is a `Fault`, since a slip would change every count unseen. */
export function readingIn(parameters: URLSearchParams, language: Language): AddressReading | Fault {
  for (const name of readingParameters) {
    const unknown = named(parameters, name).find((term) => !termsOf[name].some((known) => known === term));
    if (unknown !== undefined) return noWord(name, unknown, termsOf[name], language);
  }
  const [chosenBases, chosenLevels, chosenRoles] = [
    chosen(named(parameters, 'bases'), bases),
    chosen(named(parameters, 'places'), levels),
    chosen(named(parameters, 'roles'), roles),
  ];
  return {
    ...(chosenBases && { bases: chosenBases }),
    ...(chosenLevels && { levels: chosenLevels }),
    ...(chosenRoles && { roles: chosenRoles }),
  };
}

type Parameter = (typeof readingParameters)[number];

function named(parameters: URLSearchParams, name: Parameter): readonly string[] {
  const words = parameters.getAll(name).flatMap((value) => value.split(','));
  return words.filter((word) => word !== '').map((word) => word.toUpperCase());
}

/** Undefined when all terms are named or none is. */
function chosen<Term extends string>(
  words: readonly string[],
  terms: readonly Term[],
): readonly Term[] | undefined {
  const known = terms.filter((term) => words.includes(term));
  return known.length === 0 || known.length === terms.length ? undefined : known;
}

/** Of a parameter that has a word beside those that are known. */
export function noWord(name: string, word: string, known: readonly string[], language: Language): Fault {
  const wrong = `${name}=${word.toLowerCase().slice(0, 40)}`;
  const right = known.join(', ').toLowerCase();
  const message =
    language === 'ja'
      ? `アドレスの「${wrong}」は使えません。${name} に書けるのは ${right} です。`
      : `The address has ${wrong}; ${name} can be ${right}.`;
  return new Fault('BAD_USER_INPUT', message);
}

/** What counts; undefined when everything does. */
export function readingInWords(reading: AddressReading, language: Language): string | undefined {
  const parts = [reading.bases, reading.levels, reading.roles].filter((terms) => terms !== undefined);
  if (parts.length === 0) return undefined;
  const [and, or] = language === 'ja' ? ['、', '／'] : ['; ', ', '];
  const words = parts.map((terms) => terms.map((term) => termWord(term, language)).join(or)).join(and);
  return language === 'ja' ? `集計対象：${words}` : `Quotes counted: ${words}`;
}
