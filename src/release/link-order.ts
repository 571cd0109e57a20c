/** The canonical order of links: from, type, to, and the involvement where an organization takes part twice. */

import type { LinkRow } from '../model/release.js';

export function byPlace(a: LinkRow, b: LinkRow): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.to - b.to || involvementOf(a) - involvementOf(b);
}

function involvementOf({ properties: { involvement } }: LinkRow): number {
  return typeof involvement === 'number' ? involvement : 0;
}
