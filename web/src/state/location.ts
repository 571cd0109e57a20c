/** The address of the page, which holds the whole state of the explorer. */

import { useSyncExternalStore } from 'react';

/** What addresses keep from view to view. */
const lasting = ['bases', 'places', 'roles', 'release', 'lang', 'theme'] as const;

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

/** An address with what lasts – reading, release, language, theme – taken from `here` where it does not say otherwise. */
export function keeping(to: string, here: URL): string {
  const target = new URL(to, here);
  for (const name of lasting) {
    const value = here.searchParams.get(name);
    if (value !== null && !target.searchParams.has(name)) target.searchParams.set(name, value);
  }
  return target.pathname + target.search + target.hash;
}

/** Is the page in a frame of another one? */
export function isEmbedded({ pathname }: URL): boolean {
  return pathname.startsWith('/embed/');
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

function onMove(tell: () => void): () => void {
  moved.addEventListener('move', tell);
  addEventListener('popstate', tell);
  return () => {
    moved.removeEventListener('move', tell);
    removeEventListener('popstate', tell);
  };
}
