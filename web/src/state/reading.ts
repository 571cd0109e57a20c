/** The reading – which evidence counts – of the current address. */

import { type ReadingInput, readingOf, withParameters } from './address.js';
import { navigate, useLocation } from './location.js';

export interface ReadingState {
  /** To be spread into the variables of a document. */
  readonly reading: ReadingInput;
  /** The release named in the address; null means the current one. */
  readonly release: string | null;
  /** Does all evidence count? */
  readonly isDefault: boolean;
}

export function useReading(): ReadingState {
  const reading = readingOf(useLocation());
  const { release = null, ...counting } = reading;
  return { reading, release, isDefault: Object.keys(counting).length === 0 };
}

/** Back to all evidence. The button that leads there goes: the focus is put at the bar, in a frame at the heading. */
export function readAll(): void {
  const next = document.querySelector<HTMLElement>('section.reading, main h1');
  if (next) next.tabIndex = -1;
  next?.focus({ preventScroll: true });
  navigate(withParameters(new URL(location.href), { bases: null, places: null, roles: null }));
}
