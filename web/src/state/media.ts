/** Whether the page is as a media query says. */

import { useCallback, useSyncExternalStore } from 'react';

/** The component is drawn again when it changes. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (tell: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => {
        media.removeEventListener('change', tell);
      };
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
