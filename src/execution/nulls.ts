/** Nulls after failures: bottom-up, a failure becomes null where null is allowed and breaks what holds it where not. */

import type { Expansion } from './expand.js';
import { Failure } from './failure.js';
import { isList, type Place, type Slot, type Value } from './slots.js';
import type { Wrapping } from './wrapping.js';

/**
 * Sets `settled` of the slots that failures reach and marks the nodes there. What becomes of a node hangs on its own
 * subtree alone, so it holds wherever the node is met. False if nothing failed and there was nothing to do.
 */
export function placeNulls({ slots }: Expansion): boolean {
  if (!slots.some(({ failed }) => failed)) return false;
  for (const slot of slots.toReversed()) {
    if (slot.failed || slot.children?.hurt) slot.settled = new Settler(slot).settleAll();
  }
  return true;
}

/** Stands for a list or a node that cannot be there because of something in it. */
const brokenWithin = new Failure('broken within');

class Settler {
  readonly #slot: Slot;
  /** Failures and nodes hurt by them that were met so far. */
  #met = 0;

  constructor(slot: Slot) {
    this.#slot = slot;
  }

  settleAll(): readonly Value[] {
    const { values, plan, group } = this.#slot;
    return values.map((value, member) => {
      const before = this.#met;
      const settled = this.#settle(value, plan.wrapping);
      if (this.#met > before) markNode(group.place, group.indices[member] ?? 0, settled instanceof Failure);
      return settled;
    });
  }

  /** A `Failure` if there is no value and null is not allowed. */
  #settle(value: Value, wrapping: Wrapping): Value {
    const settled = this.#settleWithin(value, wrapping);
    return settled instanceof Failure && wrapping.nullable ? null : settled;
  }

  #settleWithin(value: Value, { item }: Wrapping): Value {
    if (value instanceof Failure) {
      this.#met += 1;
      return value;
    }
    if (isList(value) && item) return this.#settleList(value, item);
    const { children } = this.#slot;
    if (!children?.hurt || typeof value !== 'number') return value;
    if (children.hurt[value]) this.#met += 1;
    return children.broken?.[value] ? brokenWithin : value;
  }

  #settleList(values: readonly Value[], item: Wrapping): Value {
    const settled = values.map((value) => this.#settle(value, item));
    return settled.some((value) => value instanceof Failure) ? brokenWithin : settled;
  }
}

function markNode(place: Place, index: number, broken: boolean): void {
  place.hurt ??= new Uint8Array(place.nodes.length);
  place.broken ??= new Uint8Array(place.nodes.length);
  place.hurt[index] = 1;
  if (broken) place.broken[index] = 1;
}
