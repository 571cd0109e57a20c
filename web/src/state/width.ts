/** How wide an element is. */

import { type RefObject, useLayoutEffect, useState } from 'react';

/** In px, 0 before it is drawn; the component is drawn again when it changes. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(watched.getBoundingClientRect().width);
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
