/** The answer in the making: places hold distinct nodes, groups those of one type and realm, slots the values of one field. */

import type { Failure } from './failure.js';
import type { Leaf } from './leaf.js';
import type { FieldPlan, ObjectPlan } from './plan.js';

/** A value made ready. In a slot of objects a number is the index of a node in the slot's `children`. */
export type Value = null | Leaf | Failure | readonly Value[];

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Where objects stand in the answer: the root, or below one slot. A node is here once, however often it is met. */
export class Place {
  readonly nodes: unknown[] = [];
  /** For each node the group that it belongs to, and its index among that group's nodes. */
  readonly groupOf: Group[] = [];
  readonly memberOf: number[] = [];
  readonly groups: Group[] = [];
  /** Marks by node, 1 if something failed at it or below it. Absent while nothing did; set by nulls.ts. */
  hurt: Uint8Array | undefined;
  /** Marks by node, 1 if null has to stand in its place or in that of something above. */
  broken: Uint8Array | undefined;
  /** By node, the fewest bytes that its JSON can have; set by count.ts. */
  sizes = new Float64Array();
  /** By node, where its JSON was written first; the end is 0 until it was. Set by write.ts. */
  starts = new Uint32Array();
  ends = new Uint32Array();

  /** The index of the new node. */
  add(node: unknown, plan: ObjectPlan, realm: unknown): number {
    let group = this.groups.find((each) => each.plan.type === plan.type && each.realm === realm);
    if (!group) this.groups.push((group = new Group(plan, realm, this)));
    this.groupOf.push(group);
    this.memberOf.push(group.nodes.length);
    group.nodes.push(node);
    group.indices.push(this.nodes.length);
    return this.nodes.push(node) - 1;
  }
}

/** The nodes of one object type and realm (`ExecutorOptions.realmOf`) at a place: they are asked the same fields. */
export class Group {
  readonly plan: ObjectPlan;
  readonly realm: unknown;
  readonly place: Place;
  readonly nodes: unknown[] = [];
  /** For each node its index in the place. */
  readonly indices: number[] = [];
  /** One a field, in the plan's order. */
  readonly slots: Slot[] = [];
  /** What reading their properties has to wait for; null until somebody wants to. */
  ready: Promise<unknown> | undefined | null = null;

  constructor(plan: ObjectPlan, realm: unknown, place: Place) {
    this.plan = plan;
    this.realm = realm;
    this.place = place;
  }
}

/** One field of a group. */
export class Slot {
  readonly plan: FieldPlan;
  readonly group: Group;
  /** One a node of the group, in their order; empty until the field is resolved. */
  values: readonly Value[] = [];
  /** The values with nulls where failures are or led to; the same as `values` if nothing failed. */
  settled: readonly Value[] = [];
  /** Where the nodes below stand; made when a field of objects is asked. */
  children: Place | undefined;
  failed = false;

  constructor(plan: FieldPlan, group: Group) {
    this.plan = plan;
    this.group = group;
  }
}
