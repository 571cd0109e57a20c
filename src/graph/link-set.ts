/** The answer to a walk: what it reaches, each thing once and in order, with the shapes of the links that lead there. */

/** A link as one number: ordinal × 131072 + (inherited ? 65536 : 0) + shape. Ordinals stay below 10⁷, so it is exact. */
export const linkFactor = 131_072;
export const inheritedFlag = 65_536;

/**
 * The same number as a Cypher expression. It is a float there, since the driver takes three times as long to read a whole
 * number that has more than 32 bits.
 */
export function codeExpression(ordinal: string, rest: string): string {
  return `${ordinal} * ${String(linkFactor)}.0 + ${rest}`;
}

/** A link with the place of its parent, as one number: place × 2⁴¹ + link. Places stay below 4,096, so it is exact. */
export const placeFactor = 2 ** 41;

/** The same number as a Cypher expression. */
export function placedExpression(place: string, code: string): string {
  return `${place} * ${String(placeFactor)}.0 + ${code}`;
}

/** The number of the shape of a link. */
export function shapeOf(code: number): number {
  return (code % linkFactor) % inheritedFlag;
}

export interface LinkSet {
  /** Ordinals. */
  readonly items: Uint32Array;
  /** Codes of item `i` are `codes[starts[i]]` up to `codes[starts[i + 1]]`. */
  readonly codes: Float64Array;
  readonly starts: Uint32Array;
}

/** @param listed - whether the codes come in the order to keep; otherwise items are put in the order of ordinals. */
export function linkSet(codes: readonly number[], listed: boolean): LinkSet {
  return linkSetOf(listed ? Float64Array.from(new Set(codes)) : inOrder(codes));
}

/** @param codes - each once, those of an item one after the other */
export function linkSetOf(codes: Float64Array): LinkSet {
  const items = new Uint32Array(codes.length);
  const starts = new Uint32Array(codes.length + 1);
  let count = 0;
  // a loop: most of what is cut out of blocks goes through here
  for (let index = 0; index < codes.length; index += 1) {
    const item = Math.floor((codes[index] ?? 0) / linkFactor);
    if (count > 0 && item === items[count - 1]) continue;
    items[count] = item;
    starts[count++] = index;
  }
  starts[count] = codes.length;
  return { items: items.slice(0, count), codes, starts: starts.slice(0, count + 1) };
}

/** Ascending, each once. */
export function inOrder(codes: readonly number[]): Float64Array {
  const all = Float64Array.from(codes).sort();
  let count = 0;
  for (const code of all) {
    if (count === 0 || code !== all[count - 1]) all[count++] = code;
  }
  return all.slice(0, count);
}

/** `count` things from ordinal `first` on, with links that nothing governs. */
export function rangeSet(first: number, count: number): LinkSet {
  return unlinked(new Uint32Array(count).map((_, index) => first + index));
}

/** Things with these ordinals in this order, each there once, with links that nothing governs. */
export function unlinked(ordinals: Iterable<number>): LinkSet {
  const items = ordinals instanceof Uint32Array ? ordinals : Uint32Array.from(ordinals);
  return {
    items,
    codes: new Float64Array(items).map((item) => item * linkFactor),
    starts: new Uint32Array(items.length + 1).map((_, index) => index),
  };
}

/** The links of one set to what another does not hold. */
export function without(set: LinkSet, other: LinkSet): LinkSet {
  const left = new Set(other.items);
  const codes = [...set.codes].filter((code) => !left.has(Math.floor(code / linkFactor)));
  return linkSet(codes, true);
}

/** The items at these places, in this order, with their links. */
export function pick({ items, codes, starts }: LinkSet, places: readonly number[]): LinkSet {
  const pickedStarts = new Uint32Array(places.length + 1);
  places.forEach((place, index) => {
    const links = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
    pickedStarts[index + 1] = (pickedStarts[index] ?? 0) + links;
  });
  const picked = new Float64Array(pickedStarts.at(-1) ?? 0);
  places.forEach((place, index) => {
    const from = (starts[place] ?? 0) - (pickedStarts[index] ?? 0);
    const end = pickedStarts[index + 1] ?? 0;
    for (let at = pickedStarts[index] ?? 0; at < end; at += 1) picked[at] = codes[from + at] ?? 0;
  });
  return {
    items: Uint32Array.from(places, (place) => items[place] ?? -1),
    codes: picked,
    starts: pickedStarts,
  };
}

export function shapesOf({ codes, starts }: LinkSet, index: number): readonly number[] {
  return Array.from(codes.subarray(starts[index], starts[index + 1]), shapeOf);
}

/** Whether one of the links that lead to the item has one of these shapes. */
export function hasShapeAmong(
  { codes, starts }: LinkSet,
  index: number,
  shapes: ReadonlySet<number>,
): boolean {
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at += 1) {
    if (shapes.has(shapeOf(codes[at] ?? 0))) return true;
  }
  return false;
}

/** True when every link that leads to the item is inherited. */
export function isInherited({ codes, starts }: LinkSet, index: number): boolean {
  return codes.subarray(starts[index], starts[index + 1]).every((code) => code % linkFactor >= inheritedFlag);
}

/** Three arrays take some 650 bytes before they hold anything. */
export function bytesOfLinkSet({ items, codes, starts }: LinkSet): number {
  return 650 + items.byteLength + codes.byteLength + starts.byteLength;
}
