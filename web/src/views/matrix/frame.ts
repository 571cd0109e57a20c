/** What the matrix stands in: whether it is wider, and where it is scrolled to when the page is opened. */

import { type RefObject, useEffect, useRef } from 'react';

import { useWidth } from '../../state/width.js';

/** To be put on what the grid stands in. */
export interface Frame {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Must the grid scroll in it? */
  readonly isWider: boolean;
}

/** A cell that is chosen from the start is brought to where its heads are beside it, and its quotes are not over it. */
export function useFrame(grid: RefObject<Element | null>): Frame {
  const frame = useRef<HTMLDivElement>(null);
  const [width, room] = [useWidth(grid), useWidth(frame)];
  const isLaidOut = width > 0 && room > 0;
  useEffect(() => {
    const chosen = isLaidOut ? grid.current?.querySelector('[aria-selected="true"]') : null;
    chosen?.scrollIntoView({ block: 'start', inline: 'center' });
  }, [isLaidOut, grid]);
  // Widths are rounded.
  return { frame, isWider: width > room + 1 };
}
