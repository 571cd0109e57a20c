/** What the nodes of each label hold: the order in which their values are hashed, written and read back. */

import { type Kind, kinds } from './kinds.js';
import { recordFields } from './records.js';
import type { NodeLabel, NodeRow, Value } from './release.js';
import { searchProperties } from './search-tokens.js';

/** Beside its record each thing has a digest, and evidence the code of how it counts. */
const beside: Readonly<Partial<Record<Kind, readonly string[]>>> = { Evidence: ['aspect'] };

const ofThings = Object.fromEntries(
  kinds.map((kind) => [kind, [...Object.keys(recordFields[kind]), 'digest', ...(beside[kind] ?? [])].sort()]),
) as unknown as Readonly<Record<Kind, readonly string[]>>;

/** By label, the names in their order. */
export const storedFields: Readonly<Record<NodeLabel, readonly string[]>> = {
  ...ofThings,
  SourceText: ['text'],
  Lookup: ['ranks', 'terms', 'things'],
  SearchText: [...searchProperties, 'thing'].sort(),
};

/** What a row holds, by name. */
export function storedRecord({ label, values }: NodeRow): Readonly<Record<string, Value>> {
  const record: Record<string, Value> = {};
  storedFields[label].forEach((field, index) => (record[field] = values[index] ?? null));
  return record;
}
