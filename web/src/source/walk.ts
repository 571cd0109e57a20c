/** The arrow keys walk from note to note: all notes together are one stop of the tab key. */

import type { KeyboardEvent } from 'react';

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
