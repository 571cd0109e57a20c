/** The answer as bytes, depth-first: a node is written where it is met first in its place, and copied after that. */

import type { ByteSink } from './byte-sink.js';
import type { Expansion } from './expand.js';
import { JsonText } from './leaf.js';
import { isList, type Place, type Slot, type Value } from './slots.js';

const braceClosed = 0x7d;
const bracketOpen = 0x5b;
const bracketClosed = 0x5d;
const comma = 0x2c;
const [nullText, trueText, falseText, emptyObject] = [
  ascii('null'),
  ascii('true'),
  ascii('false'),
  ascii('{}'),
];

/** Writes the root's JSON. No value is a `Failure` any more, and the root is not broken. */
export function writeAnswer({ root, slots }: Expansion, sink: ByteSink): void {
  prepare(root);
  for (const { children } of slots) if (children) prepare(children);
  writeNode(sink, root, 0);
}

function prepare(place: Place): void {
  place.starts = new Uint32Array(place.nodes.length);
  place.ends = new Uint32Array(place.nodes.length);
}

function writeNode(sink: ByteSink, place: Place, index: number): void {
  const end = place.ends[index] ?? 0;
  if (end > 0) {
    sink.repeat(place.starts[index] ?? 0, end);
    return;
  }
  place.starts[index] = sink.end;
  writeFields(sink, place.groupOf[index]?.slots ?? [], place.memberOf[index] ?? 0);
  place.ends[index] = sink.end;
}

function writeFields(sink: ByteSink, slots: readonly Slot[], member: number): void {
  if (slots.length === 0) {
    sink.raw(emptyObject);
    return;
  }
  for (const slot of slots) {
    sink.raw(slot.plan.lead);
    writeValue(sink, slot.settled[member] ?? null, slot.children);
  }
  sink.byte(braceClosed);
}

function writeValue(sink: ByteSink, value: Value, children: Place | undefined): void {
  switch (typeof value) {
    case 'string':
      sink.string(value);
      return;
    case 'number':
      if (children) writeNode(sink, children, value);
      else sink.ascii(String(value));
      return;
    case 'boolean':
      sink.raw(value ? trueText : falseText);
      return;
    default:
      if (value === null) sink.raw(nullText);
      else if (isList(value)) writeList(sink, value, children);
      else if (value instanceof JsonText) sink.json(value.text);
  }
}

function writeList(sink: ByteSink, values: readonly Value[], children: Place | undefined): void {
  sink.byte(bracketOpen);
  for (let at = 0; at < values.length; at++) {
    if (at > 0) sink.byte(comma);
    writeValue(sink, values[at] ?? null, children);
  }
  sink.byte(bracketClosed);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
