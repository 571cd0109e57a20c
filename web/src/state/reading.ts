/** The reading – which evidence counts – as the address says it: `bases=stated`, `places=plan,section`, `roles=measure`. */

import type { Basis, Level, Role } from '../api/__generated__/graphql.js';

import { navigate, useLocation, withParameters } from './location.js';

/** The variables of `reading(…)` that every document takes; what is absent counts whole. */
export interface ReadingInput {
  readonly release?: string;
  readonly bases?: readonly Basis[];
  readonly levels?: readonly Level[];
  readonly roles?: readonly Role[];
}

export interface ReadingState {
  /** To be spread into the variables of a document. */
  readonly reading: ReadingInput;
  /** The release named in the address; null means the current one. */
  readonly release: string | null;
  /** Does all evidence count? */
  readonly isDefault: boolean;
}

/** The parts of a reading, by the name of their parameter in the address, with all that each can hold. */
export const readingParts = {
  bases: ['STATED', 'CURATED'],
  places: ['PLAN', 'SECTION', 'PROGRAM', 'FIGURE'],
  roles: ['MEASURE', 'GOAL', 'ISSUE', 'STRENGTH', 'CONTEXT'],
} as const satisfies {
  readonly bases: readonly Basis[];
  readonly places: readonly Level[];
  readonly roles: readonly Role[];
};

export type ReadingPart = keyof typeof readingParts;

export type ReadingTerm = Basis | Level | Role;

/** The reading of the current address. */
export function useReading(): ReadingState {
  return readingOf(useLocation());
}

/** What the address does not know or leaves out counts whole. */
export function readingOf(here: URL): ReadingState {
  const release = here.searchParams.get('release');
  const bases = chosen(here, 'bases', readingParts.bases);
  const levels = chosen(here, 'places', readingParts.places);
  const roles = chosen(here, 'roles', readingParts.roles);
  const parts = { ...(bases && { bases }), ...(levels && { levels }), ...(roles && { roles }) };
  return {
    reading: { ...(release === null ? {} : { release }), ...parts },
    release,
    isDefault: Object.keys(parts).length === 0,
  };
}

/** Which of a part's terms count. */
export function countingIn(here: URL, part: ReadingPart): readonly ReadingTerm[] {
  return chosen<ReadingTerm>(here, part, readingParts[part]) ?? readingParts[part];
}

/** Words of the address that are no terms of a reading. */
export function unknownTerms(here: URL): readonly string[] {
  return Object.entries(readingParts).flatMap(([part, terms]: readonly [string, readonly ReadingTerm[]]) => {
    const words = here.searchParams.get(part)?.split(',') ?? [];
    return words.filter((word) => !terms.some((term) => term === word.toUpperCase()));
  });
}

/** The address with a term switched on or off; the last one that counts stays on. */
export function toggled(here: URL, part: ReadingPart, term: ReadingTerm): URL {
  const before = countingIn(here, part);
  const all: readonly ReadingTerm[] = readingParts[part];
  const after = all.filter((one) => (one === term ? !before.includes(one) : before.includes(one)));
  if (after.length === 0) return here;
  const value = after.length === all.length ? null : after.join(',').toLowerCase();
  return withParameters(here, { [part]: value });
}

/** Back to all evidence. The button that leads there goes: the focus is put at the bar, in a frame at the heading. */
export function readAll(): void {
  const next = document.querySelector<HTMLElement>('section.reading, main h1');
  if (next) next.tabIndex = -1;
  next?.focus({ preventScroll: true });
  navigate(withParameters(new URL(location.href), { bases: null, places: null, roles: null }));
}

/** Undefined when all terms are chosen or none that there is. */
function chosen<Term extends string>(
  here: URL,
  part: ReadingPart,
  terms: readonly Term[],
): readonly Term[] | undefined {
  const words = here.searchParams.get(part)?.toUpperCase().split(',') ?? [];
  const known = terms.filter((term) => words.includes(term));
  return known.length === 0 || known.length === terms.length ? undefined : known;
}
