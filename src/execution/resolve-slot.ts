/** One slot asked: its arguments, the one call for all parents, and the completion of what comes back. */

import { Completer } from './complete.js';
import { type Execution, resolveInfo } from './execution.js';
import type { Group, Slot, Value } from './slots.js';

type Values = readonly Value[];

/** One value a node of the slot's group. Never throws: whatever fails becomes a `Failure` among the values. */
export function resolveSlot(execution: Execution, slot: Slot): Values | Promise<Values> {
  const completer = new Completer(execution, slot);
  try {
    return callSource(execution, slot, completer);
  } catch (reason) {
    return completer.failAll(reason);
  }
}

function callSource(execution: Execution, slot: Slot, completer: Completer): Values | Promise<Values> {
  const { plan, group } = slot;
  const { source } = plan;
  const args = plan.args(execution.variables);
  switch (source.kind) {
    case 'constant':
      return new Array<Value>(group.nodes.length).fill(source.value);
    case 'property': {
      const { name } = source;
      const read = () => completer.completeEach(group.nodes, (node) => property(node, name));
      const ready = readyOf(execution, group);
      return ready === undefined ? read() : later(execution, completer, ready, read);
    }
    case 'each': {
      const info = resolveInfo(execution, plan);
      return completer.completeEach(group.nodes, (node) =>
        source.resolve(node, args, execution.context, info),
      );
    }
    case 'batch': {
      const ask = (): unknown => source.resolve(group.nodes, args, execution.context);
      const complete = (results: unknown): Values => completer.completeAll(checked(slot, results));
      const ready = source.waits ? readyOf(execution, group) : undefined;
      const results = ready === undefined ? ask() : ready.then(() => unlessOver(execution, ask));
      return isThenable(results) ? later(execution, completer, results, complete) : complete(results);
    }
  }
}

/** Asked for once a group. */
function readyOf({ ready }: Execution, group: Group): Promise<unknown> | undefined {
  if (group.ready === null) group.ready = ready?.(group.nodes);
  return group.ready;
}

async function later<Awaited>(
  execution: Execution,
  completer: Completer,
  awaited: PromiseLike<Awaited>,
  complete: (awaited: Awaited) => Values,
): Promise<Values> {
  try {
    const finished = await awaited;
    return unlessOver(execution, () => complete(finished));
  } catch (reason) {
    return completer.failAll(reason);
  }
}

function unlessOver<Result>({ signal }: Execution, act: () => Result): Result {
  signal?.throwIfAborted();
  return act();
}

/** Anything but one result a parent is a defect of the resolver. */
function checked({ plan, group }: Slot, results: unknown): readonly unknown[] {
  const expected = group.nodes.length;
  if (Array.isArray(results) && results.length === expected) return results;
  const met = Array.isArray(results) ? `${results.length} results` : 'no array';
  const name = `${plan.parentType.name}.${plan.field.name}`;
  throw new TypeError(
    `The resolver of ${name} gave ${met} for ${expected} ${expected === 1 ? 'parent' : 'parents'}.`,
  );
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function property(parent: unknown, name: string): unknown {
  return typeof parent === 'object' || typeof parent === 'function'
    ? (parent as Readonly<Record<string, unknown>> | null)?.[name]
    : undefined;
}
