/** One slot asked: its arguments, the one call for all parents, and the completion of what comes back. */

import { Completer } from './complete.js';
import { type Execution, resolveInfo } from './execution.js';
import type { Slot, Value } from './slots.js';

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
    case 'property':
      return completer.completeEach(group.nodes, (node) => property(node, source.name));
    case 'each': {
      const info = resolveInfo(execution, plan);
      return completer.completeEach(group.nodes, (node) =>
        source.resolve(node, args, execution.context, info),
      );
    }
    case 'batch': {
      const results: unknown = source.resolve(group.nodes, args, execution.context);
      return isThenable(results)
        ? later(execution, slot, completer, results)
        : completer.completeAll(checked(slot, results));
    }
  }
}

async function later(
  { signal }: Execution,
  slot: Slot,
  completer: Completer,
  results: PromiseLike<unknown>,
): Promise<Values> {
  try {
    const finished = checked(slot, await results);
    signal?.throwIfAborted();
    return completer.completeAll(finished);
  } catch (reason) {
    return completer.failAll(reason);
  }
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
