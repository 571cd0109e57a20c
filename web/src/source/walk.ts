/** From words to their note with a click, and from note to note with the arrow keys. */

import type { KeyboardEvent, MouseEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Only where the focus is on a note. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.source-note a')];
  const at = links.findIndex((link) => link === event.target);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  links[step(at, links.length)]?.focus();
}

/** Links lead where they lead, and who selects text wants no note. */
export function openNote({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  const mark =
    target instanceof Element && target.closest('a') === null
      ? target.closest<HTMLElement>('[data-mark]')
      : null;
  if (mark === null || getSelection()?.isCollapsed === false) return;
  currentTarget.querySelector<HTMLElement>(`[data-note='${mark.dataset['mark'] ?? ''}'] a`)?.focus();
}
