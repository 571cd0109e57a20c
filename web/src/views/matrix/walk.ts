/** One tab stop for a whole grid: the place that has it, moved by keys and by where the focus goes. */

import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';

import { moved, type Place } from './moves.js';

/** To be put on the grid; its places carry `data-place="row column"`. */
export interface Walk {
  readonly grid: RefObject<HTMLTableElement | null>;
  /** The place that the tab key leads to. */
  readonly at: Place;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** @param last - the last row and column */
export function useWalk(last: Place): Walk {
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 });
  const at = { row: Math.min(place.row, last.row), column: Math.min(place.column, last.column) };
  return {
    grid,
    at,
    onKeyDown: (event) => {
      const to = moved(placeOf(event.target) ?? at, event, last);
      if (to === undefined) return;
      event.preventDefault();
      grid.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
    },
    onFocus: ({ target }) => {
      setPlace(placeOf(target) ?? at);
    },
  };
}

/** The place in the grid in which something stands. */
export function placeOf(target: EventTarget): Place | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = element?.dataset['place']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}
