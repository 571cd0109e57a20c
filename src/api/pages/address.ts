/** What an address says beside its thing, as the server and the explorer both take it: `bases=stated`, `places=plan,section`, `roles=measure`. */

import { bases, type Basis, type Level, levels, type Role, roles } from '../../model/terms.js';

/** The variables of `reading(…)`; what is absent counts whole. */
export interface AddressReading {
  readonly bases?: readonly Basis[];
  readonly levels?: readonly Level[];
  readonly roles?: readonly Role[];
}

/** The parts of a reading, by the name of their parameter, with all that each can hold. */
export const readingParts = { bases, places: levels, roles } as const;

export type ReadingPart = keyof typeof readingParts;

const partNames = ['bases', 'places', 'roles'] as const satisfies readonly ReadingPart[];

export type ReadingTerm = Basis | Level | Role;

/** The lists of all there is of a kind, by the last word of their addresses. */
export const listNames = ['programs', 'organizations', 'statements'] as const;

export type ListName = (typeof listNames)[number];

/** What addresses keep from page to page. */
export const lasting = [...partNames, 'release', 'lang', 'theme'] as const;

/** What the address leaves out counts whole, and so does a part of which it has only words that are unknown. */
export function readingIn(parameters: URLSearchParams): AddressReading {
  const [chosenBases, chosenLevels, chosenRoles] = [
    chosen(parameters, 'bases', bases),
    chosen(parameters, 'places', levels),
    chosen(parameters, 'roles', roles),
  ];
  return {
    ...(chosenBases && { bases: chosenBases }),
    ...(chosenLevels && { levels: chosenLevels }),
    ...(chosenRoles && { roles: chosenRoles }),
  };
}

/** Which of a part's terms count. */
export function countingIn(parameters: URLSearchParams, part: ReadingPart): readonly ReadingTerm[] {
  return chosen<ReadingTerm>(parameters, part, readingParts[part]) ?? readingParts[part];
}

/** Words of the address that are no terms of their part. */
export function unknownIn(
  parameters: URLSearchParams,
): readonly { readonly part: ReadingPart; readonly word: string }[] {
  return partNames.flatMap((part) => {
    const known: readonly string[] = readingParts[part];
    const words = wordsIn(parameters, part).filter((word) => !known.includes(word.toUpperCase()));
    return words.map((word) => ({ part, word }));
  });
}

/** A parameter that stands twice has the words of both; an empty word is none. */
function wordsIn(parameters: URLSearchParams, part: ReadingPart): readonly string[] {
  return parameters
    .getAll(part)
    .flatMap((value) => value.split(','))
    .filter((word) => word !== '');
}

/** Undefined when all terms are named or none is. */
function chosen<Term extends string>(
  parameters: URLSearchParams,
  part: ReadingPart,
  terms: readonly Term[],
): readonly Term[] | undefined {
  const words = wordsIn(parameters, part).map((word) => word.toUpperCase());
  const known = terms.filter((term) => words.includes(term));
  return known.length === 0 || known.length === terms.length ? undefined : known;
}
