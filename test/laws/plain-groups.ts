/** Law 3 in plain memory: the cells of a list, which items stand in each, and in which order the cells come. */

import type { Id, Kind } from '../../src/model/kinds.js';

import { dimensionLaws } from './plain-dimensions.js';
import type { PlainModel } from './plain-model.js';

export interface PlainGroup {
  /** Ids, plain values as text, or null for those without a value. */
  readonly values: readonly (string | null)[];
  readonly items: readonly Id[];
}

/** What the list with these items comes to. */
export function plainGroups(
  model: PlainModel,
  kind: Kind,
  items: readonly Id[],
  { by, empty }: { readonly by: readonly string[]; readonly empty: boolean },
): readonly PlainGroup[] {
  const axes = by.map((name) => axisOf(model, `${kind}.${name}`, empty));
  const cells = axes.reduce<readonly (readonly (string | null)[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  return cells
    .map((values) => ({
      values,
      items: items.filter((id) => axes.every(({ has }, axis) => has(id, values[axis] ?? null))),
    }))
    .filter((cell) => empty || cell.items.length > 0);
}

interface Axis {
  readonly values: readonly (string | null)[];
  readonly has: (id: Id, value: string | null) => boolean;
}

function axisOf(model: PlainModel, name: string, empty: boolean): Axis {
  const law = dimensionLaws[name];
  if (law === undefined) throw new Error(`No law says what ${name} is.`);
  const known = new Map<Id, readonly string[]>();
  const valuesOf = (id: Id): readonly string[] => {
    const values = known.get(id) ?? law.valuesOf(model, id);
    known.set(id, values);
    return values;
  };
  return {
    values: [...law.values(model.dataset), ...(law.mayLack === true || !empty ? [null] : [])],
    has: (id, value) => (value === null ? valuesOf(id).length === 0 : valuesOf(id).includes(value)),
  };
}
