/** From the root downwards: every slot is asked as soon as its parents are known, and none waits for its siblings. */

import type { Execution } from './execution.js';
import type { ObjectPlan } from './plan.js';
import { resolveSlot } from './resolve-slot.js';
import { type Group, Place, Slot, type Value } from './slots.js';

/** The whole answer before it is written. */
export interface Expansion {
  readonly root: Place;
  /** A slot comes after the one above it. */
  readonly slots: readonly Slot[];
}

/** A promise only if a resolver gave one. Throws or rejects with the signal's reason, and with nothing else. */
export function expand(execution: Execution, plan: ObjectPlan): Expansion | Promise<Expansion> {
  return new Expander(execution, plan).run();
}

class Expander {
  readonly #execution: Execution;
  readonly #root = new Place();
  readonly #slots: Slot[] = [];
  /** Groups in the order in which they were found; those from `#next` on are still to be asked. */
  readonly #groups: Group[] = [];
  #next = 0;
  #unanswered = 0;
  readonly #end = new Ending();

  constructor(execution: Execution, plan: ObjectPlan) {
    this.#execution = execution;
    this.#root.add(execution.rootValue, plan, undefined);
    this.#groups.push(...this.#root.groups);
  }

  run(): Expansion | Promise<Expansion> {
    this.#askGroups();
    const expansion = { root: this.#root, slots: this.#slots };
    return this.#unanswered === 0
      ? expansion
      : this.#end.reached(this.#execution.signal).then(() => expansion);
  }

  #askGroups(): void {
    for (let group = this.#groups[this.#next]; group; group = this.#groups[this.#next]) {
      this.#next += 1;
      for (const field of group.plan.fields) {
        this.#execution.signal?.throwIfAborted();
        this.#ask(new Slot(field, group));
      }
    }
  }

  #ask(slot: Slot): void {
    slot.group.slots.push(slot);
    this.#slots.push(slot);
    const values = resolveSlot(this.#execution, slot);
    if (!(values instanceof Promise)) {
      this.#fill(slot, values);
      return;
    }
    this.#unanswered += 1;
    values
      .then((late) => {
        this.#continue(slot, late);
      })
      .catch(this.#end.fail);
  }

  #fill(slot: Slot, values: readonly Value[]): void {
    slot.values = values;
    slot.settled = values;
    if (slot.children) this.#groups.push(...slot.children.groups);
  }

  #continue(slot: Slot, values: readonly Value[]): void {
    this.#fill(slot, values);
    this.#askGroups();
    this.#unanswered -= 1;
    if (this.#unanswered === 0) this.#end.succeed();
  }
}

/** The end of an expansion that waits: all slots answered, or the signal aborted. */
class Ending {
  readonly #promise: Promise<void>;
  succeed: () => void = () => undefined;
  fail: (reason: unknown) => void = () => undefined;

  constructor() {
    this.#promise = new Promise((resolve, reject) => {
      this.succeed = resolve;
      this.fail = reject;
    });
    this.#promise.catch(() => undefined); // a failure that came while nobody waits was thrown already
  }

  async reached(signal: AbortSignal | undefined): Promise<void> {
    const abort = () => {
      this.fail(signal?.reason);
    };
    signal?.throwIfAborted();
    signal?.addEventListener('abort', abort);
    try {
      await this.#promise;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }
}
