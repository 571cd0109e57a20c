/** The address of the page, which holds the whole state of the explorer. */

import { useSyncExternalStore } from 'react';

const moved = new EventTarget();

/** The current address; the component is drawn again when it changes. */
export function useLocation(): URL {
  return new URL(useSyncExternalStore(onMove, () => location.href));
}

/** Goes to an address of this site as it is; with `replace`, the back button does not return from it. */
export function navigate(to: string | URL, { replace = false }: { readonly replace?: boolean } = {}): void {
  const target = new URL(to, location.href);
  if (target.href === location.href) return;
  const isOtherPage = target.pathname !== location.pathname;
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  if (isOtherPage && target.hash === '') scrollTo({ top: 0, behavior: 'instant' });
  moved.dispatchEvent(new Event('move'));
}

/** Is the page in a frame of another one? */
export function isEmbedded({ pathname }: URL): boolean {
  return pathname.startsWith('/embed/');
}

function onMove(tell: () => void): () => void {
  moved.addEventListener('move', tell);
  addEventListener('popstate', tell);
  return () => {
    moved.removeEventListener('move', tell);
    removeEventListener('popstate', tell);
  };
}
