/** How large an answer is at least, known bottom-up before anything of it is written. */

import type { Expansion } from './expand.js';
import { JsonText } from './leaf.js';
import { isList, type Place, type Slot, type Value } from './slots.js';

/**
 * Bytes of the whole JSON if each character takes one and each number one: never too many, and near the truth for
 * ASCII. Repeats count each time, so it can be beyond any memory.
 */
export function countBytes({ root, slots }: Expansion): number {
  prepare(root);
  for (const { children } of slots) if (children) prepare(children);
  for (const slot of slots.toReversed()) countSlot(slot);
  return root.sizes[0] ?? 0;
}

function prepare(place: Place): void {
  place.sizes = new Float64Array(place.nodes.length).fill(1); // the closing brace
}

function countSlot({ plan, group, settled, children }: Slot): void {
  const { sizes } = group.place;
  const { length } = plan.lead;
  group.indices.forEach((index, member) => {
    sizes[index] = (sizes[index] ?? 0) + length + sizeOf(settled[member] ?? null, children);
  });
}

function sizeOf(value: Value, children: Place | undefined): number {
  switch (typeof value) {
    case 'string':
      return value.length + 2;
    case 'number':
      return children ? (children.sizes[value] ?? 0) : 1;
    case 'boolean':
      return 4;
    default:
      if (value === null) return 4;
      if (isList(value)) return listSize(value, children);
      return value instanceof JsonText ? value.text.length : 0;
  }
}

function listSize(values: readonly Value[], children: Place | undefined): number {
  let size = values.length === 0 ? 2 : values.length + 1;
  for (const value of values) size += sizeOf(value, children);
  return size;
}
