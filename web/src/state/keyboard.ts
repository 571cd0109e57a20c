/** Keys that work on every page that stands alone: `/` goes to the search. */

import { useEffect } from 'react';

import { keeping } from './address.js';
import { isEmbedded, navigate } from './location.js';

/** A key that is typed into a field is left to it; in a frame keys are those of the page around. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isEmbedded(new URL(location.href))) return;
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
      if (event.key !== '/' || !isPlain || isField(event.target) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('main [role="search"] input[name="q"]');
      if (box) box.focus();
      else navigate(keeping('/search', new URL(location.href)));
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
