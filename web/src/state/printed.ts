/** Whether the page is on its way to paper: what stands there alone is made only then. */

import { useSyncExternalStore } from 'react';

/** Between the two events of a window; a browser may print a copy of the page, which sees no other sign. */
let isBetween = false;

/** The component is drawn again before the page is printed, and after. */
export function usePrinted(): boolean {
  return useSyncExternalStore(watch, () => isBetween || matchMedia('print').matches);
}

function watch(tell: () => void): () => void {
  const media = matchMedia('print');
  const begin = () => {
    isBetween = true;
    tell();
  };
  const end = () => {
    isBetween = false;
    tell();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', tell);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', tell);
  };
}
