/** From a resolver's results to the values of a slot: lists walked, leaves serialized, nodes found or added. */

import { GraphQLError } from 'graphql';

import { DistinctNodes } from './distinct.js';
import type { Execution } from './execution.js';
import { Failure, refusePromise } from './failure.js';
import type { FieldPlan, ObjectOutput } from './plan.js';
import { planOfValue } from './runtime-type.js';
import { Place, type Slot, type Value } from './slots.js';
import type { Wrapping } from './wrapping.js';

/** What becomes of a value that is neither null nor a list; throws the reason why nothing does. */
type CompleteNamed = (value: unknown) => Value;

/** Completes the results of one slot; what fails stays in its place as a `Failure`, and the slot is marked. */
export class Completer {
  readonly #slot: Slot;
  readonly #named: CompleteNamed;
  #missing: Failure | undefined;

  constructor(execution: Execution, slot: Slot) {
    this.#slot = slot;
    this.#named = completeNamed(execution, slot);
  }

  /** One value a result, in their order. */
  completeAll(results: readonly unknown[]): readonly Value[] {
    const { wrapping } = this.#slot.plan;
    return Array.from(results, (result) => this.#complete(result, wrapping));
  }

  /** As if each parent's result were what `resultOf` gives or throws. */
  completeEach(parents: readonly unknown[], resultOf: (parent: unknown) => unknown): readonly Value[] {
    const { wrapping } = this.#slot.plan;
    return parents.map((parent) => {
      try {
        return this.#complete(resultOf(parent), wrapping);
      } catch (reason) {
        return this.#fail(reason);
      }
    });
  }

  /** The same failure for every parent. */
  failAll(reason: unknown): readonly Value[] {
    return new Array<Value>(this.#slot.group.nodes.length).fill(this.#fail(reason));
  }

  #complete(value: unknown, { nullable, item }: Wrapping): Value {
    try {
      if (value == null) return nullable ? null : this.#failMissing();
      return item ? this.#completeList(value, item) : this.#named(value);
    } catch (reason) {
      return this.#fail(reason);
    }
  }

  #completeList(list: unknown, item: Wrapping): Value {
    const values: Value[] = [];
    for (const value of iterable(list, this.#slot)) values.push(this.#complete(value, item));
    return values;
  }

  #fail(reason: unknown): Failure {
    this.#slot.failed = true;
    return new Failure(reason);
  }

  /** One for the whole slot: an error object costs more than a row. */
  #failMissing(): Failure {
    const { parentType, field } = this.#slot.plan;
    const message = `Cannot return null for non-nullable field ${parentType.name}.${field.name}.`;
    return (this.#missing ??= this.#fail(new Error(message)));
  }
}

function iterable(list: unknown, { plan: { parentType, field } }: Slot): Iterable<unknown> {
  if (Array.isArray(list)) return list as readonly unknown[];
  if (list instanceof Error) throw list;
  refusePromise(list);
  if (typeof list === 'object' && list !== null && isIterable(list)) return list;
  throw new GraphQLError(
    `Expected Iterable, but did not find one for field "${parentType.name}.${field.name}".`,
  );
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

function completeNamed(execution: Execution, slot: Slot): CompleteNamed {
  const { output } = slot.plan;
  switch (output.kind) {
    case 'leaf':
      return output.serialize;
    case 'object':
      return completeNode(execution, slot.plan, output, (slot.children ??= new Place()));
  }
}

/** The index of the node in the place, where it is added when it is met first. */
function completeNode(
  execution: Execution,
  plan: FieldPlan,
  output: ObjectOutput,
  place: Place,
): CompleteNamed {
  const met = new DistinctNodes(place.nodes, execution.dense);
  const { realmOf } = execution;
  return (node) => {
    const known = met.indexOf(node);
    if (known !== undefined) return known;
    if (node instanceof Error) throw node;
    refusePromise(node);
    const index = place.add(node, planOfValue(execution, plan, output, node), realmOf?.(node));
    met.add(node, index);
    return index;
  };
}
