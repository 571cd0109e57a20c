/** What an address of this site says – its reading, its language – and the addresses that lead on from it. */

import {
  type AddressReading,
  countingIn,
  lasting,
  readingIn,
  type ReadingPart,
  readingParts,
  type ReadingTerm,
} from '../../../src/api/pages/address.js';
import type { Language } from '../../../src/api/term-words.js';

/** The variables of `reading(…)` that every document takes; what is absent counts whole. */
export interface ReadingInput extends AddressReading {
  readonly release?: string;
}

export function readingOf({ searchParams }: URL): ReadingInput {
  const release = searchParams.get('release') ?? '';
  return { ...(release === '' ? {} : { release }), ...readingIn(searchParams) };
}

/** @param preferred - language tags, most wanted first, for an address that names none */
export function languageOf({ searchParams }: URL, preferred: readonly string[]): Language {
  const named = (searchParams.get('lang') ?? '').toLowerCase();
  if (isLanguage(named)) return named;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'ja';
}

function isLanguage(word: string): word is Language {
  return word === 'ja' || word === 'en';
}

/** An address with what lasts – reading, release, language, theme – taken from `here` where it does not say otherwise. */
export function keeping(to: string, here: URL): string {
  const target = new URL(to, here);
  for (const name of lasting) {
    if (target.searchParams.has(name)) continue;
    for (const value of here.searchParams.getAll(name)) target.searchParams.append(name, value);
  }
  return target.pathname + target.search + target.hash;
}

/** The address with these parameters set, or taken out where they are null. */
export function withParameters(here: URL, values: Readonly<Record<string, string | null>>): URL {
  const target = new URL(here);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) target.searchParams.delete(name);
    else target.searchParams.set(name, value);
  }
  return target;
}

/** The address with a term of its reading switched on or off; the last one that counts stays on. */
export function toggled(here: URL, part: ReadingPart, term: ReadingTerm): URL {
  const before = countingIn(here.searchParams, part);
  const all: readonly ReadingTerm[] = readingParts[part];
  const after = all.filter((one) => (one === term ? !before.includes(one) : before.includes(one)));
  if (after.length === 0) return here;
  const value = after.length === all.length ? null : after.join(',').toLowerCase();
  return withParameters(here, { [part]: value });
}
