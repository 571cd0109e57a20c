/** A stretch of text cut where something begins or ends in it, layer within layer. */

import type { Span } from './span.js';

/** A part of the stretch. */
export interface Part<Item extends Span> extends Span {
  /** What covers it in this layer; null where nothing does. */
  readonly item: Item | null;
  /** The same part in the next layer; empty in the last one. */
  readonly parts: readonly Part<Item>[];
}

/**
 * Parts that together are the stretch, each of them nested once for every layer.
 *
 * @param layers - the outermost first; items of one layer are apart from each other and in order
 */
export function nest<Item extends Span>(
  stretch: Span,
  layers: readonly (readonly Item[])[],
): readonly Part<Item>[] {
  const [layer, ...inner] = layers;
  if (layer === undefined) return [];
  return cut(stretch, layer).map((part) => ({ ...part, parts: nest(part, inner) }));
}

function cut<Item extends Span>(
  { start, end }: Span,
  items: readonly Item[],
): readonly Omit<Part<Item>, 'parts'>[] {
  const parts: Omit<Part<Item>, 'parts'>[] = [];
  let at = start;
  for (const item of items) {
    const from = Math.max(at, item.start);
    const to = Math.min(end, item.end);
    if (from >= to) continue;
    if (at < from) parts.push({ start: at, end: from, item: null });
    parts.push({ start: from, end: to, item });
    at = to;
  }
  if (at < end) parts.push({ start: at, end, item: null });
  return parts;
}
