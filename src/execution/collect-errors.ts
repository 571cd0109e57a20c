/** The errors of an answer, depth-first in the order of the document, as executing it field by field would meet them. */

import { GraphQLError, locatedError } from 'graphql';

import type { Expansion } from './expand.js';
import { Failure } from './failure.js';
import { isList, type Place, type Slot, type Value } from './slots.js';
import type { Wrapping } from './wrapping.js';

/**
 * One error a response path. What comes after the failure that breaks an object or list is not told. Of more than
 * `most` errors the first are listed, and one more says so.
 */
export function collectErrors({ root }: Expansion, most: number): readonly GraphQLError[] {
  const collector = new Collector(most);
  collector.visitNode(root, 0);
  return collector.errors;
}

class Collector {
  readonly errors: GraphQLError[] = [];
  readonly #most: number;
  readonly #path: (string | number)[] = [];
  #full = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** True if the node is broken. */
  visitNode(place: Place, index: number): boolean {
    if (!place.hurt?.[index]) return false;
    const member = place.memberOf[index] ?? 0;
    return (place.groupOf[index]?.slots ?? []).some((slot) => {
      const { key, wrapping } = slot.plan;
      return this.#visitAt(key, slot, slot.values[member] ?? null, wrapping);
    });
  }

  /** True if something there breaks what holds it. Once the list is full everything ends, as if broken. */
  #visitAt(step: string | number, slot: Slot, value: Value, wrapping: Wrapping): boolean {
    this.#path.push(step);
    const failed = this.#visit(slot, value, wrapping);
    this.#path.pop();
    return this.#full || (failed && !wrapping.nullable);
  }

  #visit(slot: Slot, value: Value, { item }: Wrapping): boolean {
    if (value instanceof Failure) {
      this.#add(value, slot);
      return true;
    }
    if (isList(value) && item) {
      return value.some((within, index) => this.#visitAt(index, slot, within, item));
    }
    return slot.children !== undefined && typeof value === 'number' && this.visitNode(slot.children, value);
  }

  #add({ reason }: Failure, { plan }: Slot): void {
    if (this.errors.length < this.#most) {
      this.errors.push(locatedError(reason, plan.nodes, [...this.#path]));
      return;
    }
    this.#full = true;
    this.errors.push(new GraphQLError(`There are more errors; the first ${this.#most} are listed.`));
  }
}
