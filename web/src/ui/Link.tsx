/** A link inside the explorer: it keeps reading, release, language and theme, and loads no page anew. In a frame it opens beside. */

import type { AnchorHTMLAttributes, MouseEvent } from 'react';

import { keeping } from '../state/address.js';
import { isEmbedded, navigate, useLocation } from '../state/location.js';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of the explorer, with query and hash as they are wanted. */
  readonly to: string;
}

/** With a modifier key or another target the browser does what it does. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const here = useLocation();
  const href = keeping(to, here);
  const target = rest.target ?? (isEmbedded(here) ? '_blank' : undefined);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || target !== undefined) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...rest} target={target} href={href} onClick={follow} />;
}
